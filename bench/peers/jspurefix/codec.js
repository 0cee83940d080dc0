/**
 * jspurefix's codec by its dictionary qf44, in rounds on request:
 *
 *     codec.js MESSAGES
 *
 * Speaks as bench/peers/quickfix-codec.cpp does. parse is its view, which has found the groups, with CheckSum compared;
 * encode is what its transmitter does to have bytes for the socket, from objects made before the round.
 */
import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { isDeepStrictEqual } from 'node:util'
import jspurefix from 'jspurefix'

const { AsciiParser, DITokens, EmptyLogFactory, SessionContainer } = jspurefix

const NEWLINE = 0x0a
const TAB = 0x09

const container = await system()
const transmitter = container.resolve(DITokens.MsgTransmitter)
const parser = new AsciiParser(
  container.resolve(DITokens.IJsFixConfig),
  null,
  container.resolve(DITokens.ParseBuffer),
)
let onView = () => {}
parser.on('msg', (msgType, view) => onView(view, msgType))

const kinds = messagesIn(readFileSync(process.argv[2]))
const plans = new Map()
/** Holds what is read, so that no compiler drops the reading. */
let sink = 0

for await (const line of createInterface({ input: process.stdin })) {
  let answer
  try {
    answer = { ns: round(...line.split(' ')) }
  } catch (cause) {
    answer = { ns: null, why: cause.message }
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
process.exit(sink < 0 ? 1 : 0)

function round(command, name, ms, tags) {
  const messages = kinds.get(name)
  if (messages === undefined) throw new Error('no message of this name')
  if (command === 'parse') return parseRound(messages, Number(ms), tags.split(',').map(Number))
  if (command === 'encode') return encodeRound(name, messages, Number(ms))
  if (command === 'validate')
    throw new Error('it has no validation beyond lists of missing and unknown fields')
  throw new Error('expected parse NAME MS TAGS, validate NAME MS or encode NAME MS')
}

function parseRound(messages, ms, tags) {
  for (const message of messages) expectWhole(message, tags)
  onView = (view) => {
    expectCheckSum(view)
    for (const tag of tags) sink += view.getString(tag).length
  }
  return nanosecondsPerItem(messages, ms, (message) => parser.parse(message, message.length))
}

function encodeRound(name, messages, ms) {
  if (!plans.has(name)) plans.set(name, messages.map(planOf))
  return nanosecondsPerItem(plans.get(name), ms, (plan) => {
    sink += encode(plan).length
  })
}

/** The steps of jspurefix's transmitter. */
function encode({ msgType, body }) {
  transmitter.encoder.reset()
  transmitter.encodeMessage(msgType, body)
  return transmitter.encoder.trim()
}

/**
 * What the transmitter is handed for a message. Encoded it reads back as the same; its bytes differ in the header's
 * MsgSeqNum and SendingTime, in BodyLength, which jspurefix pads with zeros, in the order of some fields, and in numbers,
 * which lose the zeros at their end: jspurefix has fewer bytes to write than others.
 */
function planOf(message) {
  const plan = decoded(message)
  const again = decoded(encode(plan))
  if (!isDeepStrictEqual(again, plan))
    throw new Error('what it encodes does not read back as it was')
  return plan
}

function decoded(message) {
  expectWhole(message, [])
  let plan
  onView = (view, msgType) => {
    const { StandardHeader, StandardTrailer, ...body } = view.toObject()
    // a view of the parser's buffer, which the next message overwrites
    if (body.RawData !== undefined) body.RawData = Buffer.from(body.RawData)
    plan = { msgType, body }
  }
  parser.parse(message, message.length)
  return plan
}

/** jspurefix 5.11.4 ends a data field at its first SOH, whatever its length says. */
function expectWhole(message, tags) {
  let views = 0
  onView = (view) => {
    views++
    const length = view.getString(95)
    if (length !== null && view.getString(96)?.length !== Number(length))
      throw new Error('a data field ends at its first SOH')
    expectCheckSum(view)
    const missing = tags.find((tag) => view.getString(tag) === null)
    if (missing !== undefined) throw new Error(`expected a field ${missing}`)
  }
  try {
    parser.parse(message, message.length)
  } catch (cause) {
    parser.reset()
    throw cause
  }
  if (views !== 1) throw new Error(`expected one message, but got ${views}`)
}

function expectCheckSum(view) {
  if (view.checksum() !== Number(view.getString(10))) throw new Error('expected its CheckSum')
}

/** Of the processor, all threads of the process: garbage collection counts. */
function nanosecondsPerItem(items, ms, work) {
  const end = performance.now() + ms
  const start = process.cpuUsage()
  let count = 0
  do {
    for (const item of items) work(item)
    count += items.length
  } while (performance.now() < end)
  const { user, system: kernel } = process.cpuUsage(start)
  return ((user + kernel) * 1_000) / count
}

function messagesIn(file) {
  const found = new Map()
  for (let start = 0; start < file.length; ) {
    const tab = file.indexOf(TAB, start)
    const newline = file.indexOf(NEWLINE, tab)
    const end = newline === -1 ? file.length : newline
    const name = file.toString('latin1', start, tab)
    if (!found.has(name)) found.set(name, [])
    found.get(name).push(file.subarray(tab + 1, end))
    start = end + 1
  }
  return found
}

async function system() {
  const session = new SessionContainer()
  session.registerGlobal(new EmptyLogFactory())
  return session.makeSystem({
    application: {
      type: 'initiator',
      name: 'bench',
      tcp: { host: '127.0.0.1', port: 0 },
      protocol: 'ascii',
      dictionary: 'qf44',
    },
    Name: 'bench',
    BeginString: 'FIX.4.4',
    SenderCompId: 'CLIENT',
    TargetCompID: 'BROKER',
    BodyLengthChars: 4,
  })
}

/**
 * jspurefix's codec, in rounds on request:
 *
 *     codec.js MESSAGES
 *
 * Speaks as bench/peers/quickfix-codec.cpp does. `parse` is its view, the CheckSum(10) of that compared, and eight reads;
 * `encode` what its transmitter does with an object that it has read before. It validates only that fields are there.
 */
import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import jspurefix from 'jspurefix'

const { AsciiParser, DefinitionFactory, DITokens, SessionContainer } = jspurefix
const { AsciiMsgTransmitter } = await import(
  'jspurefix/dist/transport/ascii/ascii-msg-transmitter.js'
).then((module) => module.default)
const SOH = 1

const config = await codecConfig()
const parser = new AsciiParser(config, null, config.sessionContainer.resolve(DITokens.ParseBuffer))
const transmitter = new AsciiMsgTransmitter(config)

/** What takes the view of the message that is parsed now: one listener, as in a session. */
let onView = () => {}
parser.on('msg', (msgType, view) => onView(msgType, view))

/** Messages of each kind, as bytes and as objects. */
const kinds = new Map()
for (const [name, bytes] of messages(process.argv[2])) {
  const kind = kinds.get(name) ?? []
  kinds.set(name, kind)
  try {
    kind.push({ bytes, ...decoded(bytes) })
  } catch {
    // the SOH in data is the end of the field to it
    parser.reset()
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const [job, name, ms, tagList] = line.split(' ')
  const kind = kinds.get(name)
  const tags = tagList.split(',').map(Number)
  const work = { parse: ({ bytes }) => parse(bytes, tags), encode }[job]
  try {
    tell({
      ns: work === undefined || kind.length === 0 ? null : nanoseconds(kind, work, Number(ms)),
    })
  } catch {
    parser.reset()
    tell({ ns: null })
  }
}

function parse(bytes, tags) {
  let read = 0
  onView = (_, view) => {
    if (view.checksum() !== Number(view.getString(10))) throw new Error('wrong CheckSum(10)')
    for (const tag of tags) read += (view.getString(tag) ?? '').length
  }
  parser.parse(bytes, bytes.length)
  return read
}

/** The three steps of its stream. */
function encode({ msgType, object }) {
  transmitter.encoder.reset()
  transmitter.encodeMessage(msgType, object)
  return transmitter.encoder.trim().length
}

function decoded(bytes) {
  let result
  onView = (msgType, view) => {
    const { StandardHeader, StandardTrailer, ...object } = view.toObject()
    result = { msgType, object }
  }
  parser.parse(bytes, bytes.length)
  return result
}

/** Of the processor, per message; a round looks at the clock after all messages of the kind. */
function nanoseconds(kind, work, atLeastMs) {
  const end = performance.now() + atLeastMs
  const start = process.cpuUsage()
  let count = 0
  let seen = 0
  do {
    for (const message of kind) seen += work(message)
    count += kind.length
  } while (performance.now() < end)
  const { user, system } = process.cpuUsage(start)
  if (!(seen > 0)) throw new Error('expected something to be read or written')
  return ((user + system) * 1_000) / count
}

function* messages(path) {
  const file = readFileSync(path)
  for (let at = 0; at < file.length; ) {
    const tab = file.indexOf('\t', at)
    const end = file.indexOf('\n', tab)
    yield [file.toString('latin1', at, tab), file.subarray(tab + 1, end)]
    at = end + 1
  }
}

async function codecConfig() {
  const system = new SessionContainer()
  system.registerGlobal('error')
  const container = await system.makeSystem({
    application: {
      type: 'initiator',
      name: 'bench',
      protocol: 'ascii',
      dictionary: 'qf44',
      tcp: { host: '127.0.0.1', port: 1 },
      reconnectSeconds: 1,
    },
    Name: 'bench',
    Username: 'bench',
    Password: 'bench',
    EncryptMethod: 0,
    ResetSeqNumFlag: true,
    HeartBtInt: 30,
    SenderCompId: 'CLIENT',
    TargetCompID: 'BROKER',
    BeginString: 'FIX.4.4',
  })
  const made = container.resolve(DITokens.IJsFixConfig)
  made.definitions = await new DefinitionFactory().getDefinitions('qf44')
  made.delimiter = SOH
  made.logDelimiter = SOH
  return made
}

function tell(what) {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}

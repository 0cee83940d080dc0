import { beginStringOf, type Say, since, type Version } from './conversation.js'

/** The acceptor's CompID, on both sides of the comparison. */
export const ACCEPTOR = 'ISLD'

/** What a message says beside its own content. */
export interface Envelope {
  readonly version: Version
  /** SenderCompID(49) of the counterparty. */
  readonly compId: string
  /** MsgSeqNum(34), where there is one. */
  readonly number: number | undefined
  /** The number that the acceptor waits for. */
  readonly next: number
  /** Milliseconds since the epoch. */
  readonly now: number
}

const HOUR = 3_600_000

/** A message in bytes, with all that is wrong with it. */
export function wireOf(say: Say, { version, compId, number, next, now }: Envelope): Buffer {
  const timestamp = (at: number): string => timestampOf(version, at)
  const beginString = say.flaw === 'begin string' ? otherThan(version) : beginStringOf(version)
  const fields: string[] = []
  const put = (tag: number, value: string | number): void => {
    fields.push(`${tag}=${value}\u0001`)
  }
  if (say.flaw !== 'type before length') put(35, say.msgType)
  if (number !== undefined) put(34, number)
  put(49, say.flaw === 'sender' ? 'WRONG' : compId)
  if (say.possDup !== undefined) put(43, 'Y')
  if (say.possResend) put(97, 'Y')
  const late = say.flaw === 'sent long ago' ? -HOUR : say.flaw === 'sent in the future' ? HOUR : 0
  if (say.flaw === 'malformed sending time') put(52, 'yesterday')
  else if (say.flaw !== 'no sending time') put(52, timestamp(now + late))
  put(56, say.flaw === 'target' ? 'WRONG' : ACCEPTOR)
  if (say.possDup === 'malformed') put(122, 'yesterday')
  else if (say.possDup !== undefined && say.possDup !== 'none')
    put(122, timestamp(now + late + { earlier: -10_000, equal: 0, later: 10_000 }[say.possDup]))
  for (const [tag, value] of say.body)
    put(tag, typeof value === 'number' ? Math.max(0, next + value) : value)
  if (say.msgType === 'D' && since(version, 'FIX.4.2')) put(60, timestamp(now))
  return framed(beginString, fields.join(''), say)
}

function framed(beginString: string, body: string, { flaw, msgType }: Say): Buffer {
  const begin = `8=${beginString}\u0001`
  const wrong = flaw === 'length too short' ? -7 : flaw === 'length too long' ? 5 : 0
  const type = flaw === 'type before length' ? `35=${msgType}\u0001` : ''
  const text = `${begin}${type}9=${body.length + wrong}\u0001${body}`
  return Buffer.from(`${text}10=${checkSumOf(text, flaw === 'check sum' ? 1 : 0)}\u0001`, 'latin1')
}

function checkSumOf(text: string, wrong: number): string {
  let sum = wrong
  for (const byte of Buffer.from(text, 'latin1')) sum += byte
  return String(sum % 256).padStart(3, '0')
}

function otherThan(version: Version): string {
  return version === 'FIX.4.3' ? 'FIX.4.4' : 'FIX.4.3'
}

function timestampOf(version: Version, at: number): string {
  const text = new Date(at).toISOString().replaceAll('-', '').replace('T', '-').replace('Z', '')
  return since(version, 'FIX.4.2') ? text : text.slice(0, 17)
}

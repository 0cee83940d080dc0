import type { SessionId } from '@goldfix/core'
import { UsageError } from '@goldfix/core'

/**
 * Every key in the environment: a byte for the kind, then big-endian numbers, so that keys sort as their numbers do.
 * `session` is a number that {@link nameKey} gives to a session for good.
 */
const KIND = {
  run: 1,
  batch: 2,
  owner: 3,
  name: 16,
  record: 17,
  sent: 18,
  received: 19,
  parked: 20,
  forget: 21,
}

/** The run of the process that opened it: when, on which boot, and whether it was closed properly. */
export const RUN_KEY = Buffer.from([KIND.run])
/** The number of the last batch written: what tells that a batch is there to be read. */
export const BATCH_KEY = Buffer.from([KIND.batch])
/** The process that has it open. */
export const OWNER_KEY = Buffer.from([KIND.owner])

/** LMDB's own limit is 1,978 bytes. */
const LONGEST_NAME = 1_900

/**
 * Holds the session's number.
 *
 * @throws UsageError `invalid-option` for a name of more than 1,900 bytes in UTF-8
 */
export function nameKey(id: SessionId): Buffer {
  const name = Buffer.from(id)
  if (name.length > LONGEST_NAME)
    throw new UsageError(
      'invalid-option',
      `expected a session's name of at most ${LONGEST_NAME} bytes, but it has ${name.length}: ${id.slice(0, 60)}...`,
    )
  return Buffer.concat([Buffer.from([KIND.name]), name])
}

export const ALL_NAMES = { start: Buffer.from([KIND.name]), end: Buffer.from([KIND.name + 1]) }

export function nameIn(key: Buffer): SessionId {
  return key.toString('utf8', 1)
}

/** Holds the session's numbers and what else a record has. */
export function recordKey(session: number): Buffer {
  return numbersKey(KIND.record, session)
}

/**
 * Holds consecutive messages, of which `last` is the last: so a range that begins at the key of a number begins with
 * the messages that hold it.
 */
export function sentKey(session: number, generation: number, last: number): Buffer {
  return numbersKey(KIND.sent, session, generation, last)
}

/** Holds one message of the peer's. */
export function receivedKey(session: number, generation: number, msgSeqNum: number): Buffer {
  return numbersKey(KIND.received, session, generation, msgSeqNum)
}

/** Holds one parked message. */
export function parkedKey(session: number, place: number): Buffer {
  return numbersKey(KIND.parked, session, place)
}

/** Holds the number below which a generation's messages are to be forgotten, while there are any. */
export function forgetKey(session: number, generation: number): Buffer {
  return numbersKey(KIND.forget, session, generation)
}

export const ALL_TO_FORGET = {
  start: Buffer.from([KIND.forget]),
  end: Buffer.from([KIND.forget + 1]),
}

/** The last number of any key but that of a name. */
export function lastNumberIn(key: Buffer): number {
  return numberAt(key, key.length - 8)
}

/** The number before the last one. */
export function generationIn(key: Buffer): number {
  return numberAt(key, key.length - 16)
}

export function sessionIn(key: Buffer): number {
  return key.readUInt32BE(1)
}

function numbersKey(kind: number, session: number, ...numbers: readonly number[]): Buffer {
  const key = Buffer.allocUnsafe(5 + 8 * numbers.length)
  key[0] = kind
  key.writeUInt32BE(session, 1)
  let at = 5
  for (const number of numbers) {
    const clipped = Math.min(Math.max(number, 0), Number.MAX_SAFE_INTEGER)
    at = key.writeUInt32BE(Math.floor(clipped / 2 ** 32), at)
    at = key.writeUInt32BE(clipped % 2 ** 32, at)
  }
  return key
}

function numberAt(key: Buffer, at: number): number {
  return key.readUInt32BE(at) * 2 ** 32 + key.readUInt32BE(at + 4)
}

import { StoreError } from '@goldfix/core'
import { SEAL } from './sealed.js'

/** What one value holds at most: enough that its own cost is spread, little enough to be read for one message. */
const MOST_MESSAGES = 64
const MOST_BYTES = 64 * 1_024

/** The length that stands for a number without bytes. */
const NONE = 0xffff_ffff

/** Consecutive numbers, the last of which is `last`; the first and the last have bytes. */
export interface Chunk {
  readonly last: number
  /** Begins with room for a seal. */
  readonly value: Buffer
}

/** Cuts what consecutive numbers from `first` on were given to into chunks; numbers without bytes between two are in none. */
export function chunksOf(first: number, messages: readonly (Buffer | undefined)[]): Chunk[] {
  const chunks: Chunk[] = []
  let begin = 0
  let end = 0 // behind the last with bytes since begin; where equal there is none
  let size = 0
  const cut = () => {
    if (end > begin)
      chunks.push({ last: first + end - 1, value: encode(messages.slice(begin, end)) })
    begin = end
    size = 0
  }
  for (const [index, bytes] of messages.entries()) {
    if (bytes === undefined) continue
    if (index - begin >= MOST_MESSAGES || size + bytes.length > MOST_BYTES) cut()
    if (end === begin) begin = index
    end = index + 1
    size += bytes.length
  }
  cut()
  return chunks
}

function encode(messages: readonly (Buffer | undefined)[]): Buffer {
  let size = SEAL + 2 + 4 * messages.length
  for (const bytes of messages) size += bytes?.length ?? 0
  const value = Buffer.allocUnsafe(size)
  let at = value.writeUInt16LE(messages.length, SEAL)
  for (const bytes of messages) at = value.writeUInt32LE(bytes?.length ?? NONE, at)
  for (const bytes of messages) {
    if (bytes === undefined) continue
    value.set(bytes, at)
    at += bytes.length
  }
  return value
}

/**
 * What the numbers of a chunk were given to, in order; views into `content`.
 *
 * @throws StoreError `corrupt`
 */
export function messagesIn(content: Buffer, what: () => string): (Buffer | undefined)[] {
  const count = content.length < 2 ? 0 : content.readUInt16LE(0)
  let at = 2 + 4 * count
  if (count === 0 || content.length < at) throw malformed(what())
  const messages: (Buffer | undefined)[] = []
  for (let index = 0; index < count; index += 1) {
    const length = content.readUInt32LE(2 + 4 * index)
    messages.push(length === NONE ? undefined : content.subarray(at, at + length))
    if (length !== NONE) at += length
  }
  if (at !== content.length) throw malformed(what())
  return messages
}

function malformed(what: string): StoreError {
  return new StoreError('corrupt', `${what}: expected messages, but it is something else`)
}

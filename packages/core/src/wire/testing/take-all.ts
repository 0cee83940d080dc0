import { Framer } from '../frame.js'
import { text } from './wire-text.js'

export interface Taken {
  /** As wire text. */
  readonly messages: string[]
  /** What was skipped and why, in order. */
  readonly garbled: { readonly bytes: string; readonly reason: string }[]
  /** How many bytes are still waited for to become a message. */
  readonly left: number
}

/** Feeds chunks to a framer as a connection does: what is not taken is kept and put before the next chunk. */
export function takeAll(chunks: Iterable<Buffer>, framer = new Framer()): Taken {
  const messages: string[] = []
  const garbled: { bytes: string; reason: string }[] = []
  let kept: Buffer = Buffer.alloc(0)
  for (const chunk of chunks) {
    const input = Buffer.concat([kept, chunk])
    let from = 0
    for (;;) {
      const kind = framer.take(input, from)
      if (kind === 'partial') break
      if (framer.start !== from || framer.end <= from || framer.end > input.length) {
        throw new Error(`no progress: ${kind} [${framer.start}, ${framer.end}) at ${from}`)
      }
      const bytes = text(input.subarray(framer.start, framer.end))
      if (kind === 'message') messages.push(bytes)
      else garbled.push({ bytes, reason: framer.reason })
      from = framer.end
    }
    kept = input.subarray(from)
    if (kept.length > framer.maxMessageBytes) throw new Error(`${kept.length} bytes are kept`)
  }
  return { messages, garbled, left: kept.length }
}

/** Bytes in pieces of the given sizes, the rest as the last. */
export function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = []
  let at = 0
  for (const size of sizes) {
    pieces.push(bytes.subarray(at, at + size))
    at += size
  }
  pieces.push(bytes.subarray(at))
  return pieces
}

import { DIGITS_BEHIND } from './digits.js'

/** Bytes that are written over and over: made once, then copied by words of four. */
export interface Prepared {
  /** The bytes, and zeros up to whole words. */
  readonly view: DataView
  readonly size: number
}

/** The same bytes; of `bytes` nothing is kept. */
export function prepared(bytes: Uint8Array): Prepared {
  const words = new Uint8Array((bytes.length + DIGITS_BEHIND) & ~3)
  words.set(bytes)
  return { view: new DataView(words.buffer), size: bytes.length }
}

/** Where they end. What is behind them is overwritten like that behind digits, see {@link DIGITS_BEHIND}. */
export function writePrepared(
  view: DataView,
  start: number,
  { view: from, size }: Prepared,
): number {
  for (let i = 0; i < size; i += 4) view.setInt32(start + i, from.getInt32(i, true), true)
  return start + size
}

import * as ascii from './ascii.js'

const { DOT, EQUALS, ZERO } = ascii

/**
 * The digits of 0 to 2^31-1 at `start`; where they end.
 *
 * Up to {@link DIGITS_BEHIND} bytes behind them are overwritten: they are written by the three, as words of four bytes.
 */
export function writeNatural(view: DataView, start: number, value: number): number {
  if (value < 1_000) return writeSmall(view, start, value)
  const thousands = (value / 1_000) | 0
  const at =
    thousands < 1_000 ? writeSmall(view, start, thousands) : writeLarge(view, start, thousands)
  return writeThreeDigits(view, at, value - thousands * 1_000)
}

/** `tag=`; where it ends. What is behind it is overwritten like that behind {@link writeNatural}'s. */
export function writeTag(view: DataView, start: number, tag: number): number {
  if (tag < 1_000) return writeSmall(view, start, tag) + 1
  const at = writeNatural(view, start, tag)
  view.setUint8(at, EQUALS)
  return at + 1
}

/** A number below 1,000 as three digits; where they end. One byte behind them is overwritten. */
export function writeThreeDigits(view: DataView, at: number, value: number): number {
  view.setInt32(at, PADDED[value] as number, true)
  return at + 3
}

/** A number below 100 as two digits; where they end. */
export function writeTwoDigits(view: DataView, at: number, value: number): number {
  view.setInt16(at, (PADDED[value] as number) >> 8, true)
  return at + 2
}

/** What stands behind a whole number and its hundredths, 0 to 99: as few digits as there can be. Where it ends. */
export function writeHundredths(view: DataView, at: number, hundredths: number): number {
  if (hundredths === 0) return at
  view.setInt32(at, HUNDREDTHS[hundredths] as number, true)
  return at + (hundredths % 10 === 0 ? 2 : 3)
}

/** The same of millionths, 0 to 999,999. */
export function writeFraction(view: DataView, start: number, millionths: number): number {
  if (millionths === 0) return start
  const thousandths = (millionths / 1_000) | 0
  view.setUint8(start, DOT)
  let rest = millionths - thousandths * 1_000
  let at = writeThreeDigits(view, start + 1, thousandths)
  if (rest === 0) rest = thousandths
  else at = writeThreeDigits(view, at, rest)
  while (rest % 10 === 0) {
    rest = (rest / 10) | 0
    at--
  }
  return at
}

/** How many digits 0 to 2^31-1 has. */
export function digitsOf(value: number): number {
  if (value < 10) return 1
  if (value < 100) return 2
  if (value < 1000) return 3
  if (value < 10_000) return 4
  let digits = 5
  for (let rest = (value / 100_000) | 0; rest > 0; rest = (rest / 10) | 0) digits++
  return digits
}

/** In bytes: what may be overwritten behind digits. */
export const DIGITS_BEHIND = 3

function writeSmall(view: DataView, at: number, value: number): number {
  view.setInt32(at, PLAIN[value] as number, true)
  return at + (value < 10 ? 1 : value < 100 ? 2 : 3)
}

function writeLarge(view: DataView, start: number, thousands: number): number {
  const at = writeNatural(view, start, (thousands / 1_000) | 0)
  return writeThreeDigits(view, at, thousands % 1_000)
}

/** Of 0 to 999, first byte lowest: the digits and `=`, so that most tags take one word. */
const PLAIN = new Int32Array(1_000)
/** The same with zeros before it, always three digits. */
const PADDED = new Int32Array(1_000)
for (let value = 0; value < 1_000; value++) {
  const [hundreds, tens, units] = [(value / 100) | 0, ((value / 10) | 0) % 10, value % 10]
  const digits = [hundreds, tens, units].map((digit) => ZERO + digit)
  PADDED[value] = wordOf([...digits, EQUALS])
  PLAIN[value] = wordOf([...digits.slice(3 - digitsOf(value)), EQUALS])
}

/** Of 0 to 99: a point and as few digits as there can be. */
const HUNDREDTHS = new Int32Array(100)
for (let value = 0; value < 100; value++) {
  const [tenths, rest] = [(value / 10) | 0, value % 10]
  HUNDREDTHS[value] = wordOf([DOT, ZERO + tenths, ...(rest === 0 ? [] : [ZERO + rest])])
}

function wordOf(bytes: readonly number[]): number {
  return bytes.reduceRight((word, byte) => (word << 8) | byte, 0)
}

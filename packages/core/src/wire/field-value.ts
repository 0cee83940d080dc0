import * as ascii from './ascii.js'
import { ASCII_TEXT_MAX, asciiText } from './ascii-text.js'

const { DOT, MINUS, ZERO } = ascii

/** A decimal number with its digits kept: `189.250` is 189250 units of 10^-3. */
export interface Decimal {
  readonly units: bigint
  /** How many digits stand behind the point. */
  readonly scale: number
}

/**
 * The characters of a value: bytes below 0x80 one by one; a value that holds others is read as UTF-8, and what
 * is not UTF-8 as U+FFFD.
 */
export function textOf(bytes: Buffer, start: number, end: number): string {
  if (end - start <= ASCII_TEXT_MAX) {
    return asciiText(bytes, start, end - start) ?? bytes.toString('utf8', start, end)
  }
  for (let i = start; i < end; i++) {
    if ((bytes[i] as number) >= 0x80) return bytes.toString('utf8', start, end)
  }
  return bytes.toString('latin1', start, end)
}

/**
 * An integer; undefined when malformed or not a safe one. Leading zeros may stand, a plus may not.
 *
 * Source: FIX, data type int; test case 14.f.
 */
export function intOf(bytes: Buffer, start: number, end: number): number | undefined {
  const isNegative = bytes[start] === MINUS
  const value = naturalOf(bytes, isNegative ? start + 1 : start, end)
  if (value < 0) return undefined
  return isNegative && value !== 0 ? -value : value
}

/** Digits as a number; -1 when they are none, something else stands among them, or it is not a safe integer. */
export function naturalOf(bytes: Buffer, start: number, end: number): number {
  if (start >= end) return -1
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
    if (value > Number.MAX_SAFE_INTEGER) return -1
  }
  return value
}

/**
 * A decimal number of at most {@link DECIMAL_CHARACTERS_MAX} characters; undefined when malformed or longer.
 *
 * Source: FIX, data type float: digits, optionally a point among them and a minus before; no exponent, no plus.
 */
export function decimalOf(bytes: Buffer, start: number, end: number): Decimal | undefined {
  if (end - start > DECIMAL_CHARACTERS_MAX) return undefined
  const isNegative = bytes[start] === MINUS
  const first = isNegative ? start + 1 : start
  let point = -1
  let value = 0
  for (let i = first; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === DOT && point < 0) {
      point = i
      continue
    }
    const digit = byte - ZERO
    if (digit < 0 || digit > 9) return undefined
    value = value * 10 + digit
  }
  const digits = end - first - (point < 0 ? 0 : 1)
  if (digits <= 0) return undefined
  const units =
    value <= Number.MAX_SAFE_INTEGER ? BigInt(value) : longUnits(bytes, first, point, end)
  return { units: isNegative ? -units : units, scale: point < 0 ? 0 : end - point - 1 }
}

/** So that a peer cannot make us compute with numbers of any size. */
const DECIMAL_CHARACTERS_MAX = 64

function longUnits(bytes: Buffer, first: number, point: number, end: number): bigint {
  if (point < 0) return BigInt(bytes.toString('latin1', first, end))
  return BigInt(bytes.toString('latin1', first, point) + bytes.toString('latin1', point + 1, end))
}

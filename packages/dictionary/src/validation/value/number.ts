import { FITS, Reason } from '../reason.js'
import { areDigits, areZeros, pairAt } from './digits.js'

const MINUS = 0x2d
const DOT = 0x2e
const ZERO = 0x30

/** int: digits, a minus before them allowed, a plus not; any size. Source: FIX, data type int; test case 14.f. */
export function isInteger(bytes: Uint8Array, start: number, end: number): boolean {
  return areDigits(bytes, bytes[start] === MINUS ? start + 1 : start, end)
}

/** NumInGroup, Length and SeqNum: an int below zero is out of range; 0 counts nothing, or means "to the last". */
export function naturalFault(bytes: Uint8Array, start: number, end: number): number {
  if (areDigits(bytes, start, end)) return FITS
  if (!isInteger(bytes, start, end)) return Reason.IncorrectDataFormat
  return areZeros(bytes, start + 1, end) ? FITS : Reason.ValueOutOfRange
}

/** NumInGroup as a number; -1 when malformed or negative, and large enough to be wrong when out of bounds. */
export function countOf(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end) return -1
  let count = 0
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - ZERO
    if (digit >>> 0 > 9) return -1
    if (count < COUNT_MAX) count = count * 10 + digit
  }
  return count
}

/** More than a message has fields. */
const COUNT_MAX = 1_000_000

/** TagNum: above zero, no zeros before it. */
export function tagNumFault(bytes: Uint8Array, start: number, end: number): number {
  if (!isInteger(bytes, start, end)) return Reason.IncorrectDataFormat
  if (bytes[start] === MINUS || areZeros(bytes, start, end)) return Reason.ValueOutOfRange
  return bytes[start] === ZERO ? Reason.IncorrectDataFormat : FITS
}

/** DayOfMonth: 1 to 31; one zero before it passes. */
export function dayOfMonthFault(bytes: Uint8Array, start: number, end: number): number {
  if (!isInteger(bytes, start, end)) return Reason.IncorrectDataFormat
  const day = end - start === 1 ? (bytes[start] as number) - ZERO : pairAt(bytes, start)
  return end - start <= 2 && day >= 1 && day <= 31 ? FITS : Reason.ValueOutOfRange
}

/**
 * float and what is made of it: digits, a point before, among or behind them and a minus before it all allowed; no
 * plus, no exponent. Source: FIX, data type float; test case 14.f.
 */
export function isDecimal(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === MINUS ? start + 1 : start
  let i = first
  while (i < end && ((bytes[i] as number) - ZERO) >>> 0 <= 9) i++
  if (i === end) return i > first
  if (bytes[i] !== DOT || end - first === 1) return false
  for (i++; i < end; i++) {
    if (((bytes[i] as number) - ZERO) >>> 0 > 9) return false
  }
  return true
}

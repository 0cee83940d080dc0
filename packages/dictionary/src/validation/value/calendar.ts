import { areDigits, pairAt } from './digits.js'

const MINUS = 0x2d
const PLUS = 0x2b
const DOT = 0x2e
const COLON = 0x3a
const SMALL_W = 0x77
const ZULU = 0x5a
const ONE = 0x31

/** `yyyyMMdd`, in bytes. */
const DATE_SIZE = 8
/** `HH:mm:ss`, in bytes. */
const TIME_SIZE = 8

/** UTCDateOnly, UTCDate, LocalMktDate, date: `yyyyMMdd`, a day that there is. */
export function isDate(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === DATE_SIZE && isDateAt(bytes, start)
}

/** MonthYear: `yyyyMM`, then nothing, a day, or a week `w1` to `w5`. */
export function isMonthYear(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start === DATE_SIZE && bytes[start + 6] === SMALL_W) {
    const week = bytes[start + 7] as number
    return isMonthAt(bytes, start) && week >= ONE && week < ONE + 5
  }
  return end - start === 6 ? isMonthAt(bytes, start) : isDate(bytes, start, end)
}

/** UTCTimeOnly: `HH:mm:ss`, second 60 too, and a fraction of any length. */
export function isTime(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start >= TIME_SIZE &&
    isTimeAt(bytes, start, 60) &&
    isFraction(bytes, start + TIME_SIZE, end)
  )
}

/** LocalMktTime: `HH:mm:ss`. */
export function isLocalTime(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === TIME_SIZE && isTimeAt(bytes, start, 59)
}

/** UTCTimestamp: `yyyyMMdd-HH:mm:ss`, second 60 too, and a fraction of any length. */
export function isTimestamp(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start > DATE_SIZE &&
    bytes[start + DATE_SIZE] === MINUS &&
    isTime(bytes, start + DATE_SIZE + 1, end) &&
    isDateAt(bytes, start)
  )
}

/** TZTimeOnly: `HH:mm`, seconds with a fraction or none, then `Z`, an offset `+hh` or `-hh:mm`, or nothing. */
export function isZonedTime(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 5 || !isMinuteAt(bytes, start)) return false
  const zone = zoneAt(bytes, start + 5, end)
  if (!isZone(bytes, zone, end)) return false
  if (zone === start + 5) return true
  return zone - start >= TIME_SIZE && isTime(bytes, start, zone)
}

/** TZTimestamp: a date, then what {@link isZonedTime} takes. */
export function isZonedTimestamp(bytes: Uint8Array, start: number, end: number): boolean {
  return (
    end - start > DATE_SIZE &&
    bytes[start + DATE_SIZE] === MINUS &&
    isZonedTime(bytes, start + DATE_SIZE + 1, end) &&
    isDateAt(bytes, start)
  )
}

function isDateAt(bytes: Uint8Array, at: number): boolean {
  const year = pairAt(bytes, at) * 100 + pairAt(bytes, at + 2)
  const month = pairAt(bytes, at + 4)
  const day = pairAt(bytes, at + 6)
  return year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year)
}

function isMonthAt(bytes: Uint8Array, at: number): boolean {
  const month = pairAt(bytes, at + 4)
  return areDigits(bytes, at, at + 4) && month >= 1 && month <= 12
}

function isTimeAt(bytes: Uint8Array, at: number, secondMax: number): boolean {
  return isMinuteAt(bytes, at) && bytes[at + 5] === COLON && pairAt(bytes, at + 6) <= secondMax
}

function isMinuteAt(bytes: Uint8Array, at: number): boolean {
  return pairAt(bytes, at) <= 23 && bytes[at + 2] === COLON && pairAt(bytes, at + 3) <= 59
}

function isFraction(bytes: Uint8Array, at: number, end: number): boolean {
  return at === end || (bytes[at] === DOT && areDigits(bytes, at + 1, end))
}

/** Where `Z`, `+` or `-` stands; `end` when none does. */
function zoneAt(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]
    if (byte === ZULU || byte === PLUS || byte === MINUS) return i
  }
  return end
}

/** Offsets in use reach from -12:00 to +14:00. */
function isZone(bytes: Uint8Array, at: number, end: number): boolean {
  const size = end - at
  if (size === 0) return true
  if (bytes[at] === ZULU) return size === 1
  if (!(pairAt(bytes, at + 1) <= 14)) return false
  return size === 3 || (size === 6 && bytes[at + 3] === COLON && pairAt(bytes, at + 4) <= 59)
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

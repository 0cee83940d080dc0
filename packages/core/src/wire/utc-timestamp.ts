import * as ascii from './ascii.js'
import { writeThreeDigits, writeTwoDigits } from './digits.js'
import { prepared, writePrepared } from './prepared.js'

const { COLON, DOT, MINUS, ZERO } = ascii

/** How fine the time stamps are that we write. */
export type TimestampPrecision = 'seconds' | 'millis' | 'micros' | 'nanos'

/**
 * Milliseconds since the epoch as UTCTimestamp, `yyyyMMdd-HH:mm:ss` with no, 3, 6 or 9 digits behind it.
 *
 * The last answer is kept, so it costs next to nothing within one millisecond.
 *
 * @param ms milliseconds, year 0 to 9999; a fraction shows where the precision is finer
 */
export function utcTimestamp(ms: number, precision: TimestampPrecision): string {
  if (ms === lastMs && precision === lastPrecision) return lastTimestamp
  const second = Math.floor(ms / 1000)
  if (second !== lastSecond) {
    lastSecondText = secondText(second)
    lastSecond = second
  }
  lastTimestamp = lastSecondText + fraction(ms - second * 1000, precision)
  lastMs = ms
  lastPrecision = precision
  return lastTimestamp
}

/**
 * The same as bytes: `yyyyMMdd-HH:mm:ss` and the fraction; where they end. What is behind them is overwritten like that
 * behind other digits. The minute of the last call is kept.
 *
 * @param ms whole milliseconds, from {@link TIME_MIN} to {@link TIME_MAX}
 */
export function writeUtcTimestamp(
  view: DataView,
  start: number,
  ms: number,
  precision: TimestampPrecision,
): number {
  const minute = Math.floor(ms / MINUTE_MS)
  if (minute !== lastMinute) {
    keepMinute(minute)
    lastMinute = minute
  }
  let at = writePrepared(view, start, lastMinuteText)
  const inMinute = (ms - minute * MINUTE_MS) | 0
  const second = (inMinute / 1000) | 0
  at = writeTwoDigits(view, at, second)
  if (precision === 'seconds') return at
  view.setUint8(at++, DOT)
  at = writeThreeDigits(view, at, inMinute - second * 1000)
  if (precision !== 'millis') at = writeThreeDigits(view, at, 0)
  return precision === 'nanos' ? writeThreeDigits(view, at, 0) : at
}

function keepMinute(minute: number): void {
  const { view } = lastMinuteText
  const day = Math.floor(minute / 1_440)
  if (day !== lastDay) {
    const text = new Date(day * DAY_MS).toISOString().replaceAll('-', '')
    for (let i = 0; i < DAY_SIZE; i++) view.setUint8(i, text.charCodeAt(i))
    lastDay = day
  }
  const inDay = minute - day * 1_440
  const hour = (inDay / 60) | 0
  writeTwoDigits(view, DAY_SIZE + 1, hour)
  writeTwoDigits(view, DAY_SIZE + 4, inDay - hour * 60)
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** `yyyyMMdd`, in bytes. */
const DAY_SIZE = 8
/** With nanoseconds, in bytes. */
export const TIMESTAMP_SIZE_MAX = 27
/** 0000-01-01 and 9999-12-31T23:59:59.999, milliseconds since the epoch. */
export const TIME_MIN = -62_167_219_200_000
export const TIME_MAX = 253_402_300_799_999
let lastDay = Number.NaN
let lastMinute = Number.NaN
/** `yyyyMMdd-HH:mm:`. */
const lastMinuteText = prepared(Buffer.from('        -  :  :'))

let lastMs = Number.NaN
let lastPrecision: TimestampPrecision = 'millis'
let lastTimestamp = ''
let lastSecond = Number.NaN
let lastSecondText = ''

function secondText(second: number): string {
  const iso = new Date(second * 1000).toISOString()
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 10)}-${iso.slice(11, 19)}`
}

function fraction(ms: number, precision: TimestampPrecision): string {
  if (precision === 'seconds') return ''
  if (precision === 'millis') return `.${String(Math.floor(ms)).padStart(3, '0')}`
  if (precision === 'micros') return `.${String(Math.floor(ms * 1e3)).padStart(6, '0')}`
  return `.${String(Math.floor(ms * 1e6)).padStart(9, '0')}`
}

/**
 * A UTCTimestamp as nanoseconds since the epoch; undefined when malformed.
 *
 * Any number of digits may stand behind the point; what is finer than a nanosecond is cut off. Second 60 is the
 * first of the next minute.
 *
 * Source: FIX, data type UTCTimestamp.
 */
export function parseUtcTimestamp(bytes: Buffer, start: number, end: number): bigint | undefined {
  const seconds = secondsOf(bytes, start, end)
  if (Number.isNaN(seconds)) return undefined
  const nanos = fractionOf(bytes, start, end, 9)
  return nanos < 0 ? undefined : BigInt(seconds) * 1_000_000_000n + BigInt(nanos)
}

/** A UTCTimestamp as milliseconds since the epoch, what is finer cut off; NaN when malformed. */
export function parseUtcMillis(bytes: Buffer, start: number, end: number): number {
  const seconds = secondsOf(bytes, start, end)
  const millis = fractionOf(bytes, start, end, 3)
  return millis < 0 ? Number.NaN : seconds * 1000 + millis
}

/** `yyyyMMdd-HH:mm:ss`, in bytes. */
const SECONDS_SIZE = 17

/** `yyyyMMdd-HH:mm`, in bytes. */
const MINUTE_SIZE = 14

/** The minute that was read last, as bytes and as seconds since the epoch: messages come many to the minute. */
const knownMinute = new Uint8Array(MINUTE_SIZE)
let knownMinuteSeconds = Number.NaN

function secondsOf(bytes: Buffer, start: number, end: number): number {
  if (end - start < SECONDS_SIZE) return Number.NaN
  let same = 0
  while (same < MINUTE_SIZE && bytes[start + same] === knownMinute[same]) same++
  if (same < MINUTE_SIZE) {
    const minute = minuteOf(bytes, start)
    if (Number.isNaN(minute)) return Number.NaN
    bytes.copy(knownMinute, 0, start, start + MINUTE_SIZE)
    knownMinuteSeconds = minute
  }
  const second = pair(bytes, start + 15)
  if (bytes[start + 14] !== COLON || !(second <= 60)) return Number.NaN
  return knownMinuteSeconds + second
}

/** The beginning of a minute in seconds since the epoch; NaN when malformed. */
function minuteOf(bytes: Buffer, start: number): number {
  const year = pair(bytes, start) * 100 + pair(bytes, start + 2)
  const month = pair(bytes, start + 4)
  const day = pair(bytes, start + 6)
  const hour = pair(bytes, start + 9)
  const minute = pair(bytes, start + 12)
  const isWellFormed =
    bytes[start + 8] === MINUS &&
    bytes[start + 11] === COLON &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    hour <= 23 &&
    minute <= 59
  if (!isWellFormed || !(day <= daysIn(month, year))) return Number.NaN
  return daysSinceEpoch(year, month, day) * 86_400 + hour * 3600 + minute * 60
}

/** Two digits; NaN for anything else, which no comparison above lets pass. */
function pair(bytes: Buffer, at: number): number {
  const tens = (bytes[at] as number) - ZERO
  const units = (bytes[at + 1] as number) - ZERO
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN
}

function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Of the proleptic Gregorian calendar; years begin in March, so that the leap day is the last of its year. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leapDays + dayOfYear - 719_468
}

/** What stands behind the seconds, in units of 10^-digits; -1 when malformed. */
function fractionOf(bytes: Buffer, start: number, end: number, digits: number): number {
  const point = start + SECONDS_SIZE
  if (point === end) return 0
  if (bytes[point] !== DOT || point + 1 === end) return -1
  let value = 0
  for (let i = point + 1; i < end; i++) {
    const digit = (bytes[i] as number) - ZERO
    if (digit < 0 || digit > 9) return -1
    if (i - point <= digits) value = value * 10 + digit
  }
  for (let i = end - point - 1; i < digits; i++) value *= 10
  return value
}

import { FITS, Reason } from '../reason.js'
import * as calendar from './calendar.js'
import { Kind } from './kind.js'
import { dayOfMonthFault, isDecimal, isInteger, naturalFault, tagNumFault } from './number.js'
import {
  areCharacters,
  areLetters,
  areWords,
  holdsDelimiter,
  isBoolean,
  isCurrency,
  isTenor,
  isWord,
} from './shape.js'

/** What is wrong with a value that is not empty, by its {@link Kind}; {@link FITS} when nothing is. */
export function valueFault(kind: number, bytes: Uint8Array, start: number, end: number): number {
  switch (kind) {
    case Kind.Text:
    case Kind.Data:
      return FITS
    case Kind.Integer:
      return isInteger(bytes, start, end) ? FITS : Reason.IncorrectDataFormat
    case Kind.Natural:
    case Kind.Length:
      return naturalFault(bytes, start, end)
    case Kind.Decimal:
      return isDecimal(bytes, start, end) ? FITS : Reason.IncorrectDataFormat
    case Kind.Character:
      return end - start === 1 ? FITS : Reason.IncorrectDataFormat
    case Kind.Timestamp:
      return calendar.isTimestamp(bytes, start, end) ? FITS : Reason.IncorrectDataFormat
    case Kind.TagNum:
      return tagNumFault(bytes, start, end)
    case Kind.DayOfMonth:
      return dayOfMonthFault(bytes, start, end)
    case Kind.TextByLength:
      return holdsDelimiter(bytes, start, end) ? Reason.DelimiterInValue : FITS
    default:
      return isWellFormed(kind, bytes, start, end) ? FITS : Reason.IncorrectDataFormat
  }
}

function isWellFormed(kind: number, bytes: Uint8Array, start: number, end: number): boolean {
  switch (kind) {
    case Kind.Boolean:
      return isBoolean(bytes, start, end)
    case Kind.Date:
      return calendar.isDate(bytes, start, end)
    case Kind.Time:
      return calendar.isTime(bytes, start, end)
    case Kind.LocalTime:
      return calendar.isLocalTime(bytes, start, end)
    case Kind.MonthYear:
      return calendar.isMonthYear(bytes, start, end)
    case Kind.ZonedTime:
      return calendar.isZonedTime(bytes, start, end)
    case Kind.ZonedTimestamp:
      return calendar.isZonedTimestamp(bytes, start, end)
    case Kind.Characters:
      return areCharacters(bytes, start, end)
    case Kind.Words:
      return areWords(bytes, start, end)
    case Kind.Currency:
      return isCurrency(bytes, start, end)
    case Kind.Country:
      return areLetters(bytes, start, end, 2)
    case Kind.Exchange:
      return isWord(bytes, start, end)
    default:
      return isTenor(bytes, start, end)
  }
}

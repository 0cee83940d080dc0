import type { DictionaryVersion, FieldType } from '../../dictionary.js'

/** What the values of a field look like: its data type, where types that look alike are one. */
export const Kind = {
  Text: 0,
  Data: 1,
  Integer: 2,
  Natural: 3,
  TagNum: 4,
  DayOfMonth: 5,
  Decimal: 6,
  Character: 7,
  Boolean: 8,
  Characters: 9,
  Words: 10,
  Timestamp: 11,
  Time: 12,
  Date: 13,
  LocalTime: 14,
  MonthYear: 15,
  ZonedTime: 16,
  ZonedTimestamp: 17,
  Tenor: 18,
  Currency: 19,
  Country: 20,
  Exchange: 21,
  /** Text that the codec reads by a length before it, as the standard has it. */
  TextByLength: 22,
} as const

const kinds: Readonly<Record<FieldType, number>> = {
  STRING: Kind.Text,
  XID: Kind.Text,
  XIDREF: Kind.Text,
  DATA: Kind.Data,
  XMLDATA: Kind.Data,
  INT: Kind.Integer,
  NUMINGROUP: Kind.Natural,
  LENGTH: Kind.Natural,
  SEQNUM: Kind.Natural,
  TAGNUM: Kind.TagNum,
  DAYOFMONTH: Kind.DayOfMonth,
  FLOAT: Kind.Decimal,
  PRICE: Kind.Decimal,
  PRICEOFFSET: Kind.Decimal,
  AMT: Kind.Decimal,
  QTY: Kind.Decimal,
  PERCENTAGE: Kind.Decimal,
  CHAR: Kind.Character,
  BOOLEAN: Kind.Boolean,
  MULTIPLECHARVALUE: Kind.Characters,
  MULTIPLEVALUESTRING: Kind.Words,
  MULTIPLESTRINGVALUE: Kind.Words,
  UTCTIMESTAMP: Kind.Timestamp,
  TIME: Kind.Timestamp,
  UTCTIMEONLY: Kind.Time,
  UTCDATEONLY: Kind.Date,
  UTCDATE: Kind.Date,
  LOCALMKTDATE: Kind.Date,
  DATE: Kind.Date,
  LOCALMKTTIME: Kind.LocalTime,
  MONTHYEAR: Kind.MonthYear,
  TZTIMEONLY: Kind.ZonedTime,
  TZTIMESTAMP: Kind.ZonedTimestamp,
  TENOR: Kind.Tenor,
  CURRENCY: Kind.Currency,
  COUNTRY: Kind.Country,
  LANGUAGE: Kind.Country,
  EXCHANGE: Kind.Exchange,
}

/**
 * The {@link Kind} of a data type. In FIX.4.0 and 4.1 `char` is text of any length.
 *
 * @param isDataOnTheWire the codec reads the field as data, whatever its type here
 */
export function kindOf(
  type: FieldType,
  version: DictionaryVersion,
  isDataOnTheWire: boolean,
): number {
  const isText = type === 'CHAR' && (version === 'FIX.4.0' || version === 'FIX.4.1')
  const kind = isText ? Kind.Text : kinds[type]
  return kind === Kind.Text && isDataOnTheWire ? Kind.TextByLength : kind
}

import type { DictionaryVersion, FieldType } from '../../dictionary.js'

/** What the values of a field look like: its data type, where types that look alike are one. */
export const Kind = {
  Data: 0,
  /** Text that the codec reads by a length before it, as the standard has it. */
  TextByLength: 1,
  /** The length of a data field; up to here a value is one of a pair. */
  Length: 2,
  Text: 3,
  Integer: 4,
  Natural: 5,
  TagNum: 6,
  DayOfMonth: 7,
  Decimal: 8,
  Character: 9,
  Boolean: 10,
  Characters: 11,
  Words: 12,
  Timestamp: 13,
  Time: 14,
  Date: 15,
  LocalTime: 16,
  MonthYear: 17,
  ZonedTime: 18,
  ZonedTimestamp: 19,
  Tenor: 20,
  Currency: 21,
  Country: 22,
  Exchange: 23,
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
 * @param pairing what the field is to the codec, whatever its type here
 */
export function kindOf(
  type: FieldType,
  version: DictionaryVersion,
  pairing: 'data' | 'length' | undefined,
): number {
  const isText = type === 'CHAR' && (version === 'FIX.4.0' || version === 'FIX.4.1')
  const kind = isText ? Kind.Text : kinds[type]
  if (pairing === 'data' && kind === Kind.Text) return Kind.TextByLength
  return pairing === 'length' && kind === Kind.Natural ? Kind.Length : kind
}

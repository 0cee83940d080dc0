import type { DictionaryVersion, FieldType } from '../dictionary.js'

/** How the values of a data type are written and read by whoever has types: many data types are one kind. */
export type Kind = (typeof KINDS)[FieldType]

/** The kind of every data type; but see {@link kindOf}. */
export const KINDS = {
  STRING: 'text',
  INT: 'integer',
  NUMINGROUP: 'integer',
  CHAR: 'character',
  LOCALMKTDATE: 'text',
  BOOLEAN: 'boolean',
  PRICE: 'decimal',
  AMT: 'decimal',
  QTY: 'decimal',
  FLOAT: 'decimal',
  PERCENTAGE: 'decimal',
  CURRENCY: 'text',
  LENGTH: 'integer',
  DATA: 'data',
  UTCTIMESTAMP: 'time',
  PRICEOFFSET: 'decimal',
  SEQNUM: 'integer',
  EXCHANGE: 'text',
  MONTHYEAR: 'text',
  LOCALMKTTIME: 'text',
  XID: 'text',
  COUNTRY: 'text',
  XIDREF: 'text',
  MULTIPLECHARVALUE: 'list',
  MULTIPLEVALUESTRING: 'list',
  MULTIPLESTRINGVALUE: 'list',
  UTCTIMEONLY: 'text',
  UTCDATE: 'text',
  UTCDATEONLY: 'text',
  TIME: 'time',
  TZTIMEONLY: 'text',
  TZTIMESTAMP: 'text',
  XMLDATA: 'data',
  DATE: 'text',
  DAYOFMONTH: 'integer',
  TAGNUM: 'integer',
  LANGUAGE: 'text',
  TENOR: 'text',
} as const satisfies Record<FieldType, string>

/** The kind of a data type in a version: before FIX.4.2 a char is text of any length. */
export function kindOf(type: FieldType, version: DictionaryVersion): Kind {
  const isEarly = version === 'FIX.4.0' || version === 'FIX.4.1'
  return isEarly && type === 'CHAR' ? 'text' : KINDS[type]
}

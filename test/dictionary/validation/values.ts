import type { FieldDefinition, FieldType } from '@goldfix/dictionary'

/** Chooses one of several, the same for the same seed. */
export type Choose = <T>(of: readonly T[]) => T

const good: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  INT: ['0', '7', '-3', '0012'],
  LENGTH: ['0', '12'],
  NUMINGROUP: ['0', '3'],
  SEQNUM: ['0', '77'],
  TAGNUM: ['55'],
  DAYOFMONTH: ['1', '31'],
  CHAR: ['a', '1'],
  BOOLEAN: ['Y', 'N'],
  UTCTIMESTAMP: ['20261128-02:00:00', '20161231-23:59:60.123456'],
  TIME: ['20261128-02:00:00'],
  UTCTIMEONLY: ['02:00:00.125'],
  UTCDATEONLY: ['20261128'],
  UTCDATE: ['20261128'],
  LOCALMKTDATE: ['20240229'],
  DATE: ['20240229'],
  LOCALMKTTIME: ['16:30:00'],
  MONTHYEAR: ['202611', '20261128', '202611w3'],
  TZTIMEONLY: ['07:39Z', '13:09:01+05:30'],
  TZTIMESTAMP: ['20060901-07:39-05'],
  TENOR: ['M3'],
  CURRENCY: ['USD'],
  COUNTRY: ['DE'],
  LANGUAGE: ['en'],
  EXCHANGE: ['XNAS'],
  MULTIPLECHARVALUE: ['a', 'a b'],
  MULTIPLEVALUESTRING: ['a', 'ab c'],
  MULTIPLESTRINGVALUE: ['ab', 'ab cd'],
  DATA: ['plain'],
  XMLDATA: ['<a/>'],
}
const decimals = ['1', '189.250', '-0.5', '007']
const floats = new Set<FieldType>(['FLOAT', 'PRICE', 'PRICEOFFSET', 'AMT', 'QTY', 'PERCENTAGE'])
const lists = new Set<FieldType>([
  'MULTIPLECHARVALUE',
  'MULTIPLEVALUESTRING',
  'MULTIPLESTRINGVALUE',
])
const anything = new Set<FieldType>(['STRING', 'XID', 'XIDREF', 'DATA', 'XMLDATA'])

/** A value that the field may have. */
export function goodValue({ type, codes }: FieldDefinition, choose: Choose): string {
  if (codes === undefined)
    return choose(good[type] ?? (floats.has(type) ? decimals : ['text', 'x']))
  const all = [...codes.keys()]
  return lists.has(type) && choose([true, false]) ? `${choose(all)} ${choose(all)}` : choose(all)
}

/** A value that is not of the field's syntax, where it has one. `isOld`: before FIX.4.2, where char is text. */
export function malformedValue({ type }: FieldDefinition, isOld: boolean): string | undefined {
  if (anything.has(type) || (isOld && type === 'CHAR')) return undefined
  if (lists.has(type)) return ' a'
  return type === 'EXCHANGE' ? 'X NAS' : '+1:x'
}

/** A value of the field's syntax that is none of its codes, where it has them. */
export function unknownCode({ type, codes, otherValues }: FieldDefinition): string | undefined {
  if (codes === undefined || otherValues === true) return undefined
  const of: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
    INT: ['987654'],
    NUMINGROUP: ['987654'],
    CHAR: ['~', '^', '`'],
    STRING: ['~none~'],
    MULTIPLECHARVALUE: ['~'],
    MULTIPLEVALUESTRING: ['~none~'],
    MULTIPLESTRINGVALUE: ['~none~'],
    CURRENCY: ['ZZZ'],
    MONTHYEAR: ['202611'],
    EXCHANGE: ['~none~'],
  }
  return of[type]?.find((value) => !codes.has(value))
}

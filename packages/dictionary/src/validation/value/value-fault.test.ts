import { describe, expect, test } from 'vitest'
import { type DictionaryVersion, type FieldType, fieldTypes } from '../../dictionary.js'
import { FITS, Reason } from '../reason.js'
import { kindOf } from './kind.js'
import { valueFault } from './value-fault.js'

interface Samples {
  readonly good: readonly string[]
  /** Not of the syntax: SessionRejectReason 6. */
  readonly malformed?: readonly string[]
  /** Of the syntax and beyond what there is: SessionRejectReason 5. */
  readonly beyond?: readonly string[]
}

const text: Samples = { good: ['a', ' ', 'a b', '=', 'é'] }
const decimal: Samples = {
  good: [
    '0',
    '1',
    '-1',
    '23',
    '23.0',
    '0023.230',
    '.5',
    '5.',
    '-.5',
    '-0',
    '123456789012345678.25',
  ],
  malformed: [
    '+1',
    '+200.00',
    '-',
    '.',
    '-.',
    '1,000',
    '1e5',
    '1.2.3',
    '..',
    '1 ',
    ' 1',
    '--1',
    'NaN',
  ],
}
const natural: Samples = {
  good: ['0', '1', '007', '99999999999999999999', '-0', '-00'],
  malformed: ['+1', '1.0', 'x', '1x', '-', '--1', ' 1', '1 '],
  beyond: ['-1', '-12', '-01'],
}
const date: Samples = {
  good: ['20261128', '20240229', '20000229', '00010101', '99991231'],
  malformed: [
    ...[
      '20261328',
      '20260001',
      '20261100',
      '20261131',
      '20260229',
      '19000229',
      '2026112',
      '202611280',
    ],
    ...['2026-11-28', '20261a28', 'x0261128', '2026112 '],
  ],
}
const timestamp: Samples = {
  good: [
    ...['20261128-00:00:00', '20261128-23:59:59', '20161231-23:59:60', '20261128-02:00:00.1'],
    ...['20261128-02:00:00.123', '20261128-02:00:00.123456', '20261128-02:00:00.123456789012'],
  ],
  malformed: [
    ...[
      '20261128',
      '20040415',
      '20261128-',
      '20261128-02:00',
      '20261128-24:00:00',
      '20261128-02:60:00',
    ],
    ...['20261128-02:00:61', '20261128-02:00:00.', '20261128-02:00:00.x', '20261128-02:00:00Z'],
    ...[
      '20261128 02:00:00',
      '20261128-02:00:00.1 ',
      '20261131-02:00:00',
      '20261128-2:00:00',
      '20261128-02-00:00',
    ],
    ...['20261128-02:00:0', '20261128-02:00-00', '20261128-a2:00:00', '2026112802:00:000'],
  ],
}
const words: Samples = { good: ['a', 'ab', 'a b', 'ab cd e'], malformed: [' ', ' a', 'a ', 'a  b'] }

const samples: Readonly<Record<FieldType, Samples>> = {
  STRING: text,
  XID: text,
  XIDREF: text,
  DATA: { good: ['a', 'a\x01b', '\x01', '\x00'] },
  XMLDATA: { good: ['<a>\x01</a>'] },
  INT: {
    good: ['0', '-0', '1', '-1', '007', '99999999999999999999'],
    malformed: ['+1', '1.0', '-', '--1', 'x', '1x', '1 ', ' 1', '0x1'],
  },
  NUMINGROUP: natural,
  LENGTH: natural,
  SEQNUM: natural,
  TAGNUM: {
    good: ['1', '35', '20001'],
    malformed: ['01', '+1', 'x', '1.0'],
    beyond: ['0', '00', '-1', '-0'],
  },
  DAYOFMONTH: {
    good: ['1', '01', '9', '31'],
    malformed: ['x', '1.', '+1', 'w1'],
    beyond: ['0', '00', '32', '-1', '001', '99'],
  },
  FLOAT: decimal,
  PRICE: decimal,
  PRICEOFFSET: decimal,
  AMT: decimal,
  QTY: decimal,
  PERCENTAGE: decimal,
  CHAR: { good: ['a', '1', ' ', '*'], malformed: ['ab', '  ', 'é'] },
  BOOLEAN: { good: ['Y', 'N'], malformed: ['y', '1', 'YY', 'true'] },
  MULTIPLECHARVALUE: {
    good: ['a', '1', 'a b', 'a b c'],
    malformed: [' ', 'ab', 'a ', ' a', 'a  b', 'a b ', 'ab c'],
  },
  MULTIPLEVALUESTRING: words,
  MULTIPLESTRINGVALUE: words,
  UTCTIMESTAMP: timestamp,
  TIME: timestamp,
  UTCTIMEONLY: {
    good: ['00:00:00', '23:59:59', '23:59:60', '02:00:00.123', '02:00:00.1', '02:00:00.123456789'],
    malformed: ['24:00:00', '02:60:00', '02:00:61', '02:00', '2:00:00', '02:00:00.', '02:00:00Z'],
  },
  UTCDATEONLY: date,
  UTCDATE: date,
  LOCALMKTDATE: date,
  DATE: date,
  LOCALMKTTIME: {
    good: ['00:00:00', '23:59:59'],
    malformed: ['24:00:00', '23:59:60', '02:00', '02:00:00.5', '02:00:00Z', '020000'],
  },
  MONTHYEAR: {
    good: ['202611', '20261128', '202611w1', '202611w5'],
    malformed: [
      '2026',
      '202613',
      '202600',
      '202611w0',
      '202611w6',
      '202611W1',
      '202611w',
      '20261131',
      '2026x1',
      'x02611',
    ],
  },
  TZTIMEONLY: {
    good: [
      '07:39Z',
      '02:39-05',
      '15:39+08',
      '13:09+05:30',
      '13:09:00Z',
      '13:09:60.250+14:00',
      '13:09',
    ],
    malformed: [
      ...[
        '07:39z',
        '7:39Z',
        '07:39+5',
        '07:39+15',
        '07:39+05:60',
        '07:39+05:3',
        '07:39+0530',
        '07:39ZZ',
      ],
      ...['24:00Z', '07:60Z', '07:39:Z', '07:39:0Z', '07:39.5Z', '07', 'Z'],
    ],
  },
  TZTIMESTAMP: {
    good: [
      '20060901-07:39Z',
      '20060901-02:39-05',
      '20060901-13:09:00.123456+05:30',
      '20060901-13:09:60Z',
    ],
    malformed: [
      '20060931-07:39Z',
      '20060901',
      '20060901-',
      '20060901-07:39-5',
      '20060901 07:39Z',
      '07:39Z',
    ],
  },
  TENOR: {
    good: ['D5', 'M3', 'W13', 'Y1', 'Y10'],
    malformed: ['5D', 'D', 'D0', 'Q1', 'd5', 'D-5', 'D5 '],
  },
  CURRENCY: {
    good: ['USD', 'GBp', 'USDT', '1INCH'],
    malformed: ['US', 'U D', 'U$D', 'USD ', 'ÜSD'],
  },
  COUNTRY: { good: ['US', 'de'], malformed: ['U', 'USA', 'U1', 'U '] },
  LANGUAGE: { good: ['en'], malformed: ['eng', 'e', '12'] },
  EXCHANGE: { good: ['XNAS', 'O', '4', 'NQ.N'], malformed: ['X NAS', ' ', 'XNA\x7f', 'XN\u00c4S'] },
}

describe.each(fieldTypes)('%s', (type) => {
  const { good, malformed = [], beyond = [] } = samples[type]

  test.each(good)('takes %j', (value) => {
    expect(faultOf(type, value)).toBe(FITS)
  })

  test.each(malformed)('finds %j malformed', (value) => {
    expect(faultOf(type, value)).toBe(Reason.IncorrectDataFormat)
  })

  test.each(beyond)('finds %j beyond what there is', (value) => {
    expect(faultOf(type, value)).toBe(Reason.ValueOutOfRange)
  })
})

test.each<[DictionaryVersion, number]>([
  ['FIX.4.0', FITS],
  ['FIX.4.1', FITS],
  ['FIX.4.2', Reason.IncorrectDataFormat],
  ['FIX.5.0SP2', Reason.IncorrectDataFormat],
])('a char of %s may have several characters: %j', (version, expected) => {
  expect(faultOf('CHAR', 'ab', version)).toBe(expected)
})

test('a SOH in text that the codec reads by its length', () => {
  const kind = kindOf('STRING', 'FIX.4.4', 'data')

  expect(valueFault(kind, Buffer.from('a\x01b'), 0, 3)).toBe(Reason.DelimiterInValue)
  expect(valueFault(kind, Buffer.from('a-b'), 0, 3)).toBe(FITS)
})

/** The value lies between others that would make it good or bad, were they read. */
function faultOf(type: FieldType, value: string, version: DictionaryVersion = 'FIX.4.4'): number {
  const kind = kindOf(type, version, undefined)
  const faults = ['0', '\x01', ':'].map((around) => {
    const bytes = Buffer.from(`${around}${value}${around}`)
    return valueFault(kind, bytes, 1, bytes.length - 1)
  })
  expect(new Set(faults).size).toBe(1)
  return faults[0] as number
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIGITS_BEHIND } from './digits.js'
import {
  parseUtcMillis,
  parseUtcTimestamp,
  TIMESTAMP_SIZE_MAX,
  utcTimestamp,
  writeUtcTimestamp,
} from './utc-timestamp.js'

const LAST_MS = 253_402_300_799_999
const FIRST_MS = -62_167_219_200_000

function nanos(text: string): bigint | undefined {
  const bytes = Buffer.from(`60=${text}\x01`)
  return parseUtcTimestamp(bytes, 3, bytes.length - 1)
}

function millis(text: string): number {
  const bytes = Buffer.from(`60=${text}\x01`)
  return parseUtcMillis(bytes, 3, bytes.length - 1)
}

describe('writing', () => {
  test.each([
    { precision: 'seconds', text: '20240229-23:59:59' },
    { precision: 'millis', text: '20240229-23:59:59.007' },
    { precision: 'micros', text: '20240229-23:59:59.007000' },
    { precision: 'nanos', text: '20240229-23:59:59.007000000' },
  ] as const)('$precision: $text', ({ precision, text }) => {
    expect(utcTimestamp(Date.UTC(2024, 1, 29, 23, 59, 59, 7), precision)).toBe(text)
  })

  test('fractions of a millisecond show where the precision is finer', () => {
    const ms = Date.UTC(2024, 1, 29, 23, 59, 59, 7) + 0.125
    expect(utcTimestamp(ms, 'millis')).toBe('20240229-23:59:59.007')
    expect(utcTimestamp(ms, 'micros')).toBe('20240229-23:59:59.007125')
    expect(utcTimestamp(ms, 'nanos')).toBe('20240229-23:59:59.007125000')
  })

  test('the same millisecond in another precision is written anew', () => {
    expect(utcTimestamp(1, 'millis')).toBe('19700101-00:00:00.001')
    expect(utcTimestamp(1, 'seconds')).toBe('19700101-00:00:00')
    expect(utcTimestamp(2, 'millis')).toBe('19700101-00:00:00.002')
  })
})

describe('writing as bytes', () => {
  test('is the same, in every precision', () => {
    const bytes = Buffer.alloc(TIMESTAMP_SIZE_MAX + 1 + DIGITS_BEHIND, '?')
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const precisions = ['seconds', 'millis', 'micros', 'nanos'] as const
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST_MS, max: LAST_MS }),
        fc.constantFrom(...precisions),
        (ms, precision) => {
          const end = writeUtcTimestamp(view, 1, ms, precision)
          expect(bytes.toString('latin1', 1, end)).toBe(utcTimestamp(ms, precision))
        },
      ),
    )
  })
})

describe('reading', () => {
  test('what was written is read back, any millisecond of year 0 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_MS, max: LAST_MS }), (ms) => {
        expect(millis(utcTimestamp(ms, 'millis'))).toBe(ms)
        expect(nanos(utcTimestamp(ms, 'nanos'))).toBe(BigInt(ms) * 1_000_000n)
      }),
    )
  })

  test.each([
    { text: '19700101-00:00:01', ns: 1_000_000_000n },
    { text: '19700101-00:00:00.5', ns: 500_000_000n },
    { text: '19700101-00:00:00.000001', ns: 1000n },
    { text: '19700101-00:00:00.000000001', ns: 1n },
    { text: '19700101-00:00:00.000000001999', ns: 1n },
    { text: '19691231-23:59:59.999', ns: -1_000_000n },
    { text: '20161231-23:59:60', ns: 1_483_228_800_000_000_000n },
    { text: '20000229-00:00:00', ns: 951_782_400_000_000_000n },
  ])('$text is $ns ns', ({ text, ns }) => {
    expect(nanos(text)).toBe(ns)
    expect(millis(text)).toBe(Number(ns / 1_000_000n) - (ns < 0n && ns % 1_000_000n !== 0n ? 1 : 0))
  })

  test.each([
    '',
    '20240101',
    '20240101-00:00',
    '20240101 00:00:00',
    '20240101-00:00:00.',
    '20240101-00:00:00.x',
    '20240101-00:00:00Z',
    '20240101-24:00:00',
    '20240101-00:60:00',
    '20240101-00:00:61',
    '20241301-00:00:00',
    '20240001-00:00:00',
    '20240100-00:00:00',
    '20240431-00:00:00',
    '20230229-00:00:00',
    '19000229-00:00:00',
    '2024x101-00:00:00',
    'xxxx0201-00:00:00',
    '-0240101-00:00:00',
  ])('"%s" is malformed', (text) => {
    expect(nanos(text)).toBeUndefined()
    expect(millis(text)).toBeNaN()
  })
})

test('what is remembered of a minute decides nothing about the next one', () => {
  const millis = (text: string) => parseUtcMillis(Buffer.from(text), 0, text.length)
  const good = '20240229-23:59:58.250'

  expect(millis(good)).toBe(Date.UTC(2024, 1, 29, 23, 59, 58, 250))
  expect(millis('20240229-23:59:59.000')).toBe(Date.UTC(2024, 1, 29, 23, 59, 59))
  for (const bad of [
    '20240229-23:59-58',
    '20240229-23:59:61',
    '20240229-23:59:5x',
    '20240230-23:59:58',
  ])
    expect(millis(bad)).toBeNaN()
  expect(millis('20240301-00:00:00')).toBe(Date.UTC(2024, 2, 1))
  expect(millis(good)).toBe(Date.UTC(2024, 1, 29, 23, 59, 58, 250))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIGITS_BEHIND, digitsOf, writeNatural, writeTag } from './digits.js'

/** As many of few digits as of many. */
const natural = fc.oneof(
  fc.nat(2 ** 31 - 1),
  fc
    .tuple(fc.nat(9), fc.nat(2))
    .map(([power, less]) => Math.max(0, Math.min(2 ** 31 - 1, 10 ** power - less))),
)

test('any natural number is written as String writes it, where it is asked for', () => {
  fc.assert(
    fc.property(natural, fc.nat(8), (value, start) => {
      const { written, end } = writtenBy(writeNatural, value, start)

      expect(end - start).toBe(digitsOf(value))
      expect(written.toString('latin1', start, end)).toBe(String(value))
    }),
  )
})

test('a tag has its equals sign behind it', () => {
  fc.assert(
    fc.property(natural, fc.nat(8), (value, start) => {
      const { written, end } = writtenBy(writeTag, value, start)

      expect(written.toString('latin1', start, end)).toBe(`${value}=`)
    }),
  )
})

test('all of the first ten thousand', () => {
  for (let value = 0; value < 10_000; value++) {
    const { written, end } = writtenBy(writeNatural, value, 0)
    expect(written.toString('latin1', 0, end)).toBe(String(value))
  }
})

/** Nothing before the start is touched, and nothing beyond the bytes that may be. */
function writtenBy(write: typeof writeNatural, value: number, start: number) {
  const written = Buffer.alloc(32)
  const end = write(new DataView(written.buffer, written.byteOffset, 32), start, value)
  expect(written.subarray(0, start).every((byte) => byte === 0)).toBe(true)
  expect(written.subarray(end + DIGITS_BEHIND).every((byte) => byte === 0)).toBe(true)
  return { written, end }
}

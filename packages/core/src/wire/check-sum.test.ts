import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkSum } from './check-sum.js'

test('the sum of any range of any bytes, modulo 256', () => {
  const anyBytes = fc.uint8Array({ maxLength: 2000 })
  fc.assert(
    fc.property(anyBytes, fc.nat(8), fc.nat(8), fc.boolean(), (bytes, front, back, isHigh) => {
      const buffer = Buffer.from(isHigh ? bytes.fill(0xff) : bytes)
      const start = Math.min(front, buffer.length)
      const end = Math.max(start, buffer.length - back)

      let sum = 0
      for (const byte of buffer.subarray(start, end)) sum += byte

      expect(checkSum(buffer, start, end)).toBe(sum % 256)
    }),
  )
})

test('a view into a larger buffer is summed up by its own positions', () => {
  const bytes = Buffer.from('xx8=FIX.4.4xx').subarray(2, 11)

  expect(checkSum(bytes, 0, 9)).toBe(checkSum(Buffer.from('8=FIX.4.4'), 0, 9))
})

import { expect, test } from 'vitest'
import { lengthTagOf } from './data-fields.js'

test.each([
  { data: 89, length: 93 },
  { data: 91, length: 90 },
  { data: 96, length: 95 },
  { data: 213, length: 212 },
  { data: 1527, length: 1525 },
  { data: 2371, length: 2372 },
  { data: 42_982, length: 43_111 },
])('the length of data field $data stands in $length', ({ data, length }) => {
  expect(lengthTagOf(data)).toBe(length)
})

test.each([0, -1, 58, 95, 5000, 999_999_999])('%d is no data field', (tag) => {
  expect(lengthTagOf(tag)).toBe(0)
})

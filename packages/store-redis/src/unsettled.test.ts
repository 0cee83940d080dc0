import { describe, expect, test } from 'vitest'
import { Unsettled } from './unsettled.js'

function commit(first: number, count: number, generation = 1) {
  return { generation, first, sent: Array.from({ length: count }, () => undefined), nextIn: 1 }
}

describe('Unsettled', () => {
  test('has the numbers that failed until they are repeated, in order', () => {
    const unsettled = new Unsettled()
    unsettled.add(commit(5, 2))
    unsettled.add(commit(7, 3))
    expect([4, 5, 9, 10].map((number) => unsettled.has(1, number))).toEqual([
      false,
      true,
      true,
      false,
    ])

    unsettled.settle(commit(5, 2))
    expect([6, 7].map((number) => unsettled.has(1, number))).toEqual([false, true])
    unsettled.settle(commit(8, 9)) // beyond: the one before it is still missing
    expect(unsettled.has(1, 7)).toBe(true)
    unsettled.settle(commit(4, 9))
    expect([7, 8, 9].some((number) => unsettled.has(1, number))).toBe(false)
  })

  test('keeps to the latest generation', () => {
    const unsettled = new Unsettled()
    unsettled.add(commit(5, 2, 1))
    unsettled.add(commit(1, 1, 2))
    unsettled.add(commit(9, 1, 1))

    expect([unsettled.has(1, 5), unsettled.has(2, 5), unsettled.has(2, 1)]).toEqual([
      false,
      false,
      true,
    ])
  })

  test('has none after the record was read, nor of commits without numbers', () => {
    const unsettled = new Unsettled()
    unsettled.add(commit(3, 0))
    expect(unsettled.has(1, 3)).toBe(false)
    unsettled.add(commit(3, 1))
    unsettled.clear()
    expect(unsettled.has(1, 3)).toBe(false)
  })
})

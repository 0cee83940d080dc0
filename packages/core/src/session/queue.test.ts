import { describe, expect, test } from 'vitest'
import { Queue } from './queue.js'

describe('Queue', () => {
  test('gives out what came, in order, whatever comes in between', () => {
    const queue = new Queue<number>()
    const out: (number | undefined)[] = []
    for (let item = 0; item < 100; item++) {
      queue.push(item)
      if (item % 3 === 0) continue
      out.push(queue.first)
      queue.shift()
    }
    expect(queue.length).toBe(100 - out.length)
    out.push(...queue.drain())

    expect(out).toEqual(Array.from({ length: 100 }, (_, item) => item))
    expect(queue.first).toBeUndefined()
    expect(queue.length).toBe(0)
  })
})

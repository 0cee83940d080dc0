import { StoreError, UsageError } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { memoryStore } from './memory-store.js'

// What it has in common with every store is in test/contract/memory-store.test.ts.

const ID = 'FIX.4.4:CLIENT1->BROKER1'
const FIRST = { generation: 1, nextOut: 1, nextIn: 1, createdAt: 0 }

/** A store in which session `ID` has sent `count` messages whose text is their number. */
function given(count: number, keep?: number) {
  const store = memoryStore(keep === undefined ? {} : { keep })
  store.reset(ID, FIRST)
  for (let first = 1; first <= count; first += 1) store.commit(ID, one(first))
  const sent = (begin: number, end: number) => [...store.sent(ID, begin, end)]
  return { store, sent }
}

function one(first: number, text = `${first}`) {
  return { generation: 1, first, sent: [Buffer.from(text)], nextIn: 1 }
}

describe('memoryStore', () => {
  test('answers at once, without promises', () => {
    const store = memoryStore()

    expect(store.reset(ID, FIRST)).toBeUndefined()
    expect(store.commit(ID, one(1))).toBeUndefined()
    expect(store.load(ID)).toEqual({ ...FIRST, nextOut: 2 })
    expect(() => store.commit(ID, one(9))).toThrow(StoreError)
    expect(store.close()).toBeUndefined()
  })

  test('says what was expected and what came', () => {
    const { store } = given(4)

    expect(() => store.commit(ID, one(9))).toThrow(`${ID}: expected nextOut 9, but it is 5`)
    expect(() => store.commit(ID, one(2, 'x'))).toThrow(
      'expected nextOut 2, but it is 5, and other bytes are stored',
    )
    expect(() => store.commit(ID, { ...one(5), generation: 3 })).toThrow(
      'expected generation 3, but it is 1',
    )
    expect(() => store.commit('A', one(1))).toThrow('but it was never seen')
  })

  test('keeps the buffers it was handed, and not the array', () => {
    const { store, sent } = given(0)
    const bytes = Buffer.from('one')
    const batch = [bytes]
    store.commit(ID, { generation: 1, first: 1, sent: batch, nextIn: 1 })
    batch.pop()

    expect(sent(1, 1)[0]?.bytes).toBe(bytes)
  })

  test('finds every number of a long session', () => {
    const { sent } = given(5_000)

    const all = sent(1, Number.MAX_SAFE_INTEGER)

    expect(all).toHaveLength(5_000)
    expect(
      all.every(({ msgSeqNum, bytes }, index) => {
        return msgSeqNum === index + 1 && bytes.toString() === `${msgSeqNum}`
      }),
    ).toBe(true)
    expect(sent(1_023, 1_026).map(({ msgSeqNum }) => msgSeqNum)).toEqual([
      1_023, 1_024, 1_025, 1_026,
    ])
  })

  test('messages that are being read are those of the generation they were asked of', () => {
    const { store } = given(3)
    const reading = store.sent(ID, 1, 3)[Symbol.iterator]()
    reading.next()

    store.reset(ID, { ...FIRST, generation: 2, createdAt: 1 })
    store.commit(ID, { ...one(1, 'ONE'), generation: 2 })

    expect(reading.next().value?.bytes.toString()).toBe('2')
  })

  test('what stays stored when it is closed can still be asked', () => {
    const { store, sent } = given(1)

    store.close()

    expect(sent(1, 1)).toHaveLength(1)
  })
})

describe('memoryStore with keep', () => {
  test('remembers at least the latest, and not much more', () => {
    const { store, sent } = given(10_000, 100)

    const numbers = sent(1, 10_000).map(({ msgSeqNum }) => msgSeqNum)

    expect(numbers.at(-1)).toBe(10_000)
    expect(numbers[0]).toBeLessThanOrEqual(9_901)
    expect(numbers[0]).toBeGreaterThan(9_900 - 2_048)
    expect(numbers).toHaveLength(10_001 - (numbers[0] ?? 0))
    expect(store.load(ID)).toEqual({ ...FIRST, nextOut: 10_001 })
  })

  test('a repeated commit changes nothing while its numbers are remembered, then it is fenced', () => {
    const { store } = given(10_000, 100)

    store.commit(ID, one(9_950))

    expect(() => store.commit(ID, one(1))).toThrow(StoreError)
    expect(store.load(ID)).toEqual({ ...FIRST, nextOut: 10_001 })
  })

  test.each([0, -1, Number.NaN])('%d is not an amount to keep', (keep) => {
    expect(() => memoryStore({ keep })).toThrow(UsageError)
  })
})

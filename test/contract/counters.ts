import { type SessionRecord, type SessionStore, StoreError, UsageError } from '@goldfix/core'
import { beforeEach, describe, expect, test } from 'vitest'
import { counters } from '../../packages/core/src/counters.js'

const ID = 'FIX.4.4:CLIENT1->BROKER1'
const OTHER = 'FIX.4.4:CLIENT1->BROKER2'
const NOW = 1_790_000_000_000

/** What `counters` promises over any store, one that answers late and fails now and then included. */
export function describeCounters(name: string, open: () => SessionStore): void {
  describe(`counters over ${name}`, () => {
    let store: SessionStore

    beforeEach(() => {
      store = open()
    })

    function over(id = ID, isLive?: () => boolean) {
      return counters(store, id, { now: () => NOW, ...(isLive && { isLive }) })
    }

    /** What another owner sees, however often it has to ask. */
    async function stored(): Promise<SessionRecord | undefined> {
      for (;;) {
        try {
          return await store.load(ID)
        } catch (cause) {
          if (!(cause instanceof StoreError) || cause.code !== 'unavailable') throw cause
        }
      }
    }

    test('a session never seen begins at 1/1, and looking does not make it', async () => {
      const numbers = over()

      expect(await numbers.peekOut()).toBe(1)
      expect(await numbers.currentIn()).toBe(1)
      expect(await stored()).toBeUndefined()
    })

    test('nextOut takes and advances; peekOut only looks', async () => {
      const numbers = over()

      expect(await numbers.nextOut()).toBe(1)
      expect(await numbers.nextOut()).toBe(2)
      expect(await numbers.peekOut()).toBe(3)
      expect(await numbers.peekOut()).toBe(3)
      expect(await stored()).toEqual({ generation: 1, nextOut: 3, nextIn: 1, createdAt: NOW })
    })

    test('takers at the same time get different numbers, none left out', async () => {
      const numbers = over()

      const taken = await Promise.all(Array.from({ length: 50 }, () => numbers.nextOut()))

      expect(taken).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    })

    test('so do takers with counters of their own over the same store', async () => {
      const takers = Array.from({ length: 5 }, () => over())

      const taken = await Promise.all(
        Array.from({ length: 50 }, (_, index) => takers[index % 5]?.nextOut()),
      )

      expect(new Set(taken).size).toBe(50)
      expect(await over().peekOut()).toBe(51)
    })

    test('a number that the session gave to a message meanwhile is not taken', async () => {
      await over().seed({ nextOut: 5, nextIn: 1 })
      const overtaken = overtakenOnce(store)
      const numbers = counters(overtaken, ID, { now: () => NOW })

      expect(await numbers.nextOut()).toBe(6)
      expect(await over().peekOut()).toBe(7)
    })

    test('gives up when somebody else is always first', async () => {
      const refusing: SessionStore = {
        ...store,
        load: () => ({ generation: 1, nextOut: 1, nextIn: 1, createdAt: NOW }),
        commit: () => {
          throw new StoreError('fenced', 'somebody else was first')
        },
      }

      const taking = counters(refusing, ID, { now: () => NOW }).nextOut()

      await expect(taking).rejects.toMatchObject({ code: 'fenced' })
    })

    test('observedIn is a high-water mark that never falls', async () => {
      const numbers = over()

      await numbers.observedIn(7)
      expect(await numbers.currentIn()).toBe(8)
      await numbers.observedIn(3)
      expect(await numbers.currentIn()).toBe(8)
      await numbers.observedIn(8)
      expect(await numbers.currentIn()).toBe(9)
    })

    test('numbers observed at the same time leave the highest', async () => {
      const numbers = over()

      await Promise.all([4, 19, 2, 11].map((msgSeqNum) => numbers.observedIn(msgSeqNum)))

      expect(await numbers.currentIn()).toBe(20)
    })

    test('both directions are counted apart', async () => {
      const numbers = over()

      await Promise.all([numbers.nextOut(), numbers.observedIn(9), numbers.nextOut()])

      expect([await numbers.peekOut(), await numbers.currentIn()]).toEqual([3, 10])
    })

    test('reset begins a new generation at 1/1', async () => {
      const numbers = over()
      await numbers.seed({ nextOut: 40, nextIn: 50 })

      await numbers.reset()

      expect([await numbers.peekOut(), await numbers.currentIn()]).toEqual([1, 1])
      expect(await stored()).toMatchObject({ generation: 2, createdAt: NOW })
    })

    test('reset of a session never seen makes it', async () => {
      await over().reset()

      expect(await stored()).toEqual({ generation: 1, nextOut: 1, nextIn: 1, createdAt: NOW })
    })

    test('seed begins a new generation at the numbers given', async () => {
      const numbers = over()
      await numbers.nextOut()

      await numbers.seed({ nextOut: 120, nextIn: 98 })

      expect(await stored()).toEqual({ generation: 2, nextOut: 120, nextIn: 98, createdAt: NOW })
      expect(await numbers.nextOut()).toBe(120)
      expect(await numbers.currentIn()).toBe(98)
    })

    test('calls take effect in the order they were made', async () => {
      const numbers = over()

      const [first, , second] = await Promise.all([
        numbers.nextOut(),
        numbers.seed({ nextOut: 30, nextIn: 1 }),
        numbers.nextOut(),
        numbers.reset(),
      ])

      expect([first, second, await numbers.peekOut()]).toEqual([1, 30, 1])
    })

    test('sessions do not mix', async () => {
      await over(ID).seed({ nextOut: 5, nextIn: 6 })

      expect(await over(OTHER).nextOut()).toBe(1)
      expect(await over(ID).nextOut()).toBe(5)
    })

    test('refuses a session that is live, whatever is asked, and changes nothing', async () => {
      await over().seed({ nextOut: 5, nextIn: 6 })
      const before = await stored()
      const numbers = over(ID, () => true)

      const calls = [
        () => numbers.nextOut(),
        () => numbers.peekOut(),
        () => numbers.observedIn(99),
        () => numbers.currentIn(),
        () => numbers.reset(),
        () => numbers.seed({ nextOut: 1, nextIn: 1 }),
      ]
      for (const call of calls) {
        const refused = call()
        await expect(refused).rejects.toBeInstanceOf(UsageError)
        await expect(refused).rejects.toMatchObject({ code: 'session-live' })
      }

      expect(await stored()).toEqual(before)
    })

    test('refuses a session that has begun to live since the call', async () => {
      let live = false
      const numbers = over(ID, () => live)
      const taking = numbers.nextOut()
      live = true

      await expect(taking).rejects.toMatchObject({ code: 'session-live' })

      live = false
      expect(await numbers.nextOut()).toBe(1)
    })

    test.each([0, -1, 1.5, Number.NaN, 2 ** 53])('refuses the number %d', async (number) => {
      const numbers = over()

      const calls = [
        () => numbers.observedIn(number),
        () => numbers.seed({ nextOut: number, nextIn: 1 }),
        () => numbers.seed({ nextOut: 1, nextIn: number }),
      ]
      for (const call of calls)
        await expect(call()).rejects.toMatchObject({ code: 'invalid-option' })

      expect(await stored()).toBeUndefined()
    })
  })
}

/** A store in which, before the first commit arrives, its number has been given to a message. */
function overtakenOnce(store: SessionStore): SessionStore {
  let overtaken = false
  return {
    ...store,
    async commit(id, commit) {
      if (!overtaken) {
        await store.commit(id, { ...commit, sent: [Buffer.from('a message')] })
        overtaken = true
      }
      await store.commit(id, commit)
    },
  }
}

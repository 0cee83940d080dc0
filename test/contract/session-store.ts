import {
  type Also,
  type Commit,
  type Parked,
  type ReceivedMessage,
  type SentMessage,
  type SessionId,
  type SessionRecord,
  type SessionStore,
  StoreError,
} from '@goldfix/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

/** A store that begins empty, or at least has never seen the sessions of one test. */
export interface StoreUnderTest {
  readonly store: SessionStore
  /** Closes the store and opens what it left behind; left out where nothing outlives `close()`. */
  reopen?(): Promise<SessionStore>
}

const ID: SessionId = 'FIX.4.4:CLIENT1->BROKER1'
const OTHER: SessionId = 'FIX.4.4:CLIENT1->BROKER2'

/** The first generation of a session, as it is made when nothing is stored. */
const FIRST: SessionRecord = { generation: 1, nextOut: 1, nextIn: 1, createdAt: 1_000 }
const SECOND: SessionRecord = { generation: 2, nextOut: 1, nextIn: 1, createdAt: 2_000 }

/**
 * What every store keeps: each sentence of `SessionStore` in `core/ports.ts` is a test.
 *
 * A call that comes back `unavailable` is repeated, as the engine does; with that, a store that fails now and
 * then has to end where one that never fails does.
 */
export function describeSessionStore(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`${name} as a SessionStore`, () => {
    let underTest: StoreUnderTest
    let store: PatientStore

    beforeEach(async () => {
      underTest = await open()
      store = new PatientStore(underTest.store)
    })
    afterEach(() => store.close())

    /** Session `ID` after sending `texts`, of which nothing stands for an administrative message. */
    async function sent(...texts: (string | undefined)[]): Promise<void> {
      await store.reset(ID, FIRST)
      if (texts.length > 0) await store.commit(ID, commit({ sent: texts }))
    }

    describe('load', () => {
      test('knows nothing of a session never seen', async () => {
        expect(await store.load(ID)).toBeUndefined()
      })

      test('gives what reset and commit left', async () => {
        await store.reset(ID, { generation: 1, nextOut: 7, nextIn: 4, createdAt: 1_234 })
        await store.commit(ID, commit({ first: 7, sent: ['seven', undefined], nextIn: 5 }))

        expect(await store.load(ID)).toEqual({
          generation: 1,
          nextOut: 9,
          nextIn: 5,
          createdAt: 1_234,
        })
      })

      test('gives a record that stays as it was when it was read', async () => {
        await sent('one')
        const before = await store.load(ID)

        await store.commit(ID, commit({ first: 2, sent: ['two'], nextIn: 9 }))

        expect(before).toEqual({ ...FIRST, nextOut: 2 })
      })
    })

    describe('commit', () => {
      test('gives the numbers from first on, in order', async () => {
        await sent('one', 'two')
        await store.commit(ID, commit({ first: 3, sent: ['three'] }))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 4 })
        expect(await store.sent(ID, 1, 3)).toEqual(['1 one', '2 two', '3 three'])
      })

      test('with nothing sent moves nextIn only', async () => {
        await sent('one')
        await store.commit(ID, commit({ first: 2, nextIn: 12 }))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 2, nextIn: 12 })
        expect(await store.sent(ID, 1, 9)).toEqual(['1 one'])
      })

      test('never lets nextIn fall', async () => {
        await sent('one')
        await store.commit(ID, commit({ first: 2, sent: ['two'], nextIn: 12 }))
        await store.commit(ID, commit({ first: 3, sent: ['three'], nextIn: 11 }))
        await store.commit(ID, commit({ first: 4, nextIn: 3 }))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 4, nextIn: 12 })
      })

      test.each([
        { what: 'messages', texts: ['two', 'three'] },
        { what: 'an administrative message', texts: [undefined] },
        { what: 'both', texts: [undefined, 'three', undefined] },
        { what: 'nothing but nextIn', texts: [] },
      ])('repeated with $what it changes nothing', async ({ texts }) => {
        await sent('one')
        const once = commit({ first: 2, sent: texts, nextIn: 5 })
        await store.commit(ID, once)
        const record = await store.load(ID)
        const messages = await store.sent(ID, 1, 9)

        await store.commit(ID, once)
        await store.commit(ID, once)

        expect(await store.load(ID)).toEqual(record)
        expect(await store.sent(ID, 1, 9)).toEqual(messages)
      })

      test('late, it neither lowers a number nor binds it twice', async () => {
        const late = commit({ first: 2, sent: ['two'], nextIn: 2 })
        await sent('one')
        await store.commit(ID, late)
        await store.commit(ID, commit({ first: 3, sent: ['three', 'four'], nextIn: 8 }))

        await store.commit(ID, late)

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 5, nextIn: 8 })
        expect(await store.sent(ID, 1, 9)).toEqual(['1 one', '2 two', '3 three', '4 four'])
      })

      test('late with nothing sent, it may still raise nextIn', async () => {
        await sent('one', 'two')

        await store.commit(ID, commit({ first: 1, nextIn: 6 }))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 3, nextIn: 6 })
      })

      test('whose beginning is stored already appends the rest', async () => {
        await sent('one', undefined, 'three')

        await store.commit(ID, commit({ first: 2, sent: [undefined, 'three', 'four', 'five'] }))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 6 })
        expect(await store.sent(ID, 1, 9)).toEqual(['1 one', '3 three', '4 four', '5 five'])
      })

      test.each([
        { what: 'other bytes for a number given', first: 2, texts: ['TWO'] },
        { what: 'other bytes of another length', first: 2, texts: ['two two'] },
        { what: 'bytes that begin the same', first: 2, texts: ['tw'] },
        { what: 'no bytes for a number that has some', first: 2, texts: [undefined] },
        { what: 'bytes for a number that has none', first: 3, texts: ['three'] },
        { what: 'empty bytes for a number that has none', first: 3, texts: [''] },
        { what: 'the same bytes and then others', first: 1, texts: ['one', 'TWO'] },
        { what: 'others, and then a new number', first: 3, texts: ['three', 'four'] },
        { what: 'a hole', first: 5, texts: ['five'] },
        { what: 'a hole, with nothing sent', first: 5, texts: [] },
        { what: 'a wide hole', first: 5_000, texts: ['x'] },
      ])(
        'with $what it is fenced and changes nothing, nextIn included',
        async ({ first, texts }) => {
          await sent('one', 'two', undefined)

          await expectFenced(store.commit(ID, commit({ first, sent: texts, nextIn: 9 })))

          expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 4 })
          expect(await store.sent(ID, 1, 9)).toEqual(['1 one', '2 two'])
        },
      )

      test.each([0, 1, 3])(
        'of generation %i where 2 is stored it is fenced',
        async (generation) => {
          await sent('one')
          await store.reset(ID, SECOND)

          await expectFenced(store.commit(ID, commit({ generation, sent: ['x'], nextIn: 7 })))
          await expectFenced(store.commit(ID, commit({ generation, nextIn: 7 })))

          expect(await store.load(ID)).toEqual(SECOND)
          expect(await store.sent(ID, 1, 9)).toEqual([])
        },
      )

      test('for a session never seen it is fenced and makes none', async () => {
        await expectFenced(store.commit(ID, commit({ sent: ['one'] })))

        expect(await store.load(ID)).toBeUndefined()
        expect(await store.sent(ID, 1, 9)).toEqual([])
      })

      test('with bytes for a number before its generation began it is fenced', async () => {
        await store.reset(ID, { ...FIRST, nextOut: 10 })

        await expectFenced(store.commit(ID, commit({ first: 9, sent: ['nine', 'ten'] })))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 10 })
      })

      test('many on their way at once are saved in the order of the calls', async () => {
        await sent()
        const commits = Array.from({ length: 300 }, (_, index) => {
          const first = index * 3 + 1
          const texts = [`${first}`, undefined, `${first + 2}`]
          return commit({ first, sent: texts, nextIn: index + 1 })
        })

        await store.pipeline(ID, commits)

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 901, nextIn: 300 })
        const numbers = (await store.sent(ID, 1, 900)).map((text) => text.split(' '))
        expect(numbers).toHaveLength(600)
        expect(numbers.every(([msgSeqNum, text]) => msgSeqNum === text)).toBe(true)
      })

      test('takes a batch of ten thousand', async () => {
        await sent()
        const texts = Array.from({ length: 10_000 }, (_, index) => `message ${index + 1}`)

        await store.commit(ID, commit({ sent: texts, nextIn: 2 }))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 10_001, nextIn: 2 })
        expect(await store.sent(ID, 9_999, 10_000)).toEqual([
          '9999 message 9999',
          '10000 message 10000',
        ])
      })

      test('keeps bytes of every value, and a megabyte of them', async () => {
        await sent()
        const every = Buffer.from(Array.from({ length: 256 }, (_, value) => value))
        const large = Buffer.alloc(1_000_000, every)

        await store.commit(ID, { generation: 1, first: 1, sent: [every, large], nextIn: 1 })

        const [first, second] = await store.messages(ID, 1, 2)
        expect(first?.bytes.equals(every)).toBe(true)
        expect(second?.bytes.equals(large)).toBe(true)
      })

      test('keeps numbers beyond 32 bits', async () => {
        const nextOut = 2 ** 40
        await store.reset(ID, { ...FIRST, nextOut, nextIn: nextOut, createdAt: 1_790_000_000_123 })
        await store.commit(
          ID,
          commit({ first: nextOut, sent: ['a', undefined, 'c'], nextIn: 2 ** 41 }),
        )

        expect(await store.load(ID)).toEqual({
          generation: 1,
          nextOut: nextOut + 3,
          nextIn: 2 ** 41,
          createdAt: 1_790_000_000_123,
        })
        expect(await store.sent(ID, nextOut, nextOut + 2)).toEqual([
          `${nextOut} a`,
          `${nextOut + 2} c`,
        ])
      })
    })

    describe('what a commit saves besides', () => {
      test('the standing that is the latest, whatever the order of the commits', async () => {
        await sent()
        const stands = (state: string, at: number) =>
          store.commit(ID, commit({ also: { standing: { state, at } } }))
        await stands('Connected', 10)
        await stands('Disconnected', 20)
        await stands('Connected', 10)

        expect(await store.load(ID)).toEqual({
          ...FIRST,
          standing: { state: 'Disconnected', at: 20 },
        })
      })

      test('that a reset is answered, once and for this generation', async () => {
        const forgotten = { generation: 1, begin: 2, end: 2 }
        await store.reset(ID, { ...FIRST, resetPending: true, forgotten })
        const answered = commit({ sent: ['one'], also: { resetAnswered: true } })
        await store.commit(ID, answered)
        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 2 })

        await store.reset(ID, { ...SECOND, resetPending: true })
        await expectFenced(store.commit(ID, answered))
        expect(await store.load(ID)).toEqual({ ...SECOND, resetPending: true })
      })

      test('that the numbers were skipped which it may have lost', async () => {
        await sent()
        await store.commit(
          ID,
          commit({ sent: [undefined, undefined, undefined], also: { skippedAhead: true } }),
        )

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 4 })
      })

      test('received messages, in order, until they are handled', async () => {
        await sent()
        await store.commit(ID, commit({ nextIn: 4, also: { received: took(1, 3) } }))
        await store.commit(ID, commit({ nextIn: 6, also: { received: took(4, 5) } }))
        expect(await store.received(ID)).toEqual(['1/1 m1', '1/3 m3', '1/4 m4', '1/5 m5'])

        await store.commit(
          ID,
          commit({ nextIn: 6, also: { handled: { generation: 1, msgSeqNum: 3 } } }),
        )
        expect(await store.received(ID)).toEqual(['1/4 m4', '1/5 m5'])

        await store.reset(ID, SECOND)
        const handled = { generation: 2, msgSeqNum: 1 }
        await store.commit(ID, commit({ generation: 2, nextIn: 3, also: { received: took(1, 2) } }))
        await store.commit(ID, commit({ generation: 2, nextIn: 3, also: { handled } }))
        expect(await store.received(ID)).toEqual(['2/2 m2'])
      })

      test('received messages once: a repetition brings none back', async () => {
        await sent()
        const first = commit({ nextIn: 3, also: { received: took(1, 2) } })
        await store.commit(ID, first)
        await store.commit(ID, first)
        expect(await store.received(ID)).toEqual(['1/1 m1', '1/2 m2'])

        const done = { also: { handled: { generation: 1, msgSeqNum: 2 } } }
        await store.commit(ID, commit({ nextIn: 3, ...done }))
        await store.commit(ID, first)
        expect(await store.received(ID)).toEqual([])
      })

      test('nothing of it where the commit is fenced', async () => {
        await sent('one')
        await store.park(ID, [parked(1, 'a')])
        const also = {
          received: took(1),
          unparked: 1,
          standing: { state: 'Connected', at: 1 },
        }

        await expectFenced(store.commit(ID, commit({ first: 9, nextIn: 2, also })))
        await expectFenced(store.commit(ID, commit({ sent: ['ONE'], nextIn: 2, also })))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 2, nextPlace: 2 })
        expect(await store.received(ID)).toEqual([])
        expect(await store.parked(ID)).toEqual(['1 a'])
      })

      test('binds a parked message to its number in one step', async () => {
        await sent()
        await store.park(ID, [parked(1, 'a'), parked(2, 'b'), parked(3, 'c')])
        const both = commit({ sent: ['one', 'two'], also: { unparked: 2 } })
        await store.commit(ID, both)
        await store.commit(ID, both)

        expect(await store.parked(ID)).toEqual(['3 c'])
        expect(await store.sent(ID, 1, 9)).toEqual(['1 one', '2 two'])
        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 3, nextPlace: 4 })
      })
    })

    describe('park', () => {
      test('keeps bytes in order of their places', async () => {
        await sent()
        await store.park(ID, [parked(1, 'a'), parked(2, 'b')])
        await store.park(ID, [parked(3, 'c')])

        expect(await store.parked(ID)).toEqual(['1 a', '2 b', '3 c'])
        expect(await store.parked(ID, 2)).toEqual(['2 b', '3 c'])
        expect(await store.load(ID)).toEqual({ ...FIRST, nextPlace: 4 })
      })

      test('repeated, also after it was unparked, it changes nothing', async () => {
        await sent()
        const both = [parked(1, 'a'), parked(2, 'b')]
        await store.park(ID, both)
        await store.park(ID, both)
        await store.commit(ID, commit({ also: { unparked: 1 } }))
        await store.park(ID, both)

        expect(await store.parked(ID)).toEqual(['2 b'])
        expect(await store.load(ID)).toEqual({ ...FIRST, nextPlace: 3 })
      })

      test('whose beginning is parked already adds the rest', async () => {
        await sent()
        await store.park(ID, [parked(1, 'a'), parked(2, 'b')])
        await store.park(ID, [parked(2, 'b'), parked(3, 'c')])

        expect(await store.parked(ID)).toEqual(['1 a', '2 b', '3 c'])
      })

      test.each([
        { what: 'a hole', places: [3] },
        { what: 'a hole within', places: [2, 4] },
        { what: 'another order', places: [2, 1] },
      ])('with $what it is fenced and changes nothing', async ({ places }) => {
        await sent()
        await store.park(ID, [parked(1, 'a')])

        await expectFenced(
          store.park(
            ID,
            places.map((place) => parked(place, 'x')),
          ),
        )
        expect(await store.parked(ID)).toEqual(['1 a'])
      })

      test('for a session never seen it is fenced and makes none', async () => {
        await expectFenced(store.park(ID, [parked(1, 'a')]))

        expect(await store.load(ID)).toBeUndefined()
        expect(await store.parked(ID)).toEqual([])
      })

      test('keeps bytes of every value', async () => {
        await sent()
        const every = Buffer.from(Array.from({ length: 256 }, (_, value) => value))
        await store.park(ID, [{ place: 1, bytes: every }])
        await store.commit(
          ID,
          commit({ nextIn: 2, also: { received: [{ msgSeqNum: 1, bytes: every }] } }),
        )

        for await (const { bytes } of underTest.store.parked(ID))
          expect(bytes.equals(every)).toBe(true)
        for await (const { bytes } of underTest.store.received(ID))
          expect(bytes.equals(every)).toBe(true)
      })
    })

    describe('prune', () => {
      const many = Array.from({ length: 5_000 }, (_, index) => `${index + 1}`)

      test('forgets old bytes, keeps every number from the given one on, and no number falls', async () => {
        await sent(...many)
        await store.prune(ID, 1, 4_000)
        await store.prune(ID, 1, 3_000)

        const left = await store.sent(ID, 1, 5_000)
        expect(left.length).toBeGreaterThanOrEqual(1_001)
        expect(left.length).toBeLessThan(1_001 + 2_048)
        expect(left.at(-1)).toBe('5000 5000')
        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 5_001 })
        await store.commit(ID, commit({ first: 5_000, sent: ['5000', '5001'] }))
        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 5_002 })
      })

      test('of all there is leaves the numbers', async () => {
        await sent(...many)
        await store.prune(ID, 1, 5_001)
        await expectFenced(store.commit(ID, commit({ sent: ['other'] })))

        await store.commit(ID, commit({ first: 5_001, sent: ['next'] }))
        expect((await store.sent(ID, 5_001, 9_999)).at(-1)).toBe('5001 next')
      })

      test.each([0, 2])('of generation %i where 1 is stored does nothing', async (generation) => {
        await sent(...many)
        await store.prune(ID, generation, 5_001)

        expect(await store.sent(ID, 1, 5_000)).toHaveLength(5_000)
      })

      test('of a session never seen does nothing', async () => {
        await store.prune(ID, 1, 100)

        expect(await store.load(ID)).toBeUndefined()
      })
    })

    describe('sent', () => {
      beforeEach(() => sent('one', 'two', undefined, undefined, 'five', undefined, 'seven'))

      test.each([
        { what: 'one number', begin: 2, end: 2, expected: ['2 two'] },
        { what: 'both ends', begin: 2, end: 5, expected: ['2 two', '5 five'] },
        { what: 'no administrative numbers', begin: 3, end: 6, expected: ['5 five'] },
        { what: 'nothing where all are administrative', begin: 3, end: 4, expected: [] },
        { what: 'nothing of an empty range', begin: 5, end: 4, expected: [] },
        {
          what: 'what there is when the end is beyond',
          begin: 5,
          end: 99,
          expected: ['5 five', '7 seven'],
        },
        { what: 'nothing from beyond the end', begin: 8, end: 99, expected: [] },
        {
          what: 'what there is when the beginning is before',
          begin: -5,
          end: 1,
          expected: ['1 one'],
        },
      ])('gives $what', async ({ begin, end, expected }) => {
        expect(await store.sent(ID, begin, end)).toEqual(expected)
      })

      test('takes the widest range without counting through it', async () => {
        const all = await store.sent(ID, 0, Number.MAX_SAFE_INTEGER)

        expect(all).toEqual(['1 one', '2 two', '5 five', '7 seven'])
      })

      test('gives nothing for a session never seen', async () => {
        expect(await store.sent(OTHER, 1, Number.MAX_SAFE_INTEGER)).toEqual([])
      })

      test('may be left half way, and asked again', async () => {
        for await (const _message of underTest.store.sent(OTHER, 1, 9)) break

        expect(await store.sent(ID, 1, 2)).toEqual(['1 one', '2 two'])
      })
    })

    describe('reset', () => {
      test('to generation 1 makes a session never seen', async () => {
        await store.reset(ID, FIRST)

        expect(await store.load(ID)).toEqual(FIRST)
        expect(await store.sent(ID, 1, 9)).toEqual([])
      })

      test('begins the next generation with its numbers and forgets what was sent', async () => {
        await sent('one', 'two', 'three')
        const to = { generation: 2, nextOut: 3, nextIn: 9, createdAt: 2_000 }

        await store.reset(ID, to)

        expect(await store.load(ID)).toEqual(to)
        expect(await store.sent(ID, 1, 9)).toEqual([])
      })

      test('lets both numbers fall', async () => {
        await store.reset(ID, { ...FIRST, nextOut: 50, nextIn: 60 })
        await store.reset(ID, SECOND)

        expect(await store.load(ID)).toEqual(SECOND)
      })

      test('after it the numbers are given anew, to other bytes', async () => {
        await sent('one', 'two', 'three')
        await store.reset(ID, SECOND)

        await store.commit(ID, commit({ generation: 2, sent: ['ONE', undefined] }))

        expect(await store.load(ID)).toEqual({ ...SECOND, nextOut: 3 })
        expect(await store.sent(ID, 1, 9)).toEqual(['1 ONE'])
      })

      test('repeated after it took effect it changes nothing', async () => {
        await store.reset(ID, FIRST)
        await store.reset(ID, FIRST)
        await store.reset(ID, SECOND)
        await store.reset(ID, SECOND)
        await store.commit(ID, commit({ generation: 2, sent: ['one'], nextIn: 5 }))

        await store.reset(ID, SECOND)

        expect(await store.load(ID)).toEqual({ ...SECOND, nextOut: 2, nextIn: 5 })
        expect(await store.sent(ID, 1, 9)).toEqual(['1 one'])
      })

      test.each([
        {
          what: 'to the stored generation, begun by somebody else',
          generation: 2,
          createdAt: 2_001,
        },
        { what: 'to the generation before', generation: 1, createdAt: 1_000 },
        { what: 'that leaves a generation out', generation: 4, createdAt: 4_000 },
        { what: 'to generation 0', generation: 0, createdAt: 0 },
      ])('$what is fenced and changes nothing', async ({ generation, createdAt }) => {
        await store.reset(ID, FIRST)
        await store.reset(ID, SECOND)
        await store.commit(ID, commit({ generation: 2, sent: ['one'], nextIn: 5 }))

        await expectFenced(store.reset(ID, { generation, nextOut: 1, nextIn: 1, createdAt }))

        expect(await store.load(ID)).toEqual({ ...SECOND, nextOut: 2, nextIn: 5 })
        expect(await store.sent(ID, 1, 9)).toEqual(['1 one'])
      })

      test('to generation 0 of a session never seen is fenced', async () => {
        await expectFenced(store.reset(ID, { ...FIRST, generation: 0 }))

        expect(await store.load(ID)).toBeUndefined()
      })

      test('makes a session never seen in any other generation: it comes from another store', async () => {
        const to = { generation: 7, nextOut: 30, nextIn: 20, createdAt: 5, nextPlace: 4 }
        await store.reset(ID, to)

        expect(await store.load(ID)).toEqual(to)
        await store.park(ID, [parked(4, 'next')])
        expect(await store.parked(ID)).toEqual(['4 next'])
      })

      test('saves what else the record says, and forgets what the one before it said', async () => {
        const first = {
          ...FIRST,
          resetPending: true,
          forgotten: { generation: 1, begin: 3, end: 9, unlessAnswered: true },
          standing: { state: 'Connected', at: 5, unproved: 4 },
          terms: { senderCompId: 'CLIENT1', role: 'initiator' },
        } as const
        await store.reset(ID, first)
        expect(await store.load(ID)).toEqual(first)

        await store.reset(ID, SECOND)
        expect(await store.load(ID)).toEqual(SECOND)
      })

      test('leaves alone what was received and what is parked', async () => {
        await sent('one')
        await store.commit(ID, commit({ first: 2, nextIn: 3, also: { received: took(1, 2) } }))
        await store.park(ID, [parked(1, 'a'), parked(2, 'b')])

        await store.reset(ID, { ...SECOND, nextPlace: 1 })
        await store.commit(
          ID,
          commit({ generation: 2, nextIn: 2, also: { received: took(1), unparked: 1 } }),
        )

        expect(await store.received(ID)).toEqual(['1/1 m1', '1/2 m2', '2/1 m1'])
        expect(await store.parked(ID)).toEqual(['2 b'])
        expect(await store.load(ID)).toEqual({ ...SECOND, nextIn: 2, nextPlace: 3 })
      })
    })

    test('sessions do not mix', async () => {
      await sent('one of ID')
      await store.reset(OTHER, { ...FIRST, createdAt: 7 })
      await store.commit(OTHER, commit({ sent: ['one of OTHER', 'two of OTHER'], nextIn: 3 }))
      await store.reset(ID, SECOND)

      expect(await store.load(ID)).toEqual(SECOND)
      expect(await store.load(OTHER)).toEqual({ ...FIRST, createdAt: 7, nextOut: 3, nextIn: 3 })
      expect(await store.sent(ID, 1, 9)).toEqual([])
      expect(await store.sent(OTHER, 1, 9)).toEqual(['1 one of OTHER', '2 two of OTHER'])
    })

    test('names may hold any character, and similar ones are different sessions', async () => {
      const ids = [
        'FIX.4.4:A->B',
        'FIX.4.4:A->B:',
        'FIX.4.4:A->B:1',
        'FIX.4.4:A->B\n',
        'fix.4.4:a->b',
        'FIX.4.4:Ä/ß {x} *?[]->B%00',
        'FIX.4.4:A ->B',
        '__proto__',
        `FIX.4.4:${'L'.repeat(200)}->B`,
      ]
      for (const [index, id] of ids.entries()) {
        await store.reset(id, { ...FIRST, createdAt: index })
        await store.commit(id, commit({ sent: [`to ${index}`] }))
      }

      for (const [index, id] of ids.entries()) {
        expect(await store.load(id)).toEqual({ ...FIRST, createdAt: index, nextOut: 2 })
        expect(await store.sent(id, 1, 9)).toEqual([`1 to ${index}`])
      }
    })

    test('what was acknowledged stays when it is closed and opened again', async ({ skip }) => {
      if (underTest.reopen === undefined) return skip('nothing of this store outlives close()')
      await sent('one', undefined, 'three')
      await store.reset(OTHER, FIRST)
      await store.reset(OTHER, SECOND)
      await store.commit(ID, commit({ first: 4, nextIn: 7, also: { received: took(5, 6) } }))
      await store.park(ID, [parked(1, 'a'), parked(2, 'b')])
      await store.commit(ID, commit({ first: 4, nextIn: 7, also: { unparked: 1 } }))

      store = new PatientStore(await underTest.reopen())

      const known = { ...FIRST, nextIn: 7, nextPlace: 3 }
      expect(await store.load(ID)).toEqual({ ...known, nextOut: 4 })
      expect(await store.sent(ID, 1, 9)).toEqual(['1 one', '3 three'])
      expect(await store.received(ID)).toEqual(['1/5 m5', '1/6 m6'])
      expect(await store.parked(ID)).toEqual(['2 b'])
      expect(await store.load(OTHER)).toEqual(SECOND)
      await store.commit(ID, commit({ first: 3, sent: ['three', 'four'] }))
      expect(await store.load(ID)).toEqual({ ...known, nextOut: 5 })
    })

    test('any interleaving of commits, resets and repetitions ends as the model does', async () => {
      let run = 0
      await fc.assert(
        fc.asyncProperty(fc.array(step(), { maxLength: 60 }), async (steps) => {
          run += 1
          const ids = [`${ID}:${run}`, `${OTHER}:${run}`] as const
          const models = [new Model(), new Model()] as const
          const done: Done[] = []
          for (const wanted of steps) {
            const next = concrete(wanted, models, done)
            const expected = apply(models[next.session], next)
            const came = await outcome(perform(store, ids[next.session], next))
            expect([next, came]).toEqual([next, expected])
            if (expected === 'done') done.push(next)
          }
          for (const session of [0, 1] as const) {
            expect(await store.load(ids[session])).toEqual(models[session].record)
            expect(await store.sent(ids[session], 1, 1_000)).toEqual(models[session].sent())
          }
        }),
        { numRuns: 60 },
      )
    })
  })
}

interface CommitParts {
  readonly also?: Also
  readonly generation?: number
  readonly first?: number
  readonly sent?: readonly (string | undefined)[]
  readonly nextIn?: number
}

function commit(parts: CommitParts): Commit {
  const { generation = 1, first = 1, sent = [], nextIn = 1, also } = parts
  const bytes = sent.map((text) => (text === undefined ? undefined : Buffer.from(text)))
  return { generation, first, sent: bytes, nextIn, also }
}

function parked(place: number, text: string): Parked {
  return { place, bytes: Buffer.from(text) }
}

/** Messages of the peer's, each with its number for a text. */
function took(...numbers: number[]): SentMessage[] {
  return numbers.map((msgSeqNum) => ({ msgSeqNum, bytes: Buffer.from(`m${msgSeqNum}`) }))
}

async function expectFenced(call: Promise<unknown>): Promise<void> {
  const cause = await call.then(
    () => 'nothing: it was done',
    (thrown: unknown) => thrown,
  )
  expect(cause).toBeInstanceOf(StoreError)
  expect(cause).toMatchObject({ code: 'fenced' })
}

/** A store as the engine uses it: what comes back `unavailable` is asked again. */
class PatientStore {
  readonly #store: SessionStore

  constructor(store: SessionStore) {
    this.#store = store
  }

  load(id: SessionId): Promise<SessionRecord | undefined> {
    return patiently(async () => this.#store.load(id))
  }

  commit(id: SessionId, commit: Commit): Promise<void> {
    return patiently(async () => this.#store.commit(id, commit))
  }

  reset(id: SessionId, to: SessionRecord): Promise<void> {
    return patiently(async () => this.#store.reset(id, to))
  }

  park(id: SessionId, parked: readonly Parked[]): Promise<void> {
    return patiently(async () => this.#store.park(id, parked))
  }

  prune(id: SessionId, generation: number, below: number): Promise<void> {
    return patiently(async () => this.#store.prune(id, generation, below))
  }

  /** As `place text`. */
  async parked(id: SessionId, from?: number): Promise<string[]> {
    const all = await patiently(() => listed(this.#store.parked(id, from)))
    return all.map(({ place, bytes }) => `${place} ${bytes}`)
  }

  /** As `generation/number text`. */
  async received(id: SessionId): Promise<string[]> {
    const all: ReceivedMessage[] = await patiently(() => listed(this.#store.received(id)))
    return all.map(({ generation, msgSeqNum, bytes }) => `${generation}/${msgSeqNum} ${bytes}`)
  }

  /** All at once, without waiting for one another; repeated from the first that failed. */
  async pipeline(id: SessionId, commits: readonly Commit[]): Promise<void> {
    let left = commits
    await patiently(async () => {
      const answers = await Promise.allSettled(
        left.map(async (commit) => this.#store.commit(id, commit)),
      )
      const failed = answers.findIndex(({ status }) => status === 'rejected')
      left = failed === -1 ? [] : left.slice(failed)
      for (const answer of answers) if (answer.status === 'rejected') throw answer.reason
    })
  }

  /** Asked again, it goes on after the last message that came. */
  async messages(id: SessionId, begin: number, end: number): Promise<SentMessage[]> {
    const messages: SentMessage[] = []
    await patiently(async () => {
      const next = (messages.at(-1)?.msgSeqNum ?? begin - 1) + 1
      for await (const message of this.#store.sent(id, next, end)) messages.push(message)
    })
    return messages
  }

  /** As `number text`. */
  async sent(id: SessionId, begin: number, end: number): Promise<string[]> {
    const messages = await this.messages(id, begin, end)
    return messages.map(({ msgSeqNum, bytes }) => `${msgSeqNum} ${bytes}`)
  }

  async close(): Promise<void> {
    await this.#store.close()
  }
}

async function listed<T>(items: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask()
    } catch (cause) {
      const again = cause instanceof StoreError && cause.code === 'unavailable'
      if (!again || tries === 1_000) throw cause
    }
  }
}

/** What a property run wants done, relative to what the model holds by then. */
type Step =
  /** Of a step that was done: one that was refused may be about numbers of no generation. */
  | { readonly what: 'repeat'; readonly back: number }
  | {
      readonly what: 'reset'
      readonly session: 0 | 1
      readonly ahead: number
      readonly createdAt: number
      readonly nextOut: number
      readonly nextIn: number
    }
  | {
      readonly what: 'commit'
      readonly session: 0 | 1
      readonly older: number
      readonly ahead: number
      readonly texts: readonly (string | undefined)[]
      /** Numbers that are given already get what they have. */
      readonly honest: boolean
      readonly nextIn: number
    }

/** What was really asked. */
type Done =
  | { readonly what: 'reset'; readonly session: 0 | 1; readonly to: SessionRecord }
  | {
      readonly what: 'commit'
      readonly session: 0 | 1
      readonly commit: Commit
    }

function step(): fc.Arbitrary<Step> {
  const session = fc.constantFrom(0 as const, 1 as const)
  const often = <T>(usual: T, ...rare: T[]) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constant(usual) },
      { weight: 1, arbitrary: fc.constantFrom(...rare) },
    )
  return fc.oneof(
    { weight: 3, arbitrary: fc.record({ what: fc.constant('repeat' as const), back: fc.nat(8) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        what: fc.constant('reset' as const),
        session,
        ahead: often(1, 0, -1, 2),
        createdAt: fc.nat(2),
        nextOut: fc.integer({ min: 1, max: 4 }),
        nextIn: fc.integer({ min: 1, max: 4 }),
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        what: fc.constant('commit' as const),
        session,
        older: often(0, 1, -1),
        ahead: often(0, -1, -2, -5, 1),
        texts: fc.array(fc.constantFrom('a', 'bb', undefined), { maxLength: 6 }),
        honest: often(true, false),
        nextIn: fc.nat(20),
      }),
    },
  )
}

function concrete(wanted: Step, models: readonly [Model, Model], done: readonly Done[]): Done {
  if (wanted.what === 'repeat') {
    const earlier = done[done.length - 1 - wanted.back]
    return earlier ?? { what: 'reset', session: 0, to: FIRST }
  }
  const { what, session, nextIn } = wanted
  const model = models[session]
  const { generation, nextOut } = model.record ?? { generation: 0, nextOut: 1 }
  if (what === 'reset') {
    const { ahead, createdAt } = wanted
    const to = { generation: generation + ahead, nextOut: wanted.nextOut, nextIn, createdAt }
    return { what, session, to }
  }
  const first = Math.max(nextOut + wanted.ahead, model.first)
  const sent = wanted.texts.map((text, index) => {
    const isStored = wanted.honest && first + index < nextOut
    const chosen = isStored ? model.texts[first + index - model.first] : text
    return chosen === undefined ? undefined : Buffer.from(chosen)
  })
  return { what, session, commit: { generation: generation - wanted.older, first, sent, nextIn } }
}

/** The contract in a few lines. */
class Model {
  record: SessionRecord | undefined
  /** The number of `texts[0]`. */
  first = 1
  texts: (string | undefined)[] = []

  sent(): string[] {
    return this.texts.flatMap((text, index) =>
      text === undefined ? [] : [`${this.first + index} ${text}`],
    )
  }
}

function apply(model: Model, done: Done): 'done' | 'fenced' {
  const { record } = model
  if (done.what === 'reset') {
    const { to } = done
    if (record?.generation === to.generation && record.createdAt === to.createdAt) return 'done'
    if (record === undefined ? to.generation < 1 : to.generation !== record.generation + 1)
      return 'fenced'
    model.record = to
    model.first = to.nextOut
    model.texts = []
    return 'done'
  }

  const { generation, first, sent, nextIn } = done.commit
  if (record?.generation !== generation || first > record.nextOut) return 'fenced'
  const texts = sent.map((bytes) => bytes?.toString())
  const known = model.texts.slice(first - model.first)
  if (texts.slice(0, known.length).some((text, index) => text !== known[index])) return 'fenced'
  model.texts.push(...texts.slice(known.length))
  const nextOut = model.first + model.texts.length
  model.record = { ...record, nextOut, nextIn: Math.max(nextIn, record.nextIn) }
  return 'done'
}

function perform(store: PatientStore, id: SessionId, done: Done): Promise<void> {
  return done.what === 'reset' ? store.reset(id, done.to) : store.commit(id, done.commit)
}

async function outcome(call: Promise<void>): Promise<string> {
  try {
    await call
    return 'done'
  } catch (cause) {
    return cause instanceof StoreError ? cause.code : String(cause)
  }
}

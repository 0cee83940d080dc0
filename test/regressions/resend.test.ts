import type { SessionStore } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcome } from '../session/hardening/by-hand.js'
import { type Desk, loggedOnDesk } from '../support/desk.js'
import { bound, slowStore } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'
import { gapFill, order, ourGapFill } from '../support/peer.js'

const ours = (id: string, size = 0) =>
  ({
    msgType: 'D',
    fields: [[11, id], ...(size > 0 ? [[58, 'x'.repeat(size)] as const] : [])],
  }) as const

/** Sends `count` orders, of about `size` bytes each. */
async function send(desk: Desk, count: number, size = 0): Promise<void> {
  for (let i = 0; i < count; i++) desk.session.send(ours(String(i), size))
  await settled()
  desk.sent()
}

describe('a resend', () => {
  test('1: of any mixture is one chain of numbers without hole or overlap (quickfixj#344)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (isOrder) => {
        const desk = await loggedOnDesk()
        let theirs = 2
        for (const application of isOrder) {
          if (application) await desk.sends(ours('a'))
          else await desk.receives(`35=1|34=${theirs++}|112=X|`)
        }
        desk.sent()
        await desk.receives(`35=2|34=${theirs}|7=1|16=0|`)

        let next = 1
        for (const text of desk.sent()) {
          expect(text).toContain(`|34=${next}|43=Y|`)
          next = text.startsWith('35=4') ? Number(/\|36=(\d+)\|/.exec(text)?.[1]) : next + 1
        }
        expect(next).toBe(isOrder.length + 2)
      }),
      { numRuns: 40 },
    )
  })

  test('5: never holds an administrative message, whichever there were (quickfixj#597)', async () => {
    const desk = await loggedOnDesk()
    // our Heartbeat, TestRequest, Reject and ResendRequest, behind our Logon
    await desk.waits(36_000)
    await desk.receives('35=1|34=2|', order(5))
    const sent = desk.sent().map((text) => text.slice(0, 4))
    await desk.receives('35=2|34=6|7=1|16=0|')

    expect(sent).toEqual(['35=0', '35=1', '35=3', '35=2'])
    expect(desk.sent()).toEqual([ourGapFill(1, 6)])
  })

  test('6: its gap fills say PossDupFlag and the time; a reset of theirs may say so too (quickfixj#492)', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=2|34=2|7=1|16=0|')
    const [fill] = desk.sentRaw()
    await desk.receives(
      '35=4|34=3|43=Y|36=10|',
      '35=4|34=1|43=Y|122=20260102-03:04:05|123=N|36=20|',
      '35=1|34=20|112=X|',
    )

    const time = '20260102-03:04:05.000'
    expect(fill).toContain(`|35=4|34=1|49=US|52=${time}|56=THEM|43=Y|122=${time}|36=2|123=Y|10=`)
    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test('13, 23, 24: differs from the original in 43, 122, 52, 9 and 10 alone (quickfixj#1081, quickfixgo#764, quickfixgo#624)', async () => {
    const desk = await loggedOnDesk()
    const party = (id: string, quantity: number) => [[79, id], [80, quantity]] as const // biome-ignore format: pair
    await desk.sends({
      msgType: 'D',
      fields: [
        [11, 'a'],
        [78, [party('X', 1), party('Y', 2)]],
        [96, Buffer.from('a\x0110=1\x01')],
      ],
    })
    const [first = ''] = desk.sentRaw()
    await desk.receives('35=2|34=2|7=2|16=2|')
    const [again = ''] = desk.sentRaw()

    const rest = (text: string) =>
      text
        .replace(/^8=[^|]*\|9=\d+\|/, '')
        .replace(/10=\d+\|$/, '')
        .replace(/\|(43|122|52)=[^|]*(?=\|)/g, '')
    expect(rest(again)).toBe(rest(first))
    expect(again).toContain('|43=Y|')
    const [, length, body] = /^8=FIX.4.4\|9=(\d+)\|(.*)10=\d{3}\|$/.exec(again) ?? []
    expect(Number(length)).toBe(body?.length)
    const sum = [...again.replaceAll('|', '\x01').slice(0, -7)].reduce(
      (total, character) => total + character.charCodeAt(0),
      0,
    )
    expect(again.slice(-4, -1)).toBe(String(sum % 256).padStart(3, '0'))
  })

  test('15: of orders alone holds no gap fill (quickfixn#278)', async () => {
    const desk = await loggedOnDesk()
    await send(desk, 3)

    await desk.receives('35=2|34=2|7=2|16=4|')

    expect(desk.sent().map((text) => text.slice(0, 9))).toEqual([
      '35=D|34=2',
      '35=D|34=3',
      '35=D|34=4',
    ])
  })

  test('22: is finished before anything newer is written (quickfixgo#713)', async () => {
    const { store, answer } = slowStore('sent')
    const desk = await loggedOnDesk({ store })
    await send(desk, 3)
    answer.hold()
    await desk.receives('35=2|34=2|7=2|16=0|')
    await desk.sends(ours('new'))
    await desk.receives('35=1|34=3|112=X|')
    const before = desk.sent()

    answer.release()
    await settled()

    expect(before).toEqual([])
    expect(desk.sent().map((text) => text.slice(0, 9))).toEqual([
      ...['35=D|34=2', '35=D|34=3', '35=D|34=4', '35=D|34=5', '35=0|34=6'],
    ])
  })

  test('27: to a slow reader goes on as soon as it reads, without waiting for a timer (artio#545)', async () => {
    const desk = await loggedOnDesk()
    await send(desk, 40, 5_000)
    desk.readsNoMore()
    await desk.receives('35=2|34=2|7=2|16=0|')
    await desk.sends(ours('new'))
    const before = desk.sent().length

    await desk.readsAgain()

    expect(before).toBeLessThan(40)
    expect(before + desk.sent().length).toBe(41)
  })

  test('28: comes whole each time, and the session goes on after several large ones (artio#544)', async () => {
    const desk = await loggedOnDesk()
    await send(desk, 40, 5_000)

    for (let number = 2; number < 7; number++) {
      desk.readsNoMore()
      await desk.receives(`35=2|34=${number}|7=2|16=0|`)
      await desk.readsAgain()
      expect(desk.sent()).toHaveLength(40)
    }

    await desk.sends(ours('new'))
    expect(desk.sent()).toEqual(['35=D|34=42|11=new|'])
  })

  test('29: asked for again and again under back-pressure ends, and what is new leaves (artio#573)', async () => {
    const desk = await loggedOnDesk()
    await send(desk, 40, 5_000)
    desk.readsNoMore()
    for (let number = 2; number < 12; number++) {
      await desk.receives(`35=2|34=${number}|7=2|16=0|`)
      await desk.readsAgain()
      desk.readsNoMore()
    }
    await desk.sends(ours('new'))
    await desk.readsAgain()

    expect(desk.sent().at(-1)).toBe('35=D|34=42|11=new|')
    expect(desk.occurred('resent').length).toBeLessThanOrEqual(10)
    expect(await outcome(desk.session.ready())).toBeUndefined()
  })

  test('30: ends where it was asked for; what is sent meanwhile follows as new (artio#503)', async () => {
    const { store, answer } = slowStore('sent')
    const desk = await loggedOnDesk({ store })
    await send(desk, 1)
    await desk.receives('35=1|34=2|112=X|')
    desk.sent()
    answer.hold()
    await desk.receives('35=2|34=3|7=1|16=0|')
    await desk.sends(ours('new'))

    answer.release()
    await settled()

    expect(desk.sent()).toEqual([
      ourGapFill(1, 2),
      '35=D|34=2|43=Y|11=0|',
      ourGapFill(3, 4),
      '35=D|34=4|11=new|',
    ])
  })

  test('31: fills the numbers of the last heartbeats too (artio#576)', async () => {
    const desk = await loggedOnDesk()
    await send(desk, 1)
    await desk.receives('35=1|34=2|112=X|', '35=1|34=3|112=X|')
    desk.sent()

    await desk.receives('35=2|34=4|7=2|16=0|')

    expect(desk.sent()).toEqual(['35=D|34=2|43=Y|11=0|', ourGapFill(3, 5)])
  })

  test('34: is reported when it is done, and ready() resolves (artio#211)', async () => {
    const desk = await loggedOnDesk()
    await send(desk, 2)
    desk.readsNoMore()
    await desk.receives('35=2|34=2|7=2|16=0|')
    const during = [desk.occurred('resent').length, await outcome(desk.session.ready())]

    await desk.readsAgain()

    expect(during).toEqual([0, 'pending'])
    expect(desk.occurred('resent')).toMatchObject([{ begin: 2, end: 3 }])
    expect(await outcome(desk.session.ready())).toBeUndefined()
  })

  test.each([0, 4, 500, 999_999])(
    '36, 37: up to %i ends at our next number, and that is what follows (philadelphia#184, philadelphia#231)',
    async (endSeqNo) => {
      const desk = await loggedOnDesk()
      await send(desk, 2)
      await desk.receives('35=1|34=2|112=X|')
      desk.sent()

      await desk.receives(`35=2|34=3|7=2|16=${endSeqNo}|`)
      await desk.sends(ours('new'))

      expect(desk.sent()).toEqual([
        '35=D|34=2|43=Y|11=0|',
        '35=D|34=3|43=Y|11=1|',
        ourGapFill(4, 5),
        '35=D|34=5|11=new|',
      ])
    },
  )
})

describe('a resend of a million messages', () => {
  /** A store that has them all, makes them as they are read, and counts. */
  async function vastDesk() {
    const inner = memoryStore()
    const maker = await loggedOnDesk({ store: inner, record: { nextOut: 1_000_000, nextIn: 1 } })
    await maker.sends(ours('x'))
    let sample: Buffer | undefined
    for await (const { bytes } of inner.sent(maker.session.id, 1_000_001, 1_000_001)) sample = bytes
    let read = 0
    let ended = 0
    const store: SessionStore = {
      ...bound(inner),
      async *sent(_id, begin, end) {
        try {
          for (let msgSeqNum = begin; msgSeqNum <= end; msgSeqNum++) {
            read++
            yield { msgSeqNum, bytes: sample as Buffer }
          }
        } finally {
          ended++
        }
      },
    }
    const desk = await loggedOnDesk({ store }, '35=A|34=2|98=0|108=30|')
    return { desk, count: () => ({ read, ended }) }
  }

  test('9, 25: is read from the store as the peer takes it (quickfixj#639, quickfixgo#659)', async () => {
    const { desk, count } = await vastDesk()
    desk.readsNoMore()

    await desk.receives('35=2|34=3|7=1|16=0|')
    const first = count().read
    await desk.waits(20_000)

    expect(first).toBeGreaterThan(100)
    expect(first).toBeLessThan(2_000)
    expect(count().read).toBe(first)
  })

  test('11: stops where its connection ends, and lets go of the store (quickfixj#271)', async () => {
    const { desk, count } = await vastDesk()
    desk.readsNoMore()
    await desk.receives('35=2|34=3|7=1|16=0|')
    const { read } = count()

    await desk.loses()
    await desk.waits(1_000)

    expect(count().read).toBeLessThanOrEqual(read + 1)
    expect(count().ended).toBe(1)
  })
})

test('12: a thousand ResendRequests at once are served by two reads of the store (quickfixj#667)', async () => {
  const inner = memoryStore()
  let reads = 0
  const store: SessionStore = {
    ...bound(inner),
    sent: (...range) => {
      reads++
      return inner.sent(...range)
    },
  }
  const desk = await loggedOnDesk({ store })
  await send(desk, 1)

  await desk.receives(...Array.from({ length: 1_000 }, (_, i) => `35=2|34=${i + 2}|7=2|16=2|`))
  await desk.receives(gapFill(1_002, 1_005), '35=1|34=1005|112=X|')

  expect(reads).toBeLessThanOrEqual(2)
  expect(desk.sent().at(-1)).toBe('35=0|34=3|112=X|')
})

import { StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { bound, slowReset } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'

const ID = 'FIX.4.4:US->THEM'
const D = (text: string) => ({ msgType: 'D', fields: [[11, text]] }) as const
const options = { whenLoggedOff: 'store' } as const
const logon = '35=A|34=1|98=0|108=30|'

describe("whenLoggedOff: 'store'", () => {
  test('a message waits in the store, and leaves first after the Logon, with one number', async () => {
    const store = memoryStore()
    const desk = await openDesk({ ...options, store })
    const first = desk.session.send(D('a'))
    const second = desk.session.send(D('b'))
    await settled()
    await first.saved
    expect([...store.parked(ID)]).toHaveLength(2)
    expect(first.msgSeqNum).toBeUndefined()

    await desk.connects()
    await desk.receives(logon)
    const third = await desk.sends(D('c'))

    expect(desk.sent()).toEqual([
      '35=A|34=1|98=0|108=30|',
      '35=D|34=2|11=a|',
      '35=D|34=3|11=b|',
      '35=D|34=4|11=c|',
    ])
    expect(await Promise.all([first, second, third].map(({ committed }) => committed))).toEqual([
      2, 3, 4,
    ])
    expect([...store.parked(ID)]).toEqual([])
    expect(desk.occurred('unparked')).toMatchObject([
      { place: 1, msgSeqNum: 2, msgType: 'D' },
      { place: 2, msgSeqNum: 3, msgType: 'D' },
    ])
  })

  test('it survives the process: the next one sends it, every kind of value unchanged', async () => {
    const store = memoryStore()
    const desk = await openDesk({ ...options, store })
    const parked = desk.session.send({
      msgType: 'D',
      fields: [
        [11, 'ä'],
        [38, 100n],
        [44, 1.5],
        [60, new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6))],
        [114, true],
        [
          453,
          [
            [
              [448, 'P1'],
              [447, 'D'],
            ],
            [
              [448, 'P2'],
              [447, 'D'],
            ],
          ],
        ],
        [96, Buffer.from('a\x01b')],
      ],
    })
    await parked.saved

    const next = await openDesk({ ...options, store })
    await next.connects()
    await next.receives(logon)

    const data = Buffer.from('a\x01b').toString('latin1').replace('\x01', '|')
    expect(next.sent().slice(1)).toEqual([
      `35=D|34=2|11=${Buffer.from('ä').toString('latin1')}|38=100|44=1.5|60=20260102-03:04:05.006|114=Y|453=2|448=P1|447=D|448=P2|447=D|95=3|96=${data}|`,
    ])
    expect([...store.parked(ID)]).toEqual([])
  })

  test('what is sent while it is numbered follows, and nothing leaves twice when the line is lost', async () => {
    const store = memoryStore()
    const desk = await openDesk({ ...options, store })
    for (const text of ['a', 'b', 'c']) desk.session.send(D(text))
    await settled()
    await desk.connects()
    const receiving = desk.receives(logon)
    const after = desk.session.send(D('d'))
    await receiving
    await desk.loses()
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|')

    expect(await after.committed).toBe(5)
    expect(desk.sent().slice(-6)).toEqual([
      '35=A|34=6|98=0|108=30|',
      '35=D|34=2|43=Y|11=a|',
      '35=D|34=3|43=Y|11=b|',
      '35=D|34=4|43=Y|11=c|',
      '35=D|34=5|43=Y|11=d|',
      '35=4|34=6|43=Y|36=7|123=Y|',
    ])
  })

  test('after a logout it waits again', async () => {
    const store = memoryStore()
    const desk = await loggedOnDesk({ ...options, store })
    const stopped = desk.session.logout()
    await desk.receives('35=5|34=2|')
    await stopped
    const sent = desk.session.send(D('a'))
    await sent.saved

    desk.session.start()
    await settled()
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')
    expect(await sent.committed).toBe(4)
  })

  test('one whose time is over is reported, not sent; the others keep their order', async () => {
    const store = memoryStore()
    const desk = await openDesk({ ...options, store })
    const lasting = desk.session.send(D('a'), { expiresInMs: 60_000 })
    const brief = desk.session.send(D('b'), { expiresInMs: 1_000 })
    const plain = desk.session.send(D('c'))
    brief.committed.catch(() => undefined)
    await desk.waits(1_000)

    await desk.connects()
    await desk.receives(logon)

    expect(desk.sent().slice(1)).toEqual(['35=D|34=2|11=a|', '35=D|34=3|11=c|'])
    await expect(brief.committed).rejects.toMatchObject({ code: 'expired' })
    expect(await lasting.committed).toBe(2)
    expect(await plain.committed).toBe(3)
    expect(desk.occurred('expired')).toMatchObject([{ msgType: 'D', draft: D('b') }])
    expect([...store.parked(ID)]).toEqual([])
  })

  test('one whose time is over before the next process comes is reported there', async () => {
    const store = memoryStore()
    const desk = await openDesk({ ...options, store })
    await desk.session.send(D('a'), { expiresInMs: 0 }).saved

    const next = await openDesk({ ...options, store })
    await next.connects()
    await next.receives(logon)

    expect(next.sent()).toEqual(['35=A|34=1|98=0|108=30|'])
    expect(next.occurred('expired')).toMatchObject([{ draft: D('a') }])
  })

  test('a store that cannot save it now is asked again, with the same place', async () => {
    const inner = memoryStore()
    let failures = 2
    const desk = await openDesk({
      ...options,
      store: {
        ...bound(inner),
        park(id, parked) {
          inner.park(id, parked)
          if (failures-- > 0) throw new StoreError('unavailable', 'the answer is lost')
        },
      },
    })
    const sent = desk.session.send(D('a'))
    await desk.waits(2_000)
    await sent.saved

    expect([...inner.parked(ID)]).toHaveLength(1)
    expect(desk.storeFailures()).toEqual(['unavailable', 'unavailable'])
  })

  test('a session never seen is made for it, once', async () => {
    const store = memoryStore()
    const desk = await openDesk({ ...options, store })
    await desk.connects()
    const sent = desk.session.send(D('a'))
    await sent.saved
    await desk.receives(logon)

    expect(store.load(ID)).toMatchObject({ generation: 1, nextOut: 3 })
    expect(desk.storeFailures()).toEqual([])
  })

  test('parked in the middle of a reset it does not disturb the numbers', async () => {
    const slow = slowReset()
    const desk = await loggedOnDesk({ ...options, store: slow.store })
    for (const text of ['a', 'b']) await desk.sends(D(text))
    slow.hold()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    desk.session.send(D('c'))
    void desk.session.logout()
    await settled()
    slow.release()
    await settled()

    expect(desk.sent().at(-1)).toBe('35=5|34=1|')
    expect(desk.session.numbers.nextOut).toBe(2)
    expect(slow.inner.load(ID)).toMatchObject({ generation: 2, nextOut: 2 })
  })

  test('keeps to the rate limit when it is numbered', async () => {
    const desk = await openDesk({ ...options, rateLimit: { messagesPerSecond: 1, burst: 2 } })
    for (const text of ['a', 'b', 'c']) desk.session.send(D(text))
    await settled()
    await desk.connects()
    await desk.receives(logon)
    expect(desk.sent().slice(1)).toEqual(['35=D|34=2|11=a|', '35=D|34=3|11=b|'])

    await desk.waits(1_000)
    expect(desk.sent()).toEqual(['35=D|34=4|11=c|'])
  })

  test('one whose time is over takes no turn from those that leave at a pace', async () => {
    const desk = await openDesk({ ...options, rateLimit: { messagesPerSecond: 1, burst: 1 } })
    for (const text of ['a', 'b', 'c'])
      desk.session.send(D(text), { expiresInMs: 1 }).committed.catch(() => undefined)
    desk.session.send(D('d'))
    await desk.waits(1)
    await desk.connects()
    await desk.receives(logon)

    expect(desk.sent().slice(1)).toEqual(['35=D|34=2|11=d|'])
  })

  test('logged off and on again while it leaves at a pace: all of it leaves, in order', async () => {
    const desk = await openDesk({ ...options, rateLimit: { messagesPerSecond: 1, burst: 1 } })
    for (const text of ['a', 'b']) desk.session.send(D(text))
    await settled()
    await desk.connects()
    await desk.receives(logon)
    const stopped = desk.session.logout()
    await desk.receives('35=5|34=2|')
    await stopped
    desk.session.send(D('c'))
    desk.session.start()
    await settled()
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')
    desk.session.send(D('d'))
    await desk.waits(3_000)

    expect(desk.sent()).toEqual([
      '35=A|34=4|98=0|108=30|',
      '35=D|34=5|11=b|',
      '35=D|34=6|11=c|',
      '35=D|34=7|11=d|',
    ])
  })

  test('what the store would not save leaves first all the same, once it does', async () => {
    const inner = memoryStore()
    let fails = true
    const desk = await openDesk({
      ...options,
      store: {
        ...bound(inner),
        park(id, parked) {
          if (fails) throw new StoreError('unavailable', 'not now')
          inner.park(id, parked)
        },
      },
    })
    desk.session.send(D('a'))
    await settled()
    fails = false
    await desk.connects()
    await desk.receives(logon)
    await desk.sends(D('b'))

    expect(desk.sent().slice(1)).toEqual(['35=D|34=2|11=a|', '35=D|34=3|11=b|'])
  })

  test('one whose number is given up waits again, and is told the number that it gets', async () => {
    const inner = memoryStore()
    let fences = false
    const desk = await openDesk({
      ...options,
      store: {
        ...bound(inner),
        commit(id, commit) {
          if (fences && commit.sent.length > 0) throw new StoreError('fenced', 'not yours')
          inner.commit(id, commit)
        },
      },
    })
    const sent = desk.session.send(D('a'))
    await settled()
    await desk.connects()
    fences = true
    await desk.receives(logon)
    fences = false
    expect(sent.msgSeqNum).toBeUndefined()
    await desk.waits(30_000)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|', '35=D|34=3|11=a|'])
    expect(await sent.committed).toBe(3)
  })

  test('no timer is left when its engine stops', async () => {
    const desk = await openDesk({ ...options, rateLimit: { messagesPerSecond: 0.001, burst: 1 } })
    for (const text of ['a', 'b']) desk.session.send(D(text)).committed.catch(() => undefined)
    await settled()
    await desk.connects()
    await desk.receives(logon)
    const stopped = desk.engine.stop()
    await desk.receives('35=5|34=2|')
    await stopped

    expect(desk.clock.pending).toBe(0)
  })

  test('what cannot be encoded is refused at once, and nothing is kept', async () => {
    const store = memoryStore()
    const desk = await openDesk({ ...options, store })

    expect(() => desk.session.send({ msgType: 'D', fields: [[34, 1]] })).toThrow('34')
    expect(() => desk.session.send(D('a'), { expiresInMs: -1 })).toThrow('expiresInMs')
    await settled()
    expect([...store.parked(ID)]).toEqual([])
  })
})

test("whenLoggedOff: 'queue' and a time that is over: reported, not sent", async () => {
  const desk = await openDesk({ whenLoggedOff: 'queue' })
  const sent = desk.session.send(D('a'), { expiresInMs: 10 })
  sent.committed.catch(() => undefined)
  await desk.waits(10)
  await desk.connects()
  await desk.receives(logon)

  expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|'])
  await expect(sent.committed).rejects.toMatchObject({ code: 'expired' })
  expect(desk.occurred('expired')).toHaveLength(1)
})

test.each(['queue', 'store'] as const)(
  "whenLoggedOff: '%s': what is sent when told that a time is over follows, once",
  async (whenLoggedOff) => {
    const desk = await openDesk({
      whenLoggedOff,
      onEvent: (event) => {
        if (event.type === 'expired') desk.session.send(D('instead'))
      },
    })
    desk.session.send(D('a'))
    desk.session.send(D('b'), { expiresInMs: 10 }).committed.catch(() => undefined)
    desk.session.send(D('c'))
    await desk.waits(10)
    await desk.connects()
    await desk.receives(logon)

    expect(desk.occurred('expired')).toHaveLength(1)
    expect(desk.sent().slice(1)).toEqual([
      '35=D|34=2|11=a|',
      '35=D|34=3|11=c|',
      '35=D|34=4|11=instead|',
    ])
  },
)

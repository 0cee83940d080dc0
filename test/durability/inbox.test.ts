import { type Delivery, type Message, RejectMessage, StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { type Observable, tap } from 'rxjs'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { bound, slowReset, slowStore } from '../support/failing-store.js'
import { lossyStore } from '../support/lossy-store.js'
import { settled } from '../support/manual-clock.js'

const ID = 'FIX.4.4:US->THEM'
const D = (msgSeqNum: number) => `35=D|34=${msgSeqNum}|11=${msgSeqNum}|`
const stored = { inbox: 'store' } as const

/** A handler that notes what it gets, and finishes when told. */
function byHand() {
  const got: string[] = []
  const open: ((result?: RejectMessage) => void)[] = []
  return {
    got,
    onMessage: (message: Message) => {
      got.push(`${message.generation}/${message.msgSeqNum}`)
      return new Promise<unknown>((resolve) => open.push(resolve))
    },
    finish: async (result?: RejectMessage) => {
      open.shift()?.(result)
      await settled()
    },
  }
}

const no = new RejectMessage({ businessRejectReason: 0, text: 'no' })

describe("inbox: 'store'", () => {
  test('a message is saved and counted in one commit, then handed over, then forgotten', async () => {
    const store = memoryStore()
    const hand = byHand()
    const desk = await loggedOnDesk({ ...stored, store, onMessage: hand.onMessage })
    await desk.receives(D(2), D(3))

    expect(store.load(ID)).toMatchObject({ nextIn: 4 })
    expect([...store.received(ID)].map(({ msgSeqNum }) => msgSeqNum)).toEqual([2, 3])
    expect(hand.got).toEqual(['1/2'])

    await hand.finish()
    expect([...store.received(ID)].map(({ msgSeqNum }) => msgSeqNum)).toEqual([3])
    await hand.finish()
    expect([...store.received(ID)]).toEqual([])
    expect(hand.got).toEqual(['1/2', '1/3'])
  })

  test('nothing is handed over before it is saved', async () => {
    const { store, answer } = slowStore()
    const got: number[] = []
    const desk = await loggedOnDesk({
      ...stored,
      store,
      onMessage: (message) => {
        got.push(message.msgSeqNum)
      },
    })
    answer.hold()
    await desk.receives(D(2), D(3))
    expect(got).toEqual([])

    answer.release()
    await settled()
    expect(got).toEqual([2, 3])
  })

  test('the next process is handed what was left, with the same key, and the peer is not asked', async () => {
    const store = memoryStore()
    const hand = byHand()
    const desk = await loggedOnDesk({ ...stored, store, onMessage: hand.onMessage })
    await desk.receives(D(2), D(3), D(4))
    await hand.finish()

    const got: string[] = []
    const next = await openDesk({
      ...stored,
      store,
      onMessage: (message) => {
        got.push(`${message.generation}/${message.msgSeqNum} ${message.text(11)}`)
      },
    })
    await next.connects()
    expect(got).toEqual([])
    await next.receives('35=A|34=5|98=0|108=30|', D(6))

    expect(got).toEqual(['1/3 3', '1/4 4', '1/6 6'])
    expect(next.sent()).toEqual(['35=A|34=2|98=0|108=30|'])
    expect([...store.received(ID)]).toEqual([])
    expect(next.session.numbers.nextIn).toBe(7)
  })

  test('a store that cannot say now what was left is asked again', async () => {
    const inner = memoryStore()
    const desk = await loggedOnDesk({ ...stored, store: inner, onMessage: byHand().onMessage })
    await desk.receives(D(2))

    const hand = byHand()
    let failures = 1
    const next = await openDesk({
      ...stored,
      store: {
        ...bound(inner),
        received(id) {
          if (failures-- > 0) throw new StoreError('unavailable', 'not now')
          return inner.received(id)
        },
      },
      onMessage: hand.onMessage,
    })
    await next.connects()
    expect(next.storeFailures()).toEqual(['unavailable'])
    await next.waits(30_000)
    await next.connects()
    await next.receives('35=A|34=3|98=0|108=30|')

    expect(hand.got).toEqual(['1/2'])
  })

  test('a full inbox does not keep the next process from logging on', async () => {
    const store = memoryStore()
    const full = { ...stored, store, maxUnprocessed: 2 }
    const desk = await loggedOnDesk({ ...full, onMessage: byHand().onMessage })
    await desk.receives(D(2), D(3))

    const hand = byHand()
    const next = await openDesk({ ...full, onMessage: hand.onMessage })
    await next.connects()
    await next.receives('35=A|34=4|98=0|108=30|')
    expect(next.state()).toBe('Connected.Sequence.InSync')
    await next.receives(D(5))
    for (let n = 0; n < 3; n++) await hand.finish()

    expect(hand.got).toEqual(['1/2', '1/3', '1/5'])
  })

  test('a line that is lost loses nothing and brings nothing twice', async () => {
    const hand = byHand()
    const desk = await loggedOnDesk({ ...stored, onMessage: hand.onMessage })
    await desk.receives(D(2), D(3))
    await desk.loses()
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=4|98=0|108=30|', D(5))
    for (let n = 0; n < 3; n++) await hand.finish()

    expect(hand.got).toEqual(['1/2', '1/3', '1/5'])
    expect(desk.sent().some((text) => text.startsWith('35=2|'))).toBe(false)
  })

  test('a commit whose answer is lost is repeated: saved once, handed over once', async () => {
    const inner = memoryStore()
    let failing = false
    const got: number[] = []
    const desk = await loggedOnDesk({
      ...stored,
      store: {
        ...bound(inner),
        commit(id, commit) {
          inner.commit(id, commit)
          if (failing) throw new StoreError('unavailable', 'the answer is lost')
        },
      },
      onMessage: (message) => {
        got.push(message.msgSeqNum)
      },
    })
    failing = true
    await desk.receives(D(2))
    expect(got).toEqual([])
    failing = false
    await desk.waits(30_000)
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')

    expect(got).toEqual([2])
    expect([...inner.received(ID)]).toEqual([])
  })

  test('a reset does not wait for the handlers, and old and new numbers stay apart', async () => {
    const hand = byHand()
    const store = memoryStore()
    const desk = await loggedOnDesk({ ...stored, store, onMessage: hand.onMessage })
    await desk.receives(D(2), D(3))
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|', D(2))
    expect(store.load(ID)).toMatchObject({ generation: 2, nextIn: 3 })
    expect([...store.received(ID)].map((it) => `${it.generation}/${it.msgSeqNum}`)).toEqual([
      '1/2',
      '1/3',
      '2/2',
    ])
    for (let n = 0; n < 3; n++) await hand.finish()

    expect(hand.got).toEqual(['1/2', '1/3', '2/2'])
    expect([...store.received(ID)]).toEqual([])
  })

  test('a handler that finishes while the store resets is done with its message', async () => {
    const slow = slowReset()
    const hand = byHand()
    const desk = await loggedOnDesk({ ...stored, store: slow.store, onMessage: hand.onMessage })
    await desk.receives(D(2), D(3))
    slow.hold()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    await hand.finish()
    slow.release()
    await settled()

    expect([...slow.inner.received(ID)].map(({ msgSeqNum }) => msgSeqNum)).toEqual([3])
    expect(desk.storeFailures()).toEqual([])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('a reject while the store resets follows the Logon, in the new numbers', async () => {
    const slow = slowReset()
    const hand = byHand()
    const desk = await loggedOnDesk({ ...stored, store: slow.store, onMessage: hand.onMessage })
    await desk.receives(D(2))
    slow.hold()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    await hand.finish(no)
    slow.release()
    await settled()

    expect(desk.storeFailures()).toEqual([])
    expect(desk.sent()).toEqual([
      '35=A|34=1|98=0|108=30|141=Y|',
      '35=j|34=2|45=2|58=no|372=D|380=0|',
    ])
  })

  test('a reject does not take the number that a Logon was amended for', async () => {
    const hand = byHand()
    let isSlow = false
    let amend = () => {}
    const desk = await loggedOnDesk({
      ...stored,
      onMessage: hand.onMessage,
      amendLogon: async ({ msgSeqNum }) => {
        if (isSlow)
          await new Promise<void>((resolve) => {
            amend = resolve
          })
        return [[553, `${msgSeqNum}`]]
      },
    })
    await desk.receives(D(2))
    await desk.loses()
    await desk.waits(500)
    isSlow = true
    await desk.connects()
    await hand.finish(no)
    amend()
    await settled()
    await desk.receives('35=A|34=3|98=0|108=30|')

    expect(desk.sent()).toEqual([
      '35=A|34=2|98=0|108=30|553=2|',
      '35=j|34=3|45=2|58=no|372=D|380=0|',
    ])
  })

  test('a handler that fails rejects its message and goes on, as from memory', async () => {
    const desk = await loggedOnDesk({
      ...stored,
      onHandlerError: { retries: 0, outcome: 'reject' },
      onMessage: (message) => {
        if (message.msgSeqNum === 2) throw new Error('no')
      },
    })
    await desk.receives(D(2), D(3))

    expect(desk.sent()).toHaveLength(1)
    expect(desk.sent()).toEqual([])
    expect(desk.occurred('handler-failed')).toMatchObject([{ msgSeqNum: 2, outcome: 'reject' }])
  })

  test('one that halts keeps the message: it is handed over again when the session is started', async () => {
    const store = memoryStore()
    let fails = true
    const got: number[] = []
    const desk = await loggedOnDesk({
      ...stored,
      store,
      onHandlerError: { retries: 0, outcome: 'halt' },
      onMessage: (message) => {
        got.push(message.msgSeqNum)
        if (fails) throw new Error('no')
      },
    })
    await desk.receives(D(2), D(3))
    expect(got).toEqual([2])
    await desk.waits(10_000)
    expect(desk.state()).toBe('Disconnected.Stopped')
    expect([...store.received(ID)]).toHaveLength(2)

    fails = false
    desk.session.start()
    await settled()
    await desk.connects()
    await desk.receives('35=A|34=4|98=0|108=30|')

    expect(got).toEqual([2, 2, 3])
    expect([...store.received(ID)]).toEqual([])
  })

  test('a stream is handed several, and acknowledges each in any order', async () => {
    const store = memoryStore()
    const got: Delivery[] = []
    const deliveries = (delivery$: Observable<Delivery>) =>
      delivery$.pipe(tap((delivery) => got.push(delivery)))
    const desk = await loggedOnDesk({ ...stored, store, deliveries })
    await desk.receives(D(2), D(3), D(4))
    expect(got.map(({ generation, msgSeqNum }) => [generation, msgSeqNum])).toEqual([
      [1, 2],
      [1, 3],
      [1, 4],
    ])
    got[1]?.ack()
    await settled()
    expect([...store.received(ID)]).toHaveLength(3)
    got[0]?.ack()
    await settled()
    expect([...store.received(ID)].map(({ msgSeqNum }) => msgSeqNum)).toEqual([4])
  })

  test('reading pauses when too many wait for the application', async () => {
    const hand = byHand()
    const desk = await loggedOnDesk({ ...stored, maxUnprocessed: 3, onMessage: hand.onMessage })
    for (let n = 2; n < 10; n++) await desk.receives(D(n))
    expect(desk.lines.at(-1)?.paused).toBe(true)
    for (let n = 2; n < 10; n++) await hand.finish()

    expect(hand.got).toHaveLength(8)
    expect(desk.lines.at(-1)?.paused).toBe(false)
  })
})

describe("inbox: 'store', in a store that may lose its latest commits", () => {
  test('what is lost and not handled is saved again', async () => {
    const lossy = lossyStore()
    const desk = await loggedOnDesk({
      ...stored,
      store: lossy.store,
      onMessage: byHand().onMessage,
    })
    await desk.receives(D(2))
    await desk.receives(D(3))
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    lossy.loses(2)
    await desk.loses()
    for (let attempt = 0; attempt < 2; attempt++) {
      await desk.waits(30_000)
      await desk.connects()
    }
    await desk.receives('35=A|34=4|98=0|108=30|')

    const hand = byHand()
    const next = await openDesk({ ...stored, store: lossy.store, onMessage: hand.onMessage })
    await next.connects()
    await next.receives('35=A|34=5|98=0|108=30|')
    await hand.finish()
    expect(hand.got).toEqual(['1/2', '1/3'])
  })

  test('what it refuses afterwards is asked for again', async () => {
    const lossy = lossyStore()
    const got: (string | undefined)[] = []
    const desk = await loggedOnDesk({
      ...stored,
      store: lossy.store,
      onMessage: (message) => {
        got.push(message.text(11))
      },
    })
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    lossy.loses(1)
    await desk.receives(D(2))
    expect(desk.storeFailures()).toContain('fenced')
    for (let attempt = 0; attempt < 2; attempt++) {
      await desk.waits(30_000)
      await desk.connects()
    }
    await desk.receives('35=A|34=3|98=0|108=30|')
    expect(desk.sent().at(-1)).toBe('35=2|34=5|7=2|16=0|')
    await desk.receives('35=D|34=2|43=Y|122=20260102-03:04:05|11=2|', '35=4|34=3|43=Y|36=4|123=Y|')

    expect(got).toEqual(['2'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

test('a message handed over again has the key that it had, and from memory is marked by the peer', async () => {
  const store = memoryStore()
  const hand = byHand()
  const desk = await loggedOnDesk({ store, onMessage: hand.onMessage })
  await desk.receives(D(2))

  const got: string[] = []
  const next = await openDesk({
    store,
    onMessage: (message) => {
      got.push(`${message.generation}/${message.msgSeqNum} ${message.possDup}`)
    },
  })
  await next.connects()
  await next.receives('35=A|34=3|98=0|108=30|', '35=D|34=2|43=Y|122=20260102-03:04:05|11=2|')

  expect([...hand.got, ...got]).toEqual(['1/2', '1/2 true'])
})

import { type SessionStore, StoreError, sessionMachine } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { loggedOnDesk } from '../../support/desk.js'
import { bound } from '../../support/failing-store.js'
import { settled } from '../../support/manual-clock.js'
import { handledByHand } from './by-hand.js'

const D = (msgSeqNum: number, extra = '') => `35=D|34=${msgSeqNum}|${extra}11=a|`

describe('the number behind the handlers', () => {
  test('stops before a message that halts, though others wait behind it', async () => {
    let finish: () => void = () => undefined
    const desk = await loggedOnDesk({
      role: 'acceptor',
      onHandlerError: { retries: 0, outcome: 'halt' },
      onMessage: ({ msgSeqNum }) => {
        if (msgSeqNum === 4) throw new Error('cannot')
        return msgSeqNum === 2 ? new Promise<void>((resolve) => (finish = resolve)) : undefined
      },
    })
    await desk.receives(D(2), D(3), D(4), D(5))

    finish()
    await desk.waits(20_000)

    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextIn: 4 })
  })

  test('is not moved by a handler of an actor that is gone', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ onMessage: hand.onMessage })
    await desk.receives(D(2))
    desk.session.actor.stop()
    const actor = createActor(sessionMachine, { input: desk.session, clock: desk.clock }).start()
    actor.send({ type: 'session.start' })
    await desk.connects()
    await desk.receives(
      '35=A|34=4|98=0|108=30|',
      D(2, '43=Y|122=20260102-03:04:05|'),
      D(3, '43=Y|122=20260102-03:04:05|'),
    )

    await hand.finish()

    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextIn: 2 })
    actor.stop()
  })
})

test('a store that has lost what it acknowledged is not believed: no number is used again', async () => {
  let inner: SessionStore = memoryStore()
  const store: SessionStore = {
    ...bound(inner),
    load: (id) => inner.load(id),
    commit: (id, commit) => inner.commit(id, commit),
  }
  const desk = await loggedOnDesk({ store })
  for (let i = 0; i < 5; i++) await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
  desk.sent()
  const older = memoryStore()
  await older.reset(desk.session.id, { generation: 1, nextOut: 3, nextIn: 2, createdAt: 1 })
  inner = older

  await desk.sends({ msgType: 'D', fields: [[11, 'b']] })
  for (let i = 0; i < 3; i++) {
    await desk.waits(30_000)
    await desk.connects()
  }

  expect(desk.sent()).toEqual([])
  expect(desk.storeFailures()).toContain('lost')
})

describe('a slow application', () => {
  test('that fills up with the Logon itself does not make the peer silent', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk(
      { role: 'acceptor', maxUnprocessed: 1, onMessage: hand.onMessage },
      '35=A|34=1|98=0|108=30|',
    )
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|', D(3), D(4), D(5))

    await desk.waits(100_000)

    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('may pause again and again: what came in time is not called late', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ maxUnprocessed: 1, onMessage: hand.onMessage })
    await desk.receives(D(2), D(3))
    for (const number of [4, 5, 6]) await desk.receives(D(number))

    await desk.waits(130_000)
    for (let i = 0; i < 5; i++) {
      await hand.finish()
      await desk.waits(1_000)
    }

    expect(hand.seen).toEqual(['2', '3', '4', '5', '6'])
    expect(
      desk.sent().filter((text) => text.startsWith('35=3') || text.startsWith('35=5')),
    ).toEqual([])
  })
})

describe('a reset', () => {
  test('whose line is lost while a handler runs is a lost line, no failure', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({
      role: 'acceptor',
      logonTimeout: 5,
      onMessage: hand.onMessage,
    })
    await desk.receives(D(2), '35=A|34=1|98=0|108=30|141=Y|')

    await desk.loses()
    await desk.waits(5_500)

    expect(desk.occurred('failed')).toEqual([])
    expect(desk.state()).toMatch(/^Recovering|^Connecting/)
  })

  test('that took effect though its answer was lost tells what is in doubt', async () => {
    const inner = memoryStore()
    let losesAnswer = false
    const store: SessionStore = {
      ...bound(inner),
      reset: async (id, to) => {
        await inner.reset(id, to)
        if (losesAnswer) throw new StoreError('unavailable', 'no answer')
      },
    }
    const desk = await loggedOnDesk({ role: 'acceptor', store })
    await desk.loses()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    losesAnswer = true
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    losesAnswer = false
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(desk.occurred('in-doubt')).toMatchObject([{ begin: 2, end: 2 }])
  })
})

test('ready() is woken when what crowded the session was given up and the numbers are known again', async () => {
  const inner = memoryStore()
  let fenced = false
  const held: (() => void)[] = []
  let hold = false
  const store: SessionStore = {
    ...bound(inner),
    commit: async (id, commit) => {
      if (hold) await new Promise<void>((resolve) => held.push(resolve))
      if (fenced) throw new StoreError('fenced', 'another owner')
      await inner.commit(id, commit)
    },
  }
  const desk = await loggedOnDesk({ store })
  hold = true
  for (let i = 0; i < 40; i++) await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
  let ready = false
  const waiting = desk.session.ready().then(() => (ready = true))
  await settled()
  expect(ready).toBe(false)

  hold = false
  fenced = true
  await desk.loses()
  for (const resolve of held.splice(0)) resolve()
  await settled()
  fenced = false
  await desk.waits(30_000)
  await desk.connects()
  await desk.receives('35=A|34=2|98=0|108=30|')

  expect(await waiting).toBe(true)
})

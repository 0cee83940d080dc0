import { type EngineEvent, type Session, StoreError, sessionMachine } from '@goldfix/core'
import { EMPTY, Subject } from 'rxjs'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { type Desk, loggedOnDesk, openDesk } from '../../support/desk.js'
import { slowStore } from '../../support/failing-store.js'
import { settled } from '../../support/manual-clock.js'
import { handledByHand, order, outcome } from './by-hand.js'

describe('a handler that waits for its session', () => {
  test('for the commit of its answer, which fails once: the peer gets the answer after the reconnect', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({
      store,
      onMessage: (_, session) => session.send(order('answer')).committed,
    })
    answer.hold()
    await desk.receives('35=D|34=2|11=a|')

    answer.release(new StoreError('unavailable', 'no answer'))
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|', '35=2|34=4|7=2|16=2|')

    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|', '35=D|34=2|43=Y|11=answer|'])
    expect(desk.occurred('handler-abandoned')).toEqual([])
    expect(desk.session.numbers).toEqual({ nextOut: 4, expected: 5, nextIn: 5 })
  })

  test('for a commit while the store is away: the session waits 10 s for it, then comes back', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({
      store,
      onMessage: (_, session) => session.send(order('answer')).committed,
    })
    answer.fail(new StoreError('unavailable', 'no answer'))
    await desk.receives('35=D|34=2|11=a|')

    await desk.waits(9_999)
    const before = desk.state()
    await desk.waits(1)

    expect([before, desk.state()]).toEqual(['Disconnected.Settling', 'Disconnected.Waiting'])
    expect(desk.occurred('handler-abandoned')).toMatchObject([{ msgSeqNum: 2 }])
  })

  test('for ready() when the line is lost: it goes on, and the session with it', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({
      onMessage: async (message, session) => {
        await hand.onMessage(message)
        await session.ready()
      },
    })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()

    await hand.finish()

    expect(desk.state()).toBe('Recovering.Waiting')
    expect(desk.session.numbers.nextIn).toBe(3)
  })

  test('for ready() when the peer reads no more and then is gone: the session comes back', async () => {
    const desk = await loggedOnDesk({
      onMessage: async (_, session) => {
        session.send(order('answer'))
        await settled()
        await session.ready()
      },
    })
    desk.readsNoMore()
    await desk.receives('35=D|34=2|11=a|')
    await settled()

    await desk.loses()
    await settled()

    expect(desk.state()).toBe('Recovering.Waiting')
    expect(desk.session.numbers.nextIn).toBe(3)
  })

  test('for its own logout(): it is abandoned, and the session stops', async () => {
    const desk = await loggedOnDesk({ onMessage: (_, session) => session.logout() })
    await desk.receives('35=D|34=2|11=a|')
    await desk.receives('35=5|34=3|')

    await desk.waits(9_999)
    const before = desk.state()
    await desk.waits(1)

    expect(desk.sent()).toEqual(['35=5|34=2|'])
    expect([before, desk.state()]).toEqual(['Disconnected.Settling', 'Disconnected.Stopped'])
    expect(desk.occurred('handler-abandoned')).toMatchObject([{ msgSeqNum: 2 }])
  })
})

describe('a handler that never finishes', () => {
  test('is abandoned 10 s after its connection, and gets its message again', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()

    await desk.waits(9_999)
    const before = desk.occurred('handler-abandoned')
    await desk.waits(1)
    expect(before).toEqual([])
    expect(desk.occurred('handler-abandoned')).toMatchObject([{ msgSeqNum: 2 }])
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|', '35=D|34=2|43=Y|122=20260102-03:04:05|11=a|')

    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|'])
    expect(hand.seen).toEqual(['2', '2 possDup'])
  })

  test('and finishes long after, moves no number of the next connection', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()
    await desk.waits(10_500)
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|', '35=D|34=2|43=Y|122=20260102-03:04:05|11=a|')

    await hand.finish()
    const early = desk.session.numbers.nextIn
    await hand.finish()

    expect([early, desk.session.numbers.nextIn]).toEqual([2, 4])
  })

  test('does not keep engine.stop() from ending', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|')

    const stopped = desk.engine.stop()
    await desk.waits(12_000)

    expect(await outcome(stopped)).toBeUndefined()
    expect(desk.clock.pending).toBe(0)
  })
})

describe('a handler', () => {
  test('that halts the session while the line is down leaves its message unprocessed', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({
      onMessage: hand.onMessage,
      onHandlerError: { retries: 0, outcome: 'halt' },
    })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()

    await hand.fail()
    expect(desk.state()).toBe('Disconnected.Stopped')
    desk.session.start()
    await settled()
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|', '35=D|34=2|43=Y|122=20260102-03:04:05|11=a|')

    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|'])
    expect(hand.seen).toEqual(['2', '2 possDup'])
  })

  test('is not called any more once its actor is stopped', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=D|34=4|11=c|')

    desk.session.actor.stop()
    await hand.finish()
    await hand.finish()

    expect(hand.seen).toEqual(['2'])
  })

  test('that is slow while a gap is open does not make the gap unanswered', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ maxUnprocessed: 1, onMessage: hand.onMessage })
    await desk.receives('35=D|34=8|11=x|')
    const again = [2, 3, 4].map((n) => `35=D|34=${n}|43=Y|122=20260102-03:04:05|11=a|`)
    await desk.receives(...again)

    await desk.waits(300_000)

    expect(desk.state()).toBe('Connected.Sequence.AwaitingResend')
    expect(desk.sent().filter((message) => message.startsWith('35=2'))).toEqual([
      '35=2|34=2|7=2|16=0|',
    ])
  })

  test('that holds the reading up longer than maxLatency does not make what it kept waiting late', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ maxUnprocessed: 1, onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|')
    const late = desk.wire('35=D|34=4|11=c|')
    await desk.receivesBytes(late)
    await desk.waits(130_000)

    await hand.finish()
    await hand.finish()
    await hand.finish()

    expect(hand.seen).toEqual(['2', '3', '4'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.session.numbers.nextIn).toBe(5)
  })

  test.each<[what: string, sent: string[], end: (desk: Desk, session: Session) => void]>([
    ['removes its session', ['35=5|34=2|'], (desk, { id }) => void desk.engine.remove(id)],
    ['logs out', ['35=5|34=2|'], (_, session) => void session.logout()],
    ['stops the engine', ['35=5|34=2|'], (desk) => void desk.engine.stop()],
    ['stops the actor', [], (_, session) => void session.actor.stop()],
  ])('that %s ends it, and leaves no timer and no connection', async (_, sent, end) => {
    const desk: Desk = await loggedOnDesk({ onMessage: (_, session) => end(desk, session) })

    await desk.receives('35=D|34=2|11=a|')
    await desk.receives('35=5|34=3|')

    expect(desk.sent()).toEqual(sent)
    expect([desk.closed, desk.clock.pending]).toEqual([true, 0])
  })

  test.each<EngineEvent['type']>([
    'state',
    'gap',
    'gap-closed',
    'reject-sent',
    'sequence-reset',
    'connection-lost',
  ])('of events that sends and logs out on %s breaks nothing', async (type) => {
    let armed = false
    const desk: Desk = await loggedOnDesk({
      role: 'acceptor',
      whenLoggedOff: 'queue',
      onEvent: (event) => {
        if (!armed || event.type !== type) return
        desk.session.send(order(type))
        void desk.session.logout()
      },
    })
    armed = true

    await desk.receives('35=D|34=4|11=x|')
    await desk.receives('35=4|34=2|43=Y|122=20260102-03:04:05|123=Y|36=4|', '35=1|34=5|')
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    await desk.loses()
    await desk.waits(10_000)

    expect([...desk.occurred('broken'), ...desk.occurred('failed')]).toEqual([])
    expect([desk.state(), desk.clock.pending]).toEqual(['Disconnected.Stopped', 0])
  })
})

describe('deliveries', () => {
  test('that complete at once stop the session: nobody takes its messages', async () => {
    const desk = await openDesk({ deliveries: () => EMPTY })
    await desk.connects()

    expect(desk.sent()).toEqual([])
    expect(desk.state()).toBe('Disconnected.Stopped')
  })

  test('that end while the line is down stop the session', async () => {
    const end$ = new Subject<never>()
    const desk = await loggedOnDesk({ deliveries: () => end$ })
    await desk.loses()

    end$.complete()
    await settled()
    desk.session.start()
    await settled()

    expect([desk.state(), desk.dialling]).toEqual(['Disconnected.Stopped', 0])
  })

  test('that were not acknowledged come again when the session runs in another actor', async () => {
    const desk = await loggedOnDesk({ deliveries: (delivery$) => delivery$ })
    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|')
    desk.session.actor.stop()

    const actor = createActor(sessionMachine, { input: desk.session, clock: desk.clock })
    actor.start()
    actor.send({ type: 'session.start' })
    await desk.connects()
    await desk.receives('35=A|34=4|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|'])
    expect(desk.session.numbers).toEqual({ nextOut: 4, expected: 2, nextIn: 2 })
  })
})

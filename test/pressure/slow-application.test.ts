import type { Delivery, Message } from '@goldfix/core'
import { Subject } from 'rxjs'
import { describe, expect, test } from 'vitest'
import { type House, house } from './house.js'
import { still, until } from './until.js'

/** What one read of a socket brings at most, in messages of a kilobyte. */
const ONE_READ = 65

describe('an application that takes its time', () => {
  test('with a handler: as many wait as may, the socket is read no more, and all are handled in order', async () => {
    const handled: number[] = []
    let letGo!: () => void
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const place = await house({
      maxUnprocessed: 100,
      onMessage: async (message: Message) => {
        await held
        handled.push(message.msgSeqNum)
      },
    })

    const sent = await floods(place)

    const { expected, nextIn } = place.session.numbers
    expect([nextIn, handled]).toEqual([2, []])
    // the one that is handled, and those that wait
    expect(expected - nextIn).toBe(101)
    letGo()
    await until(() => place.session.numbers.nextIn === 2 + sent)
    expect(handled).toEqual(Array.from({ length: sent }, (_, index) => index + 2))
  })

  test('with deliveries that it does not acknowledge: as many are out as may', async () => {
    const out: Delivery[] = []
    const place = await house({
      maxUnprocessed: 100,
      deliveries: (delivery$) => {
        const never = new Subject<void>()
        delivery$.subscribe((delivery) => out.push(delivery))
        return never
      },
    })

    const sent = await floods(place)

    expect(out).toHaveLength(100)
    let acknowledged = 0
    await until(() => {
      for (; acknowledged < out.length; acknowledged++) out[acknowledged]?.ack()
      return acknowledged === sent
    })
    expect(place.session.numbers.nextIn).toBe(2 + sent)
  })

  test('with an inbox in the store: as many are kept there as may, and those of one read', async () => {
    let letGo!: () => void
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    let handled = 0
    const place = await house({
      inbox: 'store',
      maxUnprocessed: 100,
      onMessage: async () => {
        await held
        handled++
      },
    })

    const sent = await floods(place)

    expect(place.session.numbers.nextIn - 2).toBeLessThanOrEqual(100 + ONE_READ)
    letGo()
    await until(() => handled === sent)
  })

  test('answers in its handler faster than the peer reads: it is read no more, and no answer is refused', async () => {
    let failed = 0
    const place = await house({
      slowConsumer: { maxUnsentBytes: 1_048_576 },
      maxQueued: 1,
      onMessage: (message, session) => {
        try {
          session.send({ msgType: '8', fields: [[58, message.text(58) ?? '']] })
        } catch {
          failed++
        }
      },
    })
    place.peer.stopsReading()

    const sent = await floods(place)

    expect(failed).toBe(0)
    expect(place.line.unsent).toBeLessThan(1_048_576)
    place.peer.readsAgain()
    await until(() => place.peer.numbers.length === sent)
  })
})

/** Orders of a kilobyte until none is taken any more. @returns how many */
async function floods({ peer, session }: House): Promise<number> {
  let sent = 0
  for (let taken = 0; ; ) {
    for (let i = 0; i < 5_000; i++, sent++) peer.says('D', [[58, 'x'.repeat(1_000)]])
    const now = await still(() => session.numbers.expected)
    // the system has taken what it takes, and the rest is the peer's to keep
    if (now === taken && peer.socket.writableLength > 0) return sent
    taken = now
  }
}

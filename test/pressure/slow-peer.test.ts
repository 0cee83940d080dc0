import { UsageError } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { type House, house, report, told } from './house.js'
import { still, until } from './until.js'

const MAX = 1_048_576

describe('a peer that does not read', () => {
  test('holds back a sender that waits for ready: no more waits than a sender may add before it asks', async () => {
    const place = await house({ slowConsumer: { maxUnsentBytes: MAX } })
    place.peer.stopsReading()
    let sent = 0
    const sending = (async () => {
      for (; sent < 20_000; sent++) {
        await place.session.ready()
        place.session.send(report)
      }
    })()

    const held = await still(() => sent)

    expect(held).toBeLessThan(20_000)
    expect(place.line.unsent).toBeLessThan(100_000)
    place.peer.readsAgain()
    await sending
    await until(() => place.peer.numbers.length === 20_000)
  })

  test('a sender that does not wait: its messages wait for a number, and then it is refused', async () => {
    const place = await house({ slowConsumer: { maxUnsentBytes: MAX }, maxQueued: 500 })
    place.peer.stopsReading()

    const refused = await sendsUntilRefused(place)

    const numbered = place.session.numbers.nextOut - 2
    expect(refused.code).toBe('queue-full')
    expect(refused.accepted - numbered).toBe(500)
    // what was numbered in the turn in which the bound was reached is over it
    expect(place.line.unsent).toBeGreaterThanOrEqual(MAX)
    expect(place.line.unsent).toBeLessThan(MAX + 100 * 1_200)
    place.peer.readsAgain()
    await until(() => place.peer.numbers.length === refused.accepted)
    expect(place.peer.numbers).toEqual(count(2, refused.accepted))
    expect(place.session.writable).toBe(true)
  })

  test('and floods us with TestRequests: it is read no more, and every one is answered when it reads', async () => {
    const place = await house({ slowConsumer: { maxUnsentBytes: MAX } })
    const { peer, session } = place
    peer.stopsReading()
    const asks = () => peer.says('1', [[112, 'x'.repeat(1_000)]])

    let expected = 0
    do {
      expected = session.numbers.expected
      for (let i = 0; i < 2_000; i++) asks()
      await still(() => session.numbers.expected)
    } while (session.numbers.expected > expected)

    expect(session.numbers.expected).toBeLessThan(peer.nextOut)
    // half of what may wait, and what one read brought
    expect(place.line.unsent).toBeLessThan(MAX / 2 + 200_000)
    expect(told(place, 'connection-lost')).toEqual([])
    const asked = peer.nextOut - 2
    peer.readsAgain()
    await until(() => peer.read.length === 1 + asked)
    expect(peer.read.every(({ msgType }, index) => msgType === (index ? '0' : 'A'))).toBe(true)
  })

  test('and asks a thousand times for everything: two pieces of it wait', async () => {
    const place = await house({ slowConsumer: { maxUnsentBytes: 8 * MAX } })
    const { peer, session } = place
    for (let i = 0; i < 20_000; i++) session.send(report)
    await until(() => peer.numbers.length === 20_000)
    peer.stopsReading()

    for (let i = 0; i < 1_000; i++) {
      peer.says('2', [
        [7, 1],
        [16, 0],
      ])
    }
    await until(() => session.numbers.expected === peer.nextOut)

    const held = await still(() => place.line.unsent)
    expect(held).toBeGreaterThan(0)
    expect(held).toBeLessThan(2 * 70_000)
    peer.readsAgain()
    // the request that was under way, and one for all that came meanwhile
    await until(() => peer.numbers.length >= 3 * 20_000)
    expect(peer.numbers.slice(20_000)).toEqual([...count(2, 20_000), ...count(2, 20_000)])
    expect(told(place, 'resent')).toHaveLength(2)
  })

  test('during a resend: what is sent meanwhile counts, and waits for a number beyond the bound', async () => {
    const place = await house({ slowConsumer: { maxUnsentBytes: MAX }, maxQueued: 10 })
    const { peer, session } = place
    for (let i = 0; i < 20_000; i++) session.send(report)
    await until(() => peer.numbers.length === 20_000)
    peer.stopsReading()
    peer.says('2', [
      [7, 1],
      [16, 0],
    ])
    await still(() => place.line.unsent)

    const refused = await sendsUntilRefused(place)

    expect(refused.code).toBe('queue-full')
    expect(refused.accepted * 1_000).toBeLessThan(MAX + 200_000)
    peer.readsAgain()
    await until(() => peer.numbers.length === 40_000 + refused.accepted)
    expect(peer.numbers.slice(40_000)).toEqual(count(20_002, refused.accepted))
  })
})

/** Sends a hundred in each turn, without ever waiting to be ready. */
async function sendsUntilRefused({
  session,
}: House): Promise<{ accepted: number; code: string | undefined }> {
  for (let accepted = 0; ; accepted++) {
    try {
      session.send(report)
    } catch (cause) {
      if (!(cause instanceof UsageError)) throw cause
      return { accepted, code: cause.code }
    }
    if (accepted % 100 === 99) await new Promise((resolve) => setImmediate(resolve))
  }
}

function count(from: number, length: number): number[] {
  return Array.from({ length }, (_, index) => from + index)
}

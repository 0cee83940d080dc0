import type { InitiatorOptions } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'
import { house, report, told } from './house.js'
import { still, until } from './until.js'

const KILOBYTES_100 = 100_000
const big = { msgType: 'D', fields: [[58, 'x'.repeat(KILOBYTES_100)]] } as const
const small = { msgType: 'D', fields: [[11, 'order']] } as const

function desk(slowConsumer: InitiatorOptions['slowConsumer'] = {}) {
  return loggedOnDesk({ maxMessageBytes: 1_048_576, slowConsumer })
}

describe('a peer that takes nothing', () => {
  test('is reported after 10 seconds, once, and again when it has caught up', async () => {
    const line = await stalled()

    await line.waits(9_999)
    const before = line.occurred('slow-consumer')
    await line.waits(1)
    const reported = line.occurred('slow-consumer')
    await line.waits(29_999)
    const later = line.occurred('slow-consumer')
    await line.readsAgain()

    expect(before).toEqual([])
    expect(reported).toMatchObject([{ unsentBytes: expect.any(Number), waitedMs: 10_000 }])
    expect(reported[0]?.unsentBytes).toBeGreaterThan(50)
    expect(later).toHaveLength(1)
    expect(line.occurred('consumer-caught-up')).toMatchObject([{ waitedMs: 39_999 }])
    expect(line.session.writable).toBe(true)
  })

  test('is disconnected where the option says so; what it did not take it asks for', async () => {
    const line = await desk({ after: 5, disconnect: true })
    line.readsNoMore()
    await line.sends(small)
    line.sent()

    await line.waits(5_000)

    expect(line.lines[0]?.closed).toBe(true)
    expect(line.occurred('connection-lost')).toMatchObject([
      { reason: expect.stringMatching(/^the peer does not read: \d+ bytes wait, for 5000 ms$/) },
    ])
    expect(line.state()).toBe('Recovering.Waiting')
    await line.waits(2_000)
    await line.connects()
    await line.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|')
    expect(line.sent()).toEqual([
      '35=A|34=3|98=0|108=30|',
      '35=D|34=2|43=Y|11=order|',
      '35=4|34=3|43=Y|36=4|123=Y|',
    ])
  })

  test('is disconnected at once where half of what may wait does', async () => {
    const line = await desk({ maxUnsentBytes: 4 * KILOBYTES_100, disconnect: true })
    line.readsNoMore()

    await line.sends(big)
    const one = line.lines[0]?.closed
    await line.sends(big)

    expect([one, line.lines[0]?.closed]).toEqual([false, true])
    expect(line.occurred('slow-consumer')).toMatchObject([{ waitedMs: 0 }])
  })

  test('is read no more where half of what may wait does, and disconnected after that, though the option does not ask for it', async () => {
    const line = await desk({ maxUnsentBytes: 4 * KILOBYTES_100 })
    line.readsNoMore()
    await line.sends(big)
    const before = line.lines[0]?.paused
    await line.waits(9_000)
    await line.sends(big)
    await line.receives('35=0|34=2|')
    const paused = line.lines[0]?.paused

    // slow for 10 seconds, and not read for one of them
    await line.waits(1_000)
    const early = line.lines[0]?.closed
    await line.waits(10_000)

    expect([before, paused, early, line.lines[0]?.closed]).toEqual([false, true, false, true])
    expect(line.occurred('slow-consumer')).toHaveLength(1)
  })

  test('of what it has asked for is slow as well', async () => {
    const line = await desk()
    await line.sends(small)
    line.readsNoMore()
    await line.receives('35=2|34=2|7=2|16=0|')

    await line.waits(10_000)

    expect(line.occurred('slow-consumer')).toHaveLength(1)
  })

  test('leaves no timer behind once its session has ended', async () => {
    const line = await stalled()
    const logout = line.session.logout()
    await line.waits(2_000)
    await logout

    expect(line.clock.pending).toBe(0)
  })

  async function stalled() {
    const line = await desk()
    line.readsNoMore()
    await line.sends(small)
    return line
  }
})

describe('a peer that takes all within the time, and always has more to take', () => {
  test('is not slow, though something waits at any moment', async () => {
    const line = await desk({ after: 5, disconnect: true })
    line.readsNoMore()
    await line.sends(big)
    // each waits for four seconds, and there is always another
    for (let round = 0; round < 14; round++) {
      await line.waits(2_000)
      if (round > 0) line.readsSome(KILOBYTES_100 + 100)
      await line.sends(big)
    }

    expect(line.occurred('slow-consumer')).toEqual([])
    expect(line.state()).toBe('Connected.Sequence.InSync')
  })
})

describe('while our Logon waits for its answer', () => {
  test('what is sent waits, up to the bound, and the answer is read', async () => {
    const line = await loggedOnDesk({
      maxMessageBytes: 1_048_576,
      slowConsumer: { maxUnsentBytes: 3 * KILOBYTES_100 },
    })
    await line.loses()
    await line.waits(2_000)
    await line.connects()
    line.sent()
    const sent = []
    for (let i = 0; i < 5; i++) sent.push(await line.sends(big))

    const numbers = sent.map(({ msgSeqNum }) => msgSeqNum)
    await line.receives('35=A|34=2|98=0|108=30|')

    expect(numbers).toEqual([3, 4, 5, undefined, undefined])
    expect(sent.map(({ msgSeqNum }) => msgSeqNum)).toEqual([3, 4, 5, 6, 7])
    expect(line.sent()).toHaveLength(5)
    expect(line.occurred('slow-consumer')).toEqual([])
  })
})

describe('over a socket', () => {
  test('a slow consumer loses its line, and no message', async () => {
    const place = await house({ slowConsumer: { maxUnsentBytes: 2_000_000, disconnect: true } })
    place.peer.stopsReading()
    let sent = 0
    while (told(place, 'connection-lost').length === 0) {
      for (let i = 0; i < 100; i++, sent++) place.session.send(report)
      await still(() => place.line.unsent, 1)
    }
    await until(() => place.session.state === 'Connecting')
    place.peer.socket.destroy()

    const again = await place.comesBack()
    again.says('2', [
      [7, 2],
      [16, 0],
    ])

    await until(() => again.numbers.length === sent)
    expect(again.numbers).toEqual(Array.from({ length: sent }, (_, index) => index + 2))
    expect(told(place, 'slow-consumer')).toHaveLength(1)
  })
})

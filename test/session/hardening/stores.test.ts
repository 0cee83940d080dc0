import { StoreError } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { type Desk, loggedOnDesk } from '../../support/desk.js'
import { bound, type StoreCall, slowStore } from '../../support/failing-store.js'
import { settled } from '../../support/manual-clock.js'
import { order, outcome } from './by-hand.js'

/** What makes the session ask the store for it. */
const asks: Record<StoreCall, (desk: Desk) => Promise<unknown>> = {
  load: async (desk) => {
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')
  },
  commit: (desk) => desk.sends(order('b')),
  sent: (desk) => desk.receives('35=2|34=2|7=1|16=0|'),
  reset: (desk) => desk.receives('35=A|34=1|98=0|108=30|141=Y|'),
}

describe('a store that fails once', () => {
  test.each<[StoreCall, number, string[]]>([
    ['load', 2, ['35=A|34=3|98=0|108=30|', '35=D|34=4|11=c|']],
    ['commit', 2, ['35=A|34=4|98=0|108=30|', '35=D|34=5|11=c|']],
    ['sent', 3, ['35=A|34=3|98=0|108=30|', '35=D|34=4|11=c|']],
    ['reset', 2, ['35=A|34=3|98=0|108=30|', '35=D|34=4|11=c|']],
  ])('at %s by a rejection: the session comes back with its numbers', async (call, next, sent) => {
    const { store, answer } = slowStore(call)
    const desk = await loggedOnDesk({ role: 'acceptor', store })
    await desk.sends(order('a'))
    answer.fail(new StoreError('unavailable', 'no answer'))
    await asks[call](desk)
    answer.release()
    await desk.waits(3_000)
    desk.sent()

    await desk.connects()
    await desk.receives(`35=A|34=${next}|98=0|108=30|`)
    await desk.sends(order('c'))

    expect(desk.sent()).toEqual(sent)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test.each<[StoreCall, number, string[]]>([
    ['load', 2, ['35=A|34=3|98=0|108=30|', '35=D|34=4|11=c|']],
    ['commit', 2, ['35=A|34=4|98=0|108=30|', '35=D|34=5|11=c|']],
    ['sent', 3, ['35=A|34=3|98=0|108=30|', '35=D|34=4|11=c|']],
    ['reset', 2, ['35=A|34=3|98=0|108=30|', '35=D|34=4|11=c|']],
  ])('at %s by a throw: the session comes back with its numbers', async (call, next, sent) => {
    const { store: inner } = slowStore()
    const store = { ...bound(inner) }
    const desk = await loggedOnDesk({ role: 'acceptor', store })
    await desk.sends(order('a'))
    const throwing = () => {
      throw new StoreError('unavailable', 'no answer')
    }
    Object.assign(store, { [call]: throwing })
    await asks[call](desk)
    Object.assign(store, bound(inner))
    await desk.waits(3_000)
    desk.sent()

    await desk.connects()
    await desk.receives(`35=A|34=${next}|98=0|108=30|`)
    await desk.sends(order('c'))

    expect(desk.sent()).toEqual(sent)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

describe('committed', () => {
  test('asked for after the store has refused for good rejects with what the store said', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store })
    const cause = new StoreError('fenced', 'another process goes on')
    answer.fail(cause)

    const sent = await desk.sends(order('a'))
    await desk.waits(60_000)

    expect(await outcome(sent.committed)).toBe(cause)
  })

  test('of what the store never took rejects once the engine is stopped', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store })
    answer.fail(new StoreError('unavailable', 'no answer'))
    const sent = await desk.sends(order('a'))
    const asked = outcome(sent.committed)

    await desk.engine.stop()

    expect(await asked).toMatchObject({ code: 'session-over' })
    expect(await outcome(sent.committed)).toMatchObject({ code: 'session-over' })
  })
})

describe('a slow store', () => {
  test('a lost session settles although the application goes on sending', async () => {
    const { store: inner } = slowStore()
    const store = {
      ...bound(inner),
      commit: (...commit: Parameters<typeof inner.commit>) =>
        settled().then(() => inner.commit(...commit)),
    }
    const desk = await loggedOnDesk({ store })
    const goesOnSending = async () => {
      for (let tick = 0; tick < 20; tick++) {
        desk.session.send(order('a'))
        await settled()
      }
    }
    const sending = goesOnSending()

    await desk.loses()
    await sending

    expect(desk.state()).toBe('Recovering.Waiting')
    expect(desk.session.numbers.nextOut).toBe(22)
  })

  test('gets no commit larger than 4,096 messages, and every message in its turn', async () => {
    const { store: inner, answer } = slowStore()
    const sizes: number[] = []
    const store = {
      ...bound(inner),
      commit: (...commit: Parameters<typeof inner.commit>) => {
        sizes.push(commit[1].sent.length)
        return inner.commit(...commit)
      },
    }
    const desk = await loggedOnDesk({ store })
    sizes.length = 0
    answer.hold()
    for (let tick = 0; tick < 32; tick++) await desk.sends(order('a'))
    for (let i = 0; i < 10_000; i++) desk.session.send(order('a'))

    answer.release()
    await settled()

    expect(sizes).toEqual([...Array.from({ length: 32 }, () => 1), 4_096, 4_096, 1_808])
    expect(desk.sent()).toHaveLength(10_032)
  })
})

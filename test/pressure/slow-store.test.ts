import { UsageError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'
import { heldStore } from '../support/held-store.js'
import { order } from '../support/peer.js'

describe('a store that takes its time', () => {
  test('an application that does not wait: its messages wait for a number, then they are refused; all leave in order', async () => {
    const { desk, held } = await withHeldStore()

    const { accepted, code } = await sendsUntilRefused(() =>
      desk.session.send({ msgType: 'D', fields: [[11, 'order']] }),
    )

    const numbered = desk.session.numbers.nextOut - 2
    expect(code).toBe('queue-full')
    expect(accepted - numbered).toBe(1_000)
    // 32 commits of one turn each, and nine of 4,096 messages behind them
    expect(numbered).toBeLessThanOrEqual(32 * 1_000 + 9 * 4_096)
    expect(desk.sent()).toEqual([])
    await held.letGo()
    expect(desk.sent()).toHaveLength(accepted)
    expect(desk.session.numbers.nextOut - 2).toBe(accepted)
    expect(desk.session.writable).toBe(true)
  })

  test('large messages: the bytes under way count, not only the commits', async () => {
    const { desk, held } = await withHeldStore({ maxMessageBytes: 1_048_576, maxQueued: 10 })
    const big = { msgType: 'D', fields: [[58, 'x'.repeat(1_000_000)]] } as const

    const { accepted } = await sendsUntilRefused(() => desk.session.send(big), 4)

    // 32 MiB of commits and the one that reached it, eight of 4 MiB and one that is gathered
    expect(desk.session.numbers.nextOut - 2).toBeLessThanOrEqual(34 + 4 + 9 * 5)
    expect(desk.session.numbers.nextOut - 2).toBe(accepted - 10)
    await held.letGo()
    expect(desk.session.numbers.nextOut - 2).toBe(accepted)
  })

  test('a peer that floods us is read no more', async () => {
    const { desk, held } = await withHeldStore()

    let sent = 0
    for (; sent < 100; sent++) await desk.receives(order(2 + sent))

    expect(desk.session.numbers.expected).toBe(2 + 32)
    expect(desk.lines[0]?.paused).toBe(true)
    await held.letGo()
    expect(desk.session.numbers.nextIn).toBe(2 + sent)
    expect(desk.lines[0]?.paused).toBe(false)
  })

  test('no heartbeats gather behind it', async () => {
    const { desk, held } = await withHeldStore()
    for (let i = 0; i < 40; i++) await desk.sends({ msgType: 'D', fields: [[11, 'order']] })
    await desk.receives('35=0|34=2|')
    const before = desk.session.numbers.nextOut

    await desk.waits(3_600_000)

    expect(desk.session.numbers.nextOut).toBe(before)
    await held.letGo()
    desk.sent()
    await desk.waits(30_000)
    expect(desk.sent()).toContain(`35=0|34=${before}|`)
  })

  async function withHeldStore(options = {}) {
    const held = heldStore(memoryStore())
    const desk = await loggedOnDesk({ store: held.store, maxQueued: 1_000, ...options })
    held.hold('commit')
    return { desk, held }
  }
})

/** So many in each turn, without ever waiting to be ready. */
async function sendsUntilRefused(
  send: () => unknown,
  perTurn = 1_000,
): Promise<{ accepted: number; code: string }> {
  for (let accepted = 0; ; accepted++) {
    try {
      send()
    } catch (cause) {
      if (!(cause instanceof UsageError)) throw cause
      return { accepted, code: cause.code }
    }
    if (accepted % perTurn === perTurn - 1) await new Promise((resolve) => setImmediate(resolve))
  }
}

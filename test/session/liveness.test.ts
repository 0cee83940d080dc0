import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'

describe('signs of life', () => {
  test.each([
    { quietMs: 29_999, sent: [] },
    { quietMs: 30_000, sent: ['35=0|34=2|'] },
  ])('4a: after $quietMs ms without sending: $sent', async ({ quietMs, sent }) => {
    const desk = await loggedOnDesk()

    await desk.waits(quietMs)

    expect(desk.sent()).toEqual(sent)
  })

  test('4a: what is sent meanwhile puts the heartbeat off', async () => {
    const desk = await loggedOnDesk()
    await desk.waits(20_000)
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=0|34=2|')
    desk.sent()

    await desk.waits(29_999)
    const before = desk.sent()
    await desk.waits(1)

    expect(before).toEqual([])
    expect(desk.sent()).toEqual(['35=0|34=3|'])
  })

  test('6: a silent peer is asked, then given up', async () => {
    const desk = await loggedOnDesk()

    await desk.waits(36_000)
    expect(desk.sent()).toEqual(['35=0|34=2|', '35=1|34=3|112=TEST|'])
    expect(desk.state()).toBe('Connected.Liveness.TestRequestSent')
    await desk.waits(36_000)

    expect(desk.closed).toBe(true)
    expect(desk.state()).toBe('Recovering.Waiting')
  })

  test.each(['35=0|34=2|112=OTHER|', '35=D|34=2|11=a|', '35=0|34=2|'])(
    '5: any message proves life: %s',
    async (message) => {
      const desk = await loggedOnDesk()
      await desk.waits(36_000)

      await desk.receives(message)
      await desk.waits(35_999)

      expect(desk.state()).toBe('Connected.Sequence.InSync')
    },
  )

  test('a wall clock that steps by an hour disturbs nobody', async () => {
    const desk = await loggedOnDesk()

    desk.clock.step(3_600_000)
    await desk.waits(29_999)

    expect(desk.sent()).toEqual([])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('HeartBtInt 0 means no heartbeats and no check', async () => {
    const desk = await loggedOnDesk({ heartBtInt: 0 }, '35=A|34=1|98=0|108=0|')

    await desk.waits(3_600_000)

    expect(desk.sent()).toEqual([])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('GoldFix-Rust: a session that hears its peer does not disconnect itself', async () => {
    const desk = await loggedOnDesk()

    for (let number = 2; number < 22; number++) {
      await desk.waits(30_000)
      await desk.receives(`35=0|34=${number}|`)
    }

    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.sent()).toHaveLength(20)
  })

  test('quickfixj#569: a slow handler is no silent peer', async () => {
    let finish: () => void = () => undefined
    const desk = await loggedOnDesk({
      maxUnprocessed: 1,
      onMessage: () => new Promise<void>((resolve) => (finish = resolve)),
    })
    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=D|34=4|11=c|')

    await desk.waits(300_000)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    finish()

    expect(desk.lines.at(-1)?.paused).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { order } from '../support/peer.js'

describe('heartbeats', () => {
  test('66: HeartBtInt 0 means none, and no check either (IronFix#10)', async () => {
    const desk = await loggedOnDesk({ heartBtInt: 0 }, '35=A|34=1|98=0|108=0|')

    await desk.waits(3_600_000)

    expect(desk.sent()).toEqual([])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test.each([
    ['66: of an hour is agreed to', 3_600, true],
    ['66: of a second more is refused', 3_601, false],
    ['66: below 0 is refused', -1, false],
  ])('%s (IronFix#10)', async (_, heartBtInt, agreed) => {
    const desk = await openDesk({ role: 'acceptor' })
    await desk.connects()

    await desk.receives(`35=A|34=1|98=0|108=${heartBtInt}|`)

    expect(desk.closed).toBe(!agreed)
  })

  test.each([
    ['in its turn', order(2)],
    ['ahead of its turn', order(9)],
    ['seen before', '35=0|34=1|43=Y|122=20260102-03:04:05|'],
    ['garbled', '35=0|34=2|=|'],
  ])('66: any message answers our TestRequest: %s (IronFix#10)', async (_, message) => {
    const desk = await loggedOnDesk({ resendTimeout: 600 })
    await desk.waits(36_000)
    await desk.receives(message)

    await desk.waits(35_999)

    expect(desk.lines[0]?.closed).toBe(false)
    expect(desk.session.actor.getSnapshot().matches('Connected')).toBe(true)
  })

  test('67: go on after a reconnect (fix8#108)', async () => {
    const desk = await loggedOnDesk()
    await desk.waits(30_000)
    for (let attempt = 0; attempt < 3; attempt++) {
      await desk.loses()
      await desk.waits(500)
      await desk.connects()
      await desk.receives(`35=A|34=${desk.session.numbers.expected}|98=0|108=30|`)
      desk.sent()
      await desk.waits(29_999)
      expect(desk.sent()).toEqual([])
      await desk.waits(1)
      expect(desk.sent()).toHaveLength(1)
    }
  })

  test('68: a slow handler is no silent peer (quickfixj#569)', async () => {
    let finish: () => void = () => undefined
    const desk = await loggedOnDesk({
      maxUnprocessed: 1,
      onMessage: () => new Promise<void>((resolve) => (finish = resolve)),
    })
    await desk.receives(order(2), order(3), order(4))

    await desk.waits(300_000)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    finish()

    expect(desk.lines.at(-1)?.paused).toBe(true)
  })

  test('69: the first message after a quiet hour has the time of its sending (philadelphia#3)', async () => {
    const desk = await loggedOnDesk({ heartBtInt: 0 }, '35=A|34=1|98=0|108=0|')
    await desk.waits(3_599_001)

    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    expect(desk.sentRaw()[0]).toContain('|52=20260102-04:04:04.001|')
  })

  test('of a peer that is heard keep the session for as long as it likes', async () => {
    const desk = await loggedOnDesk()

    for (let number = 2; number < 22; number++) {
      await desk.waits(30_000)
      await desk.receives(`35=0|34=${number}|`)
    }

    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.sent()).toHaveLength(20)
  })

  test('IronFix: a TestRequest with an empty TestReqID is rejected, not echoed, and ends nothing', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=1|34=2|112=|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=2|58=Tag specified without a value|371=112|372=1|373=4|',
    ])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

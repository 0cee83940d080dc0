import { describe, expect, test } from 'vitest'
import { type Desk, inRole, loggedOnDesk, openDesk } from '../support/desk.js'
import { slowStore } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'
import { noting } from '../support/noting.js'
import { gapFill, order, ourGapFill, repeated } from '../support/peer.js'

const requests = (desk: Desk) => desk.sent().filter((text) => text.startsWith('35=2|'))

describe('a gap', () => {
  test('2: is asked for again though the peer has rejected our ResendRequest (quickfixj#888)', async () => {
    const desk = await loggedOnDesk()
    await desk.receives(order(5))
    const first = requests(desk)

    await desk.receives('35=3|34=6|45=2|58=no|')
    await desk.waits(10_000)

    expect([first, requests(desk)]).toEqual([['35=2|34=2|7=2|16=0|'], ['35=2|34=3|7=2|16=0|']])
  })

  test('3: whose request was decided and never written is asked for on the next line (quickfixj#1114)', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store })
    answer.hold()
    await desk.receives(order(5))
    await desk.loses()
    answer.release()
    await desk.waits(500)
    await desk.connects()

    await desk.receives('35=A|34=6|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|', '35=2|34=4|7=2|16=0|'])
  })

  test('4: of a thousand early messages is asked for once (quickfixj#676)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage })

    await desk.receives(...Array.from({ length: 1_000 }, (_, i) => order(i + 3)))
    expect(desk.sent()).toEqual(['35=2|34=2|7=2|16=0|'])
    await desk.receives(repeated(2))

    expect(seen).toEqual(Array.from({ length: 1_001 }, (_, i) => `order-${i + 2}`))
  })

  test('7: a number below it that is marked as possibly seen is reported, and moves nothing (quickfixj#1254)', async () => {
    const desk = await loggedOnDesk({ record: { nextOut: 1, nextIn: 7 } })

    await desk.receives(repeated(3))

    expect(desk.occurred('duplicate')).toMatchObject([{ msgSeqNum: 3, msgType: 'D' }])
    expect([desk.sent(), desk.session.numbers.expected]).toEqual([[], 8])
  })

  test('8: an early Reject waits for its turn, and its number is taken once (quickfixj#1235)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage })

    await desk.receives('35=3|34=4|45=1|58=no|', order(4), order(5))
    const early = desk.occurred('reject-received')
    await desk.receives(gapFill(2, 4))

    expect([early, desk.occurred('reject-received')]).toMatchObject([[], [{ text: 'no' }]])
    expect(seen).toEqual(['order-5'])
    expect(desk.session.numbers.expected).toBe(6)
  })

  test('10: keeps 8 MiB of early messages at most, and asks for the rest afterwards (quickfixj#477)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage })
    const big = (number: number) => order(number, `58=${'x'.repeat(60_000)}|`)
    const last = 160
    for (let number = 3; number <= last; number++) await desk.receives(big(number))
    desk.sent()

    await desk.receives(repeated(2))
    const kept = seen.length
    await desk.receives(order(last + 1))
    const [request = ''] = requests(desk)
    for (let number = seen.length + 2; number <= last; number++)
      await desk.receives(repeated(number))

    expect(kept).toBe(140)
    expect(request).toContain(`|7=${kept + 2}|`)
    expect(seen).toEqual(Array.from({ length: last }, (_, i) => `order-${i + 2}`))
  })

  test('14: a gap fill over messages that wait is taken, and they are forgotten (quickfixn#309)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage })
    await desk.receives(order(5), order(6))
    desk.sent()

    await desk.receives(gapFill(2, 9), order(9))

    expect([seen, desk.sent()]).toEqual([['order-9'], []])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('16: our TestRequest is answered by a Heartbeat that comes early (quickfixn#281)', async () => {
    const desk = await loggedOnDesk({ resendTimeout: 600 })
    await desk.receives(order(5))

    for (let number = 6; number < 10; number++) {
      await desk.waits(36_000)
      expect(desk.session.actor.getSnapshot().value).toMatchObject({
        Connected: { Liveness: 'TestRequestSent' },
      })
      await desk.receives(`35=0|34=${number}|112=TEST|`)
    }

    expect(desk.session.actor.getSnapshot().value).toEqual({
      Connected: { Sequence: 'AwaitingResend', Liveness: 'Alive' },
    })
  })

  test('17: a Logout over it uses up no missing number, and none is lost (quickfixn#896)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage })
    await desk.receives('35=5|34=4|')
    expect([desk.sent(), desk.session.numbers.expected]).toEqual([['35=5|34=2|'], 2])
    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    await desk.receives('35=A|34=5|98=0|108=30|', repeated(2), repeated(3), gapFill(4, 6))

    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|', '35=2|34=4|7=2|16=0|'])
    expect(seen).toEqual(['order-2', 'order-3'])
    expect(desk.session.numbers.expected).toBe(6)
  })

  test.each([
    ['18: an order', 'quickfixgo#151', '35=D|34=5|11=a|'],
    ['18: a Heartbeat', 'quickfixgo#151', '35=0|34=5|'],
    ['18: a gap fill', 'quickfixgo#151', '35=4|34=5|123=Y|36=9|'],
    ['26: a TestRequest', 'quickfixgo#645', '35=1|34=5|112=X|'],
    ['26: a Logout', 'quickfixgo#645', '35=5|34=5|'],
    ['26: a ResendRequest', 'quickfixgo#645', '35=2|34=5|7=1|16=0|'],
  ])('%s above it moves no number (%s)', async (_, _issue, message) => {
    const desk = await loggedOnDesk()

    await desk.receives(message)

    expect(desk.session.numbers).toMatchObject({ expected: 2, nextIn: 2 })
    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextIn: 2 })
  })

  test.each(['initiator', 'acceptor'] as const)(
    '19: on both sides of an %s at the logon: theirs is served, ours is asked for, both end (quickfixgo#169)',
    async (role) => {
      const desk = await openDesk({ ...inRole(role), record: { nextOut: 4, nextIn: 1 } })
      await desk.connects()

      await desk.receives('35=A|34=5|98=0|108=30|', '35=2|34=6|7=1|16=0|', gapFill(1, 7))

      expect(desk.sent()).toEqual([
        '35=A|34=4|98=0|108=30|',
        '35=2|34=5|7=1|16=0|',
        ourGapFill(1, 6),
      ])
      expect(desk.state()).toBe('Connected.Sequence.InSync')
      expect(desk.session.numbers.expected).toBe(7)
    },
  )

  test('20: heartbeats, our own orders and TestRequests do not make it forgotten (quickfixgo#181)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage, resendTimeout: 600 })
    await desk.receives(order(3))

    await desk.waits(30_000)
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=1|34=4|112=X|')
    await desk.waits(36_000)

    expect(desk.session.actor.getSnapshot().value).toMatchObject({
      Connected: { Sequence: 'AwaitingResend' },
    })
    await desk.receives(repeated(2))
    expect([seen, desk.sent().at(-1)]).toEqual([['order-2', 'order-3'], '35=0|34=7|112=X|'])
  })

  test('21: is open until its last number has come (quickfixgo#244)', async () => {
    const desk = await loggedOnDesk()
    await desk.receives(order(6))

    const states: string[] = []
    for (const number of [2, 3, 4, 5]) {
      await desk.receives(repeated(number))
      states.push(desk.state())
    }

    expect(states).toEqual([
      ...new Array(3).fill('Connected.Sequence.AwaitingResend'),
      'Connected.Sequence.InSync',
    ])
  })

  test('32: a gap fill may reach beyond what was asked for (artio#380)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage })
    await desk.receives(order(4))
    desk.sent()

    await desk.receives(gapFill(2, 9))
    expect(desk.session.numbers.expected).toBe(9)
    await desk.receives(order(9))

    expect([seen, desk.sent()]).toEqual([['order-9'], []])
  })

  test('33: after a long quiet is asked for once, from the right number (artio#90)', async () => {
    const desk = await loggedOnDesk()
    for (let number = 2; number < 102; number++) {
      await desk.waits(30_000)
      await desk.receives(`35=0|34=${number}|`)
    }
    desk.sent()

    await desk.receives('35=2|34=105|7=1|16=0|', '35=0|34=106|')

    expect(desk.sent()).toEqual([ourGapFill(1, 102), '35=2|34=102|7=102|16=0|'])
  })

  test('35: what was processed comes to the application once, over three restarts (artio#529)', async () => {
    const { seen, onMessage } = noting()
    let desk = await loggedOnDesk({ onMessage })
    await desk.receives(order(2), order(3))
    for (let restart = 0; restart < 3; restart++) {
      const { store, session } = desk
      const stopping = desk.engine.stop()
      await desk.receives(`35=5|34=${session.numbers.expected}|`)
      await stopping
      const { expected } = session.numbers
      desk = await openDesk({ store, onMessage })
      await desk.connects()
      await desk.receives(`35=A|34=${expected}|98=0|108=30|`)
      await desk.receives(repeated(2), repeated(3), order(expected + 1))
    }

    expect(seen).toEqual(['order-2', 'order-3', 'order-6', 'order-9', 'order-12'])
  })

  test('38: a ResendRequest in it is answered, and never with one of ours more (jspurefix#20)', async () => {
    const desk = await loggedOnDesk()

    for (let number = 5; number < 10; number++) await desk.receives(`35=2|34=${number}|7=1|16=0|`)
    const asked = requests(desk)
    await desk.receives(gapFill(2, 10), '35=1|34=10|112=X|')

    expect(asked).toEqual(['35=2|34=2|7=2|16=0|'])
    expect(desk.sent()).toEqual(['35=0|34=3|112=X|'])
  })

  test('39: a gap fill below is ignored where it says so, else it ends the session (libtrading#50)', async () => {
    const desk = await loggedOnDesk({ record: { nextOut: 1, nextIn: 5 } })

    await desk.receives(gapFill(2, 4))
    expect([desk.sent(), desk.session.numbers.expected]).toEqual([[], 6])
    await desk.receives('35=4|34=2|123=Y|36=4|')

    expect(desk.sent()).toEqual(['35=5|34=2|58=MsgSeqNum too low, expecting 6 but received 2|'])
  })

  test('40: what a gap fill makes obsolete takes no room any more (quickfix#715)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage })
    const flood = async (first: number) => {
      for (let number = first; number < first + 100; number++)
        await desk.receives(order(number, `58=${'x'.repeat(60_000)}|`))
    }
    await flood(3)
    await desk.receives(gapFill(2, 103))
    await flood(104)

    await desk.receives(repeated(103))

    expect(seen).toHaveLength(101)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

test('44: nothing of a dead connection reaches the next one (quickfixj#1243)', async () => {
  const seen: string[] = []
  let finish: () => void = () => undefined
  const desk = await loggedOnDesk({
    onMessage: (message) => {
      seen.push(message.text(11) ?? '')
      return seen.length === 1 ? new Promise<void>((resolve) => (finish = resolve)) : undefined
    },
  })
  await desk.receives(order(2), order(3), order(4))
  await desk.loses()
  expect(desk.state()).toBe('Recovering.Settling')

  finish()
  await settled()
  await desk.waits(500)
  await desk.connects()
  await desk.receives('35=A|34=5|98=0|108=30|')

  expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|', '35=2|34=3|7=3|16=0|'])
  expect(seen).toEqual(['order-2'])
})

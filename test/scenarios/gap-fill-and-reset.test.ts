import { describe, expect, test } from 'vitest'
import { settled } from '../support/manual-clock.js'
import { noting } from '../support/noting.js'
import { gapFill, order, ourGapFill, repeated } from '../support/peer.js'
import { type Seat, seats, seatsOf } from './seat.js'

const outOfRange = { text: 'Value is incorrect (out of range) for this tag', reason: 5 }

describe.each(seats)('$title', ({ seat }) => {
  test('10.a: a gap fill ahead of its turn is asked for, and moves nothing before', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(gapFill(4, 9))
    expect(desk.sent()).toEqual([seat.resendRequest(2, 2)])
    expect(desk.session.numbers.expected).toBe(2)
    await desk.receives(repeated(2), repeated(3), order(9))

    expect(seen).toEqual(['order-2', 'order-3', 'order-9'])
    expect(desk.sent()).toEqual([])
  })

  test.each([
    ['10.b: with', gapFill(2, 10)],
    ['10.b: without', '35=4|34=2|123=Y|36=10|'],
  ])('%s PossDupFlag, a gap fill in its turn moves on to NewSeqNo', async (_, message) => {
    const desk = await seat.logsOn()

    await desk.receives(message, '35=1|34=10|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test('10.c: a gap fill seen before is ignored', async () => {
    const desk = await seat.logsOn()

    await desk.receives(gapFill(2, 5), gapFill(2, 5), gapFill(3, 9), '35=1|34=5|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
    expect(desk.session.numbers.expected).toBe(6)
  })

  test('10.d: a gap fill whose number was used and that does not say so ends the session', async () => {
    const desk = await seat.logsOn()

    await desk.receives('35=0|34=2|', '35=4|34=2|123=Y|36=9|')
    const said = desk.sent()
    await desk.waits(2_000)

    expect(said).toEqual(['35=5|34=2|58=MsgSeqNum too low, expecting 3 but received 2|'])
    expect([desk.closed, desk.session.numbers.expected]).toEqual([true, 3])
  })

  test.each([2, 1])('10.e: a gap fill at 2 to NewSeqNo %i is rejected', async (newSeqNo) => {
    const desk = await seat.logsOn()

    await desk.receives(gapFill(2, newSeqNo), '35=1|34=3|112=X|')

    expect(desk.sent()).toEqual([
      seat.reject(2, { ref: 2, tag: 36, msgType: '4', ...outOfRange }),
      '35=0|34=3|112=X|',
    ])
  })

  test.each([1, 2, 77])(
    '11.a: a reset moves up, though its own number is %i',
    async (msgSeqNum) => {
      const desk = await seat.logsOn()

      await desk.receives(`35=4|34=${msgSeqNum}|36=10|`, '35=1|34=10|112=X|')

      expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
    },
  )

  test('11.a: GapFillFlag=N is a reset as well', async () => {
    const desk = await seat.logsOn()

    await desk.receives('35=4|34=1|123=N|36=10|', '35=1|34=10|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test('11.a: a reset closes an open gap; what was waiting behind it is taken', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })
    await desk.receives(order(5), order(6))
    desk.sent()

    await desk.receives('35=4|34=1|36=5|')

    expect(seen).toEqual(['order-5', 'order-6'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('11.b: a reset to the expected number changes nothing and is accepted', async () => {
    const desk = await seat.logsOn()

    await desk.receives('35=4|34=2|36=2|', '35=1|34=2|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test.each([0, 1, 10, 77])(
    '11.c: a reset at %i to a lower number is rejected, lowers nothing and uses up nothing',
    async (ref) => {
      const desk = await seat.logsOn({ record: { nextOut: 1, nextIn: 9 } })

      await desk.receives(`35=4|34=${ref}|36=9|`, '35=1|34=10|112=X|')

      expect(desk.sent()).toEqual([
        seat.reject(2, { ref, msgType: '4', ...outOfRange }),
        '35=0|34=3|112=X|',
      ])
    },
  )
})

const record = { nextIn: 70, nextOut: 90 }
const hasFlag = ({ seat }: { seat: Seat }) => seat.version.resetFlag

describe.each(seatsOf('acceptor').filter(hasFlag))('$title', ({ seat }) => {
  test('R.1: a Logon that resets begins both numbers at 1, and the answer says so', async () => {
    const desk = await seat.connects({ record })

    await desk.receives(seat.logon(1, { reset: true }))

    expect(desk.sent()).toEqual([seat.logon(1, { reset: true })])
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 2, nextIn: 2 })
  })

  test('R.2: a Logon that resets with another number than 1 is refused, and resets nothing', async () => {
    const desk = await seat.connects({ record })

    await desk.receives(seat.logon(70, { reset: true }))

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(await desk.store.load(desk.session.id)).toMatchObject(record)
  })
})

describe.each(seatsOf('initiator').filter(hasFlag))('$title', ({ seat }) => {
  test('R.1: our Logon resets where it shall, and the echo does not reset again', async () => {
    const desk = await seat.connects({ record, resetOnLogon: true })

    await desk.receives(seat.logon(1, { reset: true }))
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    expect(desk.sent()).toEqual([seat.logon(1, { reset: true }), '35=D|34=2|11=a|'])
    expect(desk.session.numbers).toEqual({ nextOut: 3, expected: 2, nextIn: 2 })
  })

  test('R.1: an answer that resets unasked begins both numbers at 1; our Logon was the first', async () => {
    const desk = await seat.connects({ record })

    await desk.receives(seat.logon(1, { reset: true }), '35=1|34=2|112=X|')

    expect(desk.sent()).toEqual([seat.logon(90), '35=0|34=2|112=X|'])
  })

  test('R.2: an answer that resets with another number than 1 is refused, and resets nothing', async () => {
    const desk = await seat.connects({ record })

    await desk.receives(seat.logon(70, { reset: true }))
    const said = desk.sent()
    await desk.waits(2_000)

    const reason = 'ResetSeqNumFlag with MsgSeqNum 70, expected 1'
    expect(said).toEqual([seat.logon(90), `35=5|34=91|58=${reason}|`])
    expect([desk.closed, desk.occurred('sequence-reset')]).toEqual([true, []])
  })
})

describe.each(seats.filter(hasFlag))('$title', ({ seat }) => {
  test('R.1: a Logon that resets inside the session is answered with 34=1, and what follows with 2', async () => {
    const desk = await seat.logsOn()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=0|34=2|')
    desk.sent()

    await desk.receives(seat.logon(1, { reset: true }), '35=1|34=2|112=X|', '35=2|34=3|7=1|16=0|')

    expect(desk.sent()).toEqual([
      seat.logon(1, { reset: true }),
      '35=0|34=2|112=X|',
      ourGapFill(1, 3),
    ])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

describe.each(seats.filter(hasFlag))('$title', ({ seat }) => {
  test('R.1: what is sent again under the old numbers while we ask for a reset is not taken for the new', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.connects({ onMessage })
    await desk.receives(seat.logon(5))
    const reset = desk.session.reset()
    await settled()
    desk.sent()

    await desk.receives(repeated(1), repeated(2), seat.logon(1, { reset: true }), order(2))
    await reset

    expect(seen).toEqual(['order-2'])
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 3, nextIn: 3 })
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('R.2: inside the session a Logon that resets with another number than 1 is rejected, and resets nothing', async () => {
    const desk = await seat.logsOn()

    await desk.receives(seat.logon(2, { reset: true }), '35=1|34=3|112=X|')

    const text = 'Value is incorrect (out of range) for this tag'
    expect(desk.sent()).toEqual([
      seat.reject(2, { ref: 2, text, tag: 141, msgType: 'A', reason: 5 }),
      '35=0|34=3|112=X|',
    ])
    expect(desk.occurred('sequence-reset')).toEqual([])
  })
})

describe.each(seatsOf('initiator', ({ resetFlag }) => !resetFlag))('$title', ({ seat }) => {
  test('R.1: where the flag does not exist both sides begin at 1 by agreement', async () => {
    const desk = await seat.connects({ record, resetOnLogon: true })

    await desk.receives(seat.logon(1))

    expect(desk.sent()).toEqual([seat.logon(1)])
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 2, nextIn: 2 })
  })
})

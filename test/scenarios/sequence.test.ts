import { describe, expect, test } from 'vitest'
import { noting } from '../support/noting.js'
import { EARLIER, gapFill, order, repeated } from '../support/peer.js'
import { seats } from './seat.js'

describe.each(seats)('$title', ({ seat }) => {
  test('2.a: what comes in sequence is handed over in order', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(order(2), order(3), order(4))

    expect(seen).toEqual(['order-2', 'order-3', 'order-4'])
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 5, nextIn: 5 })
  })

  test('2.b: a higher number asks for the gap, and waits for it', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage, record: { nextIn: 4, nextOut: 1 } })

    await desk.receives(order(7), order(8))
    expect(desk.sent()).toEqual([seat.resendRequest(2, 5)])
    expect([desk.state(), seen]).toEqual(['Connected.Sequence.AwaitingResend', []])
    await desk.receives(repeated(5), repeated(6))

    expect(seen).toEqual(['order-5', 'order-6', 'order-7', 'order-8'])
    expect(desk.sent()).toEqual([])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test.each([
    ['2.c: a Heartbeat', '35=0|34=2|'],
    ['2.c: an order', order(2)],
    ['2.c: a Reject', '35=3|34=2|45=1|'],
  ])('%s with a number used before ends the session with both numbers', async (_, message) => {
    const desk = await seat.logsOn()
    await desk.receives('35=0|34=2|', message)
    const said = desk.sent()

    await desk.waits(2_000)

    expect(said).toEqual(['35=5|34=2|58=MsgSeqNum too low, expecting 3 but received 2|'])
    expect([desk.closed, desk.session.numbers.expected]).toEqual([true, 3])
  })

  test('2.c: a Logon with a number used before is refused with both numbers', async () => {
    const desk = await seat.connects({ record: { nextIn: 9, nextOut: 4 } })
    desk.sent()

    await desk.receives(seat.logon(3))

    const next = seat.role === 'initiator' ? 5 : 4
    expect(desk.sent()).toEqual([
      `35=5|34=${next}|58=MsgSeqNum too low, expecting 9 but received 3|`,
    ])
  })

  test('2.e: a message seen before is ignored and reported', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(order(2), repeated(2), '35=1|34=2|43=Y|122=20260102-03:04:05|112=X|')

    expect([seen, desk.sent()]).toEqual([['order-2'], []])
    expect(desk.occurred('duplicate')).toMatchObject([
      { msgSeqNum: 2, msgType: 'D' },
      { msgSeqNum: 2, msgType: '1' },
    ])
    expect(desk.session.numbers.expected).toBe(3)
  })

  test('2.e: a message marked as possibly seen that was not seen is processed', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(repeated(2), `35=1|34=3|43=Y|122=${EARLIER}|112=X|`)

    expect(seen).toEqual(['order-2'])
    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test.each([
    ['2.f: at its own number', 2, 3],
    ['2.f: at a number seen before', 1, 2],
  ])('%s, OrigSendingTime after SendingTime is rejected, then logged out', async (...row) => {
    const [, number, expected] = row
    const desk = await seat.logsOn()

    await desk.receives(order(number, '43=Y|122=20260102-03:04:06|'))

    const about = { ref: number, text: 'SendingTime accuracy problem', msgType: 'D', reason: 10 }
    expect(desk.sent()).toEqual([seat.reject(2, about), '35=5|34=3|'])
    expect(desk.session.numbers).toMatchObject({ nextOut: 4, expected })
  })

  test('2.g: PossDupFlag without OrigSendingTime is rejected, and the session goes on', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(order(2, '43=Y|'), order(3))

    expect(desk.sent()).toEqual([
      seat.reject(2, {
        ref: 2,
        text: 'Required tag missing',
        tag: 122,
        msgType: 'D',
        reason: 1,
      }),
    ])
    expect(seen).toEqual(['order-3'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('20: both sides ask at once: theirs is served though our gap is open', async () => {
    const desk = await seat.logsOn()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    desk.sent()

    await desk.receives('35=0|34=5|', '35=2|34=6|7=2|16=2|')
    expect(desk.sent()).toEqual([seat.resendRequest(3, 2), '35=D|34=2|43=Y|11=a|'])
    await desk.receives(gapFill(2, 7))

    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.session.numbers.expected).toBe(7)
  })

  test('X.1: a message without MsgSeqNum ends the session', async () => {
    const desk = await seat.logsOn()

    await desk.receives('35=0|')
    const said = desk.sent()
    await desk.waits(2_000)

    expect(said).toEqual(['35=5|34=2|58=Received message without MsgSeqNum|'])
    expect([desk.closed, desk.session.numbers.expected]).toEqual([true, 2])
  })
})

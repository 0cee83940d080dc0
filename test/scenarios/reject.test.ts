import { RejectMessage } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { gapFill, order, repeated } from '../support/peer.js'
import { seats } from './seat.js'

describe.each(seats)('$title', ({ seat }) => {
  test('2.r: a MsgType that the application does not support is rejected, and counts', async () => {
    const desk = await seat.logsOn({
      onMessage: ({ msgType }) => (msgType === 'D' ? undefined : RejectMessage.unsupported()),
    })

    await desk.receives('35=R|34=2|131=a|', order(3), '35=1|34=4|112=X|')

    const reject = seat.version.businessReject
      ? '35=j|34=2|45=2|58=Unsupported Message Type|372=R|380=3|'
      : '35=3|34=2|45=2|58=Unsupported message type|'
    expect(desk.sent()).toEqual([reject, '35=0|34=3|112=X|'])
  })

  test('14.m: a message rejected inside a resend uses up its number, and the next ones follow', async () => {
    const seen: number[] = []
    const desk = await seat.logsOn({
      onMessage: ({ msgSeqNum }) => {
        seen.push(msgSeqNum)
        if (msgSeqNum === 3) throw new RejectMessage({ sessionRejectReason: 5, refTagId: 40 })
      },
    })
    await desk.receives(order(6))
    desk.sent()

    await desk.receives(repeated(2), repeated(3), gapFill(4, 5), repeated(5), order(7))

    expect(seen).toEqual([2, 3, 5, 6, 7])
    expect(desk.sent()).toEqual([
      seat.reject(3, {
        ref: 3,
        text: 'Value is incorrect (out of range) for this tag',
        tag: 40,
        msgType: 'D',
        reason: 5,
      }),
    ])
    expect(desk.session.numbers.nextIn).toBe(8)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('14.m: a malformed message inside a resend uses up its number, and the next ones follow', async () => {
    const desk = await seat.logsOn()
    await desk.receives('35=0|34=4|')
    desk.sent()

    await desk.receives(order(2, '43=Y|'), repeated(3), '35=1|34=5|112=X|')

    expect(desk.sent()).toEqual([
      seat.reject(3, { ref: 2, text: 'Required tag missing', tag: 122, msgType: 'D', reason: 1 }),
      '35=0|34=4|112=X|',
    ])
  })

  test.each([
    ['18: on behalf of somebody', '115=JCD|116=CS|', '128=JCD|129=CS|'],
    ['18: to be delivered to somebody', '128=JCD|129=CS|', '115=JCD|116=CS|'],
    ['18: on behalf of nobody', '115=|', ''],
  ])('%s: the Reject takes the route back', async (_, route, answer) => {
    const desk = await seat.logsOn()

    await desk.receives(`35=1|34=2|${route}`)

    expect(desk.sent()).toEqual([
      seat
        .reject(2, { ref: 2, text: 'Required tag missing', tag: 112, msgType: '1', reason: 1 })
        .replace('34=2|', `34=2|${answer}`),
    ])
  })
})

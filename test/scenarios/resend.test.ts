import { describe, expect, test } from 'vitest'
import { noting } from '../support/noting.js'
import { gapFill, order, ourGapFill, repeated } from '../support/peer.js'
import { seats } from './seat.js'

describe.each(seats)('$title', ({ seat }) => {
  test('8.a: what was sent is sent again with its number, marked, and with its first time', async () => {
    const desk = await seat.logsOn()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.sends({ msgType: 'D', fields: [[11, 'b']] })
    desk.sent()
    await desk.waits(5_000)

    await desk.receives('35=2|34=2|7=2|16=3|')

    const fraction = seat.version.fractions ? '.000' : ''
    const times = `52=20260102-03:04:10${fraction}|122=20260102-03:04:05${fraction}`
    expect(desk.sentRaw().map((text) => text.replace(/^.*?\|(35=.*)10=\d+\|$/, '$1'))).toEqual([
      `35=D|34=2|43=Y|49=US|${times}|56=THEM|11=a|`,
      `35=D|34=3|43=Y|49=US|${times}|56=THEM|11=b|`,
    ])
    expect(desk.session.numbers.nextOut).toBe(4)
  })

  test('8.b: one gap fill for each run of administrative messages, which are never sent again', async () => {
    const desk = await seat.logsOn()
    await desk.receives('35=1|34=2|112=X|', '35=1|34=3|')
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=1|34=4|112=Y|')
    desk.sent()

    await desk.receives('35=2|34=5|7=1|16=5|')

    expect(desk.sent()).toEqual([ourGapFill(1, 4), '35=D|34=4|43=Y|11=a|', ourGapFill(5, 6)])
  })

  test.each([0, 999_999])(
    '8.c: EndSeqNo %i asks for everything up to the last',
    async (infinity) => {
      const desk = await seat.logsOn()
      await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
      await desk.sends({ msgType: 'D', fields: [[11, 'b']] })
      desk.sent()

      await desk.receives(`35=2|34=2|7=1|16=${infinity}|`)
      await desk.sends({ msgType: 'D', fields: [[11, 'c']] })

      expect(desk.sent()).toEqual([
        ourGapFill(1, 2),
        '35=D|34=2|43=Y|11=a|',
        '35=D|34=3|43=Y|11=b|',
        '35=D|34=4|11=c|',
      ])
    },
  )

  test('8.a: a ResendRequest whose own number was used before is answered all the same', async () => {
    const desk = await seat.logsOn()
    await desk.receives('35=1|34=2|112=X|')
    desk.sent()

    await desk.receives('35=2|34=2|7=1|16=0|')

    expect(desk.sent()).toEqual([ourGapFill(1, 3)])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('16.a: what waits while nobody is logged on is sent after the Logon, in order', async () => {
    const desk = await seat.opens({ whenLoggedOff: 'queue' })
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.sends({ msgType: 'D', fields: [[11, 'b']] })

    await desk.connects()
    await desk.receives(seat.logon(1))

    expect(desk.sent()).toEqual([seat.logon(1), '35=D|34=2|11=a|', '35=D|34=3|11=b|'])
  })

  test('16.a: where nothing may wait it is refused at once', async () => {
    const desk = await seat.connects()

    const sending = () => desk.session.send({ msgType: 'D', fields: [[11, 'a']] })

    expect(sending).toThrow(expect.objectContaining({ code: 'not-logged-on' }))
    await desk.receives(seat.logon(1))
    expect(desk.sent()).toEqual([seat.logon(1)])
  })

  test('16.b: after a lost line each side asks for what it missed, and both are served', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    await desk.receives(seat.logon(4), '35=2|34=5|7=2|16=0|', repeated(2), repeated(3))

    expect(desk.sent()).toEqual([
      seat.logon(3),
      seat.resendRequest(4, 2),
      '35=D|34=2|43=Y|11=a|',
      // our ResendRequest may have left before theirs was read, so it is in what they asked for
      ourGapFill(3, 5),
    ])
    expect(seen).toEqual(['order-2', 'order-3'])
    expect(desk.session.numbers.expected).toBe(6)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('19.a, 19.b: PossResend is the application’s to judge: counted and handed over with its mark', async () => {
    const seen: string[] = []
    const desk = await seat.logsOn({
      onMessage: ({ msgSeqNum, possDup, possResend }) =>
        void seen.push(`${msgSeqNum} ${possDup} ${possResend}`),
    })

    await desk.receives(
      order(2),
      order(3, '97=Y|').replace('order-3', 'order-2'),
      order(4, '97=Y|'),
    )

    expect(seen).toEqual(['2 false false', '3 false true', '4 false true'])
    expect([desk.sent(), desk.session.numbers.expected]).toEqual([[], 5])
  })

  test('14.l: what is wrong with the business is the application’s to answer', async () => {
    const desk = await seat.logsOn({
      onMessage: (message, session) => {
        const clOrdId = message.text(11) ?? ''
        session.send({
          msgType: '8',
          fields: [
            [11, clOrdId],
            [39, '8'],
          ],
        })
      },
    })

    await desk.receives(order(2, '38=-5|'), gapFill(3, 5))

    expect(desk.sent()).toEqual(['35=8|34=2|11=order-2|39=8|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

describe.each(seats)('$title', ({ seat }) => {
  test('R.5: a long gap is asked for part by part, the last one open', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ resendRequestChunkSize: 3, onMessage })

    await desk.receives(order(9))
    const first = desk.sent()
    await desk.receives(repeated(2), gapFill(3, 5))
    const second = desk.sent()
    await desk.receives(repeated(5), repeated(6), repeated(7))
    const third = desk.sent()
    await desk.receives(repeated(8))

    expect([first, second, third]).toEqual([
      ['35=2|34=2|7=2|16=4|'],
      ['35=2|34=3|7=5|16=7|'],
      [seat.resendRequest(4, 8)],
    ])
    expect(seen).toEqual(['order-2', 'order-5', 'order-6', 'order-7', 'order-8', 'order-9'])
    expect([desk.sent(), desk.state()]).toEqual([[], 'Connected.Sequence.InSync'])
  })
})

import { describe, expect, test } from 'vitest'
import { noting } from '../support/noting.js'
import { order } from '../support/peer.js'
import { seats } from './seat.js'

describe.each(seats)('$title', ({ seat }) => {
  test('2.h, 2.j, 2.s: version, parties and the first three fields as agreed are accepted', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(order(2, `8=${seat.version.session.beginString}|49=THEM|56=US|`))

    expect([seen, desk.sent()]).toEqual([['order-2'], []])
  })

  test('2.i: another BeginString ends the session', async () => {
    const desk = await seat.logsOn()

    await desk.receives('35=0|34=2|8=FIX.3.9|')
    const said = desk.sent()
    await desk.waits(2_000)

    expect(said).toEqual(['35=5|34=2|58=Incorrect BeginString|'])
    expect(desk.closed).toBe(true)
  })

  test.each([
    ['2.k: another SenderCompID', '49=OTHER|'],
    ['2.k: another TargetCompID', '56=OTHER|'],
  ])('%s is rejected, then logged out', async (_, wrong) => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(order(2, wrong))
    const said = desk.sent()
    await desk.waits(2_000)

    expect(said).toEqual([
      seat.reject(2, { ref: 2, text: 'CompID problem', msgType: 'D', reason: 9 }),
      '35=5|34=3|',
    ])
    expect([seen, desk.closed, desk.session.numbers.expected]).toEqual([[], true, 3])
  })

  test.each([
    ['SenderCompID', '49=|', 49],
    ['TargetCompID', '56=|', 56],
  ])('14.d: an empty %s is rejected, and the session goes on', async (_, wrong, tag) => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(order(2, wrong), '35=1|34=3|112=X|')

    const text = 'Tag specified without a value'
    expect(desk.sent()).toEqual([
      seat.reject(2, { ref: 2, text, tag, msgType: 'D', reason: 4 }),
      '35=0|34=3|112=X|',
    ])
    expect(seen).toEqual([])
  })

  test.each(['20260102-03:02:05', '20260102-03:02:05.000', '20260102-03:06:05.000'])(
    '2.n: SendingTime %s, two minutes from our clock, is accepted',
    async (time) => {
      const { seen, onMessage } = noting()
      const desk = await seat.logsOn({ onMessage })

      await desk.receives(order(2, `52=${time}|`))

      expect([seen, desk.sent()]).toEqual([['order-2'], []])
    },
  )

  test.each([
    ['2.o: more than two minutes behind', '20260102-03:02:04.999'],
    ['2.o: more than two minutes ahead', '20260102-03:06:05.001'],
    ['2.o: with another separator', '20260102 03:04:05'],
    ['2.o: on no day of the calendar', '20260230-03:04:05'],
    ['2.o: empty', ''],
  ])('%s: a SendingTime is rejected, then logged out', async (_, time) => {
    const desk = await seat.logsOn()

    await desk.receives(`35=0|34=2|52=${time}|`)
    const said = desk.sent()
    await desk.waits(2_000)

    expect(said).toEqual([
      seat.reject(2, { ref: 2, text: 'SendingTime accuracy problem', msgType: '0', reason: 10 }),
      '35=5|34=3|',
    ])
    expect([desk.closed, desk.session.numbers.expected]).toEqual([true, 3])
  })

  test('2.p: any MsgType of the standard is accepted, of one character or more', async () => {
    const seen: string[] = []
    const desk = await seat.logsOn({ onMessage: ({ msgType }) => void seen.push(msgType) })
    const msgTypes = ['0', '3', 'B', 'D', '8', '9', 'G', 'AE', 'CA']

    await desk.receives(...msgTypes.map((msgType, i) => `35=${msgType}|34=${i + 2}|`))

    expect(seen).toEqual(['B', 'D', '8', '9', 'G', 'AE', 'CA'])
    expect([desk.sent(), desk.session.numbers.expected]).toEqual([[], 2 + msgTypes.length])
  })

  test('9: SendingTime is UTC by our own clock, with a fraction where the version has one', async () => {
    const desk = await seat.logsOn()
    desk.clock.step(1_250)

    await desk.receives('35=1|34=2|112=X|')

    const time = seat.version.fractions ? '20260102-03:04:06.250' : '20260102-03:04:06'
    expect(desk.sentRaw()).toEqual([expect.stringContaining(`|52=${time}|`)])
  })

  test('15: fields in another order inside header and body are accepted', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })

    await desk.receives(
      '35=D|34=2|52=20260102-03:04:05|56=US|49=THEM|40=2|11=order-2|',
      '35=4|34=3|56=US|49=THEM|122=20260102-03:04:05|43=Y|36=5|123=Y|',
      '35=2|56=US|34=5|52=20260102-03:04:05|49=THEM|16=1|7=1|',
      '35=1|34=6|112=X|',
    )

    expect(seen).toEqual(['order-2'])
    expect(desk.sent().map((text) => text.slice(0, 9))).toEqual(['35=4|34=1', '35=0|34=2'])
  })
})

/** LastMsgSeqNumProcessed(369) is in the standard from here on. */
const since42 = seats.filter(({ seat }) => seat.version.rejectReasons)

describe.each(since42)('$title', ({ seat }) => {
  test('R.4: every message says which of the peer’s was processed last', async () => {
    let finish: () => void = () => undefined
    const desk = await seat.logsOn({
      lastMsgSeqNumProcessed: true,
      onMessage: () => new Promise<void>((resolve) => (finish = resolve)),
    })

    await desk.receives('35=1|34=2|112=X|', order(3), '35=1|34=4|112=Y|')
    finish()
    await desk.waits(30_000)

    expect(desk.sent()).toEqual([
      '35=0|34=2|369=2|112=X|',
      '35=0|34=3|369=2|112=Y|',
      '35=0|34=4|369=4|',
    ])
  })
})

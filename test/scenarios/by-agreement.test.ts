import { describe, expect, test } from 'vitest'
import { noting } from '../support/noting.js'
import { gapFill, order, ourGapFill, repeated } from '../support/peer.js'
import { seats } from './seat.js'

const since42 = seats.filter(({ seat }) => seat.version.rejectReasons)
const since44 = since42.filter(({ seat }) => !/4\.[23]/.test(seat.version.name))

describe.each(since44)('$title', ({ seat }) => {
  const record = { nextOut: 5, nextIn: 7 }
  const minding = { nextExpectedMsgSeqNum: true, record }
  const initiates = seat.role === 'initiator'

  test('R.3: a Logon that expects less is sent what it misses at once', async () => {
    const desk = await seat.connects(minding)

    await desk.receives(seat.logon(7, { nextExpected: 3 }))

    expect(desk.sent()).toEqual([
      seat.logon(5, { nextExpected: initiates ? 7 : 8 }),
      ourGapFill(3, 6),
    ])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('R.3: what the peer sends by itself is not asked for', async () => {
    const desk = await seat.connects(minding)

    await desk.receives(seat.logon(9, { nextExpected: initiates ? 6 : 5 }))
    const state = desk.state()
    await desk.receives(gapFill(7, 10))

    expect([state, desk.state()]).toEqual([
      'Connected.Sequence.AwaitingResend',
      'Connected.Sequence.InSync',
    ])
    expect(desk.sent()).toEqual([seat.logon(5, { nextExpected: 7 })])
  })

  test('R.3: a Logon that expects what was never sent is refused', async () => {
    const desk = await seat.connects(minding)
    const next = initiates ? 6 : 5

    await desk.receives(seat.logon(7, { nextExpected: next + 1 }))
    const [goodbye = ''] = desk.sent().slice(-1)
    await desk.waits(2_000)

    expect(goodbye).toMatch(
      new RegExp(`^35=5\\|34=${next}\\|58=.*789.* ${next}, .* ${next + 1}\\|`),
    )
    expect(desk.lines[0]?.closed).toBe(true)
  })
})

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

import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../../support/desk.js'

const subs = {
  senderSubId: 'DESK',
  senderLocationId: 'ZRH',
  targetSubId: 'OMS',
  targetLocationId: 'LON',
}

describe('Sub and LocationIDs', () => {
  test('are in the header of every message, and in the name of the session', async () => {
    const desk = await loggedOnDesk({ ...subs, qualifier: 'A' })

    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=2|34=2|7=2|16=2|')

    expect(desk.session.id).toBe('FIX.4.4:US/DESK/ZRH->THEM/OMS/LON:A')
    const header = '49=US|50=DESK|142=ZRH|52=20260102-03:04:05.000|56=THEM|57=OMS|143=LON|'
    const [order, again] = desk.sentRaw()
    expect(order).toContain(`35=D|34=2|${header}11=a|`)
    expect(again).toContain(
      '35=D|34=2|43=Y|49=US|50=DESK|142=ZRH|52=20260102-03:04:05.000|122=20260102-03:04:05.000|56=THEM|57=OMS|143=LON|11=a|',
    )
  })

  test("are the application's to write where the session does not", async () => {
    const desk = await loggedOnDesk({ senderSubId: 'DESK' })

    await desk.sends({
      msgType: 'D',
      fields: [
        [57, 'OMS'],
        [11, 'a'],
      ],
    })

    expect(desk.sent()).toEqual(['35=D|34=2|50=DESK|57=OMS|11=a|'])
    expect(() => desk.session.send({ msgType: 'D', fields: [[50, 'OTHER']] })).toThrow(/tag 50/)
  })
})

describe('LastMsgSeqNumProcessed(369)', () => {
  test('R.4: every message says what has been processed, an answer counts what it answers', async () => {
    let finish: () => void = () => undefined
    const desk = await openDesk({
      role: 'acceptor',
      lastMsgSeqNumProcessed: true,
      onMessage: () => new Promise<void>((resolve) => (finish = resolve)),
    })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|', '35=1|34=2|112=X|')
    await desk.receives('35=D|34=3|11=a|', '35=1|34=4|112=Y|')
    finish()
    await desk.waits(30_000)

    expect(desk.sent()).toEqual([
      '35=A|34=1|369=1|98=0|108=30|',
      '35=0|34=2|369=2|112=X|',
      '35=0|34=3|369=2|112=Y|',
      '35=0|34=4|369=4|',
    ])
  })
})

describe('PossDupFlag(43)', () => {
  test("is the application's to write where allowPosDup says so", async () => {
    const fields = [
      [43, true],
      [122, '20260101-00:00:00'],
      [11, 'a'],
    ] as const
    const strict = await loggedOnDesk()
    const relay = await loggedOnDesk({ allowPosDup: true })

    await relay.sends({ msgType: 'D', fields })

    expect(() => strict.session.send({ msgType: 'D', fields })).toThrow(/tag 43/)
    expect(relay.sentRaw()[0]).toContain('56=THEM|43=Y|122=20260101-00:00:00|11=a|')
  })
})

describe('time stamps', () => {
  test.each([
    ['FIX.4.4', 'seconds', '20260102-03:04:05'],
    ['FIX.4.4', 'millis', '20260102-03:04:05.000'],
    ['FIX.4.2', 'micros', '20260102-03:04:05.000000'],
    ['FIX.4.4', 'nanos', '20260102-03:04:05.000000000'],
    ['FIX.4.1', 'nanos', '20260102-03:04:05'],
    ['FIX.4.0', 'millis', '20260102-03:04:05'],
  ] as const)('%s, %s: 52, 60 and 122 are %s', async (beginString, timestampPrecision, time) => {
    const desk = await loggedOnDesk({ beginString, timestampPrecision })

    await desk.sends({ msgType: 'D', fields: [[60, new Date(desk.clock.now())]] })
    await desk.receives('35=2|34=2|7=2|16=2|')

    const [order, again] = desk.sentRaw()
    expect(order).toContain(`|52=${time}|`)
    expect(order).toContain(`|60=${time}|`)
    expect(again).toContain(`|122=${time}|`)
  })
})

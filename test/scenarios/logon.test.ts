import { describe, expect, test } from 'vitest'
import { gapFill, order, ourGapFill } from '../support/peer.js'
import { seats, seatsOf } from './seat.js'

describe.each(seatsOf('initiator'))('$title', ({ seat }) => {
  test('1B.a: dials its counterparty, and again where nobody answers', async () => {
    const desk = await seat.opens()
    expect([desk.state(), desk.dialling]).toEqual(['Connecting', 1])

    await desk.refusesConnection()
    await desk.waits(500)

    expect([desk.state(), desk.dialling]).toEqual(['Connecting', 1])
  })

  test('1B.b: sends its Logon first, and nothing else before the answer', async () => {
    const desk = await seat.connects({ whenLoggedOff: 'queue' })
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.waits(9_999)

    expect(desk.sent()).toEqual([seat.logon(1)])
    expect(desk.state()).toBe('InitiateLogon.AwaitingLogon')
  })

  test('1B.c: is logged on by a Logon with the expected number', async () => {
    const desk = await seat.connects()

    await desk.receives(seat.logon(1))
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.sent()).toEqual([seat.logon(1), '35=D|34=2|11=a|'])
  })

  test('1B.c: is logged on by a Logon with a higher number, and asks for what it missed', async () => {
    const desk = await seat.connects()

    await desk.receives(seat.logon(5))
    expect(desk.state()).toBe('Connected.Sequence.AwaitingResend')
    await desk.receives(gapFill(1, 6), '35=1|34=6|112=X|')

    expect(desk.sent()).toEqual([seat.logon(1), seat.resendRequest(2, 1), '35=0|34=3|112=X|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test.each([
    ['1B.d: of another sender', '49=OTHER|98=0|108=30|', 'CompID problem'],
    ['1B.d: for another target', '56=OTHER|98=0|108=30|', 'CompID problem'],
    ['1B.d: in another version', '8=FIX.3.9|98=0|108=30|', 'Incorrect BeginString'],
    ['1B.d: of long ago', '52=20200101-00:00:00|98=0|108=30|', 'SendingTime accuracy problem'],
    ['1B.d: without HeartBtInt', '98=0|', 'HeartBtInt: expected 0 to 3600, but received none'],
    ['17, 1B.d: encrypted', '98=2|108=30|', 'EncryptMethod: expected 0, but received 2'],
  ])('%s, an answer is refused with the reason, and the line closed', async (_, wrong, reason) => {
    const desk = await seat.connects()

    await desk.receives(`35=A|34=1|${wrong}${seat.version.logonFields}`)
    const said = desk.sent()
    await desk.waits(2_000)

    expect(said).toEqual([seat.logon(1), `35=5|34=2|58=${reason}|`])
    expect(desk.occurred('logon-refused')).toMatchObject([{ by: 'us', reason }])
    expect(desk.closed).toBe(true)
  })

  test.each(['35=0|34=1|', '35=1|34=1|112=X|', '35=2|34=1|7=1|16=0|', order(1)])(
    '1B.e: is answered by %s instead of a Logon: leaves with the reason, and tries again',
    async (message) => {
      const desk = await seat.connects()

      await desk.receives(message)

      expect([desk.sent(), desk.closed]).toEqual([[seat.logon(1)], true])
      expect(desk.occurred('state')).toContainEqual(
        expect.objectContaining({
          reason: `the first answer was MsgType ${message[3]}, expected a Logon`,
        }),
      )
      await desk.waits(500)
      expect(desk.dialling).toBe(1)
    },
  )
})

describe.each(seatsOf('acceptor'))('$title', ({ seat }) => {
  test('1S.a: answers a Logon with a Logon, in the interval it was given', async () => {
    const desk = await seat.connects()

    await desk.receives(seat.logon(1, { heartBtInt: 17 }))

    expect(desk.sent()).toEqual([seat.logon(1, { heartBtInt: 17 })])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('1S.a: answers a Logon with a higher number, then asks for what it missed', async () => {
    const desk = await seat.connects()

    await desk.receives(seat.logon(5))
    expect(desk.sent()).toEqual([seat.logon(1), seat.resendRequest(2, 1)])
    await desk.receives(gapFill(1, 6), '35=1|34=6|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=3|112=X|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('1S.b: a second connection of the same counterparty is closed without a byte', async () => {
    const desk = await seat.logsOn()

    await desk.connects()
    await desk.receives(seat.logon(2))

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(desk.occurred('turned-away')).toHaveLength(1)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 2, nextIn: 2 })
  })

  test.each([
    ['1S.c: a Logon of an unknown sender', (logon: string) => `${logon}49=NOBODY|`],
    ['1S.c: a Logon for another target', (logon: string) => `${logon}56=OTHER|`],
    ['1S.d: a Logon in another version', (logon: string) => `${logon}8=FIX.3.9|`],
    ['1S.e: a first message that is no Logon', () => '35=0|34=1|'],
    ['1S.e: an order as the first message', () => order(1)],
  ])('%s is closed without a byte and without a number', async (_, message) => {
    const desk = await seat.connects({ record: { nextIn: 1, nextOut: 1 } })

    await desk.receives(message(seat.logon(1)))

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(desk.occurred('turned-away')).toHaveLength(1)
    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextOut: 1, nextIn: 1 })
  })

  test.each([
    ['17: with an encryption', (fields: string) => `98=1|108=30|${fields}`],
    ['17: without a word about encryption', (fields: string) => `108=30|${fields}`],
    ['1S.d: with a negative HeartBtInt', (fields: string) => `98=0|108=-1|${fields}`],
    ['1S.d: without HeartBtInt', (fields: string) => `98=0|${fields}`],
    ['1S.d: from another time', (fields: string) => `52=20200101-00:00:00|98=0|108=30|${fields}`],
  ])('%s: a Logon is refused without a number, and the next one taken', async (_, logon) => {
    const desk = await seat.connects({ record: { nextIn: 1, nextOut: 1 } })
    await desk.receives(`35=A|34=1|${logon(seat.version.logonFields)}`)
    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(desk.occurred('logon-refused')).toHaveLength(1)

    await desk.connects()
    await desk.receives(seat.logon(1))

    expect(desk.sent()).toEqual([seat.logon(1)])
  })

  test('1S.d: garbage in place of a Logon, or nothing within 5 s, is closed without a byte', async () => {
    const desk = await seat.connects()
    await desk.receivesBytes(Buffer.from('GET / HTTP/1.1\r\n\r\n'))
    const garbage = [desk.sent(), desk.closed]
    await desk.connects()
    await desk.waits(5_000)

    expect([garbage, desk.sent(), desk.closed]).toEqual([[[], true], [], true])
  })
})

describe.each(seats.filter(({ seat }) => seat.version.logonFields !== ''))('$title', ({ seat }) => {
  test('X.2: a Logon that does not say what the application speaks is refused', async () => {
    const desk = await seat.connects()

    await desk.receives('35=A|34=1|98=0|108=30|')
    await desk.waits(2_000)

    expect(desk.sent().filter((text) => text.startsWith('35=A'))).toEqual(seat.opening)
    expect(desk.occurred('logon-refused')).toMatchObject([
      { by: 'us', reason: 'Logon without DefaultApplVerID' },
    ])
    expect(desk.lines[0]?.closed).toBe(true)
  })
})

/** NextExpectedMsgSeqNum(789) is in the standard from here on. */
const since44 = seats.filter(({ seat }) => !/4\.[0-3]/.test(seat.version.name))

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

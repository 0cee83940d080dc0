import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { settled } from '../support/manual-clock.js'

const acceptor = { role: 'acceptor' } as const

describe('logon of an acceptor', () => {
  test('1S.a: answers a valid Logon with the interval it was given', async () => {
    const desk = await openDesk(acceptor)
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=17|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=17|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('1S.a: a Logon whose number is too high is answered, then the gap is asked for', async () => {
    const desk = await openDesk(acceptor)
    await desk.connects()

    await desk.receives('35=A|34=5|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|', '35=2|34=2|7=1|16=0|'])
    await desk.receives('35=4|34=1|43=Y|122=20260102-03:04:05|123=Y|36=6|', '35=1|34=6|112=X|')
    expect(desk.sent()).toEqual(['35=0|34=3|112=X|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('2c: a Logon whose number is too low is refused with the numbers', async () => {
    const desk = await openDesk({ ...acceptor, record: { nextIn: 9, nextOut: 4 } })
    await desk.connects()

    await desk.receives('35=A|34=3|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=5|34=4|58=MsgSeqNum too low, expecting 9 but received 3|'])
  })

  test.each([
    ['1S.c: an unknown CompID', '35=A|34=1|49=NOBODY|98=0|108=30|'],
    ['1S.c: another TargetCompID', '35=A|34=1|56=OTHER|98=0|108=30|'],
    ['1S.d: another BeginString', '8=FIX.4.2|35=A|34=1|98=0|108=30|'],
    ['1S.e: a first message that is no Logon', '35=0|34=1|'],
  ])('%s is disconnected without a byte and without a number', async (_, message) => {
    const desk = await openDesk({ ...acceptor, record: { nextIn: 1, nextOut: 1 } })
    await desk.connects()

    await desk.receives(message)

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(desk.occurred('turned-away')).toHaveLength(1)
    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextOut: 1, nextIn: 1 })
  })

  test.each([
    ['17: an encryption that we have not', '35=A|34=1|98=1|108=30|'],
    ['a negative HeartBtInt', '35=A|34=1|98=0|108=-1|'],
    ['no HeartBtInt', '35=A|34=1|98=0|'],
    ['R.2: ResetSeqNumFlag with a number other than 1', '35=A|34=3|98=0|108=30|141=Y|'],
    ['1S.d: a SendingTime out of tolerance', '35=A|34=1|52=20200101-00:00:00|98=0|108=30|'],
  ])('%s is refused, and the next Logon is taken', async (_, message) => {
    const desk = await openDesk(acceptor)
    await desk.connects()
    await desk.receives(message)
    expect([desk.sent(), desk.closed]).toEqual([[], true])

    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|'])
  })

  test('1S.b: a second connection of a counterparty that is logged on is disconnected without a byte', async () => {
    const desk = await loggedOnDesk(acceptor)

    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('garbage instead of a Logon, or nothing at all, is disconnected', async () => {
    const desk = await openDesk(acceptor)
    await desk.connects()
    await desk.receivesBytes(Buffer.from('GET / HTTP/1.1\r\n\r\n'))
    const garbage = desk.closed
    await desk.connects()
    await desk.waits(5_000)

    expect([garbage, desk.closed]).toEqual([true, true])
  })

  test('credentials are judged before the store is touched; what comes meanwhile waits', async () => {
    let judge: (answer: true | string) => void = () => undefined
    const desk = await openDesk({
      ...acceptor,
      authenticate: (logon) =>
        new Promise((resolve) => {
          expect(logon.text(554)).toBe('secret')
          judge = resolve
        }),
    })
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|554=secret|', '35=1|34=2|112=X|')
    expect([desk.state(), desk.sent()]).toEqual(['LogonReceived', []])
    expect(await desk.store.load(desk.session.id)).toBeUndefined()

    judge(true)
    await settled()

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|', '35=0|34=2|112=X|'])
  })

  test.each([
    ['a refusal', () => 'wrong password'],
    [
      'a throw',
      () => {
        throw new Error('directory away')
      },
    ],
    ['a rejection', () => Promise.reject(new Error('directory away'))],
  ])('47: %s of the authenticator resets nothing and uses no number', async (_, authenticate) => {
    const desk = await openDesk({ ...acceptor, record: { nextIn: 7, nextOut: 7 }, authenticate })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    expect([desk.sent(), desk.closed]).toEqual([[], true])
    expect(await desk.store.load(desk.session.id)).toMatchObject({
      generation: 1,
      nextOut: 7,
      nextIn: 7,
    })
  })
})

describe('the acceptor takes the next Logon after every kind of end', () => {
  test.each([
    ['a lost line', async (desk) => desk.loses()],
    ['13.b: their Logout', async (desk) => desk.receives('35=5|34=2|').then(() => desk.loses())],
    [
      'their Logout without closing',
      async (desk) => desk.receives('35=5|34=2|').then(() => desk.waits(2_000)),
    ],
    ['a violation', async (desk) => desk.receives('35=0|34=2|49=WRONG|', '35=5|34=3|')],
    ['silence', async (desk) => desk.waits(72_000)],
  ] satisfies [string, (desk: Awaited<ReturnType<typeof loggedOnDesk>>) => Promise<void>][])(
    '%s',
    async (_, end) => {
      const desk = await loggedOnDesk(acceptor)
      await end(desk)
      const { nextOut } = desk.session.numbers

      await desk.connects()
      await desk.receives('35=A|34=9|98=0|108=30|')

      expect(desk.sent()[0]).toBe(`35=A|34=${nextOut}|98=0|108=30|`)
      expect(desk.state()).toMatch('Connected')
    },
  )

  test('a Logon that comes while a handler of the last connection still runs is held until it is done', async () => {
    let finish: () => void = () => undefined
    const desk = await loggedOnDesk({
      ...acceptor,
      onMessage: () => new Promise<void>((resolve) => (finish = resolve)),
    })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()

    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')
    const before = [desk.state(), ...desk.sent()]
    finish()
    await settled()

    expect(before).toEqual(['Recovering.Settling'])
    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

describe('reset', () => {
  test('R.1: a Logon with ResetSeqNumFlag starts both numbers at 1', async () => {
    const desk = await openDesk({ ...acceptor, record: { nextIn: 70, nextOut: 90 } })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 2, nextIn: 2 })
  })

  test('R.1: inside a session the numbers start again, and what is sent meanwhile follows the answer', async () => {
    const desk = await loggedOnDesk(acceptor)
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=0|34=2|')
    desk.sent()

    const receiving = desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    const sent = desk.session.send({ msgType: 'D', fields: [[11, 'b']] })
    await receiving

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|', '35=D|34=2|11=b|'])
    expect(await sent.committed).toBe(2)
    await desk.receives('35=1|34=2|112=X|', '35=2|34=3|7=1|16=0|')
    expect(desk.sent()).toEqual([
      '35=0|34=3|112=X|',
      '35=4|34=1|43=Y|36=2|123=Y|',
      '35=D|34=2|43=Y|11=b|',
      '35=4|34=3|43=Y|36=4|123=Y|',
    ])
  })

  test('atomr-fix (a): the echo of our own reset does not reset again', async () => {
    const desk = await openDesk({ resetOnLogon: true, record: { nextIn: 7, nextOut: 9 } })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|', '35=D|34=2|11=a|'])
  })

  test('each Logon of a session that resets begins at 1', async () => {
    const desk = await openDesk({ resetOnLogon: true })
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|', '35=0|34=2|')
    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
  })

  test('an acceptor that resets on logon begins at 1, and asks for what the Logon says is missing', async () => {
    const desk = await openDesk({
      ...acceptor,
      resetOnLogon: true,
      record: { nextIn: 16, nextOut: 9 },
    })
    await desk.connects()

    await desk.receives('35=A|34=3|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|', '35=2|34=2|7=1|16=0|'])
  })

  test('jspurefix#140: an acceptor that resets unasked counts our Logon as the first message', async () => {
    const desk = await openDesk({ record: { nextIn: 7, nextOut: 9 } })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|141=Y|', '35=1|34=2|112=X|')

    expect(desk.sent()).toEqual(['35=A|34=9|98=0|108=30|', '35=0|34=2|112=X|'])
  })
})

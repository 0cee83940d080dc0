import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { settled } from '../support/manual-clock.js'

const acceptor = { role: 'acceptor' } as const

describe('logon of an acceptor', () => {
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
})

describe('the acceptor takes the next Logon after every kind of end', () => {
  test.each([
    ['a lost line', async (desk) => desk.loses()],
    ['their Logout', async (desk) => desk.receives('35=5|34=2|').then(() => desk.loses())],
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
  test('inside a session the numbers start again, and what is sent meanwhile follows the answer', async () => {
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
})

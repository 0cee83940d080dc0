import { describe, expect, test } from 'vitest'
import { order as ours } from '../session/hardening/by-hand.js'
import { inRole, loggedOnDesk, openDesk } from '../support/desk.js'
import { slowStore } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'
import { noting } from '../support/noting.js'
import { order, ourGapFill } from '../support/peer.js'

const role = 'acceptor'

describe('a logon', () => {
  test('42: whose answer is there before its own commit is known is taken when it is (quickfixj#118)', async () => {
    const { store, answer } = slowStore()
    const desk = await openDesk({ store })
    answer.hold()
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|', '35=1|34=2|112=X|')
    const before = [desk.state(), ...desk.sent()]

    answer.release()
    await settled()

    expect(before).toEqual(['InitiateLogon.Preparing'])
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|', '35=0|34=2|112=X|'])
  })

  test('43: is taken though others were turned away while the last line was up (quickfixj#733)', async () => {
    const desk = await loggedOnDesk({ role })
    for (let visitor = 1; visitor < 4; visitor++) {
      await desk.connects()
      await desk.receives('35=A|34=2|98=0|108=30|')
      expect([desk.sent(), desk.closed]).toEqual([[], true])
    }
    await desk.loses(0)

    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
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
  ])(
    '47: that resets, and %s of the authenticator: nothing is reset (quickfixj#474, quickfixgo#410)',
    async (_, authenticate) => {
      const desk = await openDesk({ role, record: { nextIn: 7, nextOut: 7 }, authenticate })
      await desk.connects()

      await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

      expect([desk.sent(), desk.closed]).toEqual([[], true])
      expect(await desk.store.load(desk.session.id)).toMatchObject({
        generation: 1,
        nextOut: 7,
        nextIn: 7,
      })
    },
  )

  test('49: after a Logout begins at 1 where it resets, whatever the application tried to send (quickfixgo#379)', async () => {
    const desk = await loggedOnDesk({ resetOnLogon: true }, '35=A|34=1|98=0|108=30|141=Y|')
    await desk.receives('35=5|34=2|')
    const sending = () => desk.session.send(ours('late'))
    expect(sending).toThrow(expect.objectContaining({ code: 'not-logged-on' }))
    await desk.loses()
    expect(sending).toThrow(expect.objectContaining({ code: 'not-logged-on' }))
    desk.sent()

    await desk.waits(500)
    await desk.connects()

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
  })

  test.each([
    ['initiator', '35=A|34=2|98=0|108=30|'],
    ['initiator', '35=A|34=2|43=Y|122=20260102-03:04:05|98=0|108=30|'],
    ['acceptor', '35=A|34=2|98=0|108=30|'],
  ] as const)('55: said twice is not answered again by an %s: %s (quickfix#58)', async (...row) => {
    const [role, logon] = row
    const desk = await loggedOnDesk(inRole(role))

    await desk.receives(logon, '35=1|34=3|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test.each([
    ['acceptor', 4, ['35=A|34=5|98=0|108=30|789=8|']],
    ['initiator', 4, ['35=A|34=5|98=0|108=30|789=7|']],
  ] as const)(
    '56: with NextExpectedMsgSeqNum is answered with what it misses, once, and counts itself: %s (quickfixgo#774, quickfix#146)',
    async (role, nextExpected, logon) => {
      const record = { nextOut: 5, nextIn: 7 }
      const desk = await openDesk({ ...inRole(role), record, nextExpectedMsgSeqNum: true })
      await desk.connects()

      await desk.receives(`35=A|34=7|98=0|108=30|789=${nextExpected}|`, '35=1|34=8|112=X|')

      expect(desk.sent()).toEqual([...logon, ourGapFill(4, 6), '35=0|34=6|112=X|'])
      expect(desk.session.numbers.expected).toBe(9)
    },
  )

  test('58: takes no number for connections that were refused (quickfix#50)', async () => {
    const desk = await openDesk({ reconnect: { min: 0.1, max: 0.1 } })
    for (let attempt = 0; attempt < 5; attempt++) {
      await desk.refusesConnection()
      await desk.waits(100)
    }

    await desk.connects()

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|'])
  })
})

describe('a reset', () => {
  test('41: is followed by our Logon, and no heartbeat comes before it (quickfixj#902)', async () => {
    const { store, answer } = slowStore('reset')
    const desk = await loggedOnDesk({ role, store })
    answer.hold()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    await desk.waits(31_000)
    const before = desk.sent()
    answer.release()
    await settled()

    expect(before).toEqual([])
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test.each([
    [
      'initiator',
      '35=A|34=7|98=0|108=30|',
      '35=5|34=8|58=ResetSeqNumFlag with MsgSeqNum 7, expected 1|',
    ],
    ['acceptor', undefined, undefined],
  ] as const)(
    '48: with another number than 1 is refused by an %s (quickfixj#482)',
    async (role, ...sent) => {
      const desk = await openDesk({ ...inRole(role), record: { nextOut: 7, nextIn: 7 } })
      await desk.connects()

      await desk.receives('35=A|34=7|98=0|108=30|141=Y|')

      expect(desk.sent()).toEqual(sent.filter(Boolean))
      expect(desk.occurred('sequence-reset')).toEqual([])
      expect(await desk.store.load(desk.session.id)).toMatchObject({ generation: 1, nextIn: 7 })
    },
  )

  test.each([false, true])(
    '50: asked for by ResetSeqNumFlag is answered with it, resetOnLogon %s (quickfixgo#762)',
    async (resetOnLogon) => {
      const desk = await openDesk({ role, resetOnLogon, record: { nextIn: 70, nextOut: 90 } })
      await desk.connects()

      await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

      expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
    },
  )

  test('51: is done once though the peer echoes the flag: the next number is 2 (quickfixgo#238, quickfix#562)', async () => {
    const desk = await openDesk({ resetOnLogon: true, record: { nextIn: 7, nextOut: 9 } })
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    await desk.sends(ours('a'))

    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextOut: 3, nextIn: 2 })
    expect(desk.occurred('sequence-reset')).toHaveLength(1)
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|', '35=D|34=2|11=a|'])
  })

  test('52: asked for inside the session is done, in the store too (quickfixn#80)', async () => {
    const desk = await loggedOnDesk({ record: { nextOut: 40, nextIn: 50 } })

    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|'])
    expect(await desk.store.load(desk.session.id)).toMatchObject({
      generation: 2,
      nextOut: 2,
      nextIn: 2,
    })
  })

  test('53: by the acceptor, unasked, counts our Logon as the first message (jspurefix#140)', async () => {
    const desk = await openDesk({ record: { nextIn: 7, nextOut: 9 } })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|141=Y|', '35=1|34=2|112=X|')

    expect(desk.sent()).toEqual(['35=A|34=9|98=0|108=30|', '35=0|34=2|112=X|'])
  })
})

describe('leaving', () => {
  test('46: waits for the answer to our Logout, and takes what comes before it (quickfixj#244)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ onMessage })
    const done = desk.session.logout()
    await desk.waits(1_900)

    await desk.receives(order(2), order(3))
    const before = desk.closed
    await desk.receives('35=5|34=4|')
    await done

    expect([before, desk.closed]).toEqual([false, true])
    expect(seen).toEqual(['order-2', 'order-3'])
    expect(desk.session.numbers.nextIn).toBe(5)
  })

  test('54: a line that is gone takes nothing of the next one with it, neither bytes nor its end (jspurefix#153)', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ role, onMessage })
    const half = desk.wire(order(2))
    await desk.receivesBytes(half.subarray(0, 40))
    await desk.waits(72_000)
    expect(desk.closed).toBe(true)

    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')
    await desk.receivesBytes(half.subarray(40))
    await desk.receives(order(3))
    await desk.loses(0)

    expect(seen).toEqual(['order-3'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('59: many late messages are answered with one Reject and one Logout (quickfixj#465)', async () => {
    const desk = await loggedOnDesk()
    const late = (number: number) => order(number, '52=20260101-00:00:00|')

    await desk.receives(late(2), late(3), late(4))
    await desk.receives(late(5))

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=2|58=SendingTime accuracy problem|372=D|373=10|',
      '35=5|34=3|',
    ])
  })
})

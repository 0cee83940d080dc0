import { describe, expect, test } from 'vitest'
import { text, wire } from '../../../packages/core/src/wire/testing/wire-text.js'
import { loggedOnDesk, openDesk } from '../../support/desk.js'

describe('what is checked of a message', () => {
  test('checkCompId: false takes any CompIDs', async () => {
    const desk = await loggedOnDesk({ checkCompId: false })

    await desk.receives('35=1|34=2|49=WHO|56=EVER|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test('maxLatency: false takes any SendingTime that is one', async () => {
    const desk = await loggedOnDesk({ maxLatency: false })

    await desk.receives('35=1|34=2|52=20010101-00:00:00|112=X|', '35=0|34=3|52=yesterday|')

    expect(desk.sent()).toEqual([
      '35=0|34=2|112=X|',
      '35=3|34=3|45=3|58=SendingTime accuracy problem|372=0|373=10|',
      '35=5|34=4|',
    ])
  })

  test('a message without SendingTime lacks a required field, as any other would', async () => {
    const desk = await loggedOnDesk()

    await desk.receivesBytes(spelled(desk.wire('35=0|34=2|'), /52=[^|]*\|/, ''))
    await desk.receivesBytes(spelled(desk.wire('35=4|34=3|36=9|'), /52=[^|]*\|/, ''))
    await desk.receives('35=1|34=3|112=X|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=2|58=Required tag missing|371=52|372=0|373=1|',
      '35=3|34=3|45=3|58=Required tag missing|371=52|372=4|373=1|',
      '35=0|34=4|112=X|',
    ])
  })

  test.each([
    { what: /49=[^|]*\|/, instead: '', reject: 'Required tag missing|371=49|372=0|373=1|' },
    { what: /56=[^|]*\|/, instead: '', reject: 'Required tag missing|371=56|372=0|373=1|' },
    {
      what: /56=[^|]*/,
      instead: '56=',
      reject: 'Tag specified without a value|371=56|372=0|373=4|',
    },
  ])('14b, 14d: "$instead" for $what is rejected, and the session goes on', async (row) => {
    const desk = await loggedOnDesk()

    await desk.receivesBytes(spelled(desk.wire('35=0|34=2|'), row.what, row.instead))
    await desk.receives('35=1|34=3|112=X|')

    expect(desk.sent()).toEqual([`35=3|34=2|45=2|58=${row.reject}`, '35=0|34=3|112=X|'])
  })

  test.each([
    ['early', '35=0|34=5|'],
    ['late', '35=0|34=1|'],
    ['a reset', '35=4|34=2|36=9|'],
    ['a Logon', '35=A|34=2|98=0|108=30|'],
  ])('one without TargetCompID that is %s is not from our peer', async (_, message) => {
    const desk = await loggedOnDesk()

    await desk.receivesBytes(spelled(desk.wire(message), /56=[^|]*\|/, ''))

    expect(desk.sent().map((text) => /^35=.\|/.exec(text)?.[0])).toEqual(['35=3|', '35=5|'])
  })

  test('allowEmptyValues: fields without a value are sent, and an empty TestReqID is answered', async () => {
    const desk = await loggedOnDesk({ allowEmptyValues: true })

    await desk.receives('35=1|34=2|112=|')
    desk.session.send({
      msgType: 'B',
      fields: [
        [148, ''],
        [58, Buffer.alloc(0)],
        [95, 0],
        [96, ''],
      ],
    })
    await desk.waits(0)

    expect(desk.sent()).toEqual(['35=0|34=2|112=|', '35=B|34=3|148=|58=|95=0|96=|'])
  })

  test('without it the empty TestReqID is rejected', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=1|34=2|112=|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=2|58=Tag specified without a value|371=112|372=1|373=4|',
    ])
  })

  test.each([
    ['without OrigSendingTime is processed', '43=Y|', []],
    ['with one that is none is rejected all the same', '43=Y|122=x|', ['6']],
    ['with a later one ends the session', '43=Y|122=20260102-04:00:00|', ['10', undefined]],
  ])('requiresOrigSendingTime: false: PossDup %s', async (_, fields, reasons) => {
    const seen: (string | undefined)[] = []
    const desk = await loggedOnDesk({
      requiresOrigSendingTime: false,
      onMessage: (order) => void seen.push(order.text(11)),
    })

    await desk.receives(`35=D|34=2|${fields}11=a|`)

    expect(desk.sent().map((text) => /\|373=(\d+)/.exec(text)?.[1])).toEqual(reasons)
    expect(seen).toEqual(reasons.length === 0 ? ['a'] : [])
  })

  test('a late duplicate without OrigSendingTime is ignored where it need not have one', async () => {
    const desk = await loggedOnDesk({ requiresOrigSendingTime: false })

    await desk.receives('35=0|34=2|', '35=0|34=2|43=Y|')

    expect(desk.sent()).toEqual([])
    expect(desk.occurred('duplicate')).toHaveLength(1)
  })
})

/** The message with something else in it, its length and sum right. */
function spelled(message: Buffer, what: RegExp, instead: string): Buffer {
  const [, begin, body] = /^(8=[^|]*\|)9=[^|]*\|(.*)10=...\|$/.exec(text(message)) ?? []
  return wire(`${begin}${body?.replace(what, instead)}`)
}

describe('silence', () => {
  test('testReqId names our TestRequest', async () => {
    const desk = await loggedOnDesk({ testReqId: 'alive?' })

    await desk.waits(36_000)

    expect(desk.sent()).toEqual(['35=0|34=2|', '35=1|34=3|112=alive?|'])
  })

  test.each([
    { delay: 0.5, timeout: 1, asksMs: 45_000, givesUpMs: 60_000 },
    { delay: 1, timeout: 3, asksMs: 60_000, givesUpMs: 120_000 },
  ])('after $delay more of HeartBtInt it asks, after $timeout it gives up', async (row) => {
    const desk = await loggedOnDesk({
      testRequestDelayMultiplier: row.delay,
      heartBeatTimeoutMultiplier: row.timeout,
    })
    const asked = () => desk.sent().some((text) => text.startsWith('35=1|'))

    await desk.waits(row.asksMs - 1)
    const before = asked()
    await desk.waits(1)
    const after = asked()
    await desk.waits(row.givesUpMs - row.asksMs - 1)
    const open = desk.closed
    await desk.waits(1)

    expect([before, after, open, desk.closed]).toEqual([false, true, false, true])
  })

  test('checkHeartBeats: false bears any silence, and sends its own heartbeats', async () => {
    const desk = await loggedOnDesk({ checkHeartBeats: false })

    await desk.waits(90_000)

    expect(desk.sent()).toEqual(['35=0|34=2|', '35=0|34=3|', '35=0|34=4|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

describe('garbled messages', () => {
  const claiming = (bytes: Buffer, length: number) =>
    Buffer.from(bytes.toString('latin1').replace(/9=\d+/, `9=${length}`), 'latin1')
  const spoilt = (bytes: Buffer) => Buffer.from(`${bytes.toString('latin1').slice(0, -4)}999\x01`)

  test('rejectGarbledMessage answers one that has the expected number, and counts it', async () => {
    const desk = await loggedOnDesk({ rejectGarbledMessage: true })

    await desk.receivesBytes(spoilt(desk.wire('35=D|34=2|11=a|')))
    await desk.receives('35=1|34=3|112=X|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=2|58=Message failed basic validity check|372=D|',
      '35=0|34=3|112=X|',
    ])
  })

  test.each([
    ['has another number', (desk) => spoilt(desk.wire('35=D|34=3|11=a|'))],
    ['has none', (desk) => spoilt(desk.wire('35=D|11=a|'))],
    ['is no message at all', () => Buffer.from('8=FIX.4.4\x01nonsense\x01')],
  ] satisfies [string, (desk: Awaited<ReturnType<typeof loggedOnDesk>>) => Buffer][])(
    'rejectGarbledMessage: one that %s is ignored',
    async (_, garbled) => {
      const desk = await loggedOnDesk({ rejectGarbledMessage: true })

      await desk.receivesBytes(garbled(desk))
      await desk.receives('35=1|34=2|112=X|')

      expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
    },
  )

  test.each([
    [false, ['35=A|34=1|98=0|108=30|'], 0],
    [true, [], 1],
  ])(
    'validateChecksum: %s: the door of an acceptor looks at a Logon alike',
    async (validateChecksum, sent, turnedAway) => {
      const desk = await openDesk({ role: 'acceptor', validateChecksum })
      await desk.connects()

      await desk.receivesBytes(spoilt(desk.wire('35=A|34=1|98=0|108=30|')))

      expect(desk.sent()).toEqual(sent)
      expect(desk.occurred('turned-away')).toHaveLength(turnedAway)
    },
  )

  test('validateChecksum: false takes any CheckSum, and no other length', async () => {
    const desk = await loggedOnDesk({ validateChecksum: false })

    await desk.receivesBytes(spoilt(desk.wire('35=1|34=2|112=X|')))
    await desk.receivesBytes(claiming(desk.wire('35=1|34=3|112=Y|'), 20))

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
    expect(desk.occurred('garbled')).toHaveLength(1)
  })

  test.each([
    ['too little', 20, false, ['35=0|34=2|112=X|', '35=0|34=3|112=Y|']],
    ['too little, and its sum is checked', 20, true, ['35=0|34=2|112=Y|']],
  ])('validateBodyLength: false takes one that claims %s', async (_, length, sum, sent) => {
    const desk = await loggedOnDesk({ validateBodyLength: false, validateChecksum: sum })
    const next = desk.wire(`35=1|34=${sum ? 2 : 3}|112=Y|`)

    await desk.receivesBytes(claiming(desk.wire('35=1|34=2|112=X|'), length))
    await desk.receivesBytes(next)

    expect(desk.sent()).toEqual(sent)
  })

  test('validateBodyLength: false: one that claims too much ends at the next CheckSum', async () => {
    const desk = await loggedOnDesk({ validateBodyLength: false, validateChecksum: false })
    const first = claiming(desk.wire('35=1|34=2|112=X|'), 80)

    await desk.receivesBytes(Buffer.concat([first, desk.wire('35=1|34=9|112=Y|')]))
    await desk.receives('35=1|34=3|112=Z|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|', '35=0|34=3|112=Z|'])
  })

  test.each([
    ['alone', 100, ['35=0|34=2|112=X|', '35=0|34=3|112=Y|']],
    ['with what comes behind it', 90, ['35=2|34=2|7=2|16=0|']],
  ])(
    'validateBodyLength: false: one without a CheckSum that is too long is given up, %s',
    async (_, fields, sent) => {
      const checks = { validateBodyLength: false, validateChecksum: false }
      const desk = await loggedOnDesk({ ...checks, maxMessageBytes: 512 })

      await desk.receivesBytes(
        Buffer.from(`8=FIX.4.4\x019=5\x0135=0\x01${'58=x\x01'.repeat(fields)}`),
      )
      await desk.receives('35=1|34=2|112=X|')
      await desk.receives('35=1|34=3|112=Y|')

      expect(desk.sent()).toEqual(sent)
    },
  )

  test.each([
    ['next-start', ['35=0|34=2|112=Y|']],
    ['next-trailer', ['35=2|34=2|7=2|16=0|']],
  ] as const)('2.m: resync %s behind a BodyLength that claims too much', async (resync, sent) => {
    const desk = await loggedOnDesk({ resync })
    const tooLong = claiming(desk.wire('35=D|34=2|11=a|'), 80)

    await desk.receivesBytes(Buffer.concat([tooLong, desk.wire('35=1|34=2|112=Y|')]))
    await desk.receives('35=0|34=3|')

    expect(desk.sent()).toEqual(sent)
  })
})

import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../../support/desk.js'
import { order, outcome, thrownBy } from './by-hand.js'

describe('what a peer may send', () => {
  test.each([
    ['32 bytes are one', 32, [], 3],
    ['33 bytes are garbled, and use no number', 33, ['MsgType(35) has 33 bytes'], 2],
    ['60,000 bytes are garbled, and use no number', 60_000, ['MsgType(35) has 60000 bytes'], 2],
  ])('as a MsgType: %s', async (_, size, garbled, nextIn) => {
    const desk = await loggedOnDesk()

    await desk.receives(`35=${'x'.repeat(size)}|34=2|`)

    expect(desk.occurred('garbled')).toMatchObject(garbled.map((reason) => ({ reason })))
    expect(desk.session.numbers.nextIn).toBe(nextIn)
    expect([desk.state(), ...desk.sent()]).toEqual(['Connected.Sequence.InSync'])
  })

  test('with a long MsgType never reaches a handler, whose failure would have to name it', async () => {
    const desk = await loggedOnDesk({
      onMessage: () => {
        throw new Error('cannot')
      },
    })

    await desk.receives(`35=${'x'.repeat(65_420)}|34=2|`, '35=D|34=2|11=a|')

    expect(desk.sent()).toEqual([
      '35=j|34=2|45=2|58=Application failed to process the message|372=D|380=0|',
    ])
    expect(desk.session.numbers.nextIn).toBe(3)
  })

  test('a TestReqID of 1,024 bytes is sent back', async () => {
    const desk = await loggedOnDesk()

    await desk.receives(`35=1|34=2|112=${'x'.repeat(1_024)}|`)

    expect(desk.sent()).toEqual([`35=0|34=2|112=${'x'.repeat(1_024)}|`])
  })

  test.each([1_025, 65_440])(
    'a TestReqID of %i bytes is rejected, and ends nothing',
    async (size) => {
      const desk = await loggedOnDesk()

      await desk.receives(`35=1|34=2|112=${'x'.repeat(size)}|`, '35=0|34=3|')

      expect(desk.sent()).toEqual([
        '35=3|34=2|45=2|58=Value is incorrect (out of range) for this tag|371=112|372=1|373=5|',
      ])
      expect(desk.session.numbers.nextIn).toBe(4)
      expect(desk.state()).toBe('Connected.Sequence.InSync')
    },
  )

  test('a Logon larger than maxMessageBytes ends its connection, and the next one is let in', async () => {
    const desk = await openDesk({ role: 'acceptor', maxMessageBytes: 512 })
    await desk.connects()
    await desk.receives(`35=A|34=1|98=0|108=30|553=${'x'.repeat(600)}|`)
    const first = [desk.closed, ...desk.sent()]

    await desk.waits(600_000)
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(first).toEqual([true])
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

describe('what an application may send', () => {
  test.each(['0', '1', '2', '3', '4', '5', 'A'])(
    'no message of type %s: that is the session’s',
    async (msgType) => {
      const desk = await loggedOnDesk()

      const refusal = thrownBy(() => desk.session.send({ msgType, fields: [[112, 'X']] }))

      expect(refusal).toMatchObject({ name: 'UsageError', code: 'invalid-field' })
      await desk.sends(order('a'))
      expect(desk.sent()).toEqual(['35=D|34=2|11=a|'])
    },
  )

  test('while it waits for the logon: nothing that would not fit with the number it gets', async () => {
    const desk = await openDesk({
      whenLoggedOff: 'queue',
      maxMessageBytes: 512,
      record: { nextOut: 12_345, nextIn: 1 },
    })
    let size = 512
    while (thrownBy(() => desk.session.send(order('x'.repeat(size))))) size--
    const later = desk.session.send(order('later'))

    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(desk.sent()).toEqual([
      '35=A|34=12345|98=0|108=30|',
      `35=D|34=12346|11=${'x'.repeat(size)}|`,
      '35=D|34=12347|11=later|',
    ])
    expect(await outcome(later.committed)).toBe(12_347)
  })

  test('no Logout text that cannot be encoded: logout() throws, and the session goes on', async () => {
    const desk = await loggedOnDesk()

    const refusal = thrownBy(() => void desk.session.logout('a\x01b'))

    expect(refusal).toMatchObject({ name: 'UsageError', code: 'invalid-field' })
    await desk.sends(order('a'))
    expect(desk.sent()).toEqual(['35=D|34=2|11=a|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('no logonFields that cannot be encoded: the engine is not made', async () => {
    const making = openDesk({ logonFields: [[553, 'a\x01b']] })

    await expect(making).rejects.toMatchObject({ name: 'UsageError', code: 'invalid-field' })
  })
})

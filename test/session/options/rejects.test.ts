import { byMsgType, RejectMessage } from '@goldfix/core'
import { tap } from 'rxjs'
import { describe, expect, test } from 'vitest'
import { type Desk, loggedOnDesk } from '../../support/desk.js'

const unsupported = '35=j|34=2|45=2|58=Unsupported Message Type|372=8|380=3|'
const outOfRange = new RejectMessage({ sessionRejectReason: 5, refTagId: 40 })
const outOfRangeText =
  '35=3|34=2|45=2|58=Value is incorrect (out of range) for this tag|371=40|372=8|373=5|'
const unknownOrder = new RejectMessage({
  businessRejectReason: 1,
  businessRejectRefId: 'order-1',
  text: 'who is it?',
})

describe('a message that the application rejects', () => {
  test.each([
    ['returned', () => RejectMessage.unsupported(), unsupported],
    ['resolved', async () => RejectMessage.unsupported(), unsupported],
    [
      'thrown',
      () => {
        throw outOfRange
      },
      outOfRangeText,
    ],
    ['rejected with', () => Promise.reject(outOfRange), outOfRangeText],
    [
      'with fields of its own',
      () => new RejectMessage({ businessRejectReason: 3, fields: [[1130, '9']] }),
      `${unsupported}1130=9|`,
    ],
    [
      'with identifier and text of its own',
      () => unknownOrder,
      '35=j|34=2|45=2|58=who is it?|372=8|379=order-1|380=1|',
    ],
  ])('%s: the peer is told once, and the number is used up', async (_, onMessage, answer) => {
    let calls = 0
    const desk = await loggedOnDesk({
      onMessage: () => {
        calls++
        return onMessage()
      },
    })

    await desk.receives('35=8|34=2|37=a|')

    expect(desk.sent()).toEqual([answer])
    expect(calls).toBe(1)
    expect(desk.session.numbers.nextIn).toBe(3)
    expect(desk.occurred('handler-failed')).toEqual([])
  })

  test.each(['FIX.4.0', 'FIX.4.1'] as const)(
    '%s has only Reject(3) for it, without reason',
    async (beginString) => {
      const desk = await loggedOnDesk({ beginString, onMessage: () => RejectMessage.unsupported() })

      await desk.receives('35=8|34=2|37=a|')

      expect(desk.sent()).toEqual(['35=3|34=2|45=2|58=Unsupported message type|'])
    },
  )

  test.each([
    ['FIX.4.2', '371=40|372=8|'],
    ['FIX.4.3', '371=40|372=8|373=16|'],
    ['FIX.4.4', '371=40|372=8|373=16|'],
  ] as const)('%s is given SessionRejectReason where it has it', async (beginString, end) => {
    const reject = new RejectMessage({ sessionRejectReason: 16, refTagId: 40, text: 'count' })
    const desk = await loggedOnDesk({ beginString, onMessage: () => reject })

    await desk.receives('35=8|34=2|37=a|')

    expect(desk.sent()).toEqual([`35=3|34=2|45=2|58=count|${end}`])
  })

  test('a text that cannot be sent is reported, and the peer told in other words', async () => {
    const onMessage = () => new RejectMessage({ businessRejectReason: 1, text: 'a\x01b' })
    const desk = await loggedOnDesk({ onMessage })

    await desk.receives('35=8|34=2|37=a|')

    expect(desk.sent()).toEqual([
      '35=j|34=2|45=2|58=Application failed to process the message|372=8|380=0|',
    ])
    expect(desk.occurred('handler-failed')).toMatchObject([{ msgSeqNum: 2, outcome: 'reject' }])
  })

  test('a delivery is rejected in place of its acknowledgement', async () => {
    const desk = await loggedOnDesk({
      deliveries: (delivery$) => delivery$.pipe(tap((delivery) => delivery.reject(outOfRange))),
    })

    await desk.receives('35=8|34=2|37=a|')

    expect(desk.sent()).toEqual([outOfRangeText])
    expect(desk.session.numbers.nextIn).toBe(3)
  })

  test('byMsgType rejects what it has no handler for, and never a reject', async () => {
    const seen: (string | undefined)[] = []
    const desk = await loggedOnDesk({
      onMessage: byMsgType({ D: (order) => void seen.push(order.text(11)) }),
    })

    await desk.receives('35=D|34=2|11=a|', '35=j|34=3|45=1|372=D|380=3|', '35=8|34=4|37=a|')

    expect(seen).toEqual(['a'])
    expect(desk.sent()).toEqual([unsupported.replace('45=2', '45=4')])
  })
})

describe('18: third party routing', () => {
  const routed = '115=JCD|116=CS|144=CHI|'
  const reversed = '128=JCD|129=CS|145=CHI|'

  test.each([
    ['on behalf of', routed, reversed],
    ['deliver to', reversed, routed],
    ['empty fields are not copied', '115=|116=CS|', '129=CS|'],
  ])('%s is reversed on rejects of session and application', async (_, route, answer) => {
    const desk = await loggedOnDesk({ onMessage: () => outOfRange })

    await desk.receives(`35=D|34=2|${route}11=a|`, `35=1|34=3|${route}`)

    expect(desk.sent().map((text) => text.replace(/\|45=.*/, '|'))).toEqual([
      `35=3|34=2|${answer}`,
      `35=3|34=3|${answer}`,
    ])
  })

  test('FIX.4.0 knows no LocationIDs', async () => {
    const desk = await loggedOnDesk({ beginString: 'FIX.4.0', onMessage: () => outOfRange })

    await desk.receives(`35=D|34=2|${routed}11=a|`)

    expect(desk.sent()[0]).toMatch(/^35=3\|34=2\|128=JCD\|129=CS\|45=2\|/)
  })

  test('a route that would not fit is left out, the reject is sent', async () => {
    const desk: Desk = await loggedOnDesk({ maxMessageBytes: 512, onMessage: () => outOfRange })

    await desk.receives(`35=D|34=2|115=${'x'.repeat(65)}|11=a|`)

    expect(desk.sent()).toEqual([outOfRangeText.replace('372=8', '372=D')])
  })
})

test('7: a Reject that comes while we log out is told as any other', async () => {
  const desk = await loggedOnDesk()
  const over = desk.session.logout()

  await desk.receives('35=3|34=2|45=1|58=too late|', '35=5|34=3|')
  await over

  expect(desk.occurred('reject-received')).toMatchObject([{ text: 'too late' }])
})

import { FIX44 } from '@goldfix/dictionary/fix44'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../../support/desk.js'

describe('a session with typed messages', () => {
  test('a handler that reads what is not as its type says has the message rejected', async () => {
    const read: string[] = []
    const desk = await loggedOnDesk({
      onMessage(message) {
        if (message.is(FIX44.ExecutionReport)) read.push(message.body.OrderID, message.body.Side)
      },
    })

    await desk.receives('35=8|34=2|37=o1|54=1|')
    await desk.receives('35=8|34=3|37=o2|54=Q|')
    await desk.receives('35=8|34=4|54=1|')

    expect(read).toEqual(['o1', '1'])
    expect(desk.sent()).toEqual([
      '35=3|34=2|45=3|58=Value is incorrect (out of range) for this tag|371=54|372=8|373=5|',
      '35=3|34=3|45=4|58=Required tag missing|371=37|372=8|373=1|',
    ])
  })

  test('a message that cannot be made takes no number', async () => {
    const desk = await loggedOnDesk()
    const order = { ClOrdID: 'a', Side: '1', OrdType: '1', TransactTime: new Date(0) } as const

    expect(() => desk.session.send(FIX44.NewOrderSingle({ ...order, ClOrdID: '' }))).toThrow(
      'NewOrderSingle: ClOrdID(11)',
    )
    const { msgSeqNum } = await desk.sends(FIX44.NewOrderSingle(order))

    expect(msgSeqNum).toBe(2)
    expect(desk.sent()).toEqual(['35=D|34=2|11=a|54=1|60=19700101-00:00:00.000|40=1|'])
  })
})

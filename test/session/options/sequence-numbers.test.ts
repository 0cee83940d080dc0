import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../../support/desk.js'
import { settled } from '../../support/manual-clock.js'
import { noting } from '../../support/noting.js'

const unchecked = { validateSequenceNumbers: false } as const

describe('validateSequenceNumbers: false', () => {
  test('each message counts one, whatever its number, and nothing is asked for', async () => {
    const { seen, onMessage } = noting()
    const desk = await loggedOnDesk({ ...unchecked, onMessage })

    await desk.receives('35=1|34=9|112=X|', '35=D|34=9|11=a|', '35=D|34=2|11=b|', '35=0|34=70|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
    expect(seen).toHaveLength(2)
    expect(desk.session.numbers).toMatchObject({ expected: 6, nextIn: 6 })
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('a Reject names the number that the message has', async () => {
    const desk = await loggedOnDesk(unchecked)

    await desk.receives('35=1|34=50|', '35=0|34=51|49=OTHER|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=50|58=Required tag missing|371=112|372=1|373=1|',
      '35=3|34=3|45=51|58=CompID problem|372=0|373=9|',
      '35=5|34=4|',
    ])
  })

  test('what waits for a handler counts as what it came as', async () => {
    const finish: (() => void)[] = []
    const numbers: number[] = []
    const desk = await loggedOnDesk({
      ...unchecked,
      onMessage: (order) => {
        numbers.push(order.msgSeqNum, order.int(34) ?? 0)
        return new Promise<void>((resolve) => void finish.push(resolve))
      },
    })

    await desk.receives('35=D|34=40|11=a|', '35=D|34=40|11=b|', '35=D|34=7|11=c|')
    finish[0]?.()
    await settled()
    const midway = desk.session.numbers
    finish[1]?.()
    await settled()

    expect(numbers).toEqual([2, 40, 3, 40, 4, 7])
    expect(midway).toMatchObject({ expected: 5, nextIn: 3 })
    expect(desk.session.numbers).toMatchObject({ expected: 5, nextIn: 4 })
  })

  test.each(['1', '57', '400'])('a Logon with the number %s is taken', async (number) => {
    const record = { nextOut: 8, nextIn: 57 }
    const desk = await openDesk({ ...unchecked, role: 'acceptor', record })
    await desk.connects()

    await desk.receives(`35=A|34=${number}|98=0|108=30|`, '35=1|34=3|112=X|')

    expect(desk.sent()).toEqual(['35=A|34=8|98=0|108=30|', '35=0|34=9|112=X|'])
    expect(desk.session.numbers.expected).toBe(59)
  })

  test('a reset inside the session begins again at 1', async () => {
    const desk = await loggedOnDesk({ ...unchecked, role: 'acceptor' })
    await desk.receives('35=0|34=9|', '35=0|34=9|')

    await desk.receives('35=A|34=1|98=0|108=30|141=Y|', '35=1|34=6|112=X|')

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|', '35=0|34=2|112=X|'])
    expect(desk.session.numbers.expected).toBe(3)
  })

  test('a gap fill and a reset move the number', async () => {
    const desk = await loggedOnDesk(unchecked)

    await desk.receives('35=4|34=30|123=Y|36=10|', '35=0|34=1|', '35=4|34=1|36=20|')

    expect(desk.sent()).toEqual([])
    expect(desk.session.numbers.expected).toBe(20)
  })

  test('a message without a number ends the session all the same', async () => {
    const desk = await loggedOnDesk(unchecked)

    await desk.receives('35=0|')

    expect(desk.sent()).toEqual(['35=5|34=2|58=Received message without MsgSeqNum|'])
  })
})

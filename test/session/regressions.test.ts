import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'

/** Defects seen in other engines; those of the codec are proved beside it. */
describe('defects of other engines', () => {
  test('atomr-fix (a): a reset is done once, also when the peer echoes the flag', async () => {
    const desk = await openDesk({ resetOnLogon: true })
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    const record = await desk.store.load(desk.session.id)

    expect(record).toMatchObject({ nextOut: 3, nextIn: 2 })
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|141=Y|', '35=D|34=2|11=a|'])
  })

  test('atomr-fix (b): a ResendRequest that itself comes early is answered: no deadlock of two gaps', async () => {
    const desk = await loggedOnDesk()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    desk.sent()

    await desk.receives('35=2|34=9|7=1|16=0|')

    expect(desk.sent()).toEqual([
      '35=4|34=1|43=Y|36=2|123=Y|',
      '35=D|34=2|43=Y|11=a|',
      '35=2|34=3|7=2|16=0|',
    ])
  })

  test('atomr-fix (c): a Logon with a high number logs on, and the gap is asked for', async () => {
    const desk = await openDesk()
    await desk.connects()

    await desk.receives('35=A|34=5|98=0|108=30|')

    expect(desk.state()).toBe('Connected.Sequence.AwaitingResend')
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|', '35=2|34=2|7=1|16=0|'])
  })

  test('atomr-fix (d): a thousand early messages cause one ResendRequest', async () => {
    const seen: number[] = []
    const desk = await loggedOnDesk({ onMessage: (message) => void seen.push(message.msgSeqNum) })
    const early = Array.from({ length: 1_000 }, (_, i) => `35=D|34=${i + 3}|11=x|`)

    await desk.receives(...early)

    expect(desk.sent()).toEqual(['35=2|34=2|7=2|16=0|'])
    await desk.receives('35=D|34=2|43=Y|122=20260102-03:04:05|11=x|')
    expect(seen).toEqual(Array.from({ length: 1_001 }, (_, i) => i + 2))
  })

  test('atomr-fix (e): a gap fill ends at the next number to be used, however far the peer asks', async () => {
    const desk = await loggedOnDesk()
    await desk.receives('35=1|34=2|112=X|')
    desk.sent()

    await desk.receives('35=2|34=3|7=1|16=500|')
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    expect(desk.sent()).toEqual(['35=4|34=1|43=Y|36=3|123=Y|', '35=D|34=3|11=a|'])
  })

  test('atomr-fix (f), (g): application messages are sent again, and none is dropped while recovering', async () => {
    const desk = await loggedOnDesk()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.loses()
    await desk.sends({ msgType: 'D', fields: [[11, 'b']] })
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|')

    expect(desk.sent()).toEqual([
      '35=A|34=4|98=0|108=30|',
      '35=D|34=2|43=Y|11=a|',
      '35=D|34=3|43=Y|11=b|',
      '35=4|34=4|43=Y|36=5|123=Y|',
    ])
  })

  test('IronFix: a TestRequest with an empty TestReqID is rejected, not echoed, and ends nothing', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=1|34=2|112=|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=2|58=Tag specified without a value|371=112|372=1|373=4|',
    ])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('a message without a MsgType is garbled: it uses up no number and ends nothing', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=|34=2|43=Y|', '35=|34=2|49=WRONG|')

    expect(desk.sent()).toEqual([])
    expect(desk.occurred('garbled')).toHaveLength(2)
    expect(desk.session.numbers.expected).toBe(2)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('quickfixn#896: a Logout over a gap does not use up the missing numbers', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=5|34=7|')

    expect(desk.sent()).toEqual(['35=5|34=2|'])
    expect(desk.session.numbers.expected).toBe(2)
  })

  test('quickfixgo#764: what is sent again differs in 43, 122, 52, 9 and 10 alone', async () => {
    const desk = await loggedOnDesk()
    await desk.sends({
      msgType: 'D',
      fields: [
        [11, 'a'],
        [
          78,
          [
            [
              [79, 'X'],
              [80, 1],
            ],
            [
              [79, 'Y'],
              [80, 2],
            ],
          ],
        ],
        [96, Buffer.from('a\x0110=1\x01')],
      ],
    })
    const [first = ''] = desk.sentRaw()
    await desk.receives('35=2|34=2|7=2|16=2|')
    const [again = ''] = desk.sentRaw()

    const rest = (text: string) =>
      text
        .replace(/^8=[^|]*\|9=\d+\|/, '')
        .replace(/10=\d+\|$/, '')
        .replace(/\|(43|122|52)=[^|]*(?=\|)/g, '')
    expect(rest(again)).toBe(rest(first))
    expect(again).toContain('|43=Y|')
  })
})

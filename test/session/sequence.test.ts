import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'

describe('sequence numbers', () => {
  test('2a: application messages in sequence are handed over in order', async () => {
    const seen: string[] = []
    const desk = await loggedOnDesk({
      onMessage: (message) => void seen.push(message.text(11) ?? ''),
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=D|34=4|11=c|')

    expect(seen).toEqual(['a', 'b', 'c'])
    expect(desk.session.numbers).toEqual({ nextOut: 2, expected: 5, nextIn: 5 })
  })

  test('2b: a number higher than expected asks for the gap', async () => {
    const desk = await loggedOnDesk({ record: { nextIn: 4, nextOut: 1 } })

    await desk.receives('35=D|34=7|11=late|')

    expect(desk.sent()).toEqual(['35=2|34=2|7=5|16=0|'])
    expect(desk.state()).toBe('Connected.Sequence.AwaitingResend')
  })

  test('2b: messages after a gap wait for it and are handed over in order', async () => {
    const seen: string[] = []
    const desk = await loggedOnDesk({
      onMessage: (message) => void seen.push(message.text(11) ?? ''),
    })

    await desk.receives('35=D|34=4|11=c|', '35=D|34=5|11=d|')
    await desk.receives(
      '35=D|34=2|43=Y|122=20260102-03:04:05|11=a|',
      '35=D|34=3|43=Y|122=20260102-03:04:05|11=b|',
    )

    expect(seen).toEqual(['a', 'b', 'c', 'd'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.sent()).toEqual(['35=2|34=2|7=2|16=0|'])
  })

  test('2c: a number lower than expected ends the session with the numbers in the text', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=0|34=2|', '35=0|34=2|')

    expect(desk.sent()).toEqual(['35=5|34=2|58=MsgSeqNum too low, expecting 3 but received 2|'])
    expect(desk.state()).toBe('Disconnecting.AwaitingLogout')
  })

  test('2e: a known duplicate is ignored, and reported', async () => {
    const seen: string[] = []
    const desk = await loggedOnDesk({
      onMessage: (message) => void seen.push(message.text(11) ?? ''),
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=2|43=Y|122=20260102-03:04:05|11=a|')

    expect(seen).toEqual(['a'])
    expect(desk.sent()).toEqual([])
    expect(desk.occurred('duplicate')).toMatchObject([{ msgSeqNum: 2, msgType: 'D' }])
  })

  test('2g: PossDupFlag without OrigSendingTime is rejected, the session stays', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=D|34=2|43=Y|11=a|')

    expect(desk.sent()).toEqual(['35=3|34=2|45=2|58=Required tag missing|371=122|372=D|373=1|'])
    expect(desk.session.numbers.expected).toBe(3)
  })

  test('2k: a CompID that is not the profile is rejected, then logged out', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=0|34=2|49=WRONG|')

    expect(desk.sent()).toEqual(['35=3|34=2|45=2|58=CompID problem|372=0|373=9|', '35=5|34=3|'])
  })

  test('2o: a SendingTime out of tolerance is rejected, then logged out', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=0|34=2|52=20260102-03:00:00|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=2|58=SendingTime accuracy problem|372=0|373=10|',
      '35=5|34=3|',
    ])
  })

  test('8a, 8b: stored messages are sent again, administrative ones are gap-filled', async () => {
    const desk = await loggedOnDesk()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=1|34=2|112=X|')
    await desk.sends({ msgType: 'D', fields: [[11, 'b']] })
    await desk.receives('35=2|34=3|7=1|16=0|')

    expect(desk.sent()).toEqual([
      '35=D|34=2|11=a|',
      '35=0|34=3|112=X|',
      '35=D|34=4|11=b|',
      '35=4|34=1|43=Y|36=2|123=Y|',
      '35=D|34=2|43=Y|11=a|',
      '35=4|34=3|43=Y|36=4|123=Y|',
      '35=D|34=4|43=Y|11=b|',
    ])
  })

  test('10b: a gap fill moves on to NewSeqNo', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=4|34=2|43=Y|122=20260102-03:04:05|123=Y|36=10|', '35=1|34=10|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test('11a, 11c: a reset moves up whatever its own number is, and never down', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=4|34=77|36=10|', '35=4|34=1|36=9|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=1|58=Value is incorrect (out of range) for this tag|372=4|373=5|',
    ])
    expect(desk.session.numbers.expected).toBe(10)
  })

  test('11a: the number of a reset does not matter, not even 0', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=4|34=0|36=10|', '35=4|34=0|36=9|', '35=1|34=10|112=X|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=0|58=Value is incorrect (out of range) for this tag|372=4|373=5|',
      '35=0|34=3|112=X|',
    ])
  })

  test('8: a ResendRequest whose own number is too low is answered all the same', async () => {
    const desk = await loggedOnDesk()
    await desk.receives('35=1|34=2|112=X|')
    desk.sent()

    await desk.receives('35=2|34=2|7=1|16=0|')

    expect(desk.sent()).toEqual(['35=4|34=1|43=Y|36=3|123=Y|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('20: a ResendRequest is answered although our own gap is open', async () => {
    const desk = await loggedOnDesk()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    await desk.receives('35=0|34=5|', '35=2|34=6|7=2|16=2|')
    await desk.receives('35=4|34=2|43=Y|122=20260102-03:04:05|123=Y|36=7|')

    expect(desk.sent()).toEqual(['35=D|34=2|11=a|', '35=2|34=3|7=2|16=0|', '35=D|34=2|43=Y|11=a|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.session.numbers.expected).toBe(7)
  })
})

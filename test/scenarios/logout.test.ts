import { describe, expect, test } from 'vitest'
import { settled } from '../support/manual-clock.js'
import { seats } from './seat.js'

describe.each(seats)('$title', ({ seat }) => {
  test('12.a: sends a Logout, answers what is asked meanwhile, and leaves when no answer comes', async () => {
    const desk = await seat.logsOn()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    desk.sent()
    const done = desk.session.logout('bye')
    await settled()

    await desk.receives('35=2|34=2|7=2|16=2|', '35=1|34=3|112=X|')
    await desk.waits(1_999)
    const before = desk.closed
    await desk.waits(1)
    await done

    expect(desk.sent()).toEqual(['35=5|34=3|58=bye|', '35=D|34=2|43=Y|11=a|', '35=0|34=4|112=X|'])
    expect([before, desk.closed, desk.state()]).toEqual([false, true, 'Disconnected.Stopped'])
  })

  test('12.b, 13.a: the answer to our Logout ends the connection, and is not answered', async () => {
    const desk = await seat.logsOn()
    const done = desk.session.logout()
    await settled()

    await desk.receives('35=5|34=2|')
    await done

    expect(desk.sent()).toEqual(['35=5|34=2|'])
    expect([desk.closed, desk.state()]).toEqual([true, 'Disconnected.Stopped'])
    expect(desk.session.numbers).toEqual({ nextOut: 3, expected: 3, nextIn: 3 })
  })

  test('13.b: a Logout unasked is answered, and the peer may close', async () => {
    const desk = await seat.logsOn()

    await desk.receives('35=5|34=2|58=end of day|')

    expect(desk.sent()).toEqual(['35=5|34=2|'])
    expect([desk.closed, desk.state()]).toEqual([false, 'Disconnecting.AwaitingClose'])
    expect(desk.occurred('logout-received')).toMatchObject([{ text: 'end of day' }])
    await desk.loses()
    expect(desk.session.numbers).toEqual({ nextOut: 3, expected: 3, nextIn: 3 })
    expect(desk.state()).toMatch(/^(Disconnected|Connecting)/)
  })

  test.each([
    ['13.b: ahead of its turn', 7],
    ['13.b: with a number used before', 1],
  ])('%s, a Logout is answered, and uses up no number', async (_, msgSeqNum) => {
    const desk = await seat.logsOn()

    await desk.receives(`35=5|34=${msgSeqNum}|`)

    expect(desk.sent()).toEqual(['35=5|34=2|'])
    expect(desk.state()).toBe('Disconnecting.AwaitingClose')
    expect(desk.session.numbers).toEqual({ nextOut: 3, expected: 2, nextIn: 2 })
  })

  test('13.b: a peer that logs out and does not close is left after the time-out', async () => {
    const desk = await seat.logsOn()
    await desk.receives('35=5|34=2|')

    await desk.waits(1_999)
    const before = desk.closed
    await desk.waits(1)

    expect([before, desk.closed]).toEqual([false, true])
  })
})

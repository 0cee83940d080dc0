import { describe, expect, test } from 'vitest'
import { order } from '../support/peer.js'
import { seats } from './seat.js'

describe.each(seats)('$title', ({ seat }) => {
  test('4.a: nothing sent for HeartBtInt: a Heartbeat, and not a millisecond before', async () => {
    const desk = await seat.logsOn()

    await desk.waits(29_999)
    const before = desk.sent()
    await desk.waits(1)

    expect([before, desk.sent()]).toEqual([[], ['35=0|34=2|']])
  })

  test('4.a: what is sent meanwhile puts the Heartbeat off', async () => {
    const desk = await seat.logsOn()
    await desk.waits(20_000)
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.receives('35=0|34=2|')

    await desk.waits(29_999)
    const before = desk.sent()
    await desk.waits(1)

    expect([before, desk.sent()]).toEqual([['35=D|34=2|11=a|'], ['35=0|34=3|']])
  })

  test('4.a: a wall clock that steps by an hour disturbs nobody', async () => {
    const desk = await seat.logsOn()

    desk.clock.step(3_600_000)
    await desk.waits(29_999)

    expect(desk.sent()).toEqual([])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('4.b: a TestRequest is answered with its TestReqID', async () => {
    const desk = await seat.logsOn()

    await desk.receives('35=1|34=2|112=HELLO|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=HELLO|'])
  })

  test.each([
    ['5.a: our TestReqID in a Heartbeat', '35=0|34=2|112=TEST|'],
    ['5.b: another TestReqID in a Heartbeat', '35=0|34=2|112=OTHER|'],
    ['5.b: a Heartbeat of its own', '35=0|34=2|'],
    ['5.b: an order', order(2)],
  ])('%s answers our TestRequest: the peer lives', async (_, message) => {
    const desk = await seat.logsOn()
    await desk.waits(36_000)
    expect(desk.state()).toBe('Connected.Liveness.TestRequestSent')

    await desk.receives(message)
    await desk.waits(35_999)

    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('6: a silent peer is asked after 1.2 HeartBtInt, and given up after 2.4', async () => {
    const desk = await seat.logsOn()

    await desk.waits(35_999)
    const before = desk.sent()
    await desk.waits(1)
    const asked = desk.sent()
    await desk.waits(35_999)
    const still = [desk.state(), desk.closed]
    await desk.waits(1)

    expect([before, asked]).toEqual([['35=0|34=2|'], ['35=1|34=3|112=TEST|']])
    expect(still).toEqual(['Connected.Liveness.TestRequestSent', false])
    expect(desk.lines[0]?.closed).toBe(true)
    expect(desk.state()).toBe(seat.role === 'initiator' ? 'Recovering.Waiting' : 'Connecting')
  })

  test('7: a Reject is accepted, reported, and not answered', async () => {
    const desk = await seat.logsOn()

    await desk.receives('35=3|34=2|45=1|58=not so|', '35=1|34=3|112=X|')

    expect(desk.occurred('reject-received')).toMatchObject([{ text: 'not so' }])
    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })
})

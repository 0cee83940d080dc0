import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'

describe('logon of an initiator', () => {
  test('1B: sends a Logon first and is connected by the answer', async () => {
    const desk = await openDesk()
    expect(desk.state()).toBe('Connecting')

    await desk.connects()
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|'])
    expect(desk.state()).toBe('InitiateLogon.AwaitingLogon')
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('4.b: a TestRequest is answered with its TestReqID', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=1|34=2|112=HELLO|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=HELLO|'])
  })
})

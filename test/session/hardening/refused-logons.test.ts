import { describe, expect, test } from 'vitest'
import { openDesk } from '../../support/desk.js'

const AFTERWARDS = ['35=D|34=5|11=a|', '35=2|34=6|7=1|16=0|', '35=4|34=6|123=Y|36=9|']

describe.each([
  ['initiator', '35=A|34=5|98=1|108=30|', 'EncryptMethod: expected 0, but received 1'],
  ['acceptor', '35=A|34=4|98=0|108=30|', 'MsgSeqNum too low, expecting 5 but received 4'],
] as const)('a peer whose Logon an %s has refused', (role, logon, reason) => {
  async function refused() {
    const handed: number[] = []
    const desk = await openDesk({
      role,
      record: { nextOut: 3, nextIn: 5 },
      onMessage: ({ msgSeqNum }) => void handed.push(msgSeqNum),
    })
    await desk.connects()
    await desk.receives(logon)
    const goodbye = desk.sent().at(-1)
    return { desk, handed, goodbye }
  }

  test('is not listened to: no message of its is handed over, none of ours is sent again', async () => {
    const { desk, handed, goodbye } = await refused()

    await desk.receives(...AFTERWARDS)

    expect(goodbye).toContain(`58=${reason}|`)
    expect([handed, desk.sent()]).toEqual([[], []])
    expect(desk.session.numbers).toMatchObject({ expected: 5, nextIn: 5 })
    expect(desk.state()).toBe('Disconnecting.AwaitingLogout')
  })

  test('ends it with its Logout', async () => {
    const { desk } = await refused()

    await desk.receives('35=5|34=5|')

    expect(desk.closed).toBe(true)
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCommand } from './options.js'
import { planOf } from './plan.js'

const folder = mkdtempSync(join(tmpdir(), 'goldfix-demo-plan-'))
afterAll(() => rmSync(folder, { recursive: true }))

const initiator = (target: string) => `[SESSION]
ConnectionType=initiator
BeginString=FIX.4.2
SenderCompID=ME
TargetCompID=${target}
SocketConnectHost=venue
SocketConnectPort=1
HeartBtInt=5
`
const acceptor = `[SESSION]
ConnectionType=acceptor
BeginString=FIX.4.4
SenderCompID=ME
TargetCompID=THEM
SocketAcceptPort=0
`

async function plan(side: 'broker' | 'client', text: string) {
  const cfg = join(folder, 'x.cfg')
  writeFileSync(cfg, text)
  const command = readCommand([side, '--cfg', cfg])
  if (command.name !== 'broker' && command.name !== 'client') throw new Error(command.name)
  return planOf(command)
}

describe('a plan from a settings file', () => {
  test('is of the sessions in the role that is played', async () => {
    const text = initiator('VENUE') + acceptor

    expect((await plan('client', text)).sessions).toMatchObject([{ targetCompId: 'VENUE' }])
    expect((await plan('broker', text)).sessions).toMatchObject([{ targetCompId: 'THEM' }])
  })

  test('is as the demo needs it where the file does not say otherwise', async () => {
    expect((await plan('client', initiator('VENUE'))).sessions).toMatchObject([
      { whenLoggedOff: 'queue' },
    ])
    expect((await plan('broker', acceptor)).sessions).toMatchObject([
      { whenLoggedOff: 'queue', onHandlerError: { retries: 0 }, resync: 'next-trailer' },
    ])
  })

  test('tells what is not as in QuickFIX, and of which one the file is', async () => {
    expect((await plan('broker', acceptor)).notices).toEqual([
      expect.stringMatching(/x\.cfg: a file of QuickFIX, all of it honoured$/),
    ])
    expect((await plan('broker', `${acceptor}ResetOnError=N\nStartTime=08:00:00`)).notices).toEqual(
      [
        expect.stringMatching(/x\.cfg: a file of QuickFIX\/J, 1 to note$/),
        expect.stringMatching(/x\.cfg:8: .*StartTime: There is no schedule yet/),
      ],
    )
  })

  test('validates what the file asks for', async () => {
    const validated = async (more = '') =>
      (await plan('broker', acceptor + more)).sessions.map(
        ({ validator }) => validator !== undefined,
      )

    expect(await validated()).toEqual([true])
    expect(await validated('UseDataDictionary=N')).toEqual([false])
    await expect(plan('broker', `${acceptor}DataDictionary=none.xml`)).rejects.toThrow(
      'x.cfg:7: DataDictionary: none.xml: ',
    )
  })

  test.each([
    ['client', initiator('A') + initiator('B'), 'x.cfg: expected one initiator, but there are 2'],
    ['client', acceptor, 'x.cfg: expected an initiator, but there is none'],
    ['broker', '[SESSION]\nBeginString=FIX.9', 'x.cfg:2: BeginString: expected FIX.4.0 or '],
  ] as const)('%s: what cannot be played is refused, %#', async (side, text, message) => {
    await expect(plan(side, text)).rejects.toThrow(message)
  })
})

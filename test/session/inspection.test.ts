import { expect, test } from 'vitest'
import type { InspectionEvent } from 'xstate'
import { openDesk } from '../support/desk.js'

const SECRET = 'canary-7f3a'

test('an inspector sees states and numbers of a session, and nowhere its password or its orders', async () => {
  const seen: string[] = []
  const show = (event: InspectionEvent) =>
    seen.push(
      JSON.stringify(event, (_, value) =>
        value !== null && typeof value === 'object' && 'sessionId' in value && 'send' in value
          ? value.id
          : value,
      ),
    )
  const desk = await openDesk({
    logonFields: [[554, SECRET]],
    inspect: show,
    onMessage: () => undefined,
  })
  await desk.connects()
  await desk.receives(`35=A|34=1|98=0|108=30|554=${SECRET}|`, `35=D|34=2|58=${SECRET}|`)
  await desk.sends({ msgType: 'D', fields: [[58, SECRET]] })
  await desk.receives('35=0|34=5|', '35=2|34=6|7=1|16=0|')
  await desk.loses()

  const all = seen.join('\n')
  for (const state of [
    'Connecting',
    'InitiateLogon',
    'LogonReceived',
    'Connected',
    'AwaitingResend',
    'Recovering',
  ])
    expect(all).toContain(state)
  expect(all).not.toContain(SECRET)
  expect(all).not.toContain([...Buffer.from(SECRET)].join(','))
})

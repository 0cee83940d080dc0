import { createEngine, type SessionOptions } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'

describe.each(['FIX.4.0', 'FIX.4.1'] as const)('%s', (beginString) => {
  test('has no fractions in its time stamps, and 999999 for everything after', async () => {
    const desk = await loggedOnDesk({ beginString })

    await desk.receives('35=0|34=4|')

    expect(desk.sentRaw()).toEqual([
      expect.stringMatching(/\|52=20260102-03:04:05\|56=THEM\|7=2\|16=999999\|/),
    ])
  })

  test('names neither tag nor reason in a Reject, and rejects for the application with a Reject', async () => {
    const desk = await loggedOnDesk({
      beginString,
      onHandlerError: { retries: 0, outcome: 'reject' },
      onMessage: () => {
        throw new Error('cannot')
      },
    })

    await desk.receives('35=1|34=2|', '35=D|34=3|11=a|')

    expect(desk.sent()).toEqual([
      '35=3|34=2|45=2|58=Required tag missing (112)|',
      '35=3|34=3|45=3|58=Application failed to process the message|',
    ])
  })
})

test.each([
  ['FIX.4.0', '35=A|34=1|98=0|108=30|'],
  ['FIX.4.1', '35=A|34=1|98=0|108=30|141=Y|'],
] as const)('%s begins at 1 with %s', async (beginString, logon) => {
  const desk = await openDesk({
    beginString,
    resetOnLogon: true,
    record: { nextOut: 7, nextIn: 9 },
  })

  await desk.connects()
  await desk.receives('35=A|34=1|98=0|108=30|')

  expect(desk.sent()).toEqual([logon])
  expect(desk.state()).toBe('Connected.Sequence.InSync')
})

test.each(['FIX.4.2', 'FIX.4.3', 'FIX.4.4'] as const)(
  '%s writes milliseconds',
  async (beginString) => {
    const desk = await openDesk({ beginString })

    await desk.connects()

    expect(desk.sentRaw()).toEqual([expect.stringContaining('|52=20260102-03:04:05.000|')])
  },
)

describe('FIXT.1.1', () => {
  const fixt = { beginString: 'FIXT.1.1', defaultApplVerId: 'FIX.5.0SP2' } as const

  test('says in its Logon what the application speaks', async () => {
    const desk = await openDesk(fixt)

    await desk.connects()

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|1137=9|'])
  })

  test('X.2: a Logon without DefaultApplVerID is refused', async () => {
    const desk = await openDesk({ ...fixt, role: 'acceptor' })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|')

    expect([desk.sent(), desk.closed]).toEqual([[], true])
  })

  test('needs to know what the application speaks', () => {
    expect(() => engineOf({ beginString: 'FIXT.1.1' })).toThrow(/defaultApplVerId: expected one of/)
    expect(() => engineOf({ beginString: 'FIX.4.4', defaultApplVerId: 'FIX.5.0' })).toThrow(
      /defaultApplVerId: expected nothing for FIX.4.4, but got 'FIX.5.0'/,
    )
  })
})

test.each([
  [{ beginString: 'FIX.9' }, /beginString: expected one of FIX.4.0, .* but got 'FIX.9'/],
  [{ senderCompId: '' }, /senderCompId: expected one or more printable ASCII characters/],
  [{ heartBtInt: -1 }, /heartBtInt: expected a whole number from 0 to 3600, but got -1/],
  [{ reconnect: { min: 5, max: 1 } }, /reconnect.max: expected at least reconnect.min/],
  [{ connect: { host: 'a', port: 0 } }, /connect.port: expected a whole number from 1 to 65535/],
  [{ role: 'both' }, /role: expected 'initiator' or 'acceptor', but got 'both'/],
])('options are checked at the door: %j', (wrong, message) => {
  expect(() => engineOf(wrong)).toThrow(message)
})

function engineOf(options: object) {
  return createEngine({
    transport: pair(),
    store: memoryStore(),
    sessions: [
      {
        role: 'initiator',
        beginString: 'FIX.4.4',
        senderCompId: 'US',
        targetCompId: 'THEM',
        connect: { host: 'venue', port: 1 },
        ...options,
      } as SessionOptions,
    ],
  })
}

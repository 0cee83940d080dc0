import { createEngine, type SessionOptions } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'

describe.each(['FIX.4.0', 'FIX.4.1'] as const)('%s', (beginString) => {
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

describe('FIXT.1.1', () => {
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

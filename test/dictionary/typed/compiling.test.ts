import { beforeAll, describe, expect, test } from 'vitest'
import { codeBlocks } from '../../docs/code-blocks.js'
import { compiled, type Verdicts } from './compiled.js'

const order = `ClOrdID: 'a', Side: '1', OrdType: '2', TransactTime: new Date()`

const accepted = {
  'all kinds of values': `FIX44.NewOrderSingle({ ${order}, Symbol: 'AAPL', OrderQty: 100, Price: '189.250', StopPx: 5n,
    MinQty: { units: 5n, scale: 1 }, LocateReqd: true, ExecInst: ['1', FIX44.ExecInst.Held], EncodedText: Uint8Array.of(1),
    ExpireTime: 1n, CustOrderCapacity: 1, NoPartyIDs: [{ PartyID: 'x', NoPartySubIDs: [{ PartySubID: 'y' }] }],
    PossResend: true, TargetSubID: 'D', OnBehalfOfCompID: 'F', Account: undefined })`,
  'what was read, written again': `if (message.is(FIX44.NewOrderSingle)) {
      const { ClOrdID, Side, OrdType, TransactTime, Price, ExecInst, NoPartyIDs } = message.body
      FIX44.NewOrderSingle({ ClOrdID, Side, OrdType, TransactTime, Price, ExecInst, NoPartyIDs })
    }`,
  'messages of another version': `FIX50SP2.SecurityStatus({ SecurityID: 'x', ApplVerID: '9' })
    const code: '1' = FIX50SP2.SecurityStatusCodes.Active`,
  'an overlay': `const order = VENUE.NewOrderSingle({ ${order}, Desk: 'd', Mood: 'G', NoPals: [{ Pal: 3, Fee: '1.50' }] })
    VENUE.NewOrderSingle({ ClOrdID: 'a', OrdType: '2', TransactTime: 1n, Side: VENUE.Side.OddLot, Mood: VENUE.Mood.VeryBad, NoPartyIDs: [{ PartyID: 'x', PartyRole: 99 }] })
    VENUE.Nudge({ ClOrdID: 'a', NoPartyIDs: [{ PartyID: 'x' }], PossResend: true })
    VENUE.ExecutionReport.msgType; VENUE.fields.get(5001)`,
  'a message of an overlay': `if (message.is(VENUE.NewOrderSingle)) {
      const read: ['G' | 'B', string | undefined, readonly (string | undefined)[], string, boolean] = [message.body.Mood,
        message.body.Desk, message.body.NoPals.map(({ Fee }) => Fee), message.body.ClOrdID, message.body.Side === 'Z']
    }`,
  'header and components of an overlay': `const wide = overlay(FIX44, { fields: { Hop: { tag: 5010, type: 'INT' } }, header: ['Hop'],
      components: { Hops: [{ field: 'Hop', required: true }] },
      messages: { Nudge: { msgType: 'U1', members: [{ component: 'Hops', required: true }] } } })
    wide.Heartbeat({ Hop: 1 }); wide.Nudge({ Hop: 2 })`,
  'an overlay of an overlay': `const more = overlay(VENUE, { fields: { Hue: { tag: 5009, type: 'INT' } },
      messages: { Nudge: { members: [{ field: 'Mood', required: true }, 'Hue'] } } })
    more.Nudge({ ClOrdID: 'a', Mood: 'G', Hue: 5 }); more.NewOrderSingle({ ${order}, Mood: 'B', Desk: 'd' })`,
}

/** With what the compiler says. */
const refused: Readonly<Record<string, readonly [program: string, verdict: string | RegExp]>> = {
  'an unknown field': [
    `FIX44.NewOrderSingle({ ${order}, Foo: 1 })`,
    /^TS2353 .*'Foo' does not exist/,
  ],
  'a field of another message': [
    `FIX44.NewOrderSingle({ ${order}, ExecID: '1' })`,
    /^TS2353 .*'ExecID'/,
  ],
  'what the session writes': [
    `FIX44.NewOrderSingle({ ${order}, MsgSeqNum: 1 })`,
    /^TS2353 .*'MsgSeqNum'/,
  ],
  'the length of data': [
    `FIX44.NewOrderSingle({ ${order}, EncodedTextLen: 1 })`,
    /^TS2561 .*'EncodedTextLen'/,
  ],
  'a missing field': [
    `FIX44.NewOrderSingle({ ClOrdID: 'a', OrdType: '2', TransactTime: 1n })`,
    /^TS2345 Property 'Side' is missing/,
  ],
  'a wrong code': [
    `FIX44.NewOrderSingle({ ${order}, TimeInForce: 'Q' })`,
    /^TS2322 Type '"Q"' is not assignable/,
  ],
  'any text for a code': [
    `FIX44.NewOrderSingle({ ${order}, TimeInForce: String(1) })`,
    /^TS2322 Type 'string' is not assignable/,
  ],
  'a wrong code of an integer': [
    `FIX44.NewOrderSingle({ ${order}, CustOrderCapacity: 9 })`,
    /^TS2322 Type '9' is not assignable/,
  ],
  'a wrong code in a list': [
    `FIX44.NewOrderSingle({ ${order}, ExecInst: ['1', '?'] })`,
    /^TS2322 Type '"\?"' is not assignable/,
  ],
  'a wrong type': [
    `FIX44.NewOrderSingle({ ${order}, LocateReqd: 'Y' })`,
    /^TS2322 Type 'string' is not assignable to type 'boolean/,
  ],
  'a price that is none': [
    `FIX44.NewOrderSingle({ ${order}, Price: true })`,
    /^TS2322 Type 'true' is not assignable to type 'DecimalValue/,
  ],
  'an entry without its first field': [
    `FIX44.NewOrderSingle({ ${order}, NoPartyIDs: [{ PartyRole: 1 }] })`,
    /^TS2741 Property 'PartyID' is missing/,
  ],
  'an unknown field of an entry': [
    `FIX44.NewOrderSingle({ ${order}, NoPartyIDs: [{ PartyID: 'x', Side: '1' }] })`,
    /^TS2353 .*'Side' does not exist/,
  ],
  'an unknown message': [
    'FIX44.NewOrderDouble',
    /^TS(?:2339|2551) Property 'NewOrderDouble' does not exist/,
  ],
  'an unknown code': ['FIX44.Side.Bye', /^TS2339 Property 'Bye' does not exist/],
  'a body that nobody asked for': ['message.body', /^TS2339 Property 'body' does not exist/],
  'what a body does not have': [
    'if (message.is(FIX44.ExecutionReport)) message.body.Foo',
    /^TS2339 Property 'Foo' does not exist/,
  ],
  'a field of an overlay, of the wrong type': [
    `VENUE.NewOrderSingle({ ${order}, Mood: 'G', Desk: 5 })`,
    /^TS2322 Type 'number' is not assignable to type 'string'/,
  ],
  'a field of an overlay, of a wrong code': [
    `VENUE.NewOrderSingle({ ${order}, Mood: 'Q' })`,
    /^TS2322 Type '"Q"' is not assignable to type '"(?:G" \| "B|B" \| "G)"'/,
  ],
  'a field of an overlay, missing': [
    `VENUE.NewOrderSingle({ ${order} })`,
    /^TS2345 Property 'Mood' is missing/,
  ],
  'a field of no overlay': [
    `VENUE.NewOrderSingle({ ${order}, Mood: 'G', Foo: 1 })`,
    /^TS2353 .*'Foo' does not exist/,
  ],
  'a field that the overlay gives another message': [
    `FIX44.NewOrderSingle({ ${order}, Desk: 'd' })`,
    /^TS2353 .*'Desk' does not exist/,
  ],
}

const HEAD = `import type { Message } from '@goldfix/core'
import { overlay } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
const VENUE = overlay(FIX44, {
  fields: {
    Desk: { tag: 5001, type: 'STRING' },
    Mood: { tag: 5002, type: 'CHAR', codes: { GOOD: 'G', VERY_BAD: 'B' } },
    NoPals: { tag: 5003, type: 'NUMINGROUP' },
    Pal: { tag: 5004, type: 'INT' },
    Fee: { tag: 5005, type: 'PRICE' },
  },
  codes: { Side: { ODD_LOT: 'Z' }, PartyRole: { FRIEND: '99' } },
  messages: {
    NewOrderSingle: {
      members: ['Desk', { field: 'Mood', required: true }, { group: 'NoPals', members: ['Pal', 'Fee'] }],
    },
    Nudge: { msgType: 'U1', members: [{ field: 'ClOrdID', required: true }, { component: 'Parties' }] },
  },
})
declare const message: Message
export { FIX44, message, FIX50SP2, overlay, VENUE }
export type { Message }
`

const page = codeBlocks('docs/dictionary.md').map(
  ({ code }, index) => [`block ${index + 1} of docs/dictionary.md`, code] as const,
)

let verdicts: Verdicts

beforeAll(() => {
  const programs = [
    ...Object.entries(accepted),
    ...Object.entries(refused).map(([name, [text]]) => [name, text] as const),
  ]
  verdicts = compiled(
    new Map([...programs.map(([name, text]) => [name, `${HEAD}{\n${text}\n}`] as const), ...page]),
  )
}, 60_000)

describe('the compiler', () => {
  test.each([...Object.keys(accepted), ...page.map(([name]) => name)])('takes %s', (name) => {
    expect(verdicts.get(name)).toEqual([])
  })

  test.each(Object.entries(refused))('refuses %s', (name, [, verdict]) => {
    expect(verdicts.get(name)).toEqual([expect.stringMatching(verdict)])
  })
})

import { UsageError } from '@goldfix/core'
import { overlay } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { FIX50SP2 } from '@goldfix/dictionary/fix50sp2'
import { describe, expect, test } from 'vitest'
import { sentText } from './line.js'

/** All that FIX 4.4 requires of an order. */
const order = {
  ClOrdID: 'a',
  Side: FIX44.Side.Buy,
  TransactTime: '20261128-02:33:15.123',
  OrdType: FIX44.OrdType.Limit,
} as const

describe('a message of a version', () => {
  test('is a draft in the order of the dictionary, header fields first', () => {
    const draft = FIX44.NewOrderSingle({
      Price: '189.250',
      OrderQty: 100,
      ...order,
      Symbol: 'AAPL',
      NoPartyIDs: [
        {
          PartyRole: FIX44.PartyRole.ExecutingFirm,
          PartyID: 'x',
          NoPartySubIDs: [{ PartySubIDType: 1, PartySubID: 'y' }],
        },
        { PartyID: 'z' },
      ],
      OnBehalfOfCompID: 'FUND',
      PossResend: true,
    })

    expect(sentText(draft)).toBe(
      '35=D|115=FUND|97=Y|11=a|453=2|448=x|452=1|802=1|523=y|803=1|448=z|' +
        '55=AAPL|54=1|60=20261128-02:33:15.123|38=100|40=2|44=189.250|',
    )
  })

  test('has the header of its transport from FIX 5.0 on', () => {
    const draft = FIX50SP2.QuoteCancel({
      QuoteCancelType: FIX50SP2.QuoteCancelType.CancelAllQuotes,
      ApplVerID: '9',
    })

    expect(sentText(draft)).toBe('35=Z|1128=9|298=4|')
  })

  test('writes the length of data itself', () => {
    const bytes = FIX44.NewOrderSingle({ ...order, EncodedText: Uint8Array.of(1, 61, 255) })
    const text = FIX44.NewOrderSingle({ ...order, EncodedText: 'é\x01' })

    expect(sentText(bytes)).toContain('|354=3|355=|=\xff|')
    expect(sentText(text)).toContain('|354=3|355=\xc3\xa9||')
  })

  test('leaves out what is undefined, and a group without entries', () => {
    const draft = FIX44.NewOrderSingle({ ...order, Price: undefined, NoPartyIDs: [] })

    expect(sentText(draft)).toBe('35=D|11=a|54=1|60=20261128-02:33:15.123|40=2|')
  })
})

describe('values', () => {
  test.each([
    ['189.250', '189.250'],
    ['-.5', '-.5'],
    ['000.10', '000.10'],
    [189.25, '189.25'],
    [1e-7, '0.0000001'],
    [1e21, '1000000000000000000000'],
    [12345678901234567890n, '12345678901234567890'],
    [{ units: 189250n, scale: 3 }, '189.250'],
    [{ units: -5n, scale: 2 }, '-0.05'],
    [{ units: 7n, scale: 0 }, '7'],
  ])('the price %s goes out as %s', (Price, text) => {
    expect(sentText(FIX44.NewOrderSingle({ ...order, Price }))).toContain(`|44=${text}|`)
  })

  test.each([
    [new Date(Date.UTC(2026, 10, 28, 2, 33, 15, 123)), '20261128-02:33:15.123'],
    [1_795_833_195_000_000_000n, '20261128-02:33:15.000'],
    [1_795_833_195_123_456_000n, '20261128-02:33:15.123456'],
    [1_795_833_195_123_456_789n, '20261128-02:33:15.123456789'],
    [-1n, '19691231-23:59:59.999999999'],
    ['20261128-02:33:15', '20261128-02:33:15'],
  ])('the time %s goes out as %s', (TransactTime, text) => {
    expect(sentText(FIX44.NewOrderSingle({ ...order, TransactTime }))).toContain(`|60=${text}|`)
  })

  test.each([
    [7, '7'],
    [-7n, '-7'],
    ['0007', '0007'],
  ])('the integer %s goes out as %s', (TotNoStrikes, text) => {
    const NoStrikes = [{ Symbol: 'AAPL' }]
    const draft = FIX44.ListStrikePrice({ ListID: 'l', TotNoStrikes, NoStrikes })
    expect(sentText(draft)).toBe(`35=m|66=l|422=${text}|428=1|55=AAPL|`)
  })

  test.each([
    [['1', '6'] as const, '1 6'],
    ['G' as const, 'G'],
  ])('the values %s go out as %s', (ExecInst, text) => {
    expect(sentText(FIX44.NewOrderSingle({ ...order, ExecInst }))).toContain(`|18=${text}|`)
  })
})

describe('a caller without types', () => {
  const make = (fields: unknown) => Reflect.apply(FIX44.NewOrderSingle, undefined, [fields])

  test.each<[string, unknown, string]>([
    ['no object', undefined, 'an object of fields by name, but got undefined'],
    ['an unknown field', { Foo: 1 }, 'a field that it has in the dictionary, but got Foo'],
    [
      'a field of another message',
      { OrderID: 'x' },
      'a field that it has in the dictionary, but got OrderID',
    ],
    [
      'a field of every object',
      { toString: 'x' },
      'a field that it has in the dictionary, but got toString',
    ],
    ['what the session writes', { MsgSeqNum: 7 }, 'none, the session writes it, but got MsgSeqNum'],
    [
      'a length',
      { EncodedTextLen: 3 },
      'none, as it is written with EncodedText, but got EncodedTextLen',
    ],
    [
      'none of a required field',
      { Side: undefined },
      'Side(54): expected a value, as it is required, but got none',
    ],
    [
      'a wrong code',
      { Side: 'Q' },
      `Side(54): expected one of "1", "2", "3", "4", "5", "6", "7", "8", "9", "A", "B", "C" and 4 more, but got "Q"`,
    ],
    ['a number in place of a code', { Side: 1 }, 'Side(54): expected one of "1"'],
    ['a list in place of a code', { Side: ['1'] }, 'but got an array'],
    [
      'a wrong code of an integer',
      { CustOrderCapacity: '1' },
      'CustOrderCapacity(582): expected one of 1, 2, 3, 4, but got "1"',
    ],
    ['a wrong code in a list', { ExecInst: ['1', '?'] }, 'ExecInst(18): expected one of "1", "2"'],
    [
      'an empty list',
      { ExecInst: [] },
      'ExecInst(18): expected at least one value, but got an empty array',
    ],
    [
      'text for a price',
      { Price: 'abc' },
      'Price(44): expected a decimal number: digits, a point among them, a minus before, but got "abc"',
    ],
    ['an exponent', { Price: '1e3' }, 'Price(44): expected a decimal number'],
    ['a plus', { Price: '+1' }, 'Price(44): expected a decimal number'],
    ['a lone point', { Price: '.' }, 'Price(44): expected a decimal number'],
    ['no price', { Price: '' }, 'but got ""'],
    ['no number', { Price: Number.NaN }, 'but got NaN'],
    ['an object that is no decimal', { Price: { units: 1, scale: 0 } }, 'but got an object'],
    [
      'a scale below zero',
      { Price: { units: 1n, scale: -1 } },
      'Price(44): expected a decimal number',
    ],
    ['a number for text', { ClOrdID: 5 }, 'ClOrdID(11): expected text without SOH, but got 5'],
    [
      'SOH in text',
      { ClOrdID: 'a\x01b' },
      'ClOrdID(11): expected text without SOH, but got "a\\u0001b"',
    ],
    ['no text', { ClOrdID: null }, 'ClOrdID(11): expected text without SOH, but got null'],
    [
      'text for a boolean',
      { LocateReqd: 'Y' },
      'LocateReqd(114): expected true or false, but got "Y"',
    ],
    ['a fraction for an integer', { PegMoveType: 0.5 }, 'PegMoveType(835): expected one of'],
    [
      'a fraction for an integer without codes',
      { DiscretionLimitType: '1.0' },
      'DiscretionLimitType(843): expected',
    ],
    [
      'no Date',
      { TransactTime: new Date(Number.NaN) },
      'TransactTime(60): expected a Date, nanoseconds since the epoch, or yyyyMMdd-HH:mm:ss as a string, but got a Date',
    ],
    ['a time of another form', { TransactTime: '2026-11-28' }, 'TransactTime(60): expected a Date'],
    ['a time behind year 9999', { TransactTime: 10n ** 21n }, 'TransactTime(60): expected a Date'],
    ['no data', { EncodedText: '' }, 'EncodedText(355): expected bytes, or text, of at least one'],
    [
      'no array for a group',
      { NoPartyIDs: { PartyID: 'x' } },
      'NoPartyIDs(453): expected an array of entries, but got an object',
    ],
    [
      'an entry that is none',
      { NoPartyIDs: [5] },
      'NewOrderSingle.NoPartyIDs: expected an object of fields by name, but got 5',
    ],
    [
      'an entry without its first field',
      { NoPartyIDs: [{ PartyRole: 1 }] },
      'NewOrderSingle.NoPartyIDs: PartyID(448): expected a value, as it is required, but got none',
    ],
    [
      'an unknown field of an entry',
      { NoPartyIDs: [{ PartyID: 'x', Side: '1' }] },
      'NewOrderSingle.NoPartyIDs: expected a field that it has in the dictionary, but got Side',
    ],
  ])('is refused %s', (_what, fields, message) => {
    const refused = refusal(() => make(fields && { ...order, ...Object(fields) }))

    expect(refused.code).toBe('invalid-field')
    expect(refused.message).toContain(message)
    expect(refused.message).toMatch(/^NewOrderSingle/)
  })

  test('is refused a required group without entries', () => {
    expect(refusal(() => FIX44.News({ Headline: 'h', NoLinesOfText: [] })).message).toBe(
      'News: NoLinesOfText(33): expected at least one entry, but got an empty array',
    )
  })
})

describe('an overlay', () => {
  test('a component that may be left out is there as a whole', () => {
    const venue = overlay(FIX44, {
      fields: { Desk: { tag: 5001, type: 'STRING' }, Fee: { tag: 5002, type: 'AMT' } },
      components: { Fees: ['Desk', { field: 'Fee', required: true }] },
      messages: { NewOrderSingle: { members: [{ component: 'Fees' }] } },
    })

    expect(sentText(venue.NewOrderSingle({ ...order, Desk: 'd', Fee: '1.0' }))).toMatch(
      /\|5001=d\|5002=1\.0\|$/,
    )
    expect(sentText(venue.NewOrderSingle(order))).not.toContain('500')
    expect(refusal(() => venue.NewOrderSingle({ ...order, Desk: 'd' })).message).toBe(
      'NewOrderSingle: Fee(5002): expected a value, as it is required with the component Fees, but got none',
    )
  })

  test('a version keeps the header of its transport', () => {
    const venue = overlay(FIX50SP2, {
      messages: { Nudge: { msgType: 'U1', members: ['ClOrdID'] } },
    })

    expect(sentText(venue.Nudge({ ClOrdID: 'a', ApplVerID: '9' }))).toBe('35=U1|1128=9|11=a|')
  })

  test('data of its own has its length before it', () => {
    const venue = overlay(FIX44, {
      fields: { BlobLen: { tag: 5001, type: 'LENGTH' }, Blob: { tag: 5002, type: 'DATA' } },
      messages: { Nudge: { msgType: 'U1', members: ['BlobLen', 'Blob'] } },
    })

    expect(sentText(venue.Nudge({ Blob: 'é' }))).toBe('35=U1|5001=2|5002=\xc3\xa9|')
  })

  test("a counterparty's dictionary has its fields at run time", () => {
    const fields = new Map([[5001, { tag: 5001, name: 'Desk', type: 'STRING' as const }]])
    const message = { name: 'NewOrderSingle', msgType: 'D', category: 'app' as const }
    const members = [{ kind: 'field' as const, tag: 5001, required: true }]
    const theirs = {
      version: 'FIX.4.4' as const,
      ...{ fields, components: new Map(), header: [], trailer: [] },
      messages: new Map([['D', { ...message, members }]]),
    }

    expect(refusal(() => overlay(FIX44, theirs).NewOrderSingle(order)).message).toContain(
      'Desk(5001)',
    )
  })
})

function refusal(act: () => unknown): UsageError {
  try {
    act()
  } catch (cause) {
    if (cause instanceof UsageError) return cause
    throw cause
  }
  throw new Error('nothing was refused')
}

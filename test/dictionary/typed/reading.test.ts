import { inspect } from 'node:util'
import { type Message, RejectMessage } from '@goldfix/core'
import { decimal, overlay } from '@goldfix/dictionary'
import { FIX42 } from '@goldfix/dictionary/fix42'
import { type ExecutionReport, FIX44, type Side } from '@goldfix/dictionary/fix44'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { MessageView } from '../../../packages/core/src/wire/message.js'
import { wire } from '../../../packages/core/src/wire/testing/wire-text.js'

const REPORT =
  '8=FIX.4.4|35=8|34=7|49=THEM|52=20261128-02:33:15|56=US|37=o1|453=2|448=x|452=1|802=1|523=y|803=1|448=z|' +
  '17=e1|150=F|39=1|55=AAPL|54=1|18=1 6|38=0100.50|151=-0|14=0|6=0.0000000000000000001|' +
  '60=20261128-02:33:15.123456789|354=3|355=a\x01b|'

describe('a received message', () => {
  test('is narrowed by its type', () => {
    const message = read(REPORT)

    expect(message.is(FIX44.NewOrderSingle)).toBe(false)
    if (!message.is(FIX44.ExecutionReport)) throw new Error('it is a report')
    expectTypeOf(message.body).toEqualTypeOf<ExecutionReport>()
    expectTypeOf(message.copy().body).toEqualTypeOf<ExecutionReport>()
    expectTypeOf(message.body.OrderID).toEqualTypeOf<string>()
    expectTypeOf(message.body.ClOrdID).toEqualTypeOf<string | undefined>()
    expectTypeOf(message.body.Side).toEqualTypeOf<Side>()
    expect(message.text(37)).toBe('o1')
  })

  test('has its fields by name', () => {
    const body = report()

    expect(body.OrderID).toBe('o1')
    expect(body.SenderCompID).toBe('THEM')
    expect(body.MsgSeqNum).toBe(7)
    expect(body.Side === FIX44.Side.Buy).toBe(true)
    expect(body.OrderQty).toBe('0100.50')
    expect(decimal(body.AvgPx)).toEqual({ units: 1n, scale: 19 })
    expect(body.TransactTime).toBe(1_795_833_195_123_456_789n)
    expect(body.ExecInst).toEqual(['1', '6'])
    expect(body.EncodedText).toEqual(Buffer.from('a\x01b'))
    expect(body.ClOrdID).toBeUndefined()
  })

  test('has its groups as arrays, nested ones too', () => {
    const { NoPartyIDs, NoLegs } = report()

    expectTypeOf(NoPartyIDs[0]?.PartyID).toEqualTypeOf<string | undefined>()
    expect(NoPartyIDs.map(({ PartyID, PartyRole }) => [PartyID, PartyRole])).toEqual([
      ['x', 1],
      ['z', undefined],
    ])
    expect(NoPartyIDs[0]?.NoPartySubIDs.map(({ PartySubID }) => PartySubID)).toEqual(['y'])
    expect(NoLegs).toEqual([])
  })

  test('is read without being copied, and kept by a copy', () => {
    const message = read(REPORT)
    if (!message.is(FIX44.ExecutionReport)) throw new Error('it is a report')
    const { body } = message.copy()

    readInto(message, '8=FIX.4.4|35=8|37=o2|')

    expect(message.body.OrderID).toBe('o2')
    expect(body.OrderID).toBe('o1')
  })

  test('a field in a group is not that of the message', () => {
    const venue = overlay(FIX44, {
      fields: { NoNotes: { tag: 5001, type: 'NUMINGROUP' } },
      messages: {
        Note: {
          msgType: 'U1',
          members: [{ group: 'NoNotes', members: ['ClOrdID', 'Text'] }, 'Text', 'Account'],
        },
      },
    })
    const message = read('8=FIX.4.4|35=U1|5001=2|11=a|58=in|11=b|1=acc|')
    const other = read('8=FIX.4.4|35=U1|5001=1|11=a|58=in|1=acc|58=out|')

    if (!message.is(venue.Note) || !other.is(venue.Note)) throw new Error('they are notes')
    expect([message.body.Text, message.body.Account]).toEqual([undefined, 'acc'])
    expect(message.body.NoNotes.map(({ Text }) => Text)).toEqual(['in', undefined])
    expect(other.body.Text).toBe('out')
  })

  test('shows the fields that are there', () => {
    const message = read('8=FIX.4.4|35=D|11=a|54=Q|453=1|448=x|')

    if (!message.is(FIX44.NewOrderSingle)) throw new Error('it is an order')
    expect(inspect(message.body, { breakLength: Number.POSITIVE_INFINITY })).toContain(
      "MsgType: 'D', ClOrdID: 'a', NoPartyIDs: [ { PartyID: 'x' } ], Side: 'Q', CheckSum: '",
    )
  })

  test('time stamps of early versions have no fraction', () => {
    const message = read('8=FIX.4.2|35=D|60=20261128-02:33:15|')

    if (!message.is(FIX42.NewOrderSingle)) throw new Error('it is an order')
    expect(message.body.TransactTime).toBe(1_795_833_195_000_000_000n)
  })
})

describe('what is not as its type says is rejected by whoever reads it', () => {
  test.each([
    ['37=|', 'OrderID', 4, 37],
    ['', 'OrderID', 1, 37],
    ['54=Q|', 'Side', 5, 54],
    ['54=12|', 'Side', 6, 54],
    ['18=1 ?|', 'ExecInst', 5, 18],
    ['582=9|', 'CustOrderCapacity', 5, 582],
    ['38=1e3|', 'OrderQty', 6, 38],
    ['68=1.5|', 'TotNoOrders', 6, 68],
    ['60=2026|', 'TransactTime', 6, 60],
    ['114=X|', 'LocateReqd', 6, 114],
    ['453=2|448=x|', 'NoPartyIDs', 16, 453],
    ['453=1|447=D|', 'NoPartyIDs', 16, 453],
    ['453=x|448=x|', 'NoPartyIDs', 16, 453],
  ])('%s read as %s: reason %i, tag %i', (fields, name, sessionRejectReason, refTagId) => {
    const type =
      name === 'LocateReqd'
        ? 'NewOrderSingle'
        : name === 'TotNoOrders'
          ? 'NewOrderList'
          : 'ExecutionReport'
    const { msgType, read: bodyOf } = FIX44[type]
    const body = bodyOf(read(`8=FIX.4.4|35=${msgType}|${fields}`))

    const rejected = rejection(() => Reflect.get(body, name))

    expect(rejected.rejection).toEqual({ sessionRejectReason, refTagId })
    expect(rejected.message).toContain(`${type}: ${name}(${refTagId}): expected `)
  })

  test('a required group without entries', () => {
    const body = FIX44.News.read(read('8=FIX.4.4|35=B|148=h|'))

    expect(rejection(() => body.NoLinesOfText).rejection).toEqual({
      sessionRejectReason: 1,
      refTagId: 33,
    })
  })
})

function report(): ExecutionReport {
  const message = read(REPORT)
  if (!message.is(FIX44.ExecutionReport)) throw new Error('it is a report')
  return message.body
}

function read(text: string): Message {
  return readInto(new MessageView(), text)
}

function readInto(message: Message, text: string): Message {
  const bytes = wire(text)
  if (!(message instanceof MessageView) || !message.read(bytes, 0, bytes.length))
    throw new Error(`not a message: ${text}`)
  return message
}

function rejection(act: () => unknown): RejectMessage {
  try {
    act()
  } catch (cause) {
    if (cause instanceof RejectMessage) return cause
    throw cause
  }
  throw new Error('nothing was rejected')
}

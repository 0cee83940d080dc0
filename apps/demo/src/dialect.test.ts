import { seededRng } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { Blotter } from './blotter.js'
import { Desk } from './desk.js'
import { heard, spoken } from './dialect.js'
import { answerKey, type Ledger, Receipts, reconcile } from './ledger.js'
import { OrderFlow } from './order-flow.js'
import { newOrderSingle, type OrderTerms, orderCancelRequest } from './order-requests.js'
import { Tag } from './tags.js'
import { received, shown } from './testing/received.js'
import { VERSIONS, type Version } from './version.js'

const at = new Date(0)
const now = () => at
const buy: OrderTerms = {
  account: 'A',
  symbol: 'AAPL',
  side: 'buy',
  quantity: 300,
  price: 1_892_500n,
}
const sell: OrderTerms = { ...buy, side: 'sell', quantity: 100 }

/** The answers to a buy of 300, a sale of 100, and a cancel of an order that nobody knows. */
function answers(version: Version): string[] {
  const desk = new Desk(now)
  return [
    newOrderSingle('C1', buy, at),
    newOrderSingle('C2', sell, at),
    orderCancelRequest('C3', 'C0', buy, at),
  ].flatMap((request) =>
    desk.take(received(request)).map((answer) => shown(spoken(answer, version))),
  )
}

test('FIX 4.0 has no ExecType(150), and an ExecTransType(20) instead', () => {
  const [acknowledged, , partly, , refused] = answers('FIX.4.0')

  expect(acknowledged).toBe(
    '35=8|37=B1|11=C1|17=X1|39=0|1=A|55=AAPL|54=1|38=300|40=2|44=189.25|14=0|6=0.00|20=0|32=0|31=0|',
  )
  expect(partly).toBe(
    '35=8|37=B1|11=C1|17=X3|39=1|1=A|55=AAPL|54=1|38=300|40=2|44=189.25|32=100|31=189.25|14=100|6=189.25|20=0|',
  )
  expect(refused).toBe('35=9|37=NONE|11=C3|102=1|58=unknown order|')
})

test('FIX 4.2 tells a partial fill from a fill', () => {
  const [acknowledged, , partly, filled] = answers('FIX.4.2')

  expect(acknowledged).toContain('|150=0|39=0|')
  expect(acknowledged).toContain('|20=0|')
  expect(acknowledged).not.toContain('|32=')
  expect(partly).toContain('|150=1|39=1|')
  expect(filled).toContain('|150=2|39=2|')
})

test('from FIX 4.3 on a trade is a trade, and from FIX 4.4 on nobody says how an order is handled', () => {
  expect(answers('FIX.4.3')[3]).toContain('|150=F|39=2|')
  expect(shown(spoken(newOrderSingle('C1', buy, at), 'FIX.4.3'))).toContain('|21=1|')
  expect(spoken(newOrderSingle('C1', buy, at), 'FIX.4.4')).toEqual(newOrderSingle('C1', buy, at))
})

test('a TransactTime(60) comes with FIX 4.2, a CxlType(125) went with FIX 4.1', () => {
  const cancel = (version: Version) =>
    spoken(orderCancelRequest('C2', 'C1', buy, at), version).fields.map(([tag]) => tag)

  expect(cancel('FIX.4.0')).toEqual([41, 11, 55, 54, 38, 125])
  expect(cancel('FIX.4.1')).toEqual([41, 11, 55, 54, 38])
  expect(cancel('FIX.4.2')).toEqual([41, 11, 1, 55, 54, 60, 38])
})

test.each([
  { version: 'FIX.4.0', ordRejReason: '0', cxlRejReason: undefined },
  { version: 'FIX.4.1', ordRejReason: '6', cxlRejReason: undefined },
  { version: 'FIX.4.2', ordRejReason: '6', cxlRejReason: '2' },
  { version: 'FIX.4.3', ordRejReason: '6', cxlRejReason: '6' },
] as const)('$version has its own reasons', ({ version, ordRejReason, cxlRejReason }) => {
  const said = (tag: number) =>
    received(spoken({ msgType: '8', fields: [[tag, 6]] }, version)).text(tag)

  expect(said(Tag.OrdRejReason)).toBe(ordRejReason)
  expect(said(Tag.CxlRejReason)).toBe(cxlRejReason)
})

test('a quantity with decimals is a whole one where it is', () => {
  const message = (quantity: string) => heard(received({ msgType: 'D', fields: [[38, quantity]] }))

  expect(message('100.00').int(38)).toBe(100)
  expect(message('100.50').int(38)).toBeUndefined()
})

describe('a day in', () => {
  test.each(VERSIONS)('%s ends with two ledgers that agree', (version) => {
    const blotter = new Blotter(now)
    const desk = new Desk(now)
    const receipts = new Receipts()
    const keys: string[] = []
    const flow = new OrderFlow(seededRng(4), blotter)
    const send = (draft: ReturnType<OrderFlow['next']>) => {
      const request = heard(received(spoken(draft, version)))
      receipts.take(request.text(Tag.ClOrdID) ?? '', false)
      for (const answer of desk.take(request)) {
        const message = heard(received(spoken(answer, version)))
        keys.push(answerKey(message.text(Tag.ExecID), message.text(Tag.ClOrdID)))
        blotter.apply(message)
      }
    }
    for (let request = 0; request < 1_000; request += 1) send(flow.next())
    for (const position of blotter.workable) send(blotter.cancel(position))

    const broker: Ledger = {
      requests: receipts.keys,
      answers: keys,
      orders: desk.outcomes,
      receipts: receipts.counts,
      defects: [],
    }
    expect(reconcile(blotter.ledger(), broker, { unmarkedCopies: 0 }).problems).toEqual([])
    expect(blotter.counts).toMatchObject({ unanswered: 0, working: 0, foreign: 0 })
    expect(blotter.counts.replaced).toBeGreaterThan(50)
    expect(desk.counts).toMatchObject({
      working: 0,
      filled: blotter.counts.filled,
      cancelled: blotter.counts.cancelled,
      trades: blotter.counts.trades,
    })
  })
})

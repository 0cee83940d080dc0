import { describe, expect, test } from 'vitest'
import { Desk } from './desk.js'
import {
  newOrderSingle,
  type OrderTerms,
  orderCancelReplaceRequest,
  orderCancelRequest,
} from './order-requests.js'
import { received, shown } from './testing/received.js'

const at = new Date(0)
const buy: OrderTerms = {
  account: 'A',
  symbol: 'AAPL',
  side: 'buy',
  quantity: 300,
  price: 1_892_500n,
}
const sell: OrderTerms = { ...buy, account: 'B', side: 'sell', quantity: 100 }

/** A desk that has taken these requests already; `take` shows the answers to one more. */
function desk(...before: Parameters<typeof received>[0][]) {
  const desk = new Desk(() => at)
  const take = (draft: Parameters<typeof received>[0]) => desk.take(received(draft)).map(shown)
  before.forEach(take)
  return { take }
}

describe('a new order', () => {
  test('is acknowledged', () => {
    const { take } = desk()

    expect(take(newOrderSingle('C1', buy, at))).toEqual([
      '35=8|37=B1|11=C1|17=X1|150=0|39=0|1=A|55=AAPL|54=1|38=300|40=2|44=189.25|151=300|14=0|6=0.00|',
    ])
  })

  test('that crosses is acknowledged first; then both sides of the trade are told', () => {
    const { take } = desk(newOrderSingle('C1', buy, at))

    expect(take(newOrderSingle('C2', sell, at))).toEqual([
      '35=8|37=B2|11=C2|17=X2|150=0|39=0|1=B|55=AAPL|54=2|38=100|40=2|44=189.25|151=100|14=0|6=0.00|',
      '35=8|37=B1|11=C1|17=X3|150=F|39=1|1=A|55=AAPL|54=1|38=300|40=2|44=189.25|32=100|31=189.25|151=200|14=100|6=189.25|',
      '35=8|37=B2|11=C2|17=X4|150=F|39=2|1=B|55=AAPL|54=2|38=100|40=2|44=189.25|32=100|31=189.25|151=0|14=100|6=189.25|',
    ])
  })

  test('whose ClOrdID is taken is rejected', () => {
    const { take } = desk(newOrderSingle('C1', buy, at))

    expect(take(newOrderSingle('C1', buy, at))).toEqual([
      '35=8|37=B2|11=C1|17=X2|150=8|39=8|103=6|1=A|55=AAPL|54=1|38=300|40=2|44=189.25|151=0|14=0|6=0.00|58=ClOrdID C1 is taken|',
    ])
  })

  test('without a price is rejected', () => {
    const { take } = desk()

    const [answer] = take(newOrderSingle('C1', { ...buy, price: 0n }, at))

    expect(answer).toContain('|150=8|39=8|103=99|')
  })
})

describe('a cancel', () => {
  test('ends the order', () => {
    const { take } = desk(newOrderSingle('C1', buy, at))

    expect(take(orderCancelRequest('C2', 'C1', buy, at))).toEqual([
      '35=8|37=B1|11=C2|41=C1|17=X2|150=4|39=4|1=A|55=AAPL|54=1|38=300|40=2|44=189.25|151=0|14=0|6=0.00|',
    ])
  })

  test('of a filled order is too late', () => {
    const { take } = desk(newOrderSingle('C1', buy, at), newOrderSingle('C2', sell, at))

    expect(take(orderCancelRequest('C3', 'C2', sell, at))).toEqual([
      '35=9|37=B2|11=C3|41=C2|39=2|434=1|102=0|58=too late to cancel|',
    ])
  })

  test('of an order that nobody knows is refused', () => {
    const { take } = desk()

    expect(take(orderCancelRequest('C2', 'C1', buy, at))).toEqual([
      '35=9|37=NONE|11=C2|41=C1|39=8|434=1|102=1|58=unknown order|',
    ])
  })
})

describe('a replace', () => {
  test('goes by its new ClOrdID from then on', () => {
    const { take } = desk(newOrderSingle('C1', buy, at))

    expect(
      take(orderCancelReplaceRequest('C2', 'C1', { ...buy, quantity: 500, price: 1_893_000n }, at)),
    ).toEqual([
      '35=8|37=B1|11=C2|41=C1|17=X2|150=5|39=0|1=A|55=AAPL|54=1|38=500|40=2|44=189.30|151=500|14=0|6=0.00|',
    ])
    expect(take(orderCancelRequest('C3', 'C1', buy, at))[0]).toContain('|102=1|')
    expect(take(orderCancelRequest('C4', 'C2', buy, at))[0]).toContain('|150=4|39=4|')
  })

  test('to a price that crosses is answered first, then filled', () => {
    const { take } = desk(
      newOrderSingle('C1', { ...buy, price: 1_890_000n }, at),
      newOrderSingle('C2', sell, at),
    )

    const answers = take(orderCancelReplaceRequest('C3', 'C1', buy, at))

    expect(answers.map((text) => /\|37=(\w+)\|.*\|150=(\w)\|39=(\w)/.exec(text)?.slice(1))).toEqual(
      [
        ['B1', '5', '0'],
        ['B2', 'F', '2'],
        ['B1', 'F', '1'],
      ],
    )
  })

  test('of a cancelled order is too late', () => {
    const { take } = desk(newOrderSingle('C1', buy, at), orderCancelRequest('C2', 'C1', buy, at))

    expect(take(orderCancelReplaceRequest('C3', 'C2', buy, at))).toEqual([
      '35=9|37=B1|11=C3|41=C2|39=4|434=2|102=0|58=too late to replace|',
    ])
  })
})

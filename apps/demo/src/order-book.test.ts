import { describe, expect, test } from 'vitest'
import { type Fill, leaves, type Order, OrderBook, type Side } from './order-book.js'

interface Named extends Order {
  readonly name: string
}

/** A book that keeps what happened as `taker x quantity @ price from maker`. */
function market() {
  const book = new OrderBook<Named>()
  const fills: string[] = []
  const onFill = ({ taker, maker, quantity, price }: Fill<Named>) => {
    fills.push(`${taker.name} ${quantity} @ ${price} from ${maker.name}`)
  }
  return {
    book,
    fills,
    place(name: string, side: Side, quantity: number, price: bigint): Named {
      const order = { name, side, quantity, price, filled: 0, notional: 0n, cancelled: false }
      book.place(order, onFill)
      return order
    },
    replace: (order: Named, quantity: number, price: bigint) =>
      book.replace(order, { quantity, price }, () => fills.push(`${order.name} replaced`), onFill),
  }
}

describe('matching', () => {
  test('orders that do not cross wait, best price first', () => {
    const { place, book, fills } = market()

    place('low', 'buy', 100, 99n)
    place('high', 'buy', 200, 100n)
    place('ask', 'sell', 300, 101n)

    expect(fills).toEqual([])
    expect(book.best('buy')).toEqual({ price: 100n, quantity: 200 })
    expect(book.best('sell')).toEqual({ price: 101n, quantity: 300 })
  })

  test('the better price first, then who waits longer, at the price of the one who waits', () => {
    const { place, fills } = market()
    place('dear', 'sell', 100, 102n)
    place('first', 'sell', 100, 101n)
    place('second', 'sell', 100, 101n)

    place('taker', 'buy', 250, 102n)

    expect(fills).toEqual([
      'taker 100 @ 101 from first',
      'taker 100 @ 101 from second',
      'taker 50 @ 102 from dear',
    ])
  })

  test('what is not filled waits at its own price', () => {
    const { place, book } = market()
    const maker = place('maker', 'sell', 100, 101n)

    const taker = place('taker', 'buy', 250, 101n)

    expect(maker).toMatchObject({ filled: 100, notional: 10_100n })
    expect(leaves(taker)).toBe(150)
    expect(book.best('buy')).toEqual({ price: 101n, quantity: 150 })
    expect(book.best('sell')).toBeUndefined()
  })

  test('a taker stops at its limit', () => {
    const { place, fills, book } = market()
    place('cheap', 'sell', 100, 101n)
    place('dear', 'sell', 100, 103n)

    place('taker', 'buy', 200, 102n)

    expect(fills).toEqual(['taker 100 @ 101 from cheap'])
    expect(book.best('buy')).toEqual({ price: 102n, quantity: 100 })
  })
})

describe('cancelling', () => {
  test('a waiting order is out', () => {
    const { place, book } = market()
    const order = place('order', 'buy', 100, 99n)

    expect(book.cancel(order)).toBe(true)

    expect(book.best('buy')).toBeUndefined()
    expect(leaves(order)).toBe(0)
  })

  test('it is too late for a filled and for a cancelled one', () => {
    const { place, book } = market()
    const filled = place('filled', 'buy', 100, 99n)
    place('taker', 'sell', 100, 99n)
    const cancelled = place('cancelled', 'buy', 100, 99n)
    book.cancel(cancelled)

    expect(book.cancel(filled)).toBe(false)
    expect(book.cancel(cancelled)).toBe(false)
    expect(filled.cancelled).toBe(false)
  })
})

describe('replacing', () => {
  test('fewer at the same price keeps its turn', () => {
    const { place, replace, fills } = market()
    const first = place('first', 'sell', 300, 101n)
    place('second', 'sell', 100, 101n)

    replace(first, 200, 101n)
    place('taker', 'buy', 100, 101n)

    expect(fills).toEqual(['first replaced', 'taker 100 @ 101 from first'])
  })

  test.each([
    { change: 'more at the same price', quantity: 400, price: 101n },
    { change: 'another price and back', quantity: 300, price: 102n },
  ])('$change goes to the end', ({ quantity, price }) => {
    const { place, replace, fills } = market()
    const first = place('first', 'sell', 300, 101n)
    place('second', 'sell', 100, 101n)

    replace(first, quantity, price)
    replace(first, quantity, 101n)
    place('taker', 'buy', 100, 101n)

    expect(fills.at(-1)).toBe('taker 100 @ 101 from second')
  })

  test('a price that crosses is filled, after it was replaced', () => {
    const { place, replace, fills } = market()
    const order = place('order', 'buy', 100, 99n)
    place('ask', 'sell', 100, 101n)

    replace(order, 100, 101n)

    expect(fills).toEqual(['order replaced', 'order 100 @ 101 from ask'])
  })

  test('a quantity that is filled already ends the order', () => {
    const { place, replace, book } = market()
    const order = place('order', 'buy', 300, 99n)
    place('taker', 'sell', 200, 99n)

    expect(replace(order, 100, 99n)).toBe(true)

    expect(order).toMatchObject({ quantity: 200, filled: 200 })
    expect(book.best('buy')).toBeUndefined()
  })

  test('it is too late for a filled one', () => {
    const { place, replace } = market()
    const order = place('order', 'buy', 100, 99n)
    place('taker', 'sell', 100, 99n)

    expect(replace(order, 200, 99n)).toBe(false)
    expect(order).toMatchObject({ quantity: 100, price: 99n })
  })
})

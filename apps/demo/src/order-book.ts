import type { Price } from './price.js'

export type Side = 'buy' | 'sell'

/** One order, dead or alive: the book changes `filled` and `notional`, nobody else does. */
export interface Order {
  readonly side: Side
  price: Price
  quantity: number
  filled: number
  /** Price times quantity of all fills, in units of 0.0001. */
  notional: bigint
  cancelled: boolean
}

/** A resting order (maker) met an incoming one (taker), at the maker's price. Both are already updated. */
export interface Fill<O extends Order> {
  readonly maker: O
  readonly taker: O
  readonly quantity: number
  readonly price: Price
}

interface Level<O> {
  readonly price: Price
  /** The one that waits longest first. */
  readonly orders: O[]
}

/** The limit orders of one symbol, matched by price, then time. */
export class OrderBook<O extends Order> {
  /** Best price first. */
  readonly #levels: Record<Side, Level<O>[]> = { buy: [], sell: [] }

  /** Matches an order and lets the rest of it wait. `onFill` is called fill by fill, in order. */
  place(order: O, onFill: (fill: Fill<O>) => void): void {
    const opposite = this.#levels[order.side === 'buy' ? 'sell' : 'buy']
    for (let best = opposite[0]; best !== undefined && leaves(order) > 0; best = opposite[0]) {
      if (isBetter(order.side, best.price, order.price)) break // beyond its limit
      match(order, best, onFill)
      if (best.orders.length === 0) opposite.shift()
    }
    if (leaves(order) > 0) this.#rest(order)
  }

  /** Takes an order out. False when it does not wait here: filled, cancelled, or never placed. */
  cancel(order: O): boolean {
    if (!this.#remove(order)) return false
    order.cancelled = true
    return true
  }

  /**
   * Gives a waiting order another price or quantity. It keeps its turn only where the price stays and the
   * quantity does not grow; a quantity not above what is filled already ends it. False when it does not wait.
   */
  replace(
    order: O,
    to: { readonly price: Price; readonly quantity: number },
    onReplaced: () => void,
    onFill: (fill: Fill<O>) => void,
  ): boolean {
    const keepsTurn = to.price === order.price && to.quantity <= order.quantity
    if (!this.#levelOf(order)) return false
    const quantity = Math.max(to.quantity, order.filled)
    if (!keepsTurn || quantity === order.filled) this.#remove(order)
    order.price = to.price
    order.quantity = quantity
    onReplaced()
    if (!keepsTurn && leaves(order) > 0) this.place(order, onFill)
    return true
  }

  /** The best price and how much waits there; nothing when that side is empty. */
  best(side: Side): { readonly price: Price; readonly quantity: number } | undefined {
    const level = this.#levels[side][0]
    if (level === undefined) return undefined
    return { price: level.price, quantity: level.orders.reduce((sum, o) => sum + leaves(o), 0) }
  }

  #rest(order: O): void {
    const levels = this.#levels[order.side]
    const at = levels.findIndex(({ price }) => !isBetter(order.side, price, order.price))
    const level = levels[at]
    if (level?.price === order.price) level.orders.push(order)
    else levels.splice(at < 0 ? levels.length : at, 0, { price: order.price, orders: [order] })
  }

  #remove(order: O): boolean {
    const level = this.#levelOf(order)
    if (level === undefined) return false
    level.orders.splice(level.orders.indexOf(order), 1)
    const levels = this.#levels[order.side]
    if (level.orders.length === 0) levels.splice(levels.indexOf(level), 1)
    return true
  }

  #levelOf(order: O): Level<O> | undefined {
    const level = this.#levels[order.side].find(({ price }) => price === order.price)
    return level?.orders.includes(order) ? level : undefined
  }
}

/** LeavesQty(151). */
export function leaves(order: Order): number {
  return order.cancelled ? 0 : order.quantity - order.filled
}

function match<O extends Order>(taker: O, level: Level<O>, onFill: (fill: Fill<O>) => void): void {
  for (let maker = level.orders[0]; maker !== undefined; maker = level.orders[0]) {
    const quantity = Math.min(leaves(taker), leaves(maker))
    if (quantity === 0) return
    for (const order of [maker, taker]) {
      order.filled += quantity
      order.notional += level.price * BigInt(quantity)
    }
    if (leaves(maker) === 0) level.orders.shift()
    onFill({ maker, taker, quantity, price: level.price })
  }
}

/** Among those who wait on `side`: does `a` come before `b`? */
function isBetter(side: Side, a: Price, b: Price): boolean {
  return side === 'buy' ? a > b : a < b
}

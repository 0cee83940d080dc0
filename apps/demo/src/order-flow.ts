import type { Draft, Rng } from '@goldfix/core'
import type { Blotter, Position } from './blotter.js'
import type { Side } from './order-book.js'
import type { Price } from './price.js'

const ACCOUNTS = ['DESK-A', 'DESK-B', 'DESK-C'] as const
const OPENING_PRICES = { AAPL: 189_2500n, MSFT: 421_1000n, NVDA: 118_4000n } as const
type TradedSymbol = keyof typeof OPENING_PRICES
const SYMBOLS = Object.keys(OPENING_PRICES) as TradedSymbol[]

const CENT = 100n
/** More are cancelled until there are fewer. */
const WORKING_MAX = 200

/** What the client's desks want next: mostly orders around a wandering price, some cancels and replaces. */
export class OrderFlow {
  readonly #rng: Rng
  readonly #blotter: Blotter
  readonly #middle: Record<TradedSymbol, Price> = { ...OPENING_PRICES }

  constructor(rng: Rng, blotter: Blotter) {
    this.#rng = rng
    this.#blotter = blotter
  }

  next(): Draft {
    const { workable } = this.#blotter
    const wish = this.#rng()
    const position = workable[this.#below(workable.length)]
    if (position === undefined || workable.length < 10) return this.#newOrder()
    if (workable.length > WORKING_MAX || wish < 0.12) return this.#blotter.cancel(position)
    if (wish < 0.27) return this.#replace(position)
    return this.#newOrder()
  }

  #newOrder(): Draft {
    const symbol = this.#oneOf(SYMBOLS)
    const side: Side = this.#rng() < 0.5 ? 'buy' : 'sell'
    const account = this.#oneOf(ACCOUNTS)
    const price = this.#priceNear(symbol)
    return this.#blotter.newOrder({ account, symbol, side, quantity: this.#lots(), price })
  }

  #replace(position: Position): Draft {
    const price = this.#priceNear(position.terms.symbol as TradedSymbol)
    return this.#blotter.replace(position, { price, quantity: position.filled + this.#lots() })
  }

  /** Within five cents of a middle that moves a cent now and then. */
  #priceNear(symbol: TradedSymbol): Price {
    this.#middle[symbol] += BigInt(this.#below(3) - 1) * CENT
    return this.#middle[symbol] + BigInt(this.#below(11) - 5) * CENT
  }

  #lots(): number {
    return 100 * (1 + this.#below(10))
  }

  #oneOf<T>(values: readonly T[]): T {
    return values[this.#below(values.length)] as T
  }

  #below(bound: number): number {
    return Math.floor(this.#rng() * bound)
  }
}

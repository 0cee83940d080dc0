import type { Message } from '@goldfix/core'

/** A price in units of 0.0001: exact, never a float. */
export type Price = bigint

type Decimal = NonNullable<ReturnType<Message['decimal']>>

const SCALE = 4

/** Undefined for a price that is missing or finer than 0.0001. */
export function priceOf(decimal: Decimal | undefined): Price | undefined {
  if (decimal === undefined) return undefined
  const { units, scale } = decimal
  if (scale <= SCALE) return units * 10n ** BigInt(SCALE - scale)
  const excess = 10n ** BigInt(scale - SCALE)
  return units % excess === 0n ? units / excess : undefined
}

/** As it stands in a field: `189.25`, at least two digits behind the point. */
export function priceText(price: Price): string {
  const digits = String(price < 0n ? -price : price).padStart(SCALE + 1, '0')
  const fraction = digits.slice(-SCALE).replace(/0{1,2}$/, '')
  return `${price < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${fraction}`
}

/** AvgPx(6): what was paid over how many, rounded half up; 0 where nothing was. */
export function averagePrice(notional: bigint, quantity: number): Price {
  if (quantity === 0) return 0n
  const divisor = BigInt(quantity)
  return (2n * notional + divisor) / (2n * divisor)
}

/** They differ by less than one in the last digit that both have: whoever rounds otherwise means the same. */
export function isAbout({ units, scale }: Decimal, price: Price): boolean {
  const finer = 10n ** BigInt(Math.max(scale - SCALE, 0))
  const coarser = 10n ** BigInt(Math.max(SCALE - scale, 0))
  const difference = units * coarser - price * finer
  return (difference < 0n ? -difference : difference) < finer * coarser
}

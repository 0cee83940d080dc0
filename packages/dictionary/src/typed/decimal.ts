import type { Decimal } from '@goldfix/core'
import { UsageError } from '@goldfix/core/thrown'

/**
 * A decimal number as a body has it, to compute with: `189.250` is `{ units: 189250n, scale: 3 }`.
 *
 * @throws UsageError `invalid-field` for what is no decimal number
 */
export function decimal(text: string): Decimal {
  const [, sign = '', whole = '', fraction = ''] = DECIMAL.exec(text) ?? []
  if (whole === '' && fraction === '')
    throw new UsageError(
      'invalid-field',
      `expected a decimal number, but got ${JSON.stringify(text)}`,
    )
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length }
}

const DECIMAL = /^(-?)(\d*)\.?(\d*)$/

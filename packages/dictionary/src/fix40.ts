import { fix40 } from './generated/fix40.js'
import type { FIX40Version } from './generated/fix40-types.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fix40-types.js'

/**
 * FIX 4.0 as it was published.
 *
 * The dictionary itself, and each message and each set of codes by its name: `FIX40.NewOrderSingle({ ... })`, `FIX40.Side.Buy`.
 */
export const FIX40: FIX40Version = typed(dictionaryOfTable(fix40))

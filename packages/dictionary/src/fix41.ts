import { fix41 } from './generated/fix41.js'
import type { FIX41Version } from './generated/fix41-types.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fix41-types.js'

/**
 * FIX 4.1 as it was published.
 *
 * The dictionary itself, and each message and each set of codes by its name: `FIX41.NewOrderSingle({ ... })`, `FIX41.Side.Buy`.
 */
export const FIX41: FIX41Version = typed(dictionaryOfTable(fix41))

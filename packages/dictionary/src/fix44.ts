import { fix44 } from './generated/fix44.js'
import type { FIX44Version } from './generated/fix44-types.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fix44-types.js'

/**
 * FIX 4.4 as it was published.
 *
 * The dictionary itself, and each message and each set of codes by its name: `FIX44.NewOrderSingle({ ... })`, `FIX44.Side.Buy`.
 */
export const FIX44: FIX44Version = typed(dictionaryOfTable(fix44))

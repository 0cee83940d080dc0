import { fix43 } from './generated/fix43.js'
import type { FIX43Version } from './generated/fix43-types.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fix43-types.js'

/**
 * FIX 4.3 as it was published.
 *
 * The dictionary itself, and each message and each set of codes by its name: `FIX43.NewOrderSingle({ ... })`, `FIX43.Side.Buy`.
 */
export const FIX43: FIX43Version = typed(dictionaryOfTable(fix43))

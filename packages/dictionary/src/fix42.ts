import { fix42 } from './generated/fix42.js'
import type { FIX42Version } from './generated/fix42-types.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fix42-types.js'

/**
 * FIX 4.2 as it was published.
 *
 * The dictionary itself, and each message and each set of codes by its name: `FIX42.NewOrderSingle({ ... })`, `FIX42.Side.Buy`.
 */
export const FIX42: FIX42Version = typed(dictionaryOfTable(fix42))

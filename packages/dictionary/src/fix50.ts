import { fix50 } from './generated/fix50.js'
import type { FIX50Version } from './generated/fix50-types.js'
import { fixt11 } from './generated/fixt11.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fix50-types.js'

/**
 * FIX 5.0 as it was published. Without header, trailer and administrative messages, which FIXT 1.1 has.
 *
 * The dictionary itself, and each message and each set of codes by its name: `FIX50.NewOrderSingle({ ... })`, `FIX50.Side.Buy`.
 */
export const FIX50: FIX50Version = typed(dictionaryOfTable(fix50), dictionaryOfTable(fixt11))

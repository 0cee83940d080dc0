import { fix50sp2 } from './generated/fix50sp2.js'
import type { FIX50SP2Version } from './generated/fix50sp2-types.js'
import { fixt11 } from './generated/fixt11.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fix50sp2-types.js'

/**
 * FIX 5.0SP2 as it was published. Without header, trailer and administrative messages, which FIXT 1.1 has.
 *
 * The dictionary itself, and each message and each set of codes by its name: `FIX50SP2.NewOrderSingle({ ... })`, `FIX50SP2.Side.Buy`.
 */
export const FIX50SP2: FIX50SP2Version = typed(
  dictionaryOfTable(fix50sp2),
  dictionaryOfTable(fixt11),
)

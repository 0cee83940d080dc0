import { fix50sp1 } from './generated/fix50sp1.js'
import type { FIX50SP1Version } from './generated/fix50sp1-types.js'
import { fixt11 } from './generated/fixt11.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fix50sp1-types.js'

/**
 * FIX 5.0SP1 as it was published. Without header, trailer and administrative messages, which FIXT 1.1 has.
 *
 * The dictionary itself, and each message and each set of codes by its name: `FIX50SP1.NewOrderSingle({ ... })`, `FIX50SP1.Side.Buy`.
 */
export const FIX50SP1: FIX50SP1Version = typed(
  dictionaryOfTable(fix50sp1),
  dictionaryOfTable(fixt11),
)

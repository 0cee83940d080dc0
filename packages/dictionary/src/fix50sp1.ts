import type { Dictionary } from './dictionary.js'
import { fix50sp1 } from './generated/fix50sp1.js'
import { dictionaryOfTable } from './table.js'

/** FIX 5.0SP1 as it was published. Without header, trailer and administrative messages, which FIXT 1.1 has. */
export const FIX50SP1: Dictionary = dictionaryOfTable(fix50sp1)

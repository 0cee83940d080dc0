import type { Dictionary } from './dictionary.js'
import { fix50sp2 } from './generated/fix50sp2.js'
import { dictionaryOfTable } from './table.js'

/** FIX 5.0SP2 as it was published. Without header, trailer and administrative messages, which FIXT 1.1 has. */
export const FIX50SP2: Dictionary = dictionaryOfTable(fix50sp2)

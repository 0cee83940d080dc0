import type { Dictionary } from './dictionary.js'
import { fix50 } from './generated/fix50.js'
import { dictionaryOfTable } from './table.js'

/** FIX 5.0 as it was published. Without header, trailer and administrative messages, which FIXT 1.1 has. */
export const FIX50: Dictionary = dictionaryOfTable(fix50)

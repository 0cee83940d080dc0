import type { Dictionary } from './dictionary.js'
import { fix43 } from './generated/fix43.js'
import { dictionaryOfTable } from './table.js'

/** FIX 4.3 as it was published. */
export const FIX43: Dictionary = dictionaryOfTable(fix43)

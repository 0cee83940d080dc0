import type { Dictionary } from './dictionary.js'
import { fix44 } from './generated/fix44.js'
import { dictionaryOfTable } from './table.js'

/** FIX 4.4 as it was published. */
export const FIX44: Dictionary = dictionaryOfTable(fix44)

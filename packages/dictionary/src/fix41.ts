import type { Dictionary } from './dictionary.js'
import { fix41 } from './generated/fix41.js'
import { dictionaryOfTable } from './table.js'

/** FIX 4.1 as it was published. */
export const FIX41: Dictionary = dictionaryOfTable(fix41)

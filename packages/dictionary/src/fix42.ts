import type { Dictionary } from './dictionary.js'
import { fix42 } from './generated/fix42.js'
import { dictionaryOfTable } from './table.js'

/** FIX 4.2 as it was published. */
export const FIX42: Dictionary = dictionaryOfTable(fix42)

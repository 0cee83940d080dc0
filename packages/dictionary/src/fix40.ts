import type { Dictionary } from './dictionary.js'
import { fix40 } from './generated/fix40.js'
import { dictionaryOfTable } from './table.js'

/** FIX 4.0 as it was published. */
export const FIX40: Dictionary = dictionaryOfTable(fix40)

import type { Dictionary } from './dictionary.js'
import { fixt11 } from './generated/fixt11.js'
import { dictionaryOfTable } from './table.js'

/** FIXT 1.1 as it was published: header, trailer and administrative messages of every version from 5.0 on. */
export const FIXT11: Dictionary = dictionaryOfTable(fixt11)

import { fixt11 } from './generated/fixt11.js'
import type { FIXT11Version } from './generated/fixt11-types.js'
import { dictionaryOfTable } from './table.js'
import { typed } from './typed/typed-dictionary.js'

export type * from './generated/fixt11-types.js'

/**
 * FIXT 1.1 as it was published: header, trailer and administrative messages of every version from 5.0 on.
 *
 * The dictionary itself, and each message and each set of codes by its name: `message.is(FIXT11.Logon)`.
 */
export const FIXT11: FIXT11Version = typed(dictionaryOfTable(fixt11))

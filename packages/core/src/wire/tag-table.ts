import type { DataFields } from './data-fields.js'

/** What an encoder has to know of the tags that are most used; 0 for all others. */
export type TagTable = Uint8Array

/** Nothing but a value is to be known of it. */
export const PLAIN = 1
/** Only the session writes it. */
export const RESERVED = 2

/** Tags below are looked up at once. */
const TAGS_MAX = 1_024

const made = new WeakMap<DataFields, Map<string, TagTable>>()

/** Sessions with the same reserved tags, all below 1,024, and the same data fields have the same one. */
export function tagTable(reserved: readonly number[], dataFields: DataFields): TagTable {
  const key = [...reserved].sort((a, b) => a - b).join()
  const tables = made.get(dataFields) ?? new Map<string, TagTable>()
  made.set(dataFields, tables)
  let table = tables.get(key)
  if (table === undefined) {
    table = new Uint8Array(TAGS_MAX)
    for (let tag = 1; tag < TAGS_MAX; tag++)
      if (dataFields.lengthTagOf(tag) === 0) table[tag] = PLAIN
    for (const tag of reserved) table[tag] = RESERVED
    tables.set(key, table)
  }
  return table
}

import { messageOf, StoreError } from '@goldfix/core'

/** LMDB's numbers for data that is not as it left it. Source: lmdb.h, "Return Codes". */
const CORRUPT: ReadonlySet<unknown> = new Set([
  -30797, // MDB_PAGE_NOTFOUND
  -30796, // MDB_CORRUPTED
  -30794, // MDB_VERSION_MISMATCH
  -30793, // MDB_INVALID
])

/** What lmdb-js or the file system said, as an error of the store at `path`. */
export function failure(path: string, doing: string, cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause
  const code = CORRUPT.has((cause as { code?: unknown } | undefined)?.code)
    ? 'corrupt'
    : 'unavailable'
  const hint = /no space left|ENOSPC|quota/i.test(messageOf(cause)) ? '; make room on its disk' : ''
  // what lmdb-js says of pages and buffers behind it is of no use to anybody
  const words = messageOf(cause).replace(/: Attempting to write page.*/s, '')
  return new StoreError(code, `the store at ${path} ${doing}: ${words}${hint}`, { cause })
}

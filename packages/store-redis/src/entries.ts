import type { Servers } from './servers.js'

/** What one page should hold, bytes. */
const PAGE_BYTES = 256 * 1_024
const FIRST_PAGE = 16
const LARGEST_PAGE = 1_024

/** An entry of a stream: its id, then its fields and values in turn. */
export type Entry = readonly [id: string, fields: readonly Buffer[]]

/**
 * The entries of a stream from the id `begin` on, at most `most` of them, page by page: never more of them in
 * memory. When the key goes away meanwhile, they end.
 */
export async function* entries(
  servers: Servers,
  key: string,
  begin: string,
  most = Number.POSITIVE_INFINITY,
): AsyncGenerator<Entry> {
  let start = begin
  let left = most
  let count = FIRST_PAGE
  while (left > 0) {
    const limit = Math.min(count, left)
    const page = await servers.call(key, ({ redis }) =>
      redis.xrangeBuffer(key, start, '+', 'COUNT', limit),
    )
    let size = 0
    for (const [idBytes, fields] of page) {
      const id = idBytes.toString('latin1')
      for (const field of fields) size += field.length
      start = `(${id}`
      yield [id, fields]
    }
    if (page.length < limit) return
    left -= limit
    if (size > PAGE_BYTES) count = Math.max(1, count >> 1)
    else if (size < PAGE_BYTES / 4) count = Math.min(LARGEST_PAGE, count * 2)
  }
}

import type { SessionStore } from '@goldfix/core'

/** A store and its level: what is measured against what. */
export type Level =
  | 'memory'
  | 'memory-whole'
  | 'lmdb-committed'
  | 'lmdb-flushed'
  | 'redis-everysec'
  | 'redis-always'

/** As much as the memory store shall remember of a session: the rest would only fill the machine. */
export const KEEP = 2_000

/**
 * The store of one end; `memory-whole` remembers all of it. Only what is used is loaded: an end is weighed, too.
 *
 * @param place its folder, or the address of its Redis server
 * @param end what its keys in Redis begin with, so that two ends can share a server
 */
export async function storeOf(level: Level, place: string, end: string): Promise<SessionStore> {
  switch (level) {
    case 'memory':
    case 'memory-whole': {
      const { memoryStore } = await import('@goldfix/store-memory')
      return memoryStore(level === 'memory' ? { keep: KEEP } : {})
    }
    case 'lmdb-committed':
    case 'lmdb-flushed': {
      const { lmdbStore } = await import('@goldfix/store-lmdb')
      return lmdbStore(place, { level: level === 'lmdb-flushed' ? 'flushed' : 'committed' })
    }
    case 'redis-everysec':
    case 'redis-always': {
      const { redisStore } = await import('@goldfix/store-redis')
      return redisStore(place, { keyPrefix: end })
    }
  }
}

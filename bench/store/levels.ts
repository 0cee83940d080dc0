import type { SessionStore } from '@goldfix/core'
import { lmdbStore } from '@goldfix/store-lmdb'
import { memoryStore } from '@goldfix/store-memory'
import { redisStore } from '@goldfix/store-redis'

/** A store and its level: what is measured against what. */
export type Level = 'memory' | 'lmdb-committed' | 'lmdb-flushed' | 'redis-everysec' | 'redis-always'

/** As much as the memory store shall remember of a session: the rest would only fill the machine. */
export const KEEP = 2_000

/**
 * The store of one end.
 *
 * @param place its folder, or the address of its Redis server
 * @param end what its keys in Redis begin with, so that two ends can share a server
 */
export function storeOf(level: Level, place: string, end: string): SessionStore {
  switch (level) {
    case 'memory':
      return memoryStore({ keep: KEEP })
    case 'lmdb-committed':
      return lmdbStore(place, { level: 'committed' })
    case 'lmdb-flushed':
      return lmdbStore(place, { level: 'flushed' })
    case 'redis-everysec':
    case 'redis-always':
      return redisStore(place, { keyPrefix: end })
  }
}

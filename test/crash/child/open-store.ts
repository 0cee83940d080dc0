import type { SessionStore } from '@goldfix/core'
import { redisStore } from '@goldfix/store-redis'
import type { StorePlace } from './settings.js'

/** The package of the embedded store, named so that nothing needs it where it is not installed. */
export const LMDB_PACKAGE: string = '@goldfix/store-lmdb'

interface LmdbPackage {
  lmdbStore(path: string, options: { level: 'committed' | 'flushed' }): SessionStore
}

/** The store at a place; what a child opens and, once it is dead, the checker. */
export async function openStore(place: StorePlace): Promise<SessionStore> {
  if (place.kind === 'redis') return redisStore(place.url, { keyPrefix: place.keyPrefix })
  const { lmdbStore } = (await import(LMDB_PACKAGE)) as LmdbPackage
  return lmdbStore(place.path, { level: place.level })
}

import { join } from 'node:path'
import type { SessionId, SessionStore } from '@goldfix/core'
import { lmdbStore } from '@goldfix/store-lmdb'
import { memoryStore } from '@goldfix/store-memory'
import { redisStore } from '@goldfix/store-redis'

/** In front of every key in Redis, and of folders. */
export const KEY_PREFIX = 'goldfix-demo'

/**
 * Opens `memory`, the Redis server at an address, or a folder of the session's own in the one behind `lmdb:`, for each
 * side is a process. Rejects when it cannot be used: the session would find out later, again and again.
 */
export async function openStore(
  where: string,
  session: SessionId,
  keyPrefix = KEY_PREFIX,
): Promise<SessionStore> {
  if (where === 'memory') return memoryStore()
  const folder = /^lmdb:(.+)$/.exec(where)?.[1]
  if (folder !== undefined)
    return lmdbStore(join(folder, ...[keyPrefix, session].map(encodeURIComponent)))
  const store = redisStore(where, { keyPrefix })
  try {
    await store.load(session)
    return store
  } catch (cause) {
    await store.close()
    throw cause
  }
}

import type { SessionId, SessionStore } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { redisStore } from '@goldfix/store-redis'

/** In front of every key in Redis. */
export const KEY_PREFIX = 'goldfix-demo'

/**
 * Opens `memory` or the Redis server at an address. Rejects when it cannot be used: the session would find out
 * later, again and again.
 */
export async function openStore(
  where: string,
  session: SessionId,
  keyPrefix = KEY_PREFIX,
): Promise<SessionStore> {
  if (where === 'memory') return memoryStore()
  const store = redisStore(where, { keyPrefix })
  try {
    await store.load(session)
    return store
  } catch (cause) {
    await store.close()
    throw cause
  }
}

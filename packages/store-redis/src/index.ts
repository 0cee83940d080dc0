/**
 * Sequence numbers and sent messages on a Redis server.
 *
 * The most important name is {@link redisStore}.
 */
export { type RedisStoreOptions, redisStore } from './redis-store.js'
export type { RedisServer } from './server.js'

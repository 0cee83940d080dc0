/**
 * Sequence numbers and sent messages on Redis.
 *
 * The most important name is {@link redisStore}.
 */
export type { RedisLevel, RedisLevelOf } from './level.js'
export { type RedisStoreOptions, redisStore } from './redis-store.js'
export type {
  RedisAccess,
  RedisAddress,
  RedisCluster,
  RedisSentinels,
  RedisServer,
  RedisServers,
} from './server.js'

import { type SessionId, UsageError } from '@goldfix/core'

/**
 * What an acknowledged commit is worth. `redis`: the server has answered. `redis+wait(k)`: and k replicas have it
 * in memory (WAIT). `redis+aof(k)`: the server and k replicas have it on their disks (WAITAOF, Redis 7.2 and
 * later). k is at least 1, for `redis+aof` at least 0.
 */
export type RedisLevel = 'redis' | `redis+wait(${number})` | `redis+aof(${number})`

/** The level of one session: always the same answer for the same session. */
export type RedisLevelOf = (id: SessionId) => RedisLevel

/** A {@link RedisLevel} taken apart. */
export interface Level {
  readonly name: RedisLevel
  readonly by: 'answer' | 'wait' | 'aof'
  readonly replicas: number
}

/** @throws UsageError `invalid-option` */
export function parseLevel(name: RedisLevel, where = ''): Level {
  if (name === 'redis') return { name, by: 'answer', replicas: 0 }
  const [, by, digits] = /^redis\+(wait|aof)\((\d{1,3})\)$/.exec(name) ?? []
  const replicas = Number(digits)
  if (by === 'wait' && replicas >= 1) return { name, by, replicas }
  if (by === 'aof') return { name, by, replicas }
  throw new UsageError(
    'invalid-option',
    `expected level redis, redis+wait(1 or more) or redis+aof(0 or more)${where}, but it is ${String(name)}`,
  )
}

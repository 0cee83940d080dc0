import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RedisLevel, redisStore } from '../../packages/store-redis/src/index.js'
import { optionalPart } from '../support/real-parts.js'
import {
  hasRedis,
  isRedis,
  type RealRedis,
  type RedisConfig,
  startRedis,
  untilFollowed,
} from '../support/redis-server.js'
import { commit, connect, expectFailure, FIRST, given, ID } from './redis-calls.js'
import { describeSessionStore } from './session-store.js'

/** A server with replicas that are in touch; these need no disk, which may take them a second on a busy machine. */
async function withReplicas(
  count: number,
  config: RedisConfig = {},
): Promise<{ primary: RealRedis; replicas: RealRedis[] }> {
  const primary = await given(config)
  const replicas: RealRedis[] = []
  for (let index = 0; index < count; index += 1)
    replicas.push(
      await given({ appendonly: 'no', ...config, replicaof: `127.0.0.1 ${primary.port}` }),
    )
  await untilFollowed(primary, count)
  return { primary, replicas }
}

async function calls(redis: RealRedis, command: string): Promise<number> {
  const stats = await redis.command('INFO', 'commandstats')
  return Number(new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(stats)?.[1] ?? 0)
}

describe('levels', () => {
  test.each([
    'redis+wait(0)',
    'redis+wait(-1)',
    'redis+wait(1.5)',
    'redis+wait()',
    'redis+wait(1000)',
    'redis+aof',
    'redis+fsync(1)',
    'memory',
    '',
    undefined,
  ])('%o is none', (level) => {
    const open = () => redisStore('redis://localhost', { level: (level ?? 7) as RedisLevel })

    expect(open).toThrow('expected level redis, redis+wait(1 or more) or redis+aof(0 or more)')
  })

  test.each(['redis', 'redis+wait(2)', 'redis+aof(0)', 'redis+aof(3)'] as const)(
    'the store says which: %s',
    (level) => {
      expect(redisStore('redis://localhost', { level }).level).toBe(level)
    },
  )

  test('one for a session that is none is refused when it is first used', async () => {
    const store = connect('redis://localhost', { level: () => 'memory' as RedisLevel })

    expect(store.level).toBe('redis, by session')
    await expect(async () => store.load(ID)).rejects.toThrow(`for ${ID}, but it is memory`)
  })
})

describe.runIf(hasRedis())('Redis with replicas', () => {
  test('without enough of them in touch it is refused at once', async () => {
    const redis = await given()

    const store = connect(redis.url, { level: 'redis+wait(1)' })

    await expectFailure(store.load(ID), 'unavailable', 'has 0 replicas in touch', 'redis+wait(1)')
  })

  test('a commit that too few have in time is unavailable, and goes through when they are back', async () => {
    const { primary, replicas } = await withReplicas(2)
    const store = connect(primary.url, { level: 'redis+wait(2)', timeoutMs: 600 })
    await store.reset(ID, FIRST)
    replicas[1]?.pause()

    const commits = [commit(1, ['one'], 2), commit(2, ['two'], 3)]
    const answers = await Promise.allSettled(commits.map(async (each) => store.commit(ID, each)))
    for (const answer of answers) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
      expect(answer).toHaveProperty(
        'reason.message',
        expect.stringContaining('1 of 2 replicas had it within 300 ms'),
      )
    }

    replicas[1]?.resume()
    for (const each of commits) await store.commit(ID, each)
    expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 3, nextIn: 3 })
  })

  test('many commits are confirmed by few questions', async () => {
    const { primary } = await withReplicas(1)
    const store = connect(primary.url, { level: 'redis+wait(1)' })
    await store.reset(ID, FIRST)
    const asked = await calls(primary, 'wait')

    await Promise.all(
      Array.from({ length: 500 }, (_, index) => store.commit(ID, commit(index + 1, ['x']))),
    )

    expect((await store.load(ID))?.nextOut).toBe(501)
    expect((await calls(primary, 'wait')) - asked).toBeLessThan(10)
  })

  test('each session has its own, and those that wait for nobody are not held up', async () => {
    const { primary, replicas } = await withReplicas(1)
    const store = connect(primary.url, {
      level: (id) => (id === ID ? 'redis+wait(1)' : 'redis'),
      timeoutMs: 2_000,
    })
    await store.reset(ID, FIRST)
    await store.reset('OTHER', FIRST)
    replicas[0]?.pause()
    const began = performance.now()

    const waiting = expectFailure(store.commit(ID, commit(1, ['one'])), 'unavailable', '0 of 1')
    await store.commit('OTHER', commit(1, ['one']))

    expect(performance.now() - began).toBeLessThan(900)
    await waiting
    expect(performance.now() - began).toBeGreaterThan(900)
  })

  test.each([
    { appendfsync: 'everysec', ms: 2_000 },
    { appendfsync: 'always', ms: 0 },
  ])('say what can be lost: with appendfsync $appendfsync $ms ms', async ({ appendfsync, ms }) => {
    const redis = await given({ appendfsync })
    const store = connect(redis.url)
    await store.load(ID)

    expect(store.lossWindowMs?.(ID)).toBe(ms)
  })

  test.runIf(!isRedis(7, 2))('redis+aof before 7.2 is refused, by its version', async () => {
    const redis = await given()

    const store = connect(redis.url, { level: 'redis+aof(0)' })

    await expectFailure(store.load(ID), 'unavailable', 'redis+aof(0) needs 7.2 (WAITAOF)')
  })

  const hasAof = optionalPart('redis+aof', {
    found: isRedis(7, 2),
    why: 'this Redis is older than 7.2',
    how: 'GOLDFIX_REDIS_SERVER=/path/to/redis-server, of 7.2 or Valkey',
  })
  describe.runIf(hasAof)('that have it on their disks', () => {
    let redis: RealRedis
    let opened = 0
    beforeAll(async () => {
      redis = await startRedis({ appendfsync: 'always' }) // with everysec each answer takes up to a second
    })
    afterAll(() => redis.stop())

    describeSessionStore('redisStore() with redis+aof(0)', async () => {
      opened += 1
      return { store: redisStore(redis.url, { level: 'redis+aof(0)', keyPrefix: `gf${opened}` }) }
    })

    test('a commit that is not on one of them in time is unavailable', async () => {
      const { primary, replicas } = await withReplicas(1, {
        appendonly: 'yes',
        appendfsync: 'always',
      })
      const store = connect(primary.url, { level: 'redis+aof(1)', timeoutMs: 2_400 })
      await store.reset(ID, FIRST)
      replicas[0]?.pause()

      const late = store.commit(ID, commit(1, ['one']))

      await expectFailure(late, 'unavailable', '0 of 1 replicas had it on their disks')
      replicas[0]?.resume()
      await store.commit(ID, commit(1, ['one']))
      expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 2 })
    })
  })
})

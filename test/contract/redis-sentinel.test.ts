import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type RedisSentinels, redisStore } from '../../packages/store-redis/src/index.js'
import { longPart } from '../support/real-parts.js'
import { type SentinelSet, startSentinels } from '../support/redis-sentinels.js'
import { freePort, hasRedis } from '../support/redis-server.js'
import {
  commit,
  connect,
  expectFailure,
  expectWhole,
  FIRST,
  ID,
  insist,
  trade,
} from './redis-calls.js'
import { describeSessionStore } from './session-store.js'

describe.runIf(hasRedis())('Redis behind Sentinels', () => {
  let set: SentinelSet
  let opened = 0
  beforeAll(async () => {
    set = await startSentinels(1)
  })
  afterAll(() => set.stop())

  function here(): string {
    opened += 1
    return `gf${opened}`
  }

  describeSessionStore('redisStore({ sentinels })', async () => {
    const keyPrefix = here()
    const open = () => redisStore(set.servers, { keyPrefix, level: 'redis+wait(1)' })
    const store = open()
    return {
      store,
      reopen: async () => {
        await store.close()
        return open()
      },
    }
  })

  test('one of them is enough, and one that stands still is not waited for', async () => {
    const [first, second, third] = set.sentinels
    const gone = { host: '127.0.0.1', port: await freePort() }
    const sentinels = [gone, ...set.servers.sentinels]
    third?.pause()
    const began = performance.now()

    await connect({ ...set.servers, sentinels }, { keyPrefix: here() }).reset(ID, FIRST)
    expect(performance.now() - began).toBeLessThan(1_500)
    second?.pause()
    await connect(set.servers, { keyPrefix: here() }).reset(ID, FIRST)
    first?.pause()
    const failing = connect(set.servers, { timeoutMs: 300 })
    const asked = performance.now()
    await expectFailure(failing.load(ID), 'unavailable', '300 ms')
    expect(performance.now() - asked).toBeLessThan(600)

    for (const sentinel of set.sentinels) sentinel.resume()
  })

  test.each([
    {
      what: 'no Sentinel',
      change: { sentinels: [] },
      says: 'expected sentinels to be one address',
    },
    { what: 'no host', change: { sentinels: [{ host: '' }] }, says: 'to have a host' },
    { what: 'no port', change: { sentinels: [{ host: 'a', port: 0 }] }, says: 'it is a:0' },
    { what: 'no name', change: { name: '' }, says: 'expected the name' },
  ])('$what is refused', ({ change, says }) => {
    const servers = { ...set.servers, ...change } as RedisSentinels

    expect(() => redisStore(servers)).toThrow(says)
  })
})

const long = longPart('Redis failovers by Sentinels', 'test/contract/redis-sentinel.test.ts')
describe.runIf(hasRedis() && long)('Redis behind Sentinels, failing over', () => {
  async function started(replicas: number): Promise<SentinelSet> {
    const set = await startSentinels(replicas)
    onTestFinished(() => set.stop())
    return set
  }

  test('kill -9 of the primary under load at redis+wait(1): nothing acknowledged is lost', async () => {
    const set = await started(2)
    const store = connect(set.servers, { level: 'redis+wait(1)', timeoutMs: 1_000 })
    const [primary] = set.nodes
    if (primary === undefined) throw new Error('expected a primary')
    let killed: Promise<void> | undefined
    let killedAt = 0

    const trades = await Promise.all(
      ['A', 'B', 'C'].map((id) =>
        trade(store, id, (acknowledged) => {
          if (acknowledged > 2_000 && killed === undefined) {
            killed = primary.kill()
            killedAt = acknowledged
          }
          return killed !== undefined && acknowledged > killedAt + 2_000
        }),
      ),
    )

    const promoted = await set.promoted(primary)
    expect(promoted).not.toBe(primary)
    for (const [index, { acknowledged, failures }] of trades.entries()) {
      expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['unavailable']))
      await expectWhole(store, ['A', 'B', 'C'][index] ?? '', acknowledged)
    }
    expect(await insist(() => store.load('A'))).not.toHaveProperty('mayLack')
  }, 60_000)

  test.each(['redis', 'redis+wait(1)'] as const)(
    'a primary that stood still and goes on is left, also when nothing was asked of it: %s',
    async (level) => {
      const set = await started(2)
      const store = connect(set.servers, { level })
      await store.reset(ID, FIRST)
      await store.commit(ID, commit(1, ['one']))
      const [stale] = set.nodes
      if (stale === undefined) throw new Error('expected a primary')

      stale.pause()
      const promoted = await set.promoted(stale)
      stale.resume()
      await insist(() => store.commit(ID, commit(2, ['two'])))

      expect(await promoted.command('HGET', `{gf:${ID}}:st`, 'nextOut')).toBe('3')
      const record = await insist(() => store.load(ID))
      expect(record).toMatchObject({ ...FIRST, nextOut: 3 })
      expect(record?.mayLack).toBe(level === 'redis' ? true : undefined)
    },
    60_000,
  )

  test('a failover on demand under load: what was acknowledged is there', async () => {
    const set = await started(2)
    const store = connect(set.servers, { level: 'redis+wait(2)', timeoutMs: 1_000 })
    let asked: Promise<unknown> | undefined
    let askedAt = 0

    const { acknowledged } = await trade(store, ID, (sofar) => {
      if (sofar > 1_000 && asked === undefined) {
        asked = set.sentinels[0]?.command('SENTINEL', 'FAILOVER', set.servers.name)
        askedAt = sofar
      }
      return asked !== undefined && sofar > askedAt + 2_000
    })

    await asked
    await expectWhole(store, ID, acknowledged)
  }, 60_000)
})

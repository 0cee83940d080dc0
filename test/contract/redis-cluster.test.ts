import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type RedisCluster, redisStore } from '../../packages/store-redis/src/index.js'
import { longPart } from '../support/real-parts.js'
import { type ClusterSet, startCluster } from '../support/redis-cluster.js'
import { freePort, hasRedis, type RealRedis, until } from '../support/redis-server.js'
import {
  commit,
  connect,
  expectFailure,
  expectWhole,
  FIRST,
  given,
  ID,
  insist,
  tenFrom,
  trade,
} from './redis-calls.js'
import { describeSessionStore } from './session-store.js'

describe.runIf(hasRedis())('Redis Cluster', () => {
  let set: ClusterSet
  let opened = 0
  beforeAll(async () => {
    set = await startCluster()
  })
  afterAll(() => set.stop())

  function here(): string {
    opened += 1
    return `gf${opened}`
  }

  function otherThan(node: RealRedis): RealRedis {
    return set.primaries.find((each) => each !== node) as RealRedis
  }

  describeSessionStore('redisStore({ cluster })', async () => {
    const keyPrefix = here()
    const open = () => redisStore(set.servers, { keyPrefix })
    const store = open()
    return {
      store,
      reopen: async () => {
        await store.close()
        return open()
      },
    }
  })

  test('sessions lie on all of its nodes, each whole on one', async () => {
    const keyPrefix = here()
    const store = connect(set.servers, { keyPrefix })
    const ids = Array.from({ length: 30 }, (_, index) => `${ID}${index}`)

    await Promise.all(ids.map((id) => trade(store, id, (acknowledged) => acknowledged > 100)))

    const keys = await Promise.all(
      set.primaries.map((node) => node.command('KEYS', `{${keyPrefix}:*}:st`)),
    )
    expect(keys.map((text) => text.split('\n').filter(Boolean).length > 0)).toEqual([
      true,
      true,
      true,
    ])
    for (const id of ids) expect((await store.load(id))?.nextOut).toBe(129)
  })

  test('a slot that moves while it is committed to: nobody hears of it, and nothing is lost', async () => {
    const keyPrefix = here()
    const store = connect(set.servers, { keyPrefix, timeoutMs: 10_000 })
    const state = `{${keyPrefix}:${ID}}:st`
    await store.reset(ID, FIRST)
    const from = await set.ownerOf(state)
    let moved: Promise<void> | undefined
    let over = false

    const { acknowledged, failures } = await trade(store, ID, (sofar) => {
      if (sofar > 300 && moved === undefined)
        moved = set.move(state, otherThan(from)).then(() => {
          over = true
        })
      return over
    })
    await moved

    expect(failures).toEqual([])
    expect(await set.ownerOf(state)).not.toBe(from)
    await expectWhole(store, ID, acknowledged)
  })

  test('between the keys of a session that moves it waits, no longer than its time', async () => {
    const keyPrefix = here()
    const store = connect(set.servers, { keyPrefix, timeoutMs: 500 })
    const state = `{${keyPrefix}:${ID}}:st`
    await store.reset(ID, FIRST)
    await store.commit(ID, commit(1, ['one']))
    const halfway: string[] = []

    await set.move(state, otherThan(await set.ownerOf(state)), async () => {
      if (halfway.length > 0) return
      const began = performance.now()
      const calls = [2, 3, 4].map((first) => store.commit(ID, commit(first, [`${first}`])))
      for (const answer of await Promise.allSettled(calls))
        halfway.push(answer.status === 'rejected' ? answer.reason.code : 'done')
      expect(performance.now() - began).toBeLessThan(1_500)
    })

    expect(halfway).toEqual(['unavailable', 'unavailable', 'unavailable'])
    for (const first of [2, 3, 4]) await store.commit(ID, commit(first, [`${first}`]))
    expect((await store.load(ID))?.nextOut).toBe(5)
  })

  test('a commit that a moving slot let pass before an earlier one is sent again behind it', async () => {
    const keyPrefix = here()
    const store = connect(set.servers, { keyPrefix })
    const state = `{${keyPrefix}:${ID}}:st`
    await store.reset(ID, FIRST)
    await store.commit(ID, commit(1, ['one']))
    const slot = `${await set.slotOf(state)}`
    const from = await set.ownerOf(state)
    const to = otherThan(from)
    await to.command('CLUSTER', 'SETSLOT', slot, 'IMPORTING', await from.command('CLUSTER', 'MYID'))
    await from.command('CLUSTER', 'SETSLOT', slot, 'MIGRATING', await to.command('CLUSTER', 'MYID'))

    // the second names keys that do not exist: for all its node knows they have moved already
    const standing = { state: 'Connected', at: 1 }
    const calls = [
      store.commit(ID, commit(2, ['two'])),
      store.commit(ID, { ...commit(3, ['three']), also: { standing } }),
      store.commit(ID, commit(4, ['four'])),
    ]
    await calls[0]
    for (const node of [from, to]) await node.command('CLUSTER', 'SETSLOT', slot, 'STABLE')
    await Promise.all(calls)

    expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 5, standing })
  })

  test('is found by way of one node that is there', async () => {
    const cluster = [
      { host: '127.0.0.1', port: await freePort() },
      ...set.servers.cluster.slice(0, 1),
    ]

    await connect({ cluster }, { keyPrefix: here() }).reset(ID, FIRST)

    const gone = connect({ cluster: cluster.slice(0, 1) })
    await expectFailure(gone.load(ID), 'unavailable', 'Redis Cluster node', 'ECONNREFUSED')
  })

  test('is told from a server that is none, and a node of it from a server', async () => {
    const redis = await given()
    const none = connect({ cluster: [{ host: '127.0.0.1', port: redis.port }] })
    await expectFailure(none.load(ID), 'unavailable', 'cluster support disabled')

    const node = set.primaries[0] as RealRedis
    const calls = [1, 2, 3, 4, 5, 6, 7, 8].map((each) => connect(node.url).load(`${ID}${each}`))
    const answers = await Promise.allSettled(calls)
    expect(answers.filter(({ status }) => status === 'rejected')).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({
        message: expect.stringContaining('name it as { cluster: [...] }'),
      }),
    })
  })

  test.each([
    { what: 'no node', servers: { cluster: [] }, says: 'expected cluster to be one address' },
    { what: 'no host', servers: { cluster: [{}] }, says: 'expected cluster to have a host' },
    { what: 'a db', servers: { cluster: [{ host: 'a' }], db: 1 }, says: 'expected no db' },
  ])('$what is refused', ({ servers, says }) => {
    expect(() => redisStore(servers as unknown as RedisCluster)).toThrow(says)
  })
})

const long = longPart('Redis Cluster failovers', 'test/contract/redis-cluster.test.ts')
describe.runIf(hasRedis() && long)('Redis Cluster, failing over', () => {
  test('kill -9 of the primary under load at redis+wait(1): nothing acknowledged is lost', async () => {
    const set = await startCluster(2)
    onTestFinished(() => set.stop())
    // two replicas for the one, so that there is one to wait for when the other is promoted
    const [primary] = set.primaries
    const [, second] = set.replicas
    if (primary === undefined || second === undefined) throw new Error('expected nodes')
    const id = await primary.command('CLUSTER', 'MYID')
    await second.command('CLUSTER', 'REPLICATE', id)
    const both = /(state=online,offset=[1-9][\s\S]*){2}/
    await until('two replicas', () => primary.says('INFO replication', both))
    const store = connect(set.servers, { level: 'redis+wait(1)', timeoutMs: 1_000 })
    let index = 0
    while ((await set.slotOf(`{gf:S${index}}`)) >= 5_461) index += 1
    const session = `S${index}`
    // that it was made may be noted on a node without replicas, where this level never holds
    await connect(set.servers).reset(session, FIRST)
    let killed: Promise<void> | undefined
    let killedAt = 0

    const { acknowledged, failures } = await trade(store, session, (sofar) => {
      if (sofar > 1_000 && killed === undefined) {
        killed = primary.kill()
        killedAt = sofar
      }
      return killed !== undefined && sofar > killedAt + 1_000
    })

    expect(new Set(failures.map(({ code }) => code))).toEqual(new Set(['unavailable']))
    await expectWhole(store, session, acknowledged)
  }, 60_000)

  test('a node without a replica is down: its sessions are unavailable, then as they were', async () => {
    const set = await startCluster(0, {
      'cluster-require-full-coverage': 'no',
      appendfsync: 'always',
    })
    onTestFinished(() => set.stop())
    const store = connect(set.servers, { timeoutMs: 1_000 })
    const ids = Array.from({ length: 12 }, (_, index) => `${ID}${index}`)
    for (const id of ids) {
      await store.reset(id, FIRST)
      await store.commit(id, commit(1, tenFrom(1)))
    }
    const [node] = set.primaries

    await node?.kill()
    const answers = await Promise.allSettled(ids.map(async (id) => store.load(id)))
    const states = new Set(answers.map(({ status }) => status))
    expect(states).toEqual(new Set(['fulfilled', 'rejected']))
    await node?.start()

    for (const id of ids) expect((await insist(() => store.load(id)))?.nextOut).toBe(11)
  }, 60_000)
})

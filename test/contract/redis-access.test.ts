import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import type { SessionStore } from '@goldfix/core'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { RedisServers } from '../../packages/store-redis/src/index.js'
import { type Certificates, makeCertificates } from '../support/certificates.js'
import { startCluster } from '../support/redis-cluster.js'
import {
  freePort,
  hasRedis,
  type RealRedis,
  type RedisConfig,
  startSentinel,
  untilFollowed,
} from '../support/redis-server.js'
import { all, commit, connect, expectFailure, FIRST, failureOf, given, ID } from './redis-calls.js'

const SECRET = 'canary-7f3a'

/** The permissions that the README names after `heading`. */
function documented(heading: string): string[] {
  const readme = readFileSync(
    new URL('../../packages/store-redis/README.md', import.meta.url),
    'utf8',
  )
  const [, line] = new RegExp(`${heading}[^]*?\\n {4}(ACL SETUSER .*)`).exec(readme) ?? []
  if (line === undefined) throw new Error(`expected a line ACL SETUSER behind '${heading}'`)
  return line.replace('PASSWORD', SECRET).split(' ').slice(2)
}

async function admit(redis: RealRedis, ...headings: string[]): Promise<void> {
  const [name = '', ...rules] = headings.flatMap((heading) => documented(heading))
  const more = rules.filter((rule) => rule !== name)
  expect(await redis.command('ACL', 'SETUSER', name, ...more)).toBe('OK')
}

/** Everything that a store does. */
async function exercise(store: SessionStore): Promise<void> {
  expect(await store.load(ID)).toBeUndefined()
  await store.reset(ID, FIRST)
  await store.park(ID, [{ place: 1, bytes: Buffer.from('parked') }])
  const received = [{ msgSeqNum: 1, bytes: Buffer.from('received') }]
  await store.commit(ID, { ...commit(1, ['one'], 2), also: { received, skippedAhead: true } })
  await store.commit(ID, { ...commit(1, ['one', 'two'], 2), also: { unparked: 1 } })
  const standing = { state: 'Connected', at: 1 }
  const handled = { generation: 1, msgSeqNum: 1 }
  await store.commit(ID, { ...commit(3, []), also: { standing, handled, resetAnswered: true } })
  expect(await all(store.sent(ID, 1, 9))).toEqual(['1 one', '2 two'])
  for await (const _ of store.parked(ID)) throw new Error('expected nothing parked')
  for await (const _ of store.received(ID)) throw new Error('expected nothing received')
  await store.prune(ID, 1, 2)
  await store.reset(ID, { ...FIRST, generation: 2, resetPending: true })
  expect(await store.load(ID)).toMatchObject({ generation: 2, resetPending: true })
}

describe.runIf(hasRedis())('Redis, a user with no more rights than the README names', () => {
  test('can do all that a store does', async () => {
    const redis = await given({ appendfsync: 'always' })
    await admit(redis, 'a user of its own')

    const store = connect(`redis://goldfix:${SECRET}@127.0.0.1:${redis.port}`)

    await exercise(store)
    expect(await redis.command('HGET', `{gf:${ID}}:st`, 'run')).toMatch(/^\w{40} r$/)
  })

  test('with those for replicas at a level that counts them', async () => {
    const redis = await given()
    await given({ appendonly: 'no', replicaof: `127.0.0.1 ${redis.port}` })
    await untilFollowed(redis, 1)
    await admit(redis, 'a user of its own', 'To wait for replicas')
    const server = { host: '127.0.0.1', port: redis.port, username: 'goldfix', password: SECRET }

    await exercise(connect(server, { level: 'redis+wait(1)' }))
    await redis.command('ACL', 'SETUSER', 'goldfix', '-wait')
    const denied = connect(server, { level: 'redis+wait(1)' }).load(ID)
    await expectFailure(denied, 'unavailable', 'lacks a permission')
  })

  test('with those for a cluster on each of its nodes', async () => {
    const set = await startCluster()
    onTestFinished(() => set.stop())
    for (const node of set.primaries) await admit(node, 'a user of its own', 'For a Redis Cluster')

    await exercise(connect({ ...set.servers, username: 'goldfix', password: SECRET }))
  })

  test('where it may not ask, the server is taken as it is, and never says that something may be missing', async () => {
    const redis = await given({ appendonly: 'no' })
    const rules = documented('a user of its own').filter((rule) => !/^\+(info|config)/.test(rule))
    await redis.command('ACL', 'SETUSER', ...rules)

    await exercise(connect(`redis://goldfix:${SECRET}@127.0.0.1:${redis.port}`))
  })

  test('of another prefix it sees nothing', async () => {
    const redis = await given()
    await admit(redis, 'a user of its own')
    const store = connect(`redis://goldfix:${SECRET}@127.0.0.1:${redis.port}`, { keyPrefix: 'x' })

    await expectFailure(store.load(ID), 'unavailable', 'lacks a permission')
  })
})

describe.runIf(hasRedis())('Redis over TLS', () => {
  function certificates(): Certificates {
    const made = makeCertificates()
    onTestFinished(() => made.remove())
    return made
  }

  function listening({ server, caFile }: Certificates, port: number): RedisConfig {
    return {
      'tls-port': `${port}`,
      'tls-cert-file': server.certFile,
      'tls-key-file': server.keyFile,
      'tls-ca-cert-file': caFile,
    }
  }

  test('the server has to be who it says, and so have we', async () => {
    const made = certificates()
    const port = await freePort()
    await given({ ...listening(made, port), requirepass: SECRET })
    const ca = readFileSync(made.caFile)
    const [cert, key] = [made.client.certFile, made.client.keyFile].map((file) =>
      readFileSync(file),
    )
    const server = { host: '127.0.0.1', port, password: SECRET }

    const failures = [
      await failureOf(connect(`rediss://:${SECRET}@127.0.0.1:${port}`).load(ID)),
      await failureOf(connect({ ...server, tls: { ca } }).load(ID)),
      await failureOf(
        connect({ ...server, tls: { ca, cert, key, servername: 'x.test' } }).load(ID),
      ),
      await failureOf(connect({ ...server, password: 'x', tls: { ca, cert, key } }).load(ID)),
    ]
    await exercise(connect({ ...server, tls: { ca, cert, key } }))

    expect(failures.map(({ code }) => code)).toEqual(Array(4).fill('unavailable'))
    expect(failures[0]?.message).toContain('self-signed certificate in certificate chain')
    expect(failures[2]?.message).toContain('x.test')
    expect(failures[3]?.message).toContain('check username and password')
    expect(inspect(failures, { depth: null, showHidden: true })).not.toContain(SECRET)
  })

  test('Sentinels have a password and certificates of their own', async () => {
    const made = certificates()
    const [port, sentinelPort] = [await freePort(), await freePort()]
    await given({
      ...listening(made, port),
      'tls-auth-clients': 'no',
      requirepass: 'of-the-server',
    })
    const sentinel = await startSentinel({
      ...listening(made, sentinelPort),
      'tls-auth-clients': 'no',
      'tls-replication': 'yes',
      requirepass: SECRET,
      'sentinel monitor': `main 127.0.0.1 ${port} 1`,
      'sentinel auth-pass': 'main of-the-server',
    })
    onTestFinished(() => sentinel.stop())
    const ca = readFileSync(made.caFile)
    const servers: RedisServers = {
      sentinels: [{ host: '127.0.0.1', port: sentinelPort }],
      name: 'main',
      password: 'of-the-server',
      tls: { ca },
      sentinelPassword: SECRET,
      sentinelTls: { ca },
    }

    await exercise(connect(servers))

    const failures = [
      await failureOf(connect({ ...servers, sentinelPassword: `${SECRET}-not` }).load(ID)),
      await failureOf(connect({ ...servers, sentinelTls: {} }).load(ID)),
      await failureOf(connect({ ...servers, name: 'other' }).load(ID)),
    ]
    const where = `Sentinel at 127.0.0.1:${sentinelPort}`
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringContaining(`${where} refused our credentials`),
      expect.stringContaining(`${where} cannot be reached: self-signed certificate`),
      expect.stringContaining(`${where} refused (ERR No such master with that name)`),
    ])
    expect(inspect(failures, { depth: null, showHidden: true })).not.toContain(SECRET)
  })
})

import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'
import { inspect } from 'node:util'
import { type SessionStore, seededRng, UsageError } from '@goldfix/core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type RedisStoreOptions, redisStore } from '../../packages/store-redis/src/index.js'
import {
  freePort,
  hasRedis,
  type RealRedis,
  type RedisConfig,
  startRedis,
} from '../support/redis-server.js'
import { describeCounters } from './counters.js'
import { lateStore } from './late-store.js'
import {
  all,
  commit,
  expectFailure,
  expectWhole,
  FIRST,
  failureOf,
  ID,
  insist,
  tenFrom,
} from './redis-calls.js'
import { describeSessionStore } from './session-store.js'

const SECRET = 'canary-7f3a'

describe.runIf(hasRedis())('Redis', () => {
  describe('the contract', () => {
    let redis: RealRedis
    let opened = 0

    beforeAll(async () => {
      redis = await startRedis()
    })
    afterAll(() => redis.stop())

    function open(): SessionStore {
      opened += 1
      return redisStore(redis.url, { keyPrefix: `gf${opened}` })
    }

    describeSessionStore('redisStore()', async () => {
      const store = open()
      const keyPrefix = `gf${opened}`
      return {
        store,
        reopen: async () => {
          await store.close()
          return redisStore(redis.url, { keyPrefix })
        },
      }
    })
    describeCounters('redisStore()', open)

    // answers are lost, and what was saved arrives once more much later
    describeSessionStore('redisStore() over a bad line', async () => ({
      store: lateStore(open(), seededRng(opened)),
    }))
  })

  describe('on a server of its own', () => {
    let cleanUp: (() => unknown)[] = []

    afterEach(async () => {
      for (const clean of cleanUp.reverse()) await clean()
      cleanUp = []
    })

    async function start(config: RedisConfig = {}): Promise<RealRedis> {
      const redis = await startRedis(config)
      cleanUp.push(() => redis.stop())
      return redis
    }

    function connect(to: Parameters<typeof redisStore>[0], options?: RedisStoreOptions) {
      const store = redisStore(to, options)
      cleanUp.push(() => store.close())
      return store
    }

    /** A store on a server of its own, with `ID` in generation 1. */
    async function session(options?: RedisStoreOptions, config: RedisConfig = {}) {
      const redis = await start(config)
      const store = connect(redis.url, options)
      await store.reset(ID, FIRST)
      return { redis, store }
    }

    describe('what lies in Redis', () => {
      test('the keys of a session, in one slot', async () => {
        const { redis, store } = await session()
        await store.commit(ID, commit(1, ['one', undefined, 'three']))

        const run = /master_replid:(\w+)/.exec(await redis.command('INFO', 'replication'))?.[1]
        expect(await redis.command('HGETALL', `{gf:${ID}}:st`)).toBe(
          `generation\n1\ncreatedAt\n1000\nrun\n${run} -\nnextOut\n4\nnextIn\n1\nkeptFrom\n1`,
        )
        expect(await redis.command('XRANGE', `{gf:${ID}}:out:1`, '-', '+')).toBe(
          '3-0\n1\none\n3\nthree',
        )
        expect(Number(await redis.command('HGET', '{gf:}:known', ID))).toBeCloseTo(Date.now(), -5)
        expect((await redis.command('KEYS', '*')).split('\n')).toHaveLength(3)
      })

      test('a reset leaves nothing of the generation before', async () => {
        const { redis, store } = await session()
        await store.commit(ID, commit(1, ['one']))

        await store.reset(ID, { ...FIRST, generation: 2 })

        expect((await redis.command('KEYS', '*')).split('\n').sort()).toEqual([
          `{gf:${ID}}:st`,
          '{gf:}:known',
        ])
      })

      test('what is not as we left it is corrupt', async () => {
        const { redis, store } = await session()
        await redis.command('HSET', `{gf:${ID}}:st`, 'nextOut', 'seven')
        await expectFailure(store.load(ID), 'corrupt', 'seven')
        await expectFailure(store.commit(ID, commit(1, ['one'])), 'corrupt', `{gf:${ID}}:st`)

        await redis.command('HDEL', `{gf:${ID}}:st`, 'nextOut')
        await expectFailure(store.load(ID), 'corrupt', `{gf:${ID}}:st`)

        await redis.command('SET', `{gf:${ID}}:st`, 'text')
        await expectFailure(store.load(ID), 'corrupt', 'WRONGTYPE')
      })

      test('a stream that is ahead of its session is corrupt, and nothing is written', async () => {
        const { redis, store } = await session()
        await redis.command('XADD', `{gf:${ID}}:out:1`, '5-0', '5', 'five')

        await expectFailure(store.commit(ID, commit(1, ['one'])), 'corrupt', 'equal or smaller')

        expect(await store.load(ID)).toEqual(FIRST)
      })
    })

    describe('resends', () => {
      test('a long range comes in pages, however the messages were committed', async () => {
        const { store } = await session()
        const sizes = [1, 200, 63, 64, 65, 1, 1, 5_000, 1, 129]
        let first = 1
        for (const size of sizes) {
          const texts = Array.from({ length: size }, (_, index) => text(first + index))
          await store.commit(ID, commit(first, texts))
          first += size
        }
        await Promise.all(
          Array.from({ length: 500 }, (_, index) =>
            store.commit(ID, commit(first + index, [text(first + index)])),
          ),
        )
        const last = first + 499

        for (const [begin, end] of [
          [1, last],
          [65, 70],
          [150, 4_000],
          [last - 300, last + 10],
        ] as const) {
          const numbers: number[] = []
          for await (const { msgSeqNum, bytes } of store.sent(ID, begin, end)) {
            if (bytes.toString() !== text(msgSeqNum)) throw new Error(`wrong bytes at ${msgSeqNum}`)
            numbers.push(msgSeqNum)
          }
          const count = Math.min(end, last) - begin + 1
          expect(numbers).toEqual(Array.from({ length: count }, (_, index) => begin + index))
        }

        function text(number: number): string {
          return `${number} ${'x'.repeat(number % 300)}`
        }
      })
    })

    describe('a server that is not there', () => {
      test('is unavailable at once, by its address', async () => {
        const port = await freePort()
        const store = connect(`redis://127.0.0.1:${port}`)

        await expectFailure(store.load(ID), 'unavailable', `127.0.0.1:${port}`)
        await expectFailure(store.reset(ID, FIRST), 'unavailable', 'ECONNREFUSED')
        await expectFailure(store.commit(ID, commit(1, ['one'])), 'unavailable')
        await expectFailure(all(store.sent(ID, 1, 2)), 'unavailable')
      })

      test('is looked for no longer than the time-out, however many calls wait', async () => {
        const timeoutMs = 300
        const store = connect(`redis://127.0.0.1:${await freePort()}`, { timeoutMs })
        const began = performance.now()

        for (let round = 0; round < 4; round += 1) {
          const calls = Array.from({ length: 50 }, () => store.load(ID))
          for (const call of calls) await expectFailure(call, 'unavailable')
        }

        expect(performance.now() - began).toBeLessThan(4 * timeoutMs + 1_000)
      })

      test('is found when it comes', async () => {
        const redis = await start()
        await redis.kill()
        const store = connect(redis.url)
        await expectFailure(store.load(ID), 'unavailable')

        await redis.start()

        await store.reset(ID, FIRST)
        expect(await store.load(ID)).toEqual(FIRST)
      })
    })

    describe('a server that dies', () => {
      test('and comes back: the same calls repeated go through, and the numbers are whole', async () => {
        const { redis, store } = await session({}, { appendfsync: 'always' })
        const commits = Array.from({ length: 2_000 }, (_, index) =>
          commit(index * 10 + 1, tenFrom(index * 10 + 1), index + 1),
        )
        let issued = 0
        let acknowledged = 0
        let killed: Promise<void> | undefined
        await Promise.allSettled(
          Array.from({ length: 32 }, async () => {
            for (let each = commits[issued]; each !== undefined; each = commits[issued]) {
              issued += 1
              await store.commit(ID, each)
              acknowledged += 1
              if (acknowledged === 200) killed = redis.kill()
            }
          }),
        )
        await killed
        expect(acknowledged).toBeLessThan(commits.length)
        await redis.start()

        expect((await store.load(ID))?.nextOut).toBeGreaterThan(acknowledged * 10)
        for (const each of commits) await store.commit(ID, each)

        expect(await store.load(ID)).toMatchObject({ ...FIRST, nextOut: 20_001, nextIn: 2_000 })
        const messages = await all(store.sent(ID, 1, 20_000))
        expect(messages).toEqual(tenFrom(1, 20_000).map((text, index) => `${index + 1} ${text}`))
      })

      test('calls repeated at once, without a pause, find it when it is back', async () => {
        const { redis, store } = await session({}, { appendfsync: 'always' })

        const back = redis.kill().then(() => redis.start())
        for (const number of [1, 2, 3])
          await insist(() => store.commit(ID, commit(number, [`${number}`])))
        await back

        await expectWhole(store, ID, 4)
      })

      test('what arrives late, and what arrives twice, behind a new connection changes nothing', async () => {
        const { redis, store } = await session()
        await store.close()
        const line = await badLine(redis.port)
        cleanUp.push(() => line.close())
        const unlucky = connect(`redis://127.0.0.1:${line.port}`)
        await unlucky.load(ID)

        line.hold()
        const lost = [commit(1, ['one'], 2), commit(2, [undefined, 'three'], 3)]
        const standing = { state: 'Connected', at: 5 }
        const calls = [...lost, { ...commit(4, ['four'], 4), also: { standing } }]
        const answers = calls.map(async (each) => unlucky.commit(ID, each))
        await line.held()
        line.cut()
        for (const answer of await Promise.allSettled(answers))
          expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
        for (const each of calls) await unlucky.commit(ID, each)
        await unlucky.commit(ID, commit(5, ['five'], 9))
        await line.release(2)

        const record = { ...FIRST, nextOut: 6, nextIn: 9, standing }
        expect(await unlucky.load(ID)).toEqual(record)
        expect(await all(unlucky.sent(ID, 1, 9))).toEqual(['1 one', '3 three', '4 four', '5 five'])
        const next = { ...FIRST, generation: 2, createdAt: 2_000 }
        await unlucky.reset(ID, next)
        await line.release(1)
        expect(await unlucky.load(ID)).toEqual(next)
      })

      test('a call that waited for its answer is told at once, not after the time-out', async () => {
        const { redis, store } = await session({ timeoutMs: 60_000 })
        redis.pause()
        const waiting = expectFailure(
          store.commit(ID, commit(1, ['one'])),
          'unavailable',
          'broke the connection',
        )

        await redis.kill()

        await waiting
      })
    })

    describe('a server that stands still', () => {
      test('is unavailable after the time-out; what arrives late changes nothing', async () => {
        const { redis, store } = await session({ timeoutMs: 300 })
        const late = [commit(1, ['one'], 2), commit(2, ['two'], 3)]
        redis.pause()

        const calls = late.map((each) => store.commit(ID, each))
        for (const call of calls) await expectFailure(call, 'unavailable', 'did not answer')
        await expectFailure(store.load(ID), 'unavailable', '300 ms')

        redis.resume()
        for (const each of late) await store.commit(ID, each)
        await store.commit(ID, commit(3, ['three'], 9))
        for (const each of late) await store.commit(ID, each)
        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 4, nextIn: 9 })
        expect(await all(store.sent(ID, 1, 9))).toEqual(['1 one', '2 two', '3 three'])
      })

      test('no longer than the time-out between two answers is given all the time it needs', async () => {
        const { redis, store } = await session()
        await store.close()
        const timeoutMs = 600
        const slow = await slowAnswers(redis.port, timeoutMs / 4)
        cleanUp.push(() => slow.close())
        const patient = connect(`redis://127.0.0.1:${slow.port}`, { timeoutMs })
        await patient.load(ID)
        slow.begin()
        const began = performance.now()

        const numbers = [1, 2, 3, 4, 5, 6, 7, 8]
        await Promise.all(numbers.map((first) => patient.commit(ID, commit(first, ['x']))))

        expect(performance.now() - began).toBeGreaterThan(timeoutMs)
        slow.end()
        expect(await patient.load(ID)).toEqual({ ...FIRST, nextOut: 9 })
      })

      test('is left behind by close, too', async () => {
        const { redis, store } = await session({ timeoutMs: 300 })
        redis.pause()
        const waiting = expectFailure(store.load(ID), 'unavailable')

        await store.close()

        await waiting
        await expectFailure(store.load(ID), 'unavailable', 'closed')
      })
    })

    describe('a server that refuses', () => {
      test('as a replica', async () => {
        const primary = await start()
        const replica = await start({ replicaof: `127.0.0.1 ${primary.port}` })

        const load = connect(replica.url).load(ID)

        await expectFailure(load, 'unavailable', 'read-only replica', `127.0.0.1:${primary.port}`)
      })

      test('as a replica since a moment ago', async () => {
        const { redis, store } = await session()
        await redis.command('REPLICAOF', '127.0.0.1', `${await freePort()}`)
        await expectFailure(
          store.commit(ID, commit(1, ['one'])),
          'unavailable',
          'read-only replica',
        )

        await redis.command('REPLICAOF', 'NO', 'ONE')

        await store.commit(ID, commit(1, ['one']))
        expect(await store.load(ID)).toMatchObject({ ...FIRST, nextOut: 2 })
      })

      test('for want of memory, the whole commit', async () => {
        const { redis, store } = await session()
        await redis.command('CONFIG', 'SET', 'maxmemory', '1')
        const large = commit(1, tenFrom(1, 300), 7)
        await expectFailure(store.commit(ID, large), 'unavailable', 'out of memory', 'maxmemory')
        await expectFailure(
          store.commit(ID, commit(1, [undefined])),
          'unavailable',
          'out of memory',
        )
        await expectFailure(
          store.reset(ID, { ...FIRST, generation: 2 }),
          'unavailable',
          'out of memory',
        )
        expect(await store.load(ID)).toEqual(FIRST)

        await redis.command('CONFIG', 'SET', 'maxmemory', '0')

        await store.commit(ID, large)
        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 301, nextIn: 7 })
      })

      test('one commit and takes the next: that one is unavailable, for it overtook, and not fenced', async () => {
        const { redis, store } = await session()
        await redis.command('CONFIG', 'SET', 'maxmemory', '1')
        const [first, second, third] = [1, 2, 3].map((number) => commit(number, ['x'], number))
        if (first === undefined || second === undefined || third === undefined) throw new Error()
        await expectFailure(store.commit(ID, first), 'unavailable', 'out of memory')
        await redis.command('CONFIG', 'SET', 'maxmemory', '0')

        await expectFailure(store.commit(ID, second), 'unavailable', 'is to be repeated first')
        await store.commit(ID, first)
        await expectFailure(store.commit(ID, third), 'unavailable', 'before that of 2')
        await store.commit(ID, second)
        await store.commit(ID, third)
        await expectFailure(store.commit(ID, commit(9, ['x'])), 'fenced', 'it is 4')

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 4, nextIn: 3 })
      })

      test('having forgotten the scripts: they are loaded again', async () => {
        const { redis, store } = await session()
        await redis.command('SCRIPT', 'FLUSH')
        await expectFailure(store.commit(ID, commit(1, ['one'])), 'unavailable', 'scripts')

        await store.commit(ID, commit(1, ['one']))

        expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 2 })
      })

      test.each([
        { what: 'a wrong password', user: {} },
        { what: 'a wrong user', user: { username: 'mallory' } },
      ])('$what, and repeats it to nobody', async ({ user }) => {
        const redis = await start({ requirepass: 'right' })
        const server = { host: '127.0.0.1', port: redis.port, password: SECRET, ...user }

        const failure = await failureOf(connect(server).load(ID))

        expect(failure.message).toContain('check username and password')
        expect(
          inspect(failure, { depth: Number.POSITIVE_INFINITY, showHidden: true }),
        ).not.toContain(SECRET)
      })

      test('no password where one is asked for', async () => {
        const redis = await start({ requirepass: SECRET })

        await expectFailure(connect(redis.url).load(ID), 'unavailable', 'check username')
        expect(await connect(`redis://:${SECRET}@127.0.0.1:${redis.port}`).load(ID)).toBeUndefined()
      })

      test('a database that it does not have', async () => {
        const redis = await start()

        await expectFailure(connect(`${redis.url}/99`).load(ID), 'unavailable', 'DB index')
        expect(await redis.command('KEYS', '*')).toBe('')
      })
    })

    describe('a server that may forget', () => {
      test.each([
        { what: 'without any persistence', config: { appendonly: 'no' }, says: 'appendonly yes' },
        {
          what: 'with snapshots only',
          config: { appendonly: 'no', save: '60 1' },
          says: 'appendonly yes',
        },
        {
          what: 'that evicts',
          config: { maxmemory: '100mb', 'maxmemory-policy': 'allkeys-lru' },
          says: 'noeviction',
        },
      ])('is refused $what, unless it is allowed', async ({ config, says }) => {
        const redis = await start(config)

        await expectFailure(connect(redis.url).load(ID), 'unavailable', says, 'allowVolatile')
        expect(await connect(redis.url, { allowVolatile: true }).load(ID)).toBeUndefined()
      })

      test('is taken once it has been told to remember', async () => {
        const redis = await start({ appendonly: 'no' })
        const store = connect(redis.url)
        await expectFailure(store.load(ID), 'unavailable')

        await redis.command('CONFIG', 'SET', 'appendonly', 'yes')

        expect(await store.load(ID)).toBeUndefined()
      })
    })

    test('close waits for what was asked, and may be called twice', async () => {
      const { redis, store } = await session()
      const last = store.commit(ID, commit(1, ['one']))

      await store.close()
      await store.close()

      await last
      expect(await redis.command('HGET', `{gf:${ID}}:st`, 'nextOut')).toBe('2')
      expect(await redis.command('CLIENT', 'LIST', 'TYPE', 'normal')).not.toContain('name=goldfix')
    })
  })

  describe('options', () => {
    test.each([
      'localhost:6379',
      `http://:${SECRET}@localhost`,
      `redis://:${SECRET}@localhost/one`,
      `redis://:${SECRET}@localhost?db=1`,
      `redis://:${SECRET}%@localhost`,
      `redis://:${SECRET}@:70000`,
    ])('%s is refused, and not repeated', (address) => {
      const failure = thrownBy(() => redisStore(address))

      expect(failure).toBeInstanceOf(UsageError)
      expect(failure).toMatchObject({ code: 'invalid-option' })
      expect(inspect(failure)).not.toContain(`${SECRET}@`)
    })

    test.each([
      { keyPrefix: '' },
      { keyPrefix: '}' },
      { timeoutMs: 0 },
      { timeoutMs: Number.NaN },
      { timeoutMs: Number.POSITIVE_INFINITY },
    ])('%o is refused', (options) => {
      expect(thrownBy(() => redisStore('redis://localhost', options))).toMatchObject({
        code: 'invalid-option',
      })
    })
  })
})

/** The way to `port`: what passes while it is held arrives when it is released, as often as is said, and unanswered. */
async function badLine(port: number) {
  let holding = false
  const late: Buffer[] = []
  const nears = new Set<Socket>()
  const wanted = new Set<() => void>()
  const line = createServer((near) => {
    const far = createConnection(port, '127.0.0.1')
    nears.add(near)
    near.on('data', (bytes: Buffer) => {
      if (!holding) far.write(bytes)
      else {
        late.push(bytes)
        for (const tell of wanted) tell()
      }
    })
    far.pipe(near)
    far.on('error', () => near.destroy())
    near.on('error', () => far.destroy())
    near.on('close', () => far.destroy())
  }).listen(0, '127.0.0.1')
  await once(line, 'listening')
  return {
    port: (line.address() as AddressInfo).port,
    hold: () => {
      holding = true
    },
    /** Resolves when something is. */
    held: () => new Promise<void>((resolve) => wanted.add(resolve)),
    cut: () => {
      holding = false
      for (const near of nears) near.destroy()
    },
    /** Resolves when the server has answered it all; the answers go nowhere. */
    async release(times: number) {
      for (let time = 0; time < times; time += 1) {
        const far = createConnection(port, '127.0.0.1')
        far.end(Buffer.concat(late))
        far.resume()
        await once(far, 'close')
      }
    },
    close: () => line.close(),
  }
}

/** The way to `port` on which, once it has begun, the answers to commits come one by one, `everyMs` apart. */
async function slowAnswers(port: number, everyMs: number) {
  const answer = ':1\r\n'.length
  let slow = false
  const proxy = createServer((near) => {
    const far = createConnection(port, '127.0.0.1')
    let held = Buffer.alloc(0)
    const trickle = setInterval(() => {
      near.write(held.subarray(0, slow ? answer : held.length))
      held = held.subarray(slow ? answer : held.length)
    }, everyMs)
    near.pipe(far)
    far.on('data', (bytes: Buffer) => {
      if (slow || held.length > 0) held = Buffer.concat([held, bytes])
      else near.write(bytes)
    })
    far.on('error', () => near.destroy())
    near.on('error', () => far.destroy())
    near.on('close', () => {
      clearInterval(trickle)
      far.destroy()
    })
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    port: (proxy.address() as AddressInfo).port,
    begin: () => {
      slow = true
    },
    end: () => {
      slow = false
    },
    close: () => proxy.close(),
  }
}

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (cause) {
    return cause
  }
  throw new Error('expected a throw')
}

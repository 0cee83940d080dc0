import { describe, expect, test } from 'vitest'
import { hasRedis, type RealRedis, untilFollowed } from '../support/redis-server.js'
import { commit, connect, expectFailure, FIRST, given, ID, insist } from './redis-calls.js'

const STATE = `{gf:${ID}}:st`
const KNOWN = '{gf:}:known'

/** Ends and comes back, as it does for want of power too: nobody can tell from outside. */
async function restart(redis: RealRedis): Promise<void> {
  await redis.shutDown()
  await redis.start()
}

/** The primary and its replica, whatever was written before: a session OTHER, too. */
async function bothHaveAll(primary: RealRedis): Promise<void> {
  const store = connect(primary.url, { level: 'redis+wait(1)' })
  await insist(() => store.reset('OTHER', FIRST))
}

describe.runIf(hasRedis())('Redis, a session whose state is gone', () => {
  test('is lost, not new: for a store that has never seen it, too', async () => {
    const redis = await given()
    const store = connect(redis.url)
    await store.reset(ID, FIRST)
    await redis.command('DEL', STATE)

    await expectFailure(store.load(ID), 'lost', ID, STATE)
    await expectFailure(connect(redis.url).load(ID), 'lost', `HDEL '${KNOWN}' '${ID}'`)
  })

  test('is not made again by a reset, be it repeated or late', async () => {
    const redis = await given()
    const store = connect(redis.url)
    await store.reset(ID, FIRST)
    await redis.command('DEL', STATE)

    await expectFailure(store.reset(ID, FIRST), 'lost')
    await expectFailure(connect(redis.url).reset(ID, FIRST), 'lost')
    await expectFailure(connect(redis.url).reset(ID, { ...FIRST, generation: 2 }), 'lost')

    expect(await redis.command('EXISTS', STATE)).toBe('0')
  })

  test('begins anew on purpose, as the message says', async () => {
    const redis = await given()
    await connect(redis.url).reset(ID, FIRST)
    await redis.command('DEL', STATE)

    await redis.command('HDEL', KNOWN, ID)

    const store = connect(redis.url)
    expect(await store.load(ID)).toBeUndefined()
    await store.reset(ID, { ...FIRST, generation: 7 })
    expect(await store.load(ID)).toEqual({ ...FIRST, generation: 7 })
  })

  test('with all the server had: lost for a process that has seen it', async () => {
    const redis = await given({ appendonly: 'no' })
    const store = connect(redis.url, { allowVolatile: true })
    await store.reset(ID, FIRST)
    await store.commit(ID, commit(1, ['one']))

    await restart(redis)

    expect(await redis.command('KEYS', '*')).toBe('')
    await insist(() => expectFailure(store.load(ID), 'lost'))
    await expectFailure(store.commit(ID, commit(2, ['two'])), 'fenced', 'never seen')
    await expectFailure(store.reset(ID, FIRST), 'lost')
  })

  test('before it was known has sent nothing: it is new', async () => {
    const redis = await given()
    const refusing = connect(redis.url)
    await redis.command('SET', KNOWN, 'no hash') // so that the making ends between its two halves
    await expectFailure(refusing.reset(ID, FIRST), 'corrupt')
    expect(await redis.command('EXISTS', STATE)).toBe('0')
    await redis.command('DEL', KNOWN, STATE)

    expect(await connect(redis.url).load(ID)).toBeUndefined()
  })

  test('after a making that was cut in two: the next load or reset ends it', async () => {
    const redis = await given()
    const store = connect(redis.url)
    for (const again of [() => store.reset(ID, FIRST), () => store.load(ID)]) {
      await connect(redis.url).reset(ID, FIRST)
      await redis.command('HSET', STATE, 'making', '1')
      await redis.command('DEL', KNOWN)

      await again()

      expect(await redis.command('HEXISTS', KNOWN, ID)).toBe('1')
      expect(await redis.command('HEXISTS', STATE, 'making')).toBe('0')
      await redis.command('DEL', STATE)
      await expectFailure(connect(redis.url).load(ID), 'lost')
      await redis.command('FLUSHALL')
      await connect(redis.url).reset(ID, FIRST)
    }
  })
})

describe.runIf(hasRedis())('Redis, a record that may lack its tail', () => {
  test('after a restart with everysec, until what may be missing was skipped', async () => {
    const redis = await given()
    const store = connect(redis.url)
    await store.reset(ID, FIRST)
    await store.commit(ID, commit(1, ['one']))
    expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 2 })

    await restart(redis)

    const doubtful = { ...FIRST, nextOut: 2, mayLack: true }
    expect(await insist(() => store.load(ID))).toEqual(doubtful)
    await store.commit(ID, commit(2, ['two']))
    expect(await connect(redis.url).load(ID)).toEqual({ ...doubtful, nextOut: 3 })
    const skip = { ...commit(3, [undefined, undefined]), also: { skippedAhead: true } } as const
    await store.commit(ID, skip)
    expect(await store.load(ID)).toEqual({ ...FIRST, nextOut: 5 })
    expect(await connect(redis.url).load(ID)).toEqual({ ...FIRST, nextOut: 5 })

    await restart(redis)
    expect(await insist(() => store.load(ID))).toMatchObject({ mayLack: true })
    await store.reset(ID, { ...FIRST, generation: 2 })
    expect(await store.load(ID)).toEqual({ ...FIRST, generation: 2 })
  })

  test('not after a restart with always; and a later one with everysec is told from it', async () => {
    const redis = await given({ appendfsync: 'always' })
    const store = connect(redis.url)
    await store.reset(ID, FIRST)
    await restart(redis)
    expect(await insist(() => store.load(ID))).toEqual(FIRST)

    await redis.command('CONFIG', 'SET', 'appendfsync', 'everysec')
    expect(await connect(redis.url).load(ID)).toEqual(FIRST)
    await restart(redis) // with always again
    expect(await insist(() => store.load(ID))).toEqual({ ...FIRST, mayLack: true })
  })

  test('after a restart with always that is none while the file is rewritten', async () => {
    const redis = await given({ appendfsync: 'always', 'no-appendfsync-on-rewrite': 'yes' })
    const store = connect(redis.url)
    await store.reset(ID, FIRST)

    await restart(redis)

    expect(await insist(() => store.load(ID))).toEqual({ ...FIRST, mayLack: true })
  })

  test.each([
    { level: 'redis', mayLack: true },
    { level: 'redis+wait(1)', mayLack: false },
  ] as const)('after a failover at level $level: $mayLack', async ({ level, mayLack }) => {
    const primary = await given({ appendfsync: 'always' })
    const replica = await given({ replicaof: `127.0.0.1 ${primary.port}` })
    await untilFollowed(primary, 1)
    const store = connect(primary.url, { level })
    await insist(() => store.reset(ID, FIRST))
    await insist(() => store.commit(ID, commit(1, ['one'])))
    await bothHaveAll(primary)

    await primary.kill()
    await replica.command('REPLICAOF', 'NO', 'ONE')
    await given({ replicaof: `127.0.0.1 ${replica.port}` })
    await untilFollowed(replica, 1)

    const record = { ...FIRST, nextOut: 2, ...(mayLack && { mayLack }) }
    const promoted = connect(replica.url, { level })
    expect(await insist(() => promoted.load(ID))).toEqual(record)
  })

  test('what was committed at a lower level is not worth more for a higher one asked later', async () => {
    const primary = await given()
    const replica = await given({ replicaof: `127.0.0.1 ${primary.port}` })
    await untilFollowed(primary, 1)
    await connect(primary.url).reset(ID, FIRST)
    await bothHaveAll(primary)

    await primary.kill()
    await replica.command('REPLICAOF', 'NO', 'ONE')
    await given({ replicaof: `127.0.0.1 ${replica.port}` })
    await untilFollowed(replica, 1)

    const store = connect(replica.url, { level: 'redis+wait(1)' })
    expect(await insist(() => store.load(ID))).toEqual({ ...FIRST, mayLack: true })
    expect(await insist(() => store.load('OTHER'))).toEqual(FIRST)
  })
})

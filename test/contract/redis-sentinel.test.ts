import { afterAll, beforeAll, describe } from 'vitest'
import { redisStore } from '../../packages/store-redis/src/index.js'
import { type SentinelSet, startSentinels } from '../support/redis-sentinels.js'
import { hasRedis } from '../support/redis-server.js'
import { describeSessionStore } from './session-store.js'

describe.runIf(hasRedis())('Redis behind Sentinels', () => {
  let set: SentinelSet
  let opened = 0
  beforeAll(async () => {
    set = await startSentinels(1)
  })
  afterAll(() => set.stop())

  describeSessionStore('redisStore({ sentinels })', async () => {
    opened += 1
    const keyPrefix = `gf${opened}`
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
})

import { afterAll, beforeAll, describe } from 'vitest'
import { redisStore } from '../../packages/store-redis/src/index.js'
import { type ClusterSet, startCluster } from '../support/redis-cluster.js'
import { hasRedis } from '../support/redis-server.js'
import { describeSessionStore } from './session-store.js'

describe.runIf(hasRedis())('Redis Cluster', () => {
  let set: ClusterSet
  let opened = 0
  beforeAll(async () => {
    set = await startCluster()
  })
  afterAll(() => set.stop())

  describeSessionStore('redisStore({ cluster })', async () => {
    opened += 1
    const keyPrefix = `gf${opened}`
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
})

import type { RedisSentinels } from '../../packages/store-redis/src/index.js'
import {
  type RealRedis,
  type RedisConfig,
  startRedis,
  startSentinel,
  until,
  untilFollowed,
} from './redis-server.js'

const NAME = 'goldfix'

/** A primary and its replicas under the eyes of Sentinels, all processes of the test's own. */
export interface SentinelSet {
  readonly servers: RedisSentinels
  readonly sentinels: readonly RealRedis[]
  /** The first is the primary until a failover. */
  readonly nodes: readonly RealRedis[]
  /** Resolves once most Sentinels have announced another primary than `old`, and it says so itself. */
  promoted(old: RealRedis): Promise<RealRedis>
  stop(): Promise<void>
}

/** Resolves when every replica is in touch and every Sentinel knows the others and the replicas: a failover can happen. */
export async function startSentinels(
  replicas: number,
  config: RedisConfig = {},
): Promise<SentinelSet> {
  const primary = await startRedis(config)
  const followers = await Promise.all(
    Array.from({ length: replicas }, () =>
      startRedis({ ...config, replicaof: `127.0.0.1 ${primary.port}` }),
    ),
  )
  const nodes = [primary, ...followers]
  await untilFollowed(primary, replicas)
  const sentinels = await Promise.all(
    [1, 2, 3].map(() =>
      startSentinel({
        'sentinel monitor': `${NAME} 127.0.0.1 ${primary.port} 2`,
        'sentinel down-after-milliseconds': `${NAME} 700`,
        'sentinel failover-timeout': `${NAME} 4000`,
      }),
    ),
  )
  // they would tell each other every two seconds, and look for replicas every ten
  for (const sentinel of sentinels)
    await sentinel.command('SENTINEL', 'DEBUG', 'publish-period', '100', 'info-period', '200')
  const knowing = new RegExp(`num-slaves\n${replicas}\nnum-other-sentinels\n2\n`)
  for (const sentinel of sentinels)
    await until('Sentinels that know each other', () =>
      sentinel.says(`SENTINEL MASTER ${NAME}`, knowing),
    )

  return {
    servers: {
      sentinels: sentinels.map(({ port }) => ({ host: '127.0.0.1', port })),
      name: NAME,
    },
    sentinels,
    nodes,
    async promoted(old) {
      for (;;) {
        for (const node of nodes) {
          if (node === old) continue
          const named = `port\n${node.port}\n`
          const ask = `SENTINEL MASTER ${NAME}`
          const answers = await Promise.all(sentinels.map((each) => each.says(ask, named)))
          if (answers.filter(Boolean).length < 2) continue
          await until('a primary that knows it is', () =>
            node.says('INFO replication', 'role:master'),
          )
          return node
        }
      }
    },
    async stop() {
      await Promise.all([...sentinels, ...nodes].map((each) => each.stop()))
    },
  }
}

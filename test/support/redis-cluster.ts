import type { RedisCluster } from '../../packages/store-redis/src/index.js'
import {
  freePort,
  type RealRedis,
  type RedisConfig,
  startRedis,
  until,
  untilFollowed,
} from './redis-server.js'

const SLOTS = 16_384

/** A Redis Cluster, all its nodes processes of the test's own. */
export interface ClusterSet {
  readonly servers: RedisCluster
  readonly primaries: readonly RealRedis[]
  /** Of each primary in turn, as many as were asked for. */
  readonly replicas: readonly RealRedis[]
  slotOf(key: string): Promise<number>
  /** The primary that has `key` as far as all of them know. */
  ownerOf(key: string): Promise<RealRedis>
  /** Moves one slot with all its keys, as `redis-cli --cluster reshard` does; `meanwhile` runs half way. */
  move(key: string, to: RealRedis, meanwhile?: () => Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** Three primaries with a third of the slots each; resolves when every node knows all of it. */
export async function startCluster(replicas = 0, config: RedisConfig = {}): Promise<ClusterSet> {
  const nodes = await Promise.all(
    Array.from({ length: 3 + replicas }, async () =>
      startRedis({
        ...config,
        'cluster-enabled': 'yes',
        'cluster-node-timeout': '1000',
        'cluster-port': `${await freePort()}`, // by default the port and 10,000, which may be beyond the last
      }),
    ),
  )
  const primaries = nodes.slice(0, 3)
  const followers = nodes.slice(3)
  const busPort = async (node: RealRedis) =>
    (await node.command('CONFIG', 'GET', 'cluster-port')).split('\n')[1] ?? ''
  const idOf = (node: RealRedis) => node.command('CLUSTER', 'MYID')

  await Promise.all(
    nodes.map((node, index) => node.command('CLUSTER', 'SET-CONFIG-EPOCH', `${index + 1}`)),
  )
  await Promise.all(
    primaries.map((node, index) => {
      const [begin, end] = [index, index + 1].map((third) => Math.floor((third * SLOTS) / 3))
      return node.command('CLUSTER', 'ADDSLOTSRANGE', `${begin}`, `${(end ?? 0) - 1}`)
    }),
  )
  for (const [index, node] of nodes.entries())
    for (const other of nodes.slice(index + 1))
      await node.command('CLUSTER', 'MEET', '127.0.0.1', `${other.port}`, await busPort(other))
  const whole = new RegExp(`cluster_state:ok[^]*cluster_known_nodes:${nodes.length}\\b`)
  for (const node of nodes)
    await until('nodes that know each other', () => node.says('CLUSTER INFO', whole))
  for (const [index, replica] of followers.entries()) {
    const primary = primaries[index % 3] as RealRedis
    const replicate = `CLUSTER REPLICATE ${await idOf(primary)}`
    await until('a replica', () => replica.says(replicate, 'OK'))
    await untilFollowed(primary, 1)
  }

  const slotOf = async (key: string) => Number(await nodes[0]?.command('CLUSTER', 'KEYSLOT', key))
  const ownerOf = async (key: string): Promise<RealRedis> => {
    const owners = await Promise.all(
      primaries.map((node) => node.says(`EXISTS ${key}`, /^\d$/).catch(() => false)),
    )
    const owner = primaries[owners.indexOf(true)]
    if (owner === undefined) throw new Error(`expected a node that has ${key}`)
    return owner
  }

  return {
    servers: { cluster: primaries.map(({ port }) => ({ host: '127.0.0.1', port })) },
    primaries,
    replicas: followers,
    slotOf,
    ownerOf,
    async move(key, to, meanwhile) {
      const slot = `${await slotOf(key)}`
      const from = await ownerOf(key)
      await to.command('CLUSTER', 'SETSLOT', slot, 'IMPORTING', await idOf(from))
      await from.command('CLUSTER', 'SETSLOT', slot, 'MIGRATING', await idOf(to))
      for (;;) {
        const [first] = (await from.command('CLUSTER', 'GETKEYSINSLOT', slot, '1')).split('\n')
        if (!first) break
        await from.command('MIGRATE', '127.0.0.1', `${to.port}`, first, '0', '5000')
        await meanwhile?.()
      }
      for (const node of [to, from, ...primaries])
        await node.command('CLUSTER', 'SETSLOT', slot, 'NODE', await idOf(to))
    },
    async stop() {
      await Promise.all(nodes.map((node) => node.stop()))
    },
  }
}

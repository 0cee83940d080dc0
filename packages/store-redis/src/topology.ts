import { Caller } from './caller.js'
import { ClusterServers } from './cluster.js'
import type { ConnectionInit } from './connection.js'
import { Sentinels } from './sentinels.js'
import { type RedisServers, textOf } from './server.js'
import type { Servers } from './servers.js'

/** What stands behind an address: one server, the primary that Sentinels name, or a cluster. Connects when called. */
export function serversOf(servers: RedisServers, init: ConnectionInit): Servers {
  if ('cluster' in servers) return new ClusterServers(servers, init)
  const whereabouts =
    'sentinels' in servers
      ? new Sentinels(servers, init.timeoutMs)
      : { name: `Redis at ${textOf(servers)}`, find: async () => servers }
  const caller = new Caller({ ...init, whereabouts })
  return {
    call: (_key, send) => caller.call(send),
    close: () => caller.close(),
  }
}

import type { ConnectionOptions } from 'node:tls'
import { UsageError } from '@goldfix/core'

/** Where a server, a Sentinel or a node of a cluster listens. */
export interface RedisAddress {
  readonly host: string
  /** @default 6379, of a Sentinel 26379 */
  readonly port?: number
}

/** Who we are to a server, and how we talk. */
export interface RedisAccess {
  /** Of an ACL user; left out, the password is that of the default user. */
  readonly username?: string
  /** Never part of a message or an error. */
  readonly password?: string
  /** TLS, with what Node's `tls.connect` takes; `{}` for its defaults: the system's authorities, verified. */
  readonly tls?: ConnectionOptions
}

/** One Redis server. */
export interface RedisServer extends RedisAddress, RedisAccess {
  /** @default 0 */
  readonly db?: number
}

/** A primary that Sentinels watch and replace; `username`, `password` and `tls` are for the servers. */
export interface RedisSentinels extends RedisAccess {
  /** All of them, so that most can be heard when some are gone; at least one. */
  readonly sentinels: readonly RedisAddress[]
  /** What they call it: the first word behind `sentinel monitor`. */
  readonly name: string
  /** @default 0 */
  readonly db?: number
  /** For the Sentinels themselves. */
  readonly sentinelUsername?: string
  /** For the Sentinels themselves; never part of a message or an error. */
  readonly sentinelPassword?: string
  /** For the Sentinels themselves. */
  readonly sentinelTls?: ConnectionOptions
}

/** A Redis Cluster; every node takes the same user. */
export interface RedisCluster extends RedisAccess {
  /** Some of its nodes, at least one: they name the others. */
  readonly cluster: readonly RedisAddress[]
}

export type RedisServers = RedisServer | RedisSentinels | RedisCluster

/** @throws UsageError `invalid-option`, without repeating what may hold a password */
export function checkedServers(given: string | RedisServers): RedisServers {
  const servers = typeof given === 'string' ? parseServer(given) : given
  if ('sentinels' in servers) {
    checkAddresses('sentinels', servers.sentinels)
    if (typeof servers.name !== 'string' || servers.name === '')
      throw new UsageError('invalid-option', 'expected the name that the Sentinels call it by')
  } else if ('cluster' in servers) {
    checkAddresses('cluster', servers.cluster)
    if ('db' in servers)
      throw new UsageError('invalid-option', 'expected no db: a Redis Cluster has only number 0')
  } else checkAddresses('server', [servers])
  return servers
}

/** For messages: without user and password. */
export function textOf({ host, port = 6379 }: RedisAddress): string {
  return `${host}:${port}`
}

/** `host:port`, the host possibly IPv6 or, as a server that knows no name of its own says it, empty. */
export function parseAddress(text: string): { host: string; port: number } {
  const colon = text.lastIndexOf(':')
  return { host: text.slice(0, colon), port: Number(text.slice(colon + 1)) }
}

function checkAddresses(what: string, addresses: readonly RedisAddress[]): void {
  if (!Array.isArray(addresses) || addresses.length === 0)
    throw new UsageError('invalid-option', `expected ${what} to be one address or more`)
  for (const { host, port = 1 } of addresses) {
    if (
      typeof host === 'string' &&
      host !== '' &&
      Number.isInteger(port) &&
      port > 0 &&
      port < 65_536
    )
      continue
    throw new UsageError(
      'invalid-option',
      `expected ${what} to have a host and a port of 1 to 65535, but it is ${host}:${port}`,
    )
  }
}

/** `redis://[[user]:password@]host[:port][/db]`, or `rediss://` for TLS. */
function parseServer(address: string): RedisServer {
  const url = parseUrl(address)
  const db = /^\/?(\d*)$/.exec(url?.pathname ?? '/?')?.[1]
  const isRedis = url?.protocol === 'redis:' || url?.protocol === 'rediss:'
  if (url === undefined || !isRedis || url.hostname === '' || url.search !== '' || db === undefined)
    throw new UsageError(
      'invalid-option',
      'expected redis://[[user]:password@]host[:port][/db] or rediss://..., but it is something else',
    )
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    ...(url.port !== '' && { port: Number(url.port) }),
    ...(url.username !== '' && { username: decodeURIComponent(url.username) }),
    ...(url.password !== '' && { password: decodeURIComponent(url.password) }),
    ...(db !== '' && { db: Number(db) }),
    ...(url.protocol === 'rediss:' && { tls: {} }),
  }
}

function parseUrl(address: string): URL | undefined {
  try {
    const url = new URL(address)
    decodeURIComponent(url.username + url.password)
    return url
  } catch {
    return undefined
  }
}

import type { ConnectionOptions } from 'node:tls'
import { UsageError } from '@goldfix/core'

/** A Redis server, and who we are to it. */
export interface RedisServer {
  readonly host: string
  /** @default 6379 */
  readonly port?: number
  /** Of an ACL user; left out, the password is that of the default user. */
  readonly username?: string
  /** Never part of a message or an error. */
  readonly password?: string
  /** @default 0 */
  readonly db?: number
  /** TLS, with what Node's `tls.connect` takes; `{}` for its defaults: the system's authorities, verified. */
  readonly tls?: ConnectionOptions
}

/**
 * `redis://[[user]:password@]host[:port][/db]`, or `rediss://` for TLS.
 *
 * @throws UsageError `invalid-option`, without the address: a password may be anywhere in one that is malformed
 */
export function parseServer(address: string): RedisServer {
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

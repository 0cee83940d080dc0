import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type RedisConfig, startRedis } from '../support/redis-server.js'
import type { Role, StorePlace } from './child/settings.js'

/** The stores of both sides of one match, each side with its own. */
export interface StorePair {
  place(role: Role): StorePlace
  /** A server of its own that can be killed and started again on its data. */
  readonly server?: { kill(): Promise<void>; start(): Promise<void> }
  stop(): Promise<void>
}

export interface StoreKind {
  readonly name: string
  /**
   * Its server may lose what it acknowledged when it is killed: with `appendfsync everysec` Redis answers first and
   * writes later, up to two seconds, while the disk is busy with the fsync of the second before.
   */
  readonly mayLose: boolean
  /** Why it cannot be had here, or nothing. */
  missing(): string | undefined
  open(): Promise<StorePair>
}

export const storeKinds: readonly StoreKind[] = [
  redis('Redis AOF everysec', { appendfsync: 'everysec' }),
  redis('Redis AOF always', { appendfsync: 'always' }),
  lmdb('lmdb committed', 'committed'),
  lmdb('lmdb flushed', 'flushed'),
]

function redis(name: string, config: RedisConfig): StoreKind {
  return {
    name,
    mayLose: config.appendfsync === 'everysec',
    missing: () => undefined,
    async open() {
      const server = await startRedis(config)
      return {
        place: (role) => ({ kind: 'redis', url: server.url, keyPrefix: role }),
        server,
        stop: () => server.stop(),
      }
    },
  }
}

function lmdb(name: string, level: 'committed' | 'flushed'): StoreKind {
  return {
    name,
    mayLose: false,
    missing: () =>
      existsSync(fileURLToPath(new URL('../../packages/store-lmdb/package.json', import.meta.url)))
        ? undefined
        : 'packages/store-lmdb is not there',
    async open() {
      const directory = mkdtempSync(join(tmpdir(), 'goldfix-crash-lmdb-'))
      for (const role of ['initiator', 'acceptor']) mkdirSync(join(directory, role))
      return {
        place: (role) => ({ kind: 'lmdb', path: join(directory, role), level }),
        stop: async () => rmSync(directory, { recursive: true, force: true }),
      }
    },
  }
}

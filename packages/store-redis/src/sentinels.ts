import { StoreError } from '@goldfix/core'
import { Redis } from 'ioredis'
import { askAll } from './ask-all.js'
import type { Whereabouts } from './caller.js'
import { destroy } from './client.js'
import { type RedisAddress, type RedisSentinels, type RedisServer, textOf } from './server.js'

/** Where Sentinels say that the primary is. */
interface Primary {
  readonly host: string
  readonly port: number
  /** Higher with each failover. */
  readonly epoch: number
}

/** How long until a Sentinel that is gone is tried again. */
const WATCH_AGAIN_MS = 1_000

/**
 * The primary by the word of its Sentinels: what the latest failover made it, as far as most of them know.
 *
 * They are listened to as well: a primary that stood still while another was promoted takes writes again when it
 * goes on, until a Sentinel tells it, and would lose them.
 *
 * Source: Redis documentation, "Guidelines for Redis clients with support for Redis Sentinel".
 */
export class Sentinels implements Whereabouts {
  readonly name: string
  readonly #servers: RedisSentinels
  readonly #timeoutMs: number
  readonly #watchers: Redis[] = []
  #closed = false
  /** What was last announced, and who wants to know. */
  #announced: string | undefined
  #onAnnounced: (() => void) | undefined

  constructor(servers: RedisSentinels, timeoutMs: number) {
    this.#servers = servers
    this.#timeoutMs = timeoutMs
    this.name = `the primary ${servers.name} of the Sentinels`
  }

  async find(): Promise<RedisServer> {
    const { name, username, password, db, tls } = this.#servers
    this.#listen()
    this.#announced = undefined
    this.#onAnnounced = undefined
    const { host, port } = await askAll(
      'Sentinel',
      this.#servers.sentinels.map((address) => this.#sentinel(address)),
      this.#timeoutMs,
      async (redis, server) => {
        // the address is the new one as soon as a replica is promoted, before all others follow it
        const asked = [
          redis.call('SENTINEL', 'MASTER', name),
          redis.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name),
        ]
        const [state, address] = await Promise.all(asked)
        return primaryIn(state, address, server)
      },
      ({ epoch }) => epoch,
    )
    return {
      ...{ host, port },
      ...(username !== undefined && { username }),
      ...(password !== undefined && { password }),
      ...(db !== undefined && { db }),
      ...(tls !== undefined && { tls }),
    }
  }

  watch(server: RedisServer, onMoved: () => void): void {
    const here = textOf(server)
    const look = () => {
      if (this.#announced !== undefined && this.#announced !== here) onMoved()
    }
    this.#onAnnounced = look
    look()
  }

  close(): void {
    this.#closed = true
    for (const watcher of this.#watchers) destroy(watcher)
  }

  #sentinel({ host, port = 26_379 }: RedisAddress): RedisServer {
    const { sentinelUsername, sentinelPassword, sentinelTls } = this.#servers
    return {
      ...{ host, port },
      ...(sentinelUsername !== undefined && { username: sentinelUsername }),
      ...(sentinelPassword !== undefined && { password: sentinelPassword }),
      ...(sentinelTls !== undefined && { tls: sentinelTls }),
    }
  }

  /** To hear what the others say must not depend on one of them: a subscription at each, made again by ioredis. */
  #listen(): void {
    if (this.#watchers.length > 0 || this.#closed) return
    for (const address of this.#servers.sentinels) {
      const { port = 26_379, ...server } = this.#sentinel(address)
      const watcher = new Redis({
        ...server,
        port,
        protocol: 2,
        connectionName: 'goldfix',
        disableClientInfo: true,
        lazyConnect: true,
        connectTimeout: this.#timeoutMs,
        retryStrategy: () => WATCH_AGAIN_MS,
        enableReadyCheck: false,
        maxRetriesPerRequest: null,
      })
      watcher.on('error', () => undefined) // what matters is said when they are asked
      watcher.on('message', (channel: string, text: string) => this.#hear(channel, text))
      watcher.subscribe('+promoted-slave', '+switch-master').catch(() => undefined)
      this.#watchers.push(watcher)
    }
  }

  /** `slave IT HOST PORT @ NAME OLD-HOST OLD-PORT`, and at the end `NAME OLD-HOST OLD-PORT HOST PORT`. */
  #hear(channel: string, text: string): void {
    const words = text.split(' ')
    const isEnd = channel === '+switch-master'
    const [name, host, port] = isEnd
      ? [words[0], words[3], words[4]]
      : [words[5], words[2], words[3]]
    if (name !== this.#servers.name || host === undefined) return
    this.#announced = textOf({ host, port: Number(port) })
    this.#onAnnounced?.()
  }
}

/** @param state names and values in turn */
function primaryIn(state: unknown, address: unknown, sentinel: RedisServer): Primary {
  const flat: unknown[] = Array.isArray(state) ? state : []
  const epoch = Number(flat[flat.indexOf('config-epoch') + 1])
  const [host, port]: unknown[] = Array.isArray(address) ? address : []
  if (typeof host === 'string' && host !== '') return { host, port: Number(port), epoch }
  throw new StoreError('unavailable', `Sentinel at ${textOf(sentinel)} names no primary`)
}

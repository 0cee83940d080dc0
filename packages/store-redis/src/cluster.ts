import { setTimeout as pause } from 'node:timers/promises'
import { StoreError } from '@goldfix/core'
import { askAll } from './ask-all.js'
import { Backoff } from './backoff.js'
import { Caller } from './caller.js'
import type { ConnectionInit } from './connection.js'
import { Redirected } from './failure.js'
import { Lane } from './lane.js'
import { parseAddress, type RedisCluster, type RedisServer, textOf } from './server.js'
import type { Send, Servers } from './servers.js'
import { addressed, SlotMap, slotOf } from './slots.js'

/** Between two attempts at a slot that is being moved. */
const MOVING_PAUSE_MS = 10
/** How many nodes are asked for the map at most. */
const ASKED_MAX = 7

interface Route {
  readonly slot: number
  readonly began: number
  /** Where the next attempt goes, when not to the node of the slot. */
  ask: string | undefined
  /** Its time was over before there was anybody to ask. */
  over: boolean
}

/**
 * A Redis Cluster: a connection per node, and each call to the node that has its slot.
 *
 * Not ioredis' Cluster: it queues what it could not send and sends again what a node refused or left unanswered,
 * each after a pause of its own, so that calls overtake one another and arrive long after they were given up.
 * Here only what a node has said it did not do is sent again, and in order: see {@link Lane}.
 *
 * Source: Redis Cluster specification, "Redirection and resharding".
 */
export class ClusterServers implements Servers {
  readonly #cluster: RedisCluster
  readonly #init: ConnectionInit
  readonly #callers = new Map<string, Caller>()
  readonly #lanes = new Map<number, Lane>()
  readonly #backoff = new Backoff()
  readonly #closing = new AbortController()
  /** Who has what; nothing while that has to be asked for. */
  #map: SlotMap | undefined
  #learning: Promise<SlotMap> | undefined
  /** The nodes of the last map. */
  #nodes: readonly string[] = []
  #trips = 0

  constructor(cluster: RedisCluster, init: ConnectionInit) {
    this.#cluster = cluster
    this.#init = init
  }

  call<T>(key: string, send: Send<T>, hasOvertaken?: (answer: T) => boolean): Promise<T> {
    const slot = slotOf(key)
    const lane = this.#laneOf(slot)
    const route: Route = { slot, began: performance.now(), ask: undefined, over: false }
    return new Promise((resolve, reject) => {
      const attempt = async (aside: boolean): Promise<boolean> => {
        try {
          const answer = await this.#send(route, send)
          if (!aside || !lane.diverted || !hasOvertaken?.(answer)) {
            resolve(answer)
            return true
          }
        } catch (cause) {
          route.ask = undefined
          if (!(cause instanceof Redirected) || !this.#hasTime(route)) {
            reject(cause)
            return true
          }
          const { how, address } = cause
          lane.divert()
          if (how === 'moved') this.#map?.move(slot, address)
          else if (how === 'ask') route.ask = address
          else await pause(MOVING_PAUSE_MS)
        }
        return false
      }
      if (this.#map === undefined) this.#limit(route, reject)
      lane.send({ index: this.#trips++, attempt })
    })
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await Promise.all([...this.#callers.values()].map((caller) => caller.close()))
  }

  #laneOf(slot: number): Lane {
    const known = this.#lanes.get(slot)
    if (known !== undefined) return known
    const lane = new Lane()
    this.#lanes.set(slot, lane)
    return lane
  }

  #hasTime({ began }: Route): boolean {
    return performance.now() - began < this.#init.timeoutMs && !this.#closing.signal.aborted
  }

  /** The nodes may take as long to name the right one as a call has in all. */
  #limit(route: Route, reject: (cause: unknown) => void): void {
    const { timeoutMs } = this.#init
    setTimeout(() => {
      if (route.over || this.#map !== undefined) return
      route.over = true
      reject(
        new StoreError(
          'unavailable',
          `no node of the Redis Cluster said within ${timeoutMs} ms which one to ask`,
        ),
      )
    }, timeoutMs)
  }

  async #send<T>(route: Route, send: Send<T>): Promise<T> {
    const { slot, began, ask } = route
    // through the promise also when it is known: that keeps calls in order while others wait for it
    const map = await this.#known()
    if (route.over) throw new StoreError('unavailable', 'it was given up')
    const node = ask ?? map.nodeOf(slot)
    try {
      return await this.#callerOf(node).call(ask === undefined ? send : asking(send), began)
    } catch (cause) {
      if (!(cause instanceof Redirected)) throw cause
      throw new Redirected(cause.message, cause.how, addressed(cause.address, node))
    }
  }

  #callerOf(node: string): Caller {
    const known = this.#callers.get(node)
    if (known !== undefined) return known
    const server = this.#server(parseAddress(node))
    const caller = new Caller({
      ...this.#init,
      whereabouts: { name: `Redis at ${node}`, find: async () => server },
      onLost: () => {
        this.#map = undefined
        this.#learning = undefined
      },
    })
    this.#callers.set(node, caller)
    return caller
  }

  #known(): Promise<SlotMap> {
    if (this.#closing.signal.aborted)
      return Promise.reject(new StoreError('unavailable', 'the store on a Redis Cluster is closed'))
    this.#learning ??= this.#learn()
    return this.#learning
  }

  #learn(): Promise<SlotMap> {
    const learning = this.#askForMap()
    learning.then(
      (map) => {
        this.#backoff.succeeded()
        this.#nodes = map.nodes
        if (this.#learning === learning) this.#map = map
      },
      () => {
        this.#backoff.failed()
        if (this.#learning === learning) this.#learning = undefined
      },
    )
    return learning
  }

  async #askForMap(): Promise<SlotMap> {
    await this.#backoff.pause(this.#closing.signal)
    const given = this.#cluster.cluster.map(textOf)
    const nodes = [...new Set([...given, ...this.#nodes])].slice(0, ASKED_MAX)
    const { map } = await askAll(
      'Redis Cluster node',
      nodes.map((node) => this.#server(parseAddress(node))),
      this.#init.timeoutMs,
      async (redis, server) => {
        const [info, slots] = await Promise.all([redis.cluster('INFO'), redis.cluster('SLOTS')])
        const epoch = Number(/cluster_current_epoch:(\d+)/.exec(String(info))?.[1])
        return { epoch, map: SlotMap.read(slots, textOf(server)) }
      },
      ({ epoch }) => epoch,
    )
    return map
  }

  #server({ host, port }: { host: string; port: number }): RedisServer {
    const { username, password, tls } = this.#cluster
    return {
      ...{ host, port },
      ...(username !== undefined && { username }),
      ...(password !== undefined && { password }),
      ...(tls !== undefined && { tls }),
    }
  }
}

/** Says beforehand that the node shall take it though the slot is not its own yet: it counts for the next command. */
function asking<T>(send: Send<T>): Send<T> {
  return (connection) => {
    connection.redis.asking().catch(() => undefined)
    return send(connection)
  }
}

import type { Socket } from 'node:net'
import {
  type Address,
  type Connection,
  ConnectionError,
  type Engine,
  type Transport,
  UsageError,
} from '@goldfix/core'
import { adopted, type TcpOptions, tcp } from '@goldfix/transport'
import { PLACE, type Place, type ToShard } from './letters.js'
import { type ShardKey, shardOf } from './shard-of.js'

/** This process, as one of several that serve a port together. */
export interface Shard {
  /** Which of {@link count} it is, from 0. */
  readonly index: number
  readonly count: number
  /** TCP, whose counterparties come through the port that all shards share. */
  readonly transport: Transport
  /** Whether this shard is the one that serves the session. */
  owns(session: ShardKey): boolean
  /** Starts the engine, and stops it when the shards are stopped; resolves when it has started. */
  serve(engine: Pick<Engine, 'start' | 'stop'>): Promise<void>
}

/** Whether {@link startShards} has started this process: for a program that is both. */
export function isShard(): boolean {
  return process.env[PLACE] !== undefined && process.send !== undefined
}

/**
 * In a program that {@link startShards} has started.
 *
 * @param options of the sockets
 * @throws UsageError `invalid-option` in any other
 */
export function shard(options: TcpOptions = {}): Shard {
  const { index, count, address } = placeOf(process.env[PLACE])
  const visitors = new Visitors(address, options)
  return {
    index,
    count,
    transport: {
      ...tcp(options),
      listen: (at, onConnection) => visitors.listen(at, onConnection),
    },
    owns: (session) => shardOf(session, count) === index,
    async serve(engine) {
      const stop = () => {
        process.off('disconnect', stop)
        void engine.stop().finally(() => process.connected && process.disconnect())
      }
      visitors.onStop = stop
      // whoever has started us is gone: nobody can come in any more
      process.once('disconnect', stop)
      await engine.start()
      process.send?.({ goldfix: 'ready' })
    },
  }
}

class Visitors {
  onStop: () => void = () => undefined
  readonly #address: Address
  readonly #options: TcpOptions
  #enter: ((connection: Connection) => void) | undefined

  constructor(address: Address, options: TcpOptions) {
    this.#address = address
    this.#options = options
    process.on('message', (letter: ToShard, socket?: Socket) => this.#read(letter, socket))
  }

  async listen(at: Address, enter: (connection: Connection) => void) {
    const { host, port } = this.#address
    if (this.#enter !== undefined || (at.port !== 0 && at.port !== port))
      throw new ConnectionError(
        'address-invalid',
        `${at.host}:${at.port} is not where the shards listen, ${host}:${port}, or not the first address`,
      )
    this.#enter = enter
    return {
      address: this.#address,
      close: async () => {
        this.#enter = undefined
      },
    }
  }

  #read(letter: ToShard, socket: Socket | undefined): void {
    if (letter.goldfix === 'stop') return this.onStop()
    if (letter.goldfix !== 'connection' || socket === undefined) return
    socket.pause()
    socket.unshift(Buffer.from(letter.read, 'base64'))
    const connection = adopted(socket, this.#options)
    if (connection === undefined) return
    if (this.#enter === undefined) connection.close()
    else this.#enter(connection)
  }
}

function placeOf(text: string | undefined): Place {
  if (text === undefined || process.send === undefined)
    throw new UsageError('invalid-option', 'expected a process that startShards has started')
  return JSON.parse(text) as Place
}

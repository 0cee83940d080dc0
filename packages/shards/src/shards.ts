import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Address, UsageError } from '@goldfix/core'
import { FrontDoor } from './front-door.js'
import type { FromShard, ToShard } from './letters.js'
import { PLACE } from './letters.js'
import { shardOf } from './shard-of.js'

export interface ShardsOptions {
  /** The port that all shards serve together; 0 asks the system for a free one. */
  readonly listen: Address
  /** How many processes, 1 to 1,024: as many as there are cores to spare. */
  readonly count: number
  /** The module that each of them runs: it calls `shard()` and serves an engine. */
  readonly program: URL | string
  /**
   * What Node is started with, for each of them.
   * @default as this process was
   */
  readonly execArgv?: readonly string[]
  /**
   * For each of them, besides this process's own.
   * @default none
   */
  readonly env?: Readonly<Record<string, string>>
  /** A throw is not caught. */
  readonly onEvent?: (event: ShardsEvent) => void
}

export type ShardsEvent =
  /** Its sessions run, and counterparties may come in. */
  | { readonly type: 'shard-ready'; readonly index: number; readonly pid: number }
  /** Unasked: it is started again. */
  | {
      readonly type: 'shard-ended'
      readonly index: number
      readonly pid: number
      readonly code: number | null
      readonly signal: string | null
    }
  /** Before it came to any shard. */
  | { readonly type: 'turned-away'; readonly peer: Address; readonly reason: string }

export interface Shards {
  /** Where they listen: the port is never 0. */
  readonly address: Address
  /** The process of each shard, 0 while there is none. */
  readonly pids: readonly number[]
  /** Lets nobody in any more, logs all sessions out and resolves when every process has ended. */
  stop(): Promise<void>
}

/** From the end of a shard to its next start; twice that after each that did not last, up to the longest. */
const RESTART_MS = 100
const RESTART_MAX_MS = 10_000
const LASTING_MS = 30_000
/** How long the engines may take to stop. */
const STOP_WITHIN_MS = 30_000

/**
 * Opens the port, starts the shards and resolves when all their sessions run. Each session is served by one shard, told
 * by its names: the process that listens reads no more than a connection's first message and hands the socket over.
 *
 * Rejects where the port cannot be opened or a shard ends before it was ready.
 *
 * @throws UsageError `invalid-option`
 */
export async function startShards(options: ShardsOptions): Promise<Shards> {
  const { count, listen, onEvent = () => undefined } = options
  if (!Number.isInteger(count) || count < 1 || count > 1_024)
    throw new UsageError('invalid-option', `expected count from 1 to 1,024, but it is ${count}`)
  const seats: Seat[] = []
  const onTurnedAway = (peer: Address, reason: string) =>
    onEvent({ type: 'turned-away', peer, reason })
  const door = new FrontDoor({
    onTurnedAway,
    onAddressee(key, socket, read) {
      const index = shardOf(key, count)
      const peer = { host: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 }
      const letter: ToShard = { goldfix: 'connection', read: read.toString('base64') }
      const child = seats[index]?.ready
      if (child === undefined) {
        socket.destroy()
        return onTurnedAway(peer, `shard ${index} does not run`)
      }
      child.send(letter, socket, (failure) => {
        if (failure === null) return
        socket.destroy()
        onTurnedAway(peer, `shard ${index} ended`)
      })
    },
  })
  const address = await door.open(listen)
  for (let index = 0; index < count; index++)
    seats.push(new Seat(options, { index, count, address }, onEvent))
  const stop = async () => {
    door.close()
    await Promise.all(seats.map((seat) => seat.stop()))
  }
  try {
    await Promise.all(seats.map((seat) => seat.start()))
  } catch (cause) {
    await stop()
    throw cause
  }
  return {
    address,
    get pids() {
      return seats.map(({ pid }) => pid)
    },
    stop,
  }
}

/** Where one shard runs, process after process. */
class Seat {
  readonly #options: ShardsOptions
  readonly #place: { readonly index: number }
  readonly #onEvent: (event: ShardsEvent) => void
  #child: ChildProcess | undefined
  #ready = false
  #stopped = false
  #wait = RESTART_MS
  #timer: NodeJS.Timeout | undefined

  constructor(
    options: ShardsOptions,
    place: { readonly index: number; readonly count: number; readonly address: Address },
    onEvent: (event: ShardsEvent) => void,
  ) {
    this.#options = options
    this.#place = place
    this.#onEvent = onEvent
  }

  /** Where its sessions run. */
  get ready(): ChildProcess | undefined {
    return this.#ready ? this.#child : undefined
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  /** Resolves when it is ready, rejects when it ends before. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const { program, execArgv = process.execArgv, env } = this.#options
      const { index } = this.#place
      const began = Date.now()
      const child = fork(typeof program === 'string' ? program : fileURLToPath(program), [], {
        execArgv: [...execArgv],
        env: { ...process.env, ...env, [PLACE]: JSON.stringify(this.#place) },
      })
      const pid = child.pid ?? 0
      this.#child = child
      child.on('message', ({ goldfix }: FromShard) => {
        if (goldfix !== 'ready') return
        this.#ready = true
        this.#onEvent({ type: 'shard-ready', index, pid })
        resolve()
      })
      child.once('error', reject)
      child.once('exit', (code, signal) => {
        const first = !this.#ready
        this.#ready = false
        this.#child = undefined
        if (this.#stopped) return reject(new Error(`shard ${index} was stopped`))
        this.#onEvent({ type: 'shard-ended', index, pid, code, signal })
        reject(new Error(`shard ${index} ended before it was ready: ${signal ?? `code ${code}`}`))
        this.#again(first ? 0 : Date.now() - began)
      })
    })
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    const child = this.#child
    if (child === undefined) return
    const gone = once(child, 'exit')
    const letter: ToShard = { goldfix: 'stop' }
    if (child.connected) child.send(letter, () => undefined)
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
    await gone
    clearTimeout(timer)
  }

  #again(lastedMs: number): void {
    this.#wait = lastedMs >= LASTING_MS ? RESTART_MS : Math.min(this.#wait * 2, RESTART_MAX_MS)
    this.#timer = setTimeout(() => this.start().catch(() => undefined), this.#wait)
  }
}

import type { Redis } from 'ioredis'
import { client, destroy } from './client.js'
import { Confirmation } from './confirmation.js'
import { isReply, refusal, unreachable } from './failure.js'
import { checkFitness, type Demands, type Facts } from './fitness.js'
import { SCRIPTS } from './scripts.js'
import { type RedisServer, textOf } from './server.js'

export interface ConnectionInit extends Demands {
  readonly timeoutMs: number
}

/** One connection, from its making to its end: it is never made again, and never sends anything twice. */
export class Connection {
  readonly redis: Redis
  /** When the last answer came, by `performance.now()`. Answers come in the order of the calls. */
  lastAnswer = 0
  readonly #init: ConnectionInit
  readonly #name: string
  readonly #confirmation: Confirmation | undefined
  readonly #onEnd: () => void
  #facts: Facts = { syncsAlways: false }
  #error: Error | undefined
  #why = 'broke the connection'
  #ended = false

  /** @param onEnd no call may come any more; told once */
  constructor(server: RedisServer, init: ConnectionInit, onEnd: () => void) {
    const { timeoutMs, level } = init
    this.#init = init
    this.#name = `Redis at ${textOf(server)}`
    this.#onEnd = onEnd
    this.redis = client(server, timeoutMs)
    this.redis.on('error', (cause: Error) => {
      this.#error ??= cause
    })
    this.redis.on('end', () => this.#end())
    if (level.by !== 'answer')
      this.#confirmation = new Confirmation({
        redis: this.redis,
        level,
        name: this.#name,
        timeoutMs: Math.ceil(timeoutMs / 2), // so that a call learns why before its own time is over
        onShort: () => this.drop('was left, for too few replicas had what was sent before'),
      })
  }

  /** What a commit is worth here and now: `r` where it outlives a restart, `f` a failover, `-` neither. */
  get guarantee(): string {
    const { by, replicas } = this.#init.level
    const restart = this.#facts.syncsAlways || by === 'aof' ? 'r' : ''
    const failover = replicas > 0 ? 'f' : ''
    return restart + failover || '-'
  }

  /** The answer to what was sent just now, once it is worth what the level promises. */
  confirmed<T>(answer: Promise<T>): Promise<T> {
    return this.#confirmation === undefined ? answer : this.#confirmation.of(answer)
  }

  /** Connects, looks at the server and loads the scripts; rejects with a StoreError within the time-out. */
  async open(): Promise<void> {
    const { timeoutMs } = this.#init
    let deadline: NodeJS.Timeout | undefined
    const expired = new Promise<never>((_, reject) => {
      deadline = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
    })
    try {
      await Promise.race([this.#prepare(), expired])
      this.lastAnswer = performance.now()
    } catch (cause) {
      this.#error ??= cause as Error
      const failure = this.failed(this.#error, 'cannot be reached')
      this.drop('could not be used')
      throw failure
    } finally {
      clearTimeout(deadline)
    }
  }

  async #prepare(): Promise<void> {
    await this.redis.connect()
    if (this.#error !== undefined) throw this.#error // a refused SELECT is no reason for ioredis to stop
    this.#facts = await checkFitness(this.redis, this.#name, this.#init)
    await this.#loadScripts()
  }

  /**
   * Loaded beforehand and called by name: with ioredis' own way (EVAL again after NOSCRIPT) commits that wait
   * behind one another would arrive out of order.
   */
  async #loadScripts(): Promise<void> {
    try {
      await Promise.all(SCRIPTS.map(({ lua }) => this.redis.script('LOAD', lua)))
    } catch (cause) {
      // somebody else has to have loaded them, or the first call says NOSCRIPT
      if (!isReply(cause) || !cause.message.startsWith('NOPERM')) throw cause
    }
  }

  /** What `cause` means to whoever called; a refusal that will last ends the connection. */
  failed(cause: Error, what = this.#why): Error {
    if (cause.name === 'StoreError') return cause
    if (!isReply(cause)) {
      // ioredis tells of its end in a later turn: a call that is repeated at once must not meet it again
      this.drop(this.#why)
      return unreachable(this.#name, what, this.#error)
    }
    const { error, fatal } = refusal(this.#name, cause)
    if (fatal) this.drop('was left, for it refused another call')
    return error
  }

  /** Ends it at once, whatever is open; `why` is what whoever waits is told. */
  drop(why: string): void {
    this.#why = why
    this.#end()
    if (this.redis.status !== 'end') destroy(this.redis)
  }

  /** Ends it when everything that was asked has been answered, at the latest after the time-out. */
  async quit(): Promise<void> {
    const { timeoutMs } = this.#init
    let deadline: NodeJS.Timeout | undefined
    const expired = new Promise<void>((resolve) => {
      deadline = setTimeout(resolve, timeoutMs)
    })
    await Promise.race([this.redis.quit().catch(() => undefined), expired])
    clearTimeout(deadline)
    this.drop('was closed')
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#onEnd()
  }
}

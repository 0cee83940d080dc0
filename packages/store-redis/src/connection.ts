import { Redis } from 'ioredis'
import { isReply, refusal, unreachable } from './failure.js'
import { checkFitness } from './fitness.js'
import { SCRIPTS } from './scripts.js'
import type { RedisServer } from './server.js'

export interface ConnectionInit {
  readonly server: RedisServer
  /** How messages call the server. */
  readonly name: string
  readonly timeoutMs: number
  readonly allowVolatile: boolean
  /** No call may come any more; told more than once. */
  readonly onEnd: () => void
}

/**
 * One connection, from its making to its end: it is never made again, and never sends anything twice.
 *
 * ioredis by itself would reconnect and send again what had no answer, or with that switched off leave its
 * promise open for ever. With no reconnecting at all it rejects whatever is open when the connection ends.
 */
export class Connection {
  readonly redis: Redis
  /** When the last answer came, by `performance.now()`. Answers come in the order of the calls. */
  lastAnswer = 0
  readonly #init: ConnectionInit
  #error: Error | undefined
  #why = 'broke the connection'

  constructor(init: ConnectionInit) {
    this.#init = init
    const { server, timeoutMs, onEnd } = init
    this.redis = new Redis({
      ...server,
      port: server.port ?? 6379,
      protocol: 2, // RESP3 begins with HELLO, which an older server or a narrow ACL refuses
      connectionName: 'goldfix',
      disableClientInfo: true,
      lazyConnect: true,
      connectTimeout: timeoutMs,
      retryStrategy: null,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      enableReadyCheck: false, // checkFitness asks the same and more
    })
    this.redis.on('error', (cause: Error) => {
      this.#error ??= cause
    })
    this.redis.on('end', onEnd)
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
    const { name, allowVolatile } = this.#init
    await this.redis.connect()
    if (this.#error !== undefined) throw this.#error // a refused SELECT is no reason for ioredis to stop
    await checkFitness(this.redis, name, allowVolatile)
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
    const { name } = this.#init
    if (cause.name === 'StoreError') return cause
    if (!isReply(cause)) return unreachable(name, what, this.#error)
    const { error, fatal } = refusal(name, cause)
    if (fatal) this.drop('was left, for it refused another call')
    return error
  }

  /** Ends it at once, whatever is open; `why` is what whoever waits is told. */
  drop(why: string): void {
    if (this.redis.status === 'end') return
    this.#why = why
    this.#init.onEnd()
    this.redis.disconnect()
    this.redis.stream?.destroy() // ioredis would wait for the other side to close too
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
}

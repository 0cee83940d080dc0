import { StoreError } from '@goldfix/core'
import { Backoff } from './backoff.js'
import { Connection, type ConnectionInit } from './connection.js'
import type { RedisServer } from './server.js'
import type { Send } from './servers.js'

/** Where the server is that a call shall go to. */
export interface Whereabouts {
  /** For messages. */
  readonly name: string
  /** Rejects with a StoreError; it has as long as it takes, whoever waits goes away by himself. */
  find(): Promise<RedisServer>
  /** Tells once when it turns out that `server` is not the one any more. */
  watch?(server: RedisServer, onMoved: () => void): void
  close?(): void
}

export interface CallerInit extends ConnectionInit {
  readonly whereabouts: Whereabouts
  /** A connection could not be made, or ended: there may be another server. */
  readonly onLost?: () => void
}

/**
 * Every call to one server: on the one connection, made when first needed and made again when a call needs it
 * after it was lost; in the order of the calls; rejected when the server has been silent for the time-out.
 */
export class Caller {
  readonly #init: CallerInit
  readonly #closing = new AbortController()
  readonly #backoff = new Backoff()
  #connection: Promise<Connection> | undefined
  #lastFailure = ''

  constructor(init: CallerInit) {
    this.#init = init
  }

  /**
   * Rejects with a StoreError; `unavailable` whenever there was no answer, whatever became of the call.
   *
   * @param began when the call was made, by `performance.now()`: silence counts from then
   */
  call<T>(send: Send<T>, began = performance.now()): Promise<T> {
    return new Promise((resolve, reject) => {
      const { timeoutMs } = this.#init
      let connection: Connection | undefined
      let settled = false
      // whole milliseconds: who began first is to be told first
      let deadline = setTimeout(lookLater, Math.ceil(timeoutMs - (performance.now() - began)))

      // when it was us who stood still, the answer is there to be read: one turn of the event loop for it
      function lookLater(): void {
        setImmediate(look)
      }
      const look = () => {
        if (settled) return
        const silentMs = performance.now() - Math.max(began, connection?.lastAnswer ?? 0)
        if (silentMs < timeoutMs) {
          deadline = setTimeout(lookLater, Math.ceil(timeoutMs - silentMs))
          return
        }
        settled = true
        reject(this.#silent())
        connection?.drop('was given up, for it did not answer')
      }
      const settle = () => {
        clearTimeout(deadline)
        if (connection !== undefined) connection.lastAnswer = performance.now()
        const first = !settled
        settled = true
        return first
      }

      // through the promise also when connected: that keeps calls in order while others wait for it
      this.#connected()
        .then((open) => {
          if (settled) return undefined
          connection = open
          return send(open)
        })
        .then(
          (value) => {
            if (settle()) resolve(value as T)
          },
          (cause: Error) => {
            if (settle()) reject(connection?.failed(cause) ?? cause)
          },
        )
    })
  }

  /** Waits for what was asked already, at most the time-out; calls after it are rejected. */
  async close(): Promise<void> {
    this.#closing.abort()
    const connection = this.#connection
    this.#init.whereabouts.close?.()
    try {
      await (await connection)?.quit()
    } catch {
      // there was no connection to close
    }
  }

  #connected(): Promise<Connection> {
    if (this.#closing.signal.aborted) return Promise.reject(this.#closed())
    this.#connection ??= this.#connect()
    return this.#connection
  }

  #connect(): Promise<Connection> {
    const forget = () => {
      if (this.#connection !== connecting) return
      this.#connection = undefined
      this.#init.onLost?.()
    }
    const connecting = this.#attempt(forget)
    connecting.then(
      () => {
        this.#backoff.succeeded()
        this.#lastFailure = ''
      },
      (cause: Error) => {
        this.#backoff.failed()
        this.#lastFailure = `; before: ${cause.message}`
        forget()
      },
    )
    return connecting
  }

  async #attempt(onEnd: () => void): Promise<Connection> {
    const { whereabouts } = this.#init
    await this.#backoff.pause(this.#closing.signal)
    if (this.#closing.signal.aborted) throw this.#closed()
    const server = await whereabouts.find()
    const connection = new Connection(server, this.#init, onEnd)
    await connection.open()
    whereabouts.watch?.(server, () => connection.drop('was left: it is not the primary any more'))
    return connection
  }

  #silent(): StoreError {
    const { timeoutMs, whereabouts } = this.#init
    return new StoreError(
      'unavailable',
      `${whereabouts.name} did not answer within ${timeoutMs} ms: is it running, and can it be reached${this.#lastFailure}?`,
    )
  }

  #closed(): StoreError {
    return new StoreError('unavailable', `the store on ${this.#init.whereabouts.name} is closed`)
  }
}

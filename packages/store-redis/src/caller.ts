import { setTimeout as pause } from 'node:timers/promises'
import { StoreError } from '@goldfix/core'
import type { Redis } from 'ioredis'
import { Connection, type ConnectionInit } from './connection.js'

/** The pause after one failed attempt to connect; it doubles with each further one. */
const FIRST_PAUSE_MS = 25
const LONGEST_PAUSE_MS = 1_000

/**
 * Every call to the server: on the one connection, made when first needed and made again when a call needs it
 * after it was lost; in the order of the calls; rejected when the server has been silent for the time-out.
 */
export class Caller {
  readonly #init: Omit<ConnectionInit, 'onEnd'>
  readonly #closing = new AbortController()
  #connection: Promise<Connection> | undefined
  #attemptsFailed = 0
  #lastFailure = ''

  constructor(init: Omit<ConnectionInit, 'onEnd'>) {
    this.#init = init
  }

  /** Rejects with a StoreError; `unavailable` whenever there was no answer, whatever became of the call. */
  call<T>(send: (redis: Redis) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const { timeoutMs } = this.#init
      const began = performance.now()
      let connection: Connection | undefined
      let settled = false
      let deadline = setTimeout(lookLater, timeoutMs)

      // when it was us who stood still, the answer is there to be read: one turn of the event loop for it
      function lookLater(): void {
        setImmediate(look)
      }
      const look = () => {
        if (settled) return
        const silentMs = performance.now() - Math.max(began, connection?.lastAnswer ?? 0)
        if (silentMs < timeoutMs) {
          deadline = setTimeout(lookLater, timeoutMs - silentMs)
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
          return send(open.redis)
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
      if (this.#connection === connecting) this.#connection = undefined
    }
    const connecting = this.#attempt(forget)
    connecting.then(
      () => {
        this.#attemptsFailed = 0
        this.#lastFailure = ''
      },
      (cause: Error) => {
        this.#attemptsFailed += 1
        this.#lastFailure = `; before: ${cause.message}`
        forget()
      },
    )
    return connecting
  }

  async #attempt(onEnd: () => void): Promise<Connection> {
    if (this.#attemptsFailed > 0) {
      const ms = FIRST_PAUSE_MS * 2 ** Math.min(this.#attemptsFailed - 1, 10)
      const { signal } = this.#closing
      await pause(Math.min(ms, LONGEST_PAUSE_MS), undefined, { signal }).catch(() => {
        throw this.#closed()
      })
    }
    const connection = new Connection({ ...this.#init, onEnd })
    await connection.open()
    return connection
  }

  #silent(): StoreError {
    const { name, timeoutMs } = this.#init
    return new StoreError(
      'unavailable',
      `${name} did not answer within ${timeoutMs} ms: is it running, and can it be reached${this.#lastFailure}?`,
    )
  }

  #closed(): StoreError {
    return new StoreError('unavailable', `the store on ${this.#init.name} is closed`)
  }
}

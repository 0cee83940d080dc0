import { StoreError } from '@goldfix/core'
import type { Redis } from 'ioredis'
import type { Level } from './level.js'

interface ConfirmationInit {
  readonly redis: Redis
  readonly level: Level
  readonly name: string
  /** How long the replicas may take, milliseconds. */
  readonly timeoutMs: number
  /** Too few replicas have it: another server may be the primary by now. */
  readonly onShort: () => void
}

/** Those that the next question covers. */
interface Batch {
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (cause: unknown) => void
}

/**
 * Asks whether the replicas have what this connection has written: WAIT or WAITAOF, one question for all that was
 * sent before it, and the next only when it has been answered. While the server waits it does nothing else of
 * this connection, so a question for each call would make them wait for one another.
 *
 * Source: Redis commands, "WAIT" and "WAITAOF": they count what was written on their own connection before them.
 */
export class Confirmation {
  readonly #init: ConfirmationInit
  #next: Batch | undefined
  #underWay = false

  constructor(init: ConfirmationInit) {
    this.#init = init
  }

  /** What `answer` says, once that is worth what the level promises; `answer` has been asked for just now. */
  async of<T>(answer: Promise<T>): Promise<T> {
    const confirmed = this.#join()
    const value = await answer
    await confirmed
    return value
  }

  #join(): Promise<void> {
    if (this.#next === undefined) {
      this.#next = batch()
      // behind everything else that this tick sends
      if (!this.#underWay) process.nextTick(() => this.#ask())
    }
    return this.#next.promise
  }

  #ask(): void {
    const asked = this.#next
    if (asked === undefined || this.#underWay) return
    this.#next = undefined
    this.#underWay = true
    this.#counted().then(
      (missing) => {
        this.#underWay = false
        if (missing === undefined) {
          asked.resolve()
          this.#ask()
        } else {
          const { level, name, timeoutMs } = this.#init
          const text = `${name}: ${missing} within ${timeoutMs} ms, and ${level.name} wants them all`
          asked.reject(new StoreError('unavailable', text))
          this.#init.onShort()
        }
      },
      (cause: unknown) => {
        this.#underWay = false
        asked.reject(cause)
        this.#ask()
      },
    )
  }

  /** What is missing, in words. */
  async #counted(): Promise<string | undefined> {
    const { redis, level, timeoutMs } = this.#init
    const { by, replicas } = level
    if (by === 'wait') {
      const count = await redis.wait(replicas, timeoutMs)
      return count < replicas ? `${count} of ${replicas} replicas had it` : undefined
    }
    const [local, count] = (await redis.call('WAITAOF', 1, replicas, timeoutMs)) as [number, number]
    if (local < 1) return 'it was not on the disk'
    return count < replicas ? `${count} of ${replicas} replicas had it on their disks` : undefined
  }
}

function batch(): Batch {
  let resolve!: () => void
  let reject!: (cause: unknown) => void
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  promise.catch(() => undefined) // the call itself may have failed before
  return { promise, resolve, reject }
}

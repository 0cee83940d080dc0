import type { Connection } from '@goldfix/core'
import { Observable, type Subscriber } from 'rxjs'

/** What a counterparty lets wait before it asks to be waited for, and takes at a time, in bytes. */
const WINDOW = 128 * 1024
const BITE = 64 * 1024

/** One end of a connection whose other end takes one bite in each turn of the event loop, and forgets it. */
export class SlowReader implements Connection {
  readonly peer = { host: 'them', port: 1 }
  readonly incoming: Observable<Buffer>
  /** The most that ever waited here, in bytes. */
  waitingMax = 0
  readonly #onBytes: (bytes: Buffer) => void
  #reader: Subscriber<Buffer> | undefined
  readonly #waiting: Buffer[] = []
  #size = 0
  #taking = false
  #drained: (() => void)[] = []

  constructor(onBytes: (bytes: Buffer) => void) {
    this.#onBytes = onBytes
    this.incoming = new Observable((reader) => {
      this.#reader = reader
    })
  }

  /** The counterparty says this. */
  says(bytes: Buffer): void {
    this.#reader?.next(bytes)
  }

  write(bytes: Buffer): boolean {
    this.#waiting.push(bytes)
    this.#size += bytes.length
    this.waitingMax = Math.max(this.waitingMax, this.#size)
    this.#takeSoon()
    return this.#size < WINDOW
  }

  get unsent(): number {
    return this.#size
  }

  drained(): Promise<void> {
    if (this.#size < WINDOW) return Promise.resolve()
    return new Promise((resolve) => this.#drained.push(resolve))
  }

  pause(): void {}

  resume(): void {}

  close(): void {}

  #takeSoon(): void {
    if (this.#taking) return
    this.#taking = true
    setImmediate(() => {
      this.#taking = false
      this.#take()
    })
  }

  #take(): void {
    for (let left = BITE; left > 0 && this.#waiting.length > 0; ) {
      const bytes = this.#waiting[0] as Buffer
      const bite = bytes.subarray(0, left)
      if (bite.length === bytes.length) this.#waiting.shift()
      else this.#waiting[0] = bytes.subarray(left)
      left -= bite.length
      this.#size -= bite.length
      this.#onBytes(bite)
    }
    if (this.#size < WINDOW) for (const resolve of this.#drained.splice(0)) resolve()
    if (this.#size > 0) this.#takeSoon()
  }
}

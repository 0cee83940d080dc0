import type { Address, Connection } from '@goldfix/core'
import { Observable, type Subscriber } from 'rxjs'

/** Runs something soon, but not now. */
export type Later = (run: () => void) => void

/** Bytes that may wait for a reader before `write` answers false. */
const WAITING_BYTES_MAX = 65_536

/** Two ends of one connection, each named as the other sees it: the first one's peer is `second`. */
export function connect(
  later: Later,
  second: Address,
  first: Address,
): [first: Connection, second: Connection] {
  const there = new Lane(later)
  const back = new Lane(later)
  return [new PairConnection(second, back, there), new PairConnection(first, there, back)]
}

class PairConnection implements Connection {
  readonly incoming: Observable<Buffer>

  constructor(
    readonly peer: Address,
    readonly from: Lane,
    readonly to: Lane,
  ) {
    // As sockets do: when theirs has ended, ours does.
    this.incoming = new Observable((reader) => from.read(reader, () => to.end()))
  }

  write(bytes: Buffer): boolean {
    return this.to.write(bytes)
  }

  get unsent(): number {
    return this.to.unsent
  }

  drained(): Promise<void> {
    return this.to.drained()
  }

  pause(): void {
    this.from.pause()
  }

  resume(): void {
    this.from.resume()
  }

  close(): void {
    this.from.abandon()
    this.to.end()
  }
}

/** One direction: bytes that wait for their reader, and then the end. */
class Lane {
  readonly #later: Later
  #bytes: Buffer[] = []
  #size = 0
  #full = false
  #ended = false
  #abandoned = false
  #paused = false
  #subscribed = false
  #scheduled = false
  #reader: Subscriber<Buffer> | undefined
  #onEnd: () => void = () => undefined
  #waiting: (() => void)[] = []

  constructor(later: Later) {
    this.#later = later
  }

  write(bytes: Buffer): boolean {
    if (this.#ended || this.#abandoned) return true // what is closed takes everything and sends nothing
    if (bytes.length > 0) this.#bytes.push(bytes)
    this.#size += bytes.length
    this.#full ||= this.#size > WAITING_BYTES_MAX
    this.#schedule()
    return !this.#full
  }

  get unsent(): number {
    return this.#ended ? 0 : this.#size
  }

  drained(): Promise<void> {
    if (!this.#full || this.#ended) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  /** The writer has no more; what waits is still delivered. */
  end(): void {
    this.#ended = true
    this.#release()
    this.#schedule()
  }

  /** Nobody will read: what waits and what is still written is dropped. */
  abandon(): void {
    this.#abandoned = true
    this.#reader = undefined
    this.#bytes = []
    this.#size = 0
    this.#full = false
    this.#release()
  }

  pause(): void {
    this.#paused = true
  }

  resume(): void {
    this.#paused = false
    this.#schedule()
  }

  read(reader: Subscriber<Buffer>, onEnd: () => void): () => void {
    if (this.#subscribed)
      throw new Error('expected one subscriber of incoming, but this is another')
    this.#subscribed = true
    if (this.#abandoned) return () => undefined
    this.#reader = reader
    this.#onEnd = onEnd
    this.#schedule()
    return () => {
      if (this.#reader === reader) this.#reader = undefined
    }
  }

  #schedule(): void {
    if (this.#scheduled || this.#reader === undefined) return
    this.#scheduled = true
    this.#later(() => {
      this.#scheduled = false
      this.#deliver()
    })
  }

  /** What waited when it began; what is written meanwhile has a turn of its own. */
  #deliver(): void {
    const bytes = this.#bytes
    this.#bytes = []
    let index = 0
    for (; index < bytes.length && !this.#paused && this.#reader !== undefined; index += 1) {
      const chunk = bytes[index] as Buffer
      this.#size -= chunk.length
      this.#reader.next(chunk)
    }
    if (this.#abandoned) return
    if (index < bytes.length) this.#bytes = [...bytes.slice(index), ...this.#bytes]
    if (this.#size === 0 && this.#full) {
      this.#full = false
      this.#release()
    }
    if (this.#bytes.length > 0) {
      if (!this.#paused) this.#schedule()
      return
    }
    if (this.#ended) this.#complete()
  }

  #complete(): void {
    const reader = this.#reader
    this.#reader = undefined
    if (reader === undefined) return
    this.#onEnd()
    reader.complete()
  }

  #release(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}

import type { Connection } from '../ports.js'
import type { Also, Commit, SentMessage } from '../session-store.js'
import { type Deferred, deferred } from './deferred.js'

/** What a commit saves besides, but for messages of the peer's. */
export type Note = Omit<Also, 'received'>

/** What most batches have: an array and a promise of its own for each would be half of what a single message leaves behind. */
const NONE: (Buffer | undefined)[] = []
const ANSWERED = Promise.resolve()

/** Messages that are committed together and leave in one write. */
export class Batch {
  first = 0
  /** For the store: bytes, or nothing for administrative messages, which are gap-filled on request. */
  sent: (Buffer | undefined)[] = NONE
  /** For the wire: adjacent messages of a slab joined, so that a tick is one write. All but the last. */
  #runs: Buffer[] | undefined
  /** The last one, whose end moves with each message: made a Buffer when it is complete, for that costs as much as the rest. */
  #slab: ArrayBufferLike | undefined
  #start = 0
  #end = 0
  /** Of {@link #runs}, in bytes. */
  #runBytes = 0
  /** A Logon, or what refuses one: passes before the session is released. */
  opening = false
  /** What its commit saves besides. */
  also: Also | undefined
  #received: SentMessage[] | undefined
  committed = false
  /** Settles when the store has answered, however. */
  answered = ANSWERED
  /** As first issued; a repetition is the same. */
  commit!: Commit
  #abandoned: Error | undefined
  #waiting: Deferred<void> | undefined

  get empty(): boolean {
    return this.sent.length === 0
  }

  /** There is nothing that a commit of it would save. */
  get idle(): boolean {
    return this.sent.length === 0 && this.also === undefined
  }

  get last(): number {
    return this.first + this.sent.length - 1
  }

  /** Of all its messages, in bytes. */
  get size(): number {
    return this.#runBytes + this.#end - this.#start
  }

  add(msgSeqNum: number, bytes: Buffer, keep: boolean): void {
    const kept = keep ? bytes : undefined
    if (this.sent.length > 0) this.sent.push(kept)
    else {
      this.first = msgSeqNum
      this.sent = [kept]
    }
    const { buffer, byteOffset, length } = bytes
    if (buffer !== this.#slab || byteOffset !== this.#end) {
      this.#endRun()
      this.#slab = buffer
      this.#start = byteOffset
    }
    this.#end = byteOffset + length
  }

  #endRun(): void {
    if (this.#slab === undefined) return
    this.#runs ??= []
    this.#runs.push(this.#lastRun(this.#slab))
    this.#runBytes += this.#end - this.#start
    this.#slab = undefined
    this.#start = this.#end
  }

  #lastRun(slab: ArrayBufferLike): Buffer {
    return Buffer.from(slab, this.#start, this.#end - this.#start)
  }

  /** Of what is noted twice the latter holds. */
  note(also: Note): void {
    this.also = { ...this.also, ...also }
  }

  /** A message of the peer's, saved behind those before it. */
  keep(message: SentMessage): void {
    if (this.#received === undefined) {
      this.#received = []
      this.also = { ...this.also, received: this.#received }
    }
    this.#received.push(message)
  }

  /** @returns false once the peer takes less than we write */
  writeTo(connection: Connection): boolean {
    let room = true
    for (const run of this.#runs ?? []) room = connection.write(run)
    if (this.#slab !== undefined) room = connection.write(this.#lastRun(this.#slab))
    return room
  }

  settle(): void {
    this.committed = true
    this.#waiting?.resolve()
  }

  abandon(cause: Error): void {
    this.#abandoned = cause
    this.#waiting?.reject(cause)
  }

  /** Resolves once committed, rejects once abandoned. Made only when somebody asks: most senders do not. */
  whenCommitted(): Promise<void> {
    if (this.committed) return Promise.resolve()
    if (this.#abandoned !== undefined) return Promise.reject(this.#abandoned)
    this.#waiting ??= deferred()
    return this.#waiting.promise
  }
}

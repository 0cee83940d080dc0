import type { Database } from './environment.js'
import { BATCH_KEY, forgetKey } from './keys.js'
import { SEAL, seal, sealed } from './sealed.js'
import type { Session } from './session.js'

/** Messages of a generation that are not to be read any more: those below a number. */
export interface Forgotten {
  readonly session: number
  readonly generation: number
  readonly below: number
}

/** What is written in one transaction. */
export class Batch {
  /** One more with each: what tells that it is there to be read. */
  readonly number: number
  /** Of messages, as a measure of its size. */
  bytes = 0
  /** Numbers that are given to something. */
  numbers = 0
  /** Those that it changes. */
  readonly sessions = new Set<Session>()
  readonly forgotten: Forgotten[] = []
  readonly #writes: (readonly [key: Buffer, value: Buffer | undefined])[] = []

  constructor(number: number) {
    this.number = number
  }

  get isEmpty(): boolean {
    return this.#writes.length === 0 && this.sessions.size === 0
  }

  put(key: Buffer, content: Buffer): void {
    this.#writes.push([key, sealed(key, content)])
    this.bytes += content.length
  }

  remove(key: Buffer): void {
    this.#writes.push([key, undefined])
  }

  /** Has them removed in the background, by a later run if need be. */
  forget(session: number, generation: number, below: number): void {
    const content = Buffer.allocUnsafe(8)
    content.writeDoubleLE(below)
    this.put(forgetKey(session, generation), content)
    this.forgotten.push({ session, generation, below })
  }

  /** Hands everything to lmdb-js, whose thread writes it; resolves when it is on the disk. */
  write(db: Database): Promise<unknown> {
    for (const session of this.sessions)
      for (const [key, value] of session.takeWrites()) this.#writes.push([key, seal(key, value)])
    const done = Buffer.allocUnsafe(SEAL + 8)
    done.writeDoubleLE(this.number, SEAL)
    const committed = db.batch(() => {
      // lmdb-js keeps the values until they are written, and copies the keys
      for (const [key, value] of this.#writes) {
        if (value === undefined) void db.remove(key)
        else void db.put(key, value)
      }
      void db.put(BATCH_KEY, seal(BATCH_KEY, done))
    })
    // by its documentation the one is for what can be read, the other for what is on the disk
    return Promise.all([committed, db.flushed])
  }
}

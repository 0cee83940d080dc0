import type { Parked, ReceivedMessage, SentMessage, SessionId } from '@goldfix/core'
import { messagesIn } from './chunk.js'
import type { Database } from './environment.js'
import { failure } from './failure.js'
import { generationIn, lastNumberIn, parkedKey, receivedKey, sentKey } from './keys.js'
import { unsealed } from './sealed.js'
import type { Received } from './session.js'

/** What is read in one go, bytes; more only where one value is larger. */
const PAGE_BYTES = 256 * 1_024
const LAST = Number.MAX_SAFE_INTEGER

type Entry = { readonly key: Buffer; readonly value: Buffer }
type Range = { readonly start: Buffer; readonly end: Buffer }

/** The messages of one session, as they are in the data. Reads throw a StoreError. */
export class StoredMessages {
  /** Its number in the keys. */
  readonly session: number
  readonly #db: Database
  readonly #path: string
  readonly #id: SessionId

  constructor(db: Database, path: string, id: SessionId, session: number) {
    this.#db = db
    this.#path = path
    this.#id = id
    this.session = session
  }

  /**
   * Those of a generation from `begin` to `end` inclusive, in order; a page of them in memory.
   *
   * @param start the key of the first chunk to be looked at
   */
  *sent(
    generation: number,
    begin: number,
    end: number,
    start = sentKey(this.session, generation, begin),
  ): Generator<SentMessage> {
    if (end < begin) return
    const pages = this.#pages({ start, end: sentKey(this.session, generation + 1, 0) })
    for (const { key, value } of pages) {
      const last = lastNumberIn(key)
      const what = () => this.#what(`the messages up to ${generation}/${last}`)
      const messages = messagesIn(unsealed(key, value, what), what)
      for (const [index, bytes] of messages.entries()) {
        const msgSeqNum = last + 1 - messages.length + index
        if (msgSeqNum > end) return
        if (bytes !== undefined && msgSeqNum >= begin) yield { msgSeqNum, bytes }
      }
    }
  }

  /** The first number of the chunk that holds a number, or the number where none does. */
  chunkBegin(generation: number, number: number): number {
    const [first] = this.sent(generation, 0, LAST, sentKey(this.session, generation, number))
    return first === undefined ? number : Math.min(first.msgSeqNum, number)
  }

  *received(): Generator<ReceivedMessage> {
    for (const { key, value } of this.#pages(this.#receivedRange())) {
      const [generation, msgSeqNum] = [generationIn(key), lastNumberIn(key)]
      const what = () => this.#what(`the received message ${generation}/${msgSeqNum}`)
      yield { generation, msgSeqNum, bytes: unsealed(key, value, what) }
    }
  }

  receivedKeys(): Received[] {
    return this.#keys(this.#receivedRange(), LAST).map((key) => [
      generationIn(key),
      lastNumberIn(key),
    ])
  }

  *parked(from: number): Generator<Parked> {
    for (const { key, value } of this.#pages(this.#parkedRange(from))) {
      const place = lastNumberIn(key)
      yield { place, bytes: unsealed(key, value, () => this.#what(`the parked message ${place}`)) }
    }
  }

  firstParked(): number | undefined {
    const [first] = this.#keys(this.#parkedRange(0), 1)
    return first && lastNumberIn(first)
  }

  /** Up to `limit` keys of messages of a generation, all of them below a number. */
  sentKeys(generation: number, below: number, limit: number): Buffer[] {
    const start = sentKey(this.session, generation, 0)
    return this.#keys({ start, end: sentKey(this.session, generation, below) }, limit)
  }

  #receivedRange(): Range {
    return { start: receivedKey(this.session, 0, 0), end: receivedKey(this.session + 1, 0, 0) }
  }

  #parkedRange(from: number): Range {
    return { start: parkedKey(this.session, from), end: parkedKey(this.session + 1, 0) }
  }

  /** A page at a time: between two of them nothing in the environment is held on to. */
  *#pages({ start, end }: Range): Generator<Entry> {
    let next: { start: Buffer; exclusiveStart?: true } = { start }
    for (;;) {
      const page = this.#page({ ...next, end })
      yield* page.entries
      const last = page.entries.at(-1)
      if (page.isLast || last === undefined) return
      next = { start: last.key, exclusiveStart: true }
    }
  }

  #page(range: Range & { exclusiveStart?: true }): { entries: Entry[]; isLast: boolean } {
    const entries: Entry[] = []
    let size = 0
    try {
      for (const entry of this.#db.getRange(range)) {
        entries.push(entry)
        size += entry.value.length
        if (size >= PAGE_BYTES) return { entries, isLast: false }
      }
    } catch (cause) {
      throw failure(this.#path, `cannot be read (${this.#id})`, cause)
    }
    return { entries, isLast: true }
  }

  #keys(range: Range, limit: number): Buffer[] {
    return [...this.#db.getKeys({ ...range, limit })]
  }

  #what(which: string): string {
    return `${this.#path}: ${which} of ${this.#id}`
  }
}

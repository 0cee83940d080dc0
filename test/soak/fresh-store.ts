import type { SessionId, SessionStore } from '@goldfix/core'
import { type MemoryStore, memoryStore } from '@goldfix/store-memory'

/** A memory store that can begin afresh with nothing but the sessions' records: their messages are gone. */
export class FreshStore {
  readonly #keep: number
  readonly #seen = new Set<SessionId>()
  #inner: MemoryStore

  constructor(keep: number) {
    this.#keep = keep
    this.#inner = memoryStore({ keep })
  }

  /** The same store to those that use it, whatever is under it. */
  readonly store: SessionStore = {
    level: 'memory',
    load: (id) => this.#inner.load(id),
    commit: (id, commit) => this.#inner.commit(id, commit),
    sent: (id, begin, end) => this.#inner.sent(id, begin, end),
    reset: (id, to) => {
      this.#seen.add(id)
      this.#inner.reset(id, to)
    },
    park: (id, parked) => this.#inner.park(id, parked),
    parked: (id, from) => this.#inner.parked(id, from),
    received: (id) => this.#inner.received(id),
    prune: (id, generation, below) => this.#inner.prune(id, generation, below),
    close: () => undefined,
  }

  beginAfresh(): void {
    const before = this.#inner
    this.#inner = memoryStore({ keep: this.#keep })
    for (const id of this.#seen) {
      const record = before.load(id)
      if (record !== undefined) this.#inner.reset(id, record)
    }
  }
}

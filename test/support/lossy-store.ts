import type { Commit, SessionId, SessionRecord, SessionStore } from '@goldfix/core'
import { type MemoryStore, memoryStore } from '@goldfix/store-memory'
import { bound } from './failing-store.js'

type Write = (store: MemoryStore) => void

/** A memory store that can lose the latest of what it has acknowledged, as a failover does, and knows that it may have. */
export function lossyStore() {
  let inner = memoryStore()
  let writes: Write[] = []
  const doubtful = new Set<SessionId>()
  const seen = new Set<SessionId>()
  const done = (write: Write): void => {
    write(inner)
    writes.push(write)
  }
  const store: SessionStore = {
    ...bound(inner),
    level: 'lossy',
    load(id): SessionRecord | undefined {
      const record = inner.load(id)
      return record && doubtful.has(id) ? { ...record, mayLack: true } : record
    },
    commit(id: SessionId, commit: Commit): void {
      done((it) => it.commit(id, commit))
      if (commit.also?.skippedAhead) doubtful.delete(id)
    },
    reset(id, to) {
      seen.add(id)
      done((it) => it.reset(id, to))
    },
    park: (id, parked) => done((it) => it.park(id, parked)),
    sent: (id, begin, end) => inner.sent(id, begin, end),
    parked: (id, from) => inner.parked(id, from),
    received: (id) => inner.received(id),
  }
  return {
    store,
    /** The last `count` writes are gone; with 0 they only may be. */
    loses(count: number): void {
      writes = writes.slice(0, writes.length - count)
      inner = memoryStore()
      for (const write of writes) write(inner)
      for (const id of seen) doubtful.add(id)
    },
    /** Everything is gone, as when a server comes back empty. */
    forgets(): void {
      writes = []
      inner = memoryStore()
    },
  }
}

import type { SessionStore } from '@goldfix/core'
import type { PlantedFault } from './planted.js'

/** Long enough for the bytes to leave and the process to die. */
const LATE_MS = 50

/** What an engine with this fault would make of a store that is right. */
export function faultyStore(inner: SessionStore, fault: PlantedFault | undefined): SessionStore {
  switch (fault) {
    case 'acknowledges before it saves':
      return overriding(inner, {
        commit(id, commit) {
          setTimeout(
            () => Promise.resolve(inner.commit(id, commit)).catch(() => undefined),
            LATE_MS,
          )
        },
      })
    case 'takes numbers back': {
      let loads = 0
      return overriding(inner, {
        async load(id) {
          const record = await inner.load(id)
          loads += 1
          // as it starts: later it would notice
          if (record === undefined || loads > 2 || record.nextOut < 4) return record
          return { ...record, nextOut: record.nextOut - 3 }
        },
        // as a store without the comparison would take them
        async commit(id, commit) {
          await Promise.resolve(inner.commit(id, commit)).catch(() => undefined)
        },
      })
    }
    default:
      return inner
  }
}

function overriding(inner: SessionStore, methods: Partial<SessionStore>): SessionStore {
  return {
    level: inner.level,
    load: (id) => inner.load(id),
    commit: (id, commit) => inner.commit(id, commit),
    reset: (id, to) => inner.reset(id, to),
    sent: (id, begin, end) => inner.sent(id, begin, end),
    park: (id, parked) => inner.park(id, parked),
    parked: (id, from) => inner.parked(id, from),
    received: (id) => inner.received(id),
    prune: (id, generation, below) => inner.prune(id, generation, below),
    close: () => inner.close(),
    ...methods,
  }
}

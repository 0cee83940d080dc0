import type { Awaitable, Commit, SessionStore } from '@goldfix/core'
import type { Fuse } from './fuse.js'
import type { Progress } from './progress.js'

/** A store that ends the process around its commits and resets. */
export function hookedStore(inner: SessionStore, fuse: Fuse, progress: Progress): SessionStore {
  return {
    level: inner.level,
    load: (id) => inner.load(id),
    sent: (id, begin, end) => inner.sent(id, begin, end),
    park: (id, parked) => inner.park(id, parked),
    parked: (id, from) => inner.parked(id, from),
    received: (id) => inner.received(id),
    prune: (id, generation, below) => inner.prune(id, generation, below),
    close: () => inner.close(),

    commit(id, commit) {
      if (commit.nextIn > progress.handled) fuse.burn('R3')
      if (progress.gapFilledTo > 0 && commit.nextIn >= progress.gapFilledTo) fuse.burn('R6')
      const answer = inner.commit(id, commit)
      if (hasMessages(commit)) {
        fuse.burn('S2')
        // as long as the socket takes to have it: whether it is applied, nobody knows
        if (fuse.due('S2-3')) setImmediate(() => fuse.die())
      }
      return after(answer, () => {
        if (hasMessages(commit)) fuse.burn('S3')
        else if (commit.sent.length > 0) fuse.burn('admin')
        if (commit.nextIn > progress.handled) fuse.burn('R4')
      })
    },

    reset(id, to) {
      const answer = inner.reset(id, to)
      if (progress.toldToReset && fuse.due('R7')) setImmediate(() => fuse.die())
      return after(answer, () => fuse.burn('S10'))
    },
  }
}

function hasMessages({ sent }: Commit): boolean {
  return sent.some((bytes) => bytes !== undefined)
}

/** A store that answers at once stays so. */
function after(answer: Awaitable<void>, then: () => void): Awaitable<void> {
  if (answer !== undefined) return Promise.resolve(answer).then(then)
  then()
}

import type { Commit, SessionId, SessionRecord, SessionStore } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'

/** The store's methods as an object of its own, to replace one of them. */
export function bound(store: SessionStore): SessionStore {
  return {
    load: (id) => store.load(id),
    commit: (id, commit) => store.commit(id, commit),
    sent: (id, begin, end) => store.sent(id, begin, end),
    reset: (id, to) => store.reset(id, to),
    level: store.level,
    park: (id, parked) => store.park(id, parked),
    parked: (id, from) => store.parked(id, from),
    received: (id) => store.received(id),
    prune: (id, generation, below) => store.prune(id, generation, below),
    close: () => store.close(),
  }
}

export type StoreCall = 'load' | 'commit' | 'sent' | 'reset'

/** A memory store of which the answers to one call can be held back or made to fail. */
export function slowStore(call: StoreCall = 'commit') {
  const inner = memoryStore()
  let held: { resolve: () => void; reject: (cause: Error) => void }[] | undefined
  let failure: Error | undefined
  const turn = async (): Promise<void> => {
    if (failure) throw failure
    if (held) await new Promise<void>((resolve, reject) => held?.push({ resolve, reject }))
  }
  const calls: Pick<SessionStore, StoreCall> = {
    load: (id: SessionId) => turn().then(() => inner.load(id)),
    commit: (id: SessionId, commit: Commit) => turn().then(() => inner.commit(id, commit)),
    reset: (id: SessionId, to: SessionRecord) => turn().then(() => inner.reset(id, to)),
    async *sent(id: SessionId, begin: number, end: number) {
      await turn()
      yield* inner.sent(id, begin, end)
    },
  }
  const store: SessionStore = { ...bound(inner), [call]: calls[call] }
  const answer = {
    /** From now on nothing is answered. */
    hold: () => {
      held = []
    },
    fail: (cause: Error) => {
      failure = cause
    },
    /** What was held is done, or refused with `cause`; from now on everything is answered at once. */
    release: (cause?: Error) => {
      failure = undefined
      const waiting = held ?? []
      held = undefined
      for (const { resolve, reject } of waiting) cause ? reject(cause) : resolve()
    },
  }
  return { store, answer }
}

/** A memory store in which a reset takes effect at once, and whose answer to it comes when it is told. */
export function slowReset() {
  const inner = memoryStore()
  let answer = () => {}
  let answered: Promise<void> | undefined
  const store: SessionStore = {
    ...bound(inner),
    reset(id, to) {
      inner.reset(id, to)
      return answered
    },
  }
  return {
    inner,
    store,
    hold: () => {
      answered = new Promise((resolve) => {
        answer = resolve
      })
    },
    release: () => answer(),
  }
}

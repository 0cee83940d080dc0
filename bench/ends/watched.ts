import type { SessionId, SessionStore } from '@goldfix/core'

/** A store, and how far what it has acknowledged goes. */
export interface Watched {
  readonly store: SessionStore
  /** Resolves when the store has acknowledged, in all these sessions, that everything below `nextIn` is processed. */
  processed(nextIn: ReadonlyMap<SessionId, number>): Promise<void>
}

/** Looks at the answers to commits: one thing more for each commit, nothing for each message. */
export function watched(store: SessionStore): Watched {
  const acknowledged = new Map<SessionId, number>()
  let onAnswer = () => {}
  return {
    store: {
      ...store,
      commit(id, commit) {
        const answer = store.commit(id, commit)
        const note = () => {
          acknowledged.set(id, Math.max(acknowledged.get(id) ?? 0, commit.nextIn))
          onAnswer()
        }
        if (answer === undefined) return note()
        return answer.then(note)
      },
    },
    processed: (wanted) =>
      new Promise((resolve) => {
        const behind = new Map(wanted)
        onAnswer = () => {
          for (const [id, nextIn] of behind)
            if ((acknowledged.get(id) ?? 0) >= nextIn) behind.delete(id)
            else return
          onAnswer = () => {}
          resolve()
        }
        onAnswer()
      }),
  }
}

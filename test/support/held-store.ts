import type { Awaitable, SessionStore } from '@goldfix/core'
import { bound } from './failing-store.js'
import { settled } from './manual-clock.js'

type Held = 'load' | 'commit'

/**
 * A store over another whose answers to one kind of call can be held back: what was asked for takes effect, and the
 * answer comes when it is let go.
 */
export function heldStore(inner: SessionStore) {
  const waiting: (() => void)[] = []
  let held: Held | undefined
  const answer = <T>(call: Held, value: Awaitable<T>): Awaitable<T> => {
    if (held !== call) return value
    return new Promise<void>((resolve) => waiting.push(resolve)).then(() => value)
  }
  const store: SessionStore = {
    ...bound(inner),
    load: (id) => answer('load', inner.load(id)),
    commit: (id, commit) => answer('commit', inner.commit(id, commit)),
  }
  return {
    store,
    hold: (call: Held) => {
      held = call
    },
    async letGo(): Promise<void> {
      held = undefined
      for (const resolve of waiting.splice(0)) resolve()
      await settled()
    },
  }
}

import {
  type Awaitable,
  type Commit,
  type Parked,
  type ReceivedMessage,
  type SessionId,
  type SessionRecord,
  type SessionStore,
  StoreError,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'

/** Who sees what a store holds and what it has answered. */
export interface StoreWatch {
  /** In the store; not answered yet. */
  applied(commit: Commit, before: SessionRecord, after: SessionRecord): void
  /** The session learns of it in this very step. */
  acknowledged(commit: Commit): void
  reset(record: SessionRecord, before: SessionRecord | undefined): void
  loaded(record: SessionRecord | undefined): void
  /** The store refuses a commit that contradicts it: with one owner that never happens. */
  fenced(cause: StoreError): void
}

/**
 * `prompt` answers; `held` does not, until it is told to; `failing` fails without effect; `mute` does what it is asked
 * and then fails; `broken` throws what no store may throw.
 */
export type StoreMood = 'prompt' | 'held' | 'failing' | 'mute' | 'broken'

/** A memory store with moods, of which everything is told. */
export class WatchedStore implements SessionStore {
  readonly level = 'watched'
  mood: StoreMood = 'prompt'
  readonly #inner = memoryStore()
  readonly #watch: StoreWatch
  /** Whether even a prompt answer comes as a promise. */
  readonly #late: boolean
  #held: (() => void)[] = []

  constructor(watch: StoreWatch, late: boolean) {
    this.#watch = watch
    this.#late = late
  }

  /** What is really stored. */
  record(id: SessionId): SessionRecord | undefined {
    return this.#inner.load(id)
  }

  /** What was held is done and answered. */
  release(): void {
    this.mood = 'prompt'
    for (const answer of this.#held.splice(0)) answer()
  }

  load(id: SessionId): Awaitable<SessionRecord | undefined> {
    return this.#ask(
      () => this.#inner.load(id),
      (record) => this.#watch.loaded(record),
    )
  }

  commit(id: SessionId, commit: Commit): Awaitable<void> {
    return this.#ask(
      () => {
        const before = this.#inner.load(id) as SessionRecord
        this.#commit(id, commit)
        this.#watch.applied(commit, before, this.#inner.load(id) as SessionRecord)
      },
      () => this.#watch.acknowledged(commit),
    )
  }

  sent(id: SessionId, begin: number, end: number) {
    const read = this.#ask(
      () => [...this.#inner.sent(id, begin, end)],
      () => undefined,
    )
    return (async function* () {
      yield* await read
    })()
  }

  reset(id: SessionId, to: SessionRecord): Awaitable<void> {
    return this.#ask(
      () => {
        const before = this.#inner.load(id)
        this.#inner.reset(id, to)
        this.#watch.reset(to, before)
      },
      () => undefined,
    )
  }

  park(id: SessionId, parked: readonly Parked[]): Awaitable<void> {
    return this.#ask(
      () => this.#inner.park(id, parked),
      () => undefined,
    )
  }

  parked(id: SessionId, from?: number): Iterable<Parked> {
    return this.#inner.parked(id, from)
  }

  received(id: SessionId): Iterable<ReceivedMessage> {
    return this.#inner.received(id)
  }

  prune(id: SessionId, generation: number, below: number): Awaitable<void> {
    return this.#ask(
      () => this.#inner.prune(id, generation, below),
      () => undefined,
    )
  }

  close(): void {}

  #ask<T>(effect: () => T, onAnswer: (value: T) => void): Awaitable<T> {
    switch (this.mood) {
      case 'prompt':
        return this.#late
          ? Promise.resolve().then(() => this.#answer(effect, onAnswer))
          : this.#answer(effect, onAnswer)
      case 'held':
        return new Promise<T>((resolve, reject) => {
          this.#held.push(() => {
            try {
              resolve(this.#answer(effect, onAnswer))
            } catch (cause) {
              reject(cause)
            }
          })
        })
      case 'mute':
        effect()
        return Promise.reject(new StoreError('unavailable', 'the answer is lost'))
      case 'failing':
        return Promise.reject(new StoreError('unavailable', 'the store is down'))
      case 'broken':
        return Promise.reject(new TypeError('no error of a store'))
    }
  }

  #answer<T>(effect: () => T, onAnswer: (value: T) => void): T {
    const value = effect()
    onAnswer(value)
    return value
  }

  #commit(id: SessionId, commit: Commit): void {
    try {
      this.#inner.commit(id, commit)
    } catch (cause) {
      if (cause instanceof StoreError) this.#watch.fenced(cause)
      throw cause
    }
  }
}

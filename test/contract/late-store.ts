import {
  type Awaitable,
  type Rng,
  type SentMessage,
  type SessionStore,
  StoreError,
} from '@goldfix/core'

/** Messages that one answer carries. */
const PAGE = 7

/**
 * A store far away, as Redis is, by a plan drawn from `rng`: every answer is late, answers overtake one another,
 * and now and then the link breaks. Then whatever is on its way is reported `unavailable`, some of it never
 * having arrived, some of it saved with the answer lost, and some of that arriving a second time much later.
 *
 * Calls arrive in the order they were made, as on one connection. Time is virtual: it moves whenever the event
 * loop turns, straight to the next thing to happen.
 *
 * @param inner keeps calls in the order in which they are made
 */
export function lateStore(inner: SessionStore, rng: Rng): SessionStore {
  const time = new VirtualTime()
  let lastArrival = 0
  let link = 0

  function call<T>(run: () => Awaitable<T>): Promise<T> {
    const mine = link
    lastArrival = Math.max(lastArrival, time.now + rng() * 5)
    const fate = rng()
    return new Promise((resolve, reject) => {
      const answer = (tell: () => void) => time.after(rng() * 10, tell)
      const lose = (why: string) => answer(() => reject(new StoreError('unavailable', why)))

      time.at(lastArrival, () => {
        if (mine !== link) return lose('the link broke before the call arrived')
        if (fate < 0.16) link += 1
        if (fate < 0.08) return lose('the link broke under the call')
        const done = outcome(run)
        if (fate < 0.16) {
          if (fate < 0.12) done.then(() => repeatLater(run), refused)
          else done.catch(refused)
          return lose('the link broke under the answer')
        }
        done.then(
          (value) => answer(() => resolve(value)),
          (cause: unknown) => answer(() => reject(cause)),
        )
      })
    })
  }

  /** What was saved and its answer lost arrives once more, after the caller has asked again; nobody hears that. */
  function repeatLater(run: () => unknown): void {
    time.after(rng() * 100, () => void outcome(run).catch(refused))
  }

  return {
    level: `late ${inner.level}`,
    load: (id) => call(() => inner.load(id)),
    commit: (id, commit) => call(() => inner.commit(id, commit)),
    reset: (id, to) => call(() => inner.reset(id, to)),

    park: (id, parked) => call(() => inner.park(id, parked)),
    prune: (id, generation, below) => call(() => inner.prune(id, generation, below)),

    async *sent(id, begin, end) {
      for (let next = begin; next <= end; ) {
        const page = await call(() => first(inner.sent(id, next, end), PAGE))
        yield* page
        const last = page[PAGE - 1]
        if (last === undefined) return
        next = last.msgSeqNum + 1
      }
    },
    async *parked(id, from) {
      yield* await call(() => all(inner.parked(id, from)))
    },
    async *received(id) {
      yield* await call(() => all(inner.received(id)))
    },

    close: () => inner.close(),
  }
}

/** Runs at once, whatever comes of it. */
async function outcome<T>(run: () => Awaitable<T>): Promise<T> {
  return run()
}

function refused(cause: unknown): void {
  if (!(cause instanceof StoreError)) throw cause
}

async function all<T>(items: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

async function first(
  messages: Iterable<SentMessage> | AsyncIterable<SentMessage>,
  count: number,
): Promise<SentMessage[]> {
  const page: SentMessage[] = []
  for await (const message of messages) {
    page.push(message)
    if (page.length === count) break
  }
  return page
}

/** Runs what was planned in the order of its time, one at each turn of the event loop. */
class VirtualTime {
  now = 0
  readonly #plan: { readonly at: number; readonly run: () => void }[] = []

  after(ms: number, run: () => void): void {
    this.at(this.now + ms, run)
  }

  at(ms: number, run: () => void): void {
    let index = this.#plan.length
    while (index > 0 && (this.#plan[index - 1]?.at ?? 0) > ms) index -= 1
    this.#plan.splice(index, 0, { at: ms, run })
    setImmediate(() => this.#step())
  }

  #step(): void {
    const next = this.#plan.shift()
    if (next === undefined) return
    this.now = Math.max(this.now, next.at)
    next.run()
  }
}

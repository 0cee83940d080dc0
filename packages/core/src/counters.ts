import { StoreError, type StoreErrorCode, UsageError } from './errors.js'
import type { Awaitable, SessionId } from './ports.js'
import type { SessionRecord, SessionStore } from './session-store.js'

/**
 * The two numbers of one session that is not running, for tools and operators. Calls for one session take
 * effect in the order they were made.
 *
 * Every method rejects with a {@link UsageError} `session-live` while the session runs, and with the store's
 * {@link StoreError} when repeating did not help. A session never seen counts as 1/1.
 */
export interface Counters {
  /**
   * Takes the MsgSeqNum(34) for the next message out and advances: no two takers get the same. The number is
   * stored as given, without bytes: a peer that asks for it gets a gap fill. Where a store fails, a number may
   * be left out.
   */
  nextOut(): Promise<number>
  /** The number that {@link nextOut} would take. */
  peekOut(): Promise<number>
  /** Records that the peer's message `msgSeqNum` has been processed: a high-water mark that never falls. */
  observedIn(msgSeqNum: number): Promise<void>
  /** The number expected of the peer next: one above the highest observed. */
  currentIn(): Promise<number>
  /** Begins a new generation at 1/1; what was sent is forgotten. */
  reset(): Promise<void>
  /** Begins a new generation at these numbers, each at least 1; what was sent is forgotten. */
  seed(to: Numbers): Promise<void>
}

/** Both numbers of a session: what our next message and the peer's will carry. */
export interface Numbers {
  readonly nextOut: number
  readonly nextIn: number
}

/** What {@link counters} asks of its surroundings. */
export interface CountersOptions {
  /**
   * Whether a session runs: its numbers have another owner then.
   * @default nobody does
   */
  readonly isLive?: (id: SessionId) => boolean
  /** Milliseconds since the epoch, for the beginning of a generation. */
  readonly now: () => number
}

/** How often one call is tried where the store was not reached or somebody else was first. */
const TRIES_MAX = 20

/**
 * Counters over any store.
 *
 * Two takers in one process, also with counters of their own over the same store object, are kept apart here.
 * Two processes are not: for a store, giving a number to nothing twice is a repetition.
 */
export function counters(
  store: SessionStore,
  id: SessionId,
  { isLive = () => false, now }: CountersOptions,
): Counters {
  async function load(): Promise<SessionRecord | undefined> {
    const record = await insist(() => store.load(id))
    refuseLive()
    return record
  }

  /** The stored record; made when there is none. */
  async function existing(): Promise<SessionRecord> {
    const record = await load()
    if (record !== undefined) return record
    const first = { generation: 1, nextOut: 1, nextIn: 1, createdAt: now() }
    await insist(() => store.reset(id, first))
    refuseLive()
    return first
  }

  async function begin(numbers: Numbers): Promise<void> {
    const { generation = 0, terms } = (await load()) ?? {}
    const kept = terms === undefined ? {} : { terms }
    const to = { ...kept, ...numbers, generation: generation + 1, createdAt: now() }
    await insist(() => store.reset(id, to))
  }

  /** After the calls before it, and from the beginning when somebody else was first. */
  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    return queued(store, id, async () => {
      refuseLive()
      return await again('fenced', step)
    })
  }

  function refuseLive(): void {
    if (!isLive(id)) return
    const text = `${id}: expected a session that is not running, but it is`
    throw new UsageError('session-live', text)
  }

  return {
    nextOut: () =>
      inTurn(async () => {
        const { generation, nextOut: first, nextIn } = await existing()
        await insist(() => store.commit(id, { generation, first, sent: [undefined], nextIn }))
        return first
      }),

    peekOut: () => inTurn(async () => (await load())?.nextOut ?? 1),

    async observedIn(msgSeqNum) {
      requireNumber('MsgSeqNum(34)', msgSeqNum)
      await inTurn(async () => {
        const { generation, nextOut: first, nextIn } = await existing()
        if (nextIn > msgSeqNum) return
        await insist(() => store.commit(id, { generation, first, sent: [], nextIn: msgSeqNum + 1 }))
      })
    },

    currentIn: () => inTurn(async () => (await load())?.nextIn ?? 1),

    reset: () => inTurn(() => begin({ nextOut: 1, nextIn: 1 })),

    async seed({ nextOut, nextIn }) {
      requireNumber('nextOut', nextOut)
      requireNumber('nextIn', nextIn)
      await inTurn(() => begin({ nextOut, nextIn }))
    },
  }
}

/** The last call of each session, by store: the next one waits for it. */
const lastCalls = new WeakMap<SessionStore, Map<SessionId, Promise<unknown>>>()

async function queued<T>(store: SessionStore, id: SessionId, run: () => Promise<T>): Promise<T> {
  const ofStore = lastCalls.get(store) ?? new Map<SessionId, Promise<unknown>>()
  lastCalls.set(store, ofStore)
  const before = ofStore.get(id) ?? Promise.resolve()
  const call = before.then(run, run)
  ofStore.set(id, call)
  try {
    return await call
  } finally {
    if (ofStore.get(id) === call) ofStore.delete(id)
  }
}

/** Where the outcome is unknown the very same call is repeated: it has an effect once. */
function insist<T>(call: () => Awaitable<T>): Promise<T> {
  return again('unavailable', async () => call())
}

async function again<T>(code: StoreErrorCode, step: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await step()
    } catch (cause) {
      if (!(cause instanceof StoreError) || cause.code !== code || tries === TRIES_MAX) throw cause
    }
  }
}

function requireNumber(name: string, number: number): void {
  if (Number.isSafeInteger(number) && number >= 1) return
  throw new UsageError('invalid-option', `expected ${name} >= 1, but it is ${number}`)
}

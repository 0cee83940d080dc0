import { StoreError } from '@goldfix/core'
import { Batch } from './batch.js'
import { CommitWatch } from './commit-watch.js'
import type { Environment } from './environment.js'
import { failure } from './failure.js'
import type { Session } from './session.js'

/** One thing to be saved whole or not at all. */
export interface Call {
  /** Puts into the batch what it changes; or throws, having changed nothing. */
  write(batch: Batch): void
  /** Asked when the batch is in the page cache: whether that will do, or the disk is to be waited for. */
  isEnough(): boolean
  /** The batch is on the disk; what it throws is the answer. */
  onDisk?(): void
}

export interface GroupCommitInit {
  readonly environment: Environment
  /** What was made of these in memory has not come to be: they are to be read again. */
  readonly onFailed: (sessions: ReadonlySet<Session>) => void
  /** A batch can be read. */
  readonly onVisible: (batch: Batch) => void
}

interface Waiting {
  readonly call: Call
  readonly resolve: () => void
  readonly reject: (cause: unknown) => void
  /** Why it is refused: told when what came before it has been saved. */
  refusal?: unknown
  isAnswered?: true
}

/** Where a batch ends though more is waiting: what is written at once is in memory until it is on the disk. */
const MOST_BYTES = 4 * 1_024 * 1_024
const MOST_CALLS = 10_000
/**
 * A power cut takes at most the batches that are not on the disk: with these, and the last commit of each, fewer numbers
 * than a session skips by default when it has to.
 */
const MOST_NUMBERS = 28_000

/**
 * Batches that are not on the disk yet: each keeps one of libuv's four threads, and files and names of hosts are looked
 * up on these, too.
 */
const MOST_UNFLUSHED = 3

/**
 * Saves the calls of all sessions in the order they were made, those of one turn of the event loop in one transaction;
 * while it is written the next ones gather. A batch is put together when the one before it can be read, so what
 * a call is compared with is what is stored.
 */
export class GroupCommit {
  readonly #init: GroupCommitInit
  readonly #watch: CommitWatch
  #queue: Waiting[] = []
  #batches: number
  #isPlanned = false
  #isWriting = false
  #unflushed = 0
  /** Resolves when every batch until now is on the disk, or never will be. */
  #settled: Promise<unknown> = Promise.resolve()
  #broken: StoreError | undefined

  constructor(init: GroupCommitInit) {
    this.#init = init
    this.#batches = init.environment.lastBatch
    this.#watch = new CommitWatch(init.environment.db)
  }

  /** Nothing is on its way: what is in memory is what is stored. */
  get isIdle(): boolean {
    return this.#queue.length === 0 && !this.#isWriting
  }

  /** What the disk could not be brought to take is unknown: nothing can be done but to open it again. */
  get broken(): StoreError | undefined {
    return this.#broken
  }

  submit(call: Call): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ call, resolve, reject })
      this.#plan()
    })
  }

  /** Resolves when everything that was submitted has been answered and is on the disk. */
  async drain(): Promise<void> {
    // what fails has been told to whoever asked for it
    await this.submit({ write: () => undefined, isEnough: () => false }).catch(() => undefined)
    await this.#settled
  }

  #plan(): void {
    if (this.#isPlanned || this.#isWriting || this.#unflushed >= MOST_UNFLUSHED) return
    if (this.#queue.length === 0) return
    this.#isPlanned = true
    setImmediate(() => this.#next())
  }

  #next(): void {
    this.#isPlanned = false
    if (this.#broken !== undefined) return this.#rejectAll(this.#queue.splice(0), this.#broken)
    const batch = new Batch(this.#batches + 1)
    const taken = this.#take(batch)
    if (batch.isEmpty) {
      this.#visible(taken)
      void this.#settled.then(() => this.#onDisk(taken))
    } else this.#write(batch, taken)
    this.#plan()
  }

  #take(batch: Batch): Waiting[] {
    let count = 0
    for (const waiting of this.#queue) {
      if (batch.bytes >= MOST_BYTES || batch.numbers >= MOST_NUMBERS || count >= MOST_CALLS) break
      count += 1
      try {
        waiting.call.write(batch)
      } catch (cause) {
        waiting.refusal = cause
      }
    }
    return this.#queue.splice(0, count)
  }

  #write(batch: Batch, taken: Waiting[]): void {
    const { environment, onVisible } = this.#init
    this.#batches = batch.number
    this.#isWriting = true
    this.#unflushed += 1
    let isVisible = false
    const visible = () => {
      if (isVisible) return
      isVisible = true
      this.#isWriting = false
      onVisible(batch)
      this.#visible(taken)
      this.#plan()
    }
    this.#watch.whenVisible(batch.number, visible)
    const before = this.#settled
    this.#settled = batch.write(environment.db).then(
      async () => {
        visible()
        await before
        this.#unflushed -= 1
        this.#onDisk(taken)
        this.#plan()
      },
      async (cause: unknown) => {
        const reason = await reasonOf(cause)
        this.#unflushed -= 1
        this.#isWriting = isVisible ? this.#isWriting : false
        this.#failed(batch, taken, reason)
      },
    )
  }

  /** In the page cache. */
  #visible(taken: readonly Waiting[]): void {
    for (const waiting of taken) {
      if (waiting.refusal !== undefined) waiting.reject(waiting.refusal)
      else if (!waiting.call.isEnough()) continue
      else waiting.resolve()
      waiting.isAnswered = true
    }
  }

  #onDisk(taken: readonly Waiting[]): void {
    if (this.#broken !== undefined) return this.#rejectAll(taken, this.#broken)
    for (const { call, resolve, reject, refusal, isAnswered } of taken) {
      if (refusal !== undefined) continue
      try {
        call.onDisk?.()
        if (!isAnswered) resolve()
      } catch (cause) {
        reject(cause)
      }
    }
  }

  #failed(batch: Batch, taken: readonly Waiting[], reason: unknown): void {
    const { environment, onFailed } = this.#init
    const error = failure(environment.path, 'could not save', reason)
    if (this.#watch.isVisible(batch.number)) {
      this.#broken = new StoreError(
        'unavailable',
        `${error.message}; what is on the disk is unknown: open it anew, best when the machine has started again`,
        { cause: reason },
      )
      return this.#rejectAll([...taken, ...this.#queue.splice(0)], this.#broken)
    }
    onFailed(batch.sessions)
    // what waits was made to follow on what has just failed
    this.#rejectAll([...taken, ...this.#queue.splice(0)], error)
  }

  #rejectAll(waiting: readonly Waiting[], cause: StoreError): void {
    for (const { reject, isAnswered } of waiting) if (!isAnswered) reject(cause)
  }
}

/** lmdb-js rejects with an error that has a promise of the real one. */
async function reasonOf(cause: unknown): Promise<unknown> {
  if (!(cause instanceof Error && 'commitError' in cause)) return cause
  try {
    await cause.commitError
    return cause
  } catch (reason) {
    return reason
  }
}

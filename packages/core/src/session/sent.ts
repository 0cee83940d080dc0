import type { Batch } from './batch.js'
import { type Deferred, deferred } from './deferred.js'

/** A message that the session has taken over. */
export class Sent {
  #msgSeqNum: number | undefined
  #batch: Batch | undefined
  /** Its number; made only when somebody asks before it has one, or when it will never get one. */
  #numbered: Deferred<Batch> | undefined
  /** Made only when somebody asks, or when it is. */
  #saved: Deferred<void> | undefined

  constructor(msgSeqNum?: number, batch?: Batch) {
    this.#msgSeqNum = msgSeqNum
    this.#batch = batch
  }

  /** Its MsgSeqNum(34); nothing yet for one that waits for the next Logon, and in the store until it is committed. */
  get msgSeqNum(): number | undefined {
    return this.#msgSeqNum
  }

  /**
   * Resolves to the number once number and bytes are in the store: from then on the message is not lost and
   * goes out, now or when the peer asks for it. A reset by the peer can still forget it before it is written:
   * `in-doubt` tells.
   *
   * Rejects with a {@link StoreError} `fenced` where it never will, and with a {@link UsageError}: `expired` where its
   * time was over before; `session-over` where the session ended before the store had answered, then it may or may not
   * be stored; `not-logged-on` where it waited for a Logon and the session was logged off, then it has not left.
   */
  get committed(): Promise<number> {
    const batch =
      this.#batch === undefined ? this.#whenNumbered().promise : Promise.resolve(this.#batch)
    return batch.then(async (known) => {
      await known.whenCommitted()
      return this.#msgSeqNum as number
    })
  }

  /**
   * Resolves once it will not be lost with this process: {@link committed}, or waiting in the store for the next Logon
   * (`whenLoggedOff: 'store'`). Rejects as {@link committed} does.
   */
  get saved(): Promise<void> {
    if (this.#saved === undefined) {
      const saved = deferred<void>()
      this.#saved = saved
      this.committed.then(() => saved.resolve(), saved.reject)
    }
    return this.#saved.promise
  }

  /** It waits in the store. */
  save(): void {
    this.#saved ??= deferred()
    this.#saved.resolve()
  }

  /** It has got its number. */
  number(msgSeqNum: number, batch: Batch): void {
    this.#msgSeqNum = msgSeqNum
    this.#batch = batch
    this.#numbered?.resolve(batch)
  }

  /** It will never get one. */
  refuse(cause: unknown): void {
    this.#whenNumbered().reject(cause)
  }

  #whenNumbered(): Deferred<Batch> {
    this.#numbered ??= deferred()
    return this.#numbered
  }
}

import type { Batch } from './batch.js'

/** A message that the session has taken over. */
export class Sent {
  #msgSeqNum: number | undefined
  #batch: Batch | undefined
  #waiting: { resolve: (batch: Batch) => void; reject: (cause: unknown) => void } | undefined
  #numbered: Promise<Batch> | undefined
  #isSaved = false
  #saving: Promise<void> | undefined
  #onSaved: (() => void) | undefined

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
   * goes out, now or when the peer asks for it. Rejects with a {@link StoreError} `fenced` where it never will, and
   * with a {@link UsageError}: `expired` where its time was over before; `session-over` where the session ended before the store had answered, then it may or
   * may not be stored; `not-logged-on` where it waited for a Logon and the session was logged off, then it has not left. A reset by the peer can still forget it before it is written: `in-doubt` tells.
   */
  get committed(): Promise<number> {
    const batch = this.#batch === undefined ? this.#whenNumbered() : Promise.resolve(this.#batch)
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
    if (this.#isSaved) return Promise.resolve()
    this.#saving ??= new Promise<void>((resolve, reject) => {
      this.#onSaved = resolve
      this.committed.then(() => resolve(), reject)
    })
    return this.#saving
  }

  /** It waits in the store. */
  save(): void {
    this.#isSaved = true
    this.#onSaved?.()
  }

  /** It has got its number. */
  number(msgSeqNum: number, batch: Batch): void {
    this.#msgSeqNum = msgSeqNum
    this.#batch = batch
    this.#waiting?.resolve(batch)
  }

  /** It will never get one. */
  refuse(cause: unknown): void {
    this.#waiting?.reject(cause)
    this.#numbered ??= Promise.reject(cause)
    this.#numbered.catch(() => undefined)
  }

  #whenNumbered(): Promise<Batch> {
    this.#numbered ??= new Promise<Batch>((resolve, reject) => {
      this.#waiting = { resolve, reject }
    })
    this.#numbered.catch(() => undefined)
    return this.#numbered
  }
}

import type { RootDatabase } from 'lmdb'
import { BATCH_KEY } from './keys.js'
import { SEAL } from './sealed.js'

/** What lmdb-js 3.5 has behind `RootDatabase` and does not declare: begins the write thread on a batch. */
interface NativeEnvironment {
  startWriting(address: number, onStatus: (status: number) => unknown): unknown
}

/**
 * Tells when a batch is in the page cache.
 *
 * lmdb-js writes a transaction, lets readers see it, and only then flushes; but its promises resolve after the flush,
 * `committed` included (3.5.6: the bit that resolves them is set when `mdb_txn_commit` has come back). In between its
 * write thread wakes us up to no purpose that is documented: here that is taken for a hint to look whether the batch
 * can be read. Where the hint does not come nothing is lost but time.
 */
export class CommitWatch {
  readonly #db: RootDatabase<Buffer, Buffer>
  #onHint: (() => void) | undefined

  constructor(db: RootDatabase<Buffer, Buffer>) {
    this.#db = db
    const { env } = db as unknown as { env: Partial<NativeEnvironment> }
    const { startWriting } = env
    if (typeof startWriting !== 'function') return
    Object.defineProperty(env, 'startWriting', {
      value: (address: number, onStatus: (status: number) => unknown) => {
        const hint = this.#onHint
        this.#onHint = undefined
        return startWriting.call(env, address, (status) => {
          const answer = onStatus(status)
          if (status === 1) hint?.()
          return answer
        })
      },
    })
  }

  /** Calls `then` when the batch that is written next can be read, at most once; perhaps never. */
  whenVisible(batch: number, then: () => void): void {
    let told = false
    this.#onHint = () => {
      if (told || !this.isVisible(batch)) return
      told = true
      then()
    }
  }

  isVisible(batch: number): boolean {
    this.#db.resetReadTxn()
    const value = this.#db.get(BATCH_KEY)
    return value !== undefined && value.readDoubleLE(SEAL) >= batch
  }
}

import type { Numbers } from '../counters.js'
import { StoreError } from '../errors.js'
import type { Inbox } from './inbox.js'
import type { Intake } from './intake.js'
import type { Outbox } from './outbox.js'
import type { Sender } from './sender.js'
import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'

interface StoredRecordInit {
  readonly settings: Settings
  readonly sequence: Sequence
  readonly outbox: Outbox
  readonly inbox: Inbox
  readonly intake: Intake
  readonly sender: Sender
}

/** What the store remembers of the session, and how the live numbers follow it. */
export class StoredRecord {
  readonly #init: StoredRecordInit
  #resetting = false
  #work: Promise<void> = Promise.resolve()

  constructor(init: StoredRecordInit) {
    this.#init = init
  }

  /** The numbers are being reset: nothing may be read, nothing may take one. */
  get resetting(): boolean {
    return this.#resetting
  }

  /** Resolves when neither a load nor a reset is under way any more, whatever came of it. */
  settled(): Promise<void> {
    return this.#work
  }

  /** Afterwards nothing is in flight, and the numbers are at least as far as the store's. */
  load(): Promise<void> {
    return this.#begin(this.#load())
  }

  /**
   * A new generation that begins at `to`, once nothing of the old one is under way. The application's messages are held until the
   * Logon that begins it has taken its number. Given up without a trace where `wanted` says so while it waits;
   * rejects when the application does not finish in time with what it was handed.
   */
  reset(to: Numbers, wanted: () => boolean): Promise<void> {
    return this.#begin(this.#reset(to, wanted))
  }

  #begin(work: Promise<void>): Promise<void> {
    this.#work = work.catch(() => undefined)
    return work
  }

  async #load(): Promise<void> {
    const { settings, sequence, outbox } = this.#init
    const { options, store, clock } = settings
    await outbox.settle()
    let record = await store.load(options.id)
    if (record === undefined) {
      if (sequence.generation > 0)
        throw new StoreError('lost', `the store has lost the record of ${options.id}`)
      record = { generation: 1, nextOut: 1, nextIn: 1, createdAt: clock.now() }
      await store.reset(options.id, record)
    }
    const { generation, nextOut, nextIn } = sequence
    if (record.generation < generation)
      throw new StoreError(
        'lost',
        `the store has gone back to generation ${record.generation} of ${options.id}, expected ${generation}`,
      )
    if (record.generation === generation && record.nextOut < outbox.acknowledged)
      throw new StoreError(
        'lost',
        `the store has gone back to MsgSeqNum ${record.nextOut} of ${options.id}, expected ${outbox.acknowledged}`,
      )
    const ahead =
      record.generation !== generation || record.nextOut > nextOut || record.nextIn > nextIn
    if (!ahead && !outbox.astray) return
    // a reset whose answer was lost took effect all the same
    if (generation > 0 && record.generation !== generation) outbox.forget()
    sequence.restore(record)
    outbox.restored()
  }

  async #reset(to: Numbers, wanted: () => boolean): Promise<void> {
    const { settings, sequence, outbox, intake, sender } = this.#init
    const { options, store, clock, report } = settings
    this.#resetting = true
    try {
      // until the application is done it goes on in the old generation: it may wait for what it sends
      if (this.#init.inbox.busy) await this.#handlersDone(wanted)
      if (!wanted()) return
      sender.hold()
      do await outbox.settle()
      while (!outbox.idle && wanted())
      if (!wanted()) return
      const generation = sequence.generation + 1
      const record = { ...to, generation, createdAt: clock.now() }
      outbox.withhold()
      await store.reset(options.id, record)
      outbox.forget()
      sequence.restore(record)
      outbox.restored()
      intake.restart()
      report({ type: 'sequence-reset', generation })
    } finally {
      this.#resetting = false
    }
  }

  #handlersDone(wanted: () => boolean): Promise<void> {
    const { settings, inbox } = this.#init
    const { clock, options } = settings
    return new Promise((resolve, reject) => {
      const late = `the application did not finish within ${options.logonTimeout} s of a reset`
      const giveUp = () => (wanted() ? reject(new Error(late)) : resolve())
      const timer = clock.setTimeout(giveUp, options.logonTimeout * 1_000)
      const done = () => {
        clock.clearTimeout(timer)
        resolve()
      }
      inbox.idle().then(done, done)
    })
  }
}

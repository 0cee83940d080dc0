import type { Numbers } from '../counters.js'
import { StoreError } from '../errors.js'
import { requireWhole } from '../session-export.js'
import type { SessionRecord } from '../session-store.js'
import { caughtUp } from './catching-up.js'
import type { Inbox } from './inbox.js'
import type { Intake } from './intake.js'
import type { Outbox } from './outbox.js'
import type { Sender } from './sender.js'
import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'
import { checkTerms, termsOf } from './terms.js'

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
  #resetPending = false
  #connected = false
  #work: Promise<void> = Promise.resolve()
  /** Asked for twice at once, a session never seen would be made twice. */
  #loading: Promise<void> | undefined

  constructor(init: StoredRecordInit) {
    this.#init = init
  }

  /** The numbers are being reset: nothing may be read, nothing may take one. */
  get resetting(): boolean {
    return this.#resetting
  }

  /** We have begun again, and the peer has not answered: the next Logon says so again. */
  get resetPending(): boolean {
    return this.#resetPending
  }

  /** The peer has begun again as well, or was told otherwise. */
  resetAnswered(): void {
    if (!this.#resetPending) return
    this.#resetPending = false
    this.#init.outbox.note({ resetAnswered: true })
  }

  /** Logged on: the next commit says so. */
  connected(): void {
    this.#connected = true
    this.#stand('Connected')
  }

  /** The next commit says how a connection ended that was logged on; of any other nothing is saved. */
  ended(state: 'Recovering' | 'Disconnected'): void {
    if (!this.#connected) return
    this.#connected = false
    this.#stand(state)
  }

  #stand(state: string): void {
    const { outbox, settings } = this.#init
    outbox.note({ standing: { state, at: settings.clock.now() } })
  }

  /** Resolves when neither a load nor a reset is under way any more, whatever came of it. */
  settled(): Promise<void> {
    return this.#work
  }

  /** Afterwards there is a record. One that is there is left alone: it may be in the middle of a reset. */
  exist(): Promise<void> {
    return this.#init.sequence.generation > 0 ? Promise.resolve() : this.load()
  }

  /** Afterwards nothing is in flight, and the numbers are at least as far as the store's. */
  load(): Promise<void> {
    this.#loading ??= this.#begin(this.#load()).finally(() => {
      this.#loading = undefined
    })
    return this.#loading
  }

  /**
   * A new generation that begins at `to`, once nothing of the old one is under way. The application's messages are held until the
   * Logon that begins it has taken its number. Given up without a trace where `wanted` says so while it waits;
   * rejects when the application does not finish in time with what it was handed.
   *
   * @param pending the peer has to answer it
   */
  reset(to: Numbers, wanted: () => boolean, pending = false): Promise<void> {
    return this.#begin(this.#reset(to, wanted, pending))
  }

  #begin(work: Promise<void>): Promise<void> {
    this.#work = work.catch(() => undefined)
    return work
  }

  async #load(): Promise<void> {
    const { settings, sequence, outbox, inbox } = this.#init
    await outbox.settle()
    const stored = await this.#read()
    await inbox.recover()
    const record = await caughtUp(stored, settings, sequence, inbox, outbox.acknowledged)
    const { generation, nextOut, nextIn } = sequence
    const ahead =
      record.generation !== generation || record.nextOut > nextOut || record.nextIn > nextIn
    if (!ahead && !outbox.astray) return
    // a reset whose answer was lost took effect all the same
    if (generation > 0 && record.generation !== generation) outbox.forget()
    this.#resetPending = record.resetPending === true
    sequence.restore(record)
    outbox.restored()
  }

  async #read(): Promise<SessionRecord> {
    const { options, store, clock } = this.#init.settings
    const record = await store.load(options.id)
    if (record !== undefined) {
      requireWhole(options.id, record)
      checkTerms(options, record.terms)
      return record
    }
    if (this.#init.sequence.generation > 0 || options.mustExist)
      throw new StoreError('lost', `the store has lost the record of ${options.id}`)
    const terms = termsOf(options)
    const first = { generation: 1, nextOut: 1, nextIn: 1, createdAt: clock.now(), terms }
    await store.reset(options.id, first)
    return first
  }

  async #reset(to: Numbers, wanted: () => boolean, pending: boolean): Promise<void> {
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
      const terms = termsOf(options)
      const record = { ...to, generation, createdAt: clock.now(), terms }
      outbox.withhold()
      // also where the store's answer is lost: it may have taken effect
      this.#resetPending ||= pending
      await store.reset(options.id, pending ? { ...record, resetPending: true } : record)
      this.#resetPending = pending
      outbox.forget()
      sequence.restore(record)
      outbox.restored()
      intake.restart()
      report({ type: 'sequence-reset', generation })
    } finally {
      this.#resetting = false
      outbox.goOn()
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

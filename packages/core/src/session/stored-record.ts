import type { Numbers } from '../counters.js'
import { StoreError } from '../errors.js'
import { requireWhole } from '../session-export.js'
import type { Forgotten, SessionRecord, Standing } from '../session-store.js'
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
  /** Under way or waiting for their turn. */
  #resets = 0
  #resetPending = false
  #connected = false
  /** What the last reset has left in doubt, as long as the peer may yet show that it has got it. */
  #forgotten: Forgotten | undefined
  #work: Promise<void> = Promise.resolve()
  /** Asked for twice at once, a session never seen would be made twice. */
  #loading: Promise<void> | undefined

  constructor(init: StoredRecordInit) {
    this.#init = init
  }

  /** The numbers are being reset: nothing may be read, nothing may take one. */
  get resetting(): boolean {
    return this.#resets > 0
  }

  /** We have begun again, and the peer has not answered: the next Logon says so again. */
  get resetPending(): boolean {
    return this.#resetPending
  }

  /** The peer has begun again as well, or was told otherwise. */
  resetAnswered(): void {
    if (!this.#resetPending) return
    this.#resetPending = false
    this.#forgotten = undefined
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
    this.#init.outbox.note({ standing: this.#standing(state) })
  }

  #standing(state: string): Standing {
    const { outbox, settings } = this.#init
    return { state, at: settings.clock.now(), unproved: outbox.proof.unproved }
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
    const before = this.#resets > 0 ? this.#work : undefined
    this.#resets++
    return this.#begin(
      this.#inTurn(before, () => this.#reset(to, wanted, pending)).finally(() => {
        this.#resets--
      }),
    )
  }

  /** Two at once would begin the same generation, and each would give its first number. */
  async #inTurn(before: Promise<void> | undefined, reset: () => Promise<void>): Promise<void> {
    if (before !== undefined) await before
    await reset()
  }

  #begin(work: Promise<void>): Promise<void> {
    this.#work = work.catch(() => undefined)
    return work
  }

  async #load(): Promise<void> {
    const { settings, sequence, outbox, inbox } = this.#init
    await outbox.settle()
    const { acknowledged, record: stored } = await this.#current()
    await inbox.recover()
    const record = await caughtUp(stored, settings, sequence, inbox, acknowledged)
    const { generation, nextOut, nextIn } = sequence
    const isKnown = record.generation === generation
    // the peer's answer is known here, and lost there: whoever starts next would begin again
    if (isKnown && record.resetPending && !this.#resetPending) outbox.note({ resetAnswered: true })
    const ahead = !isKnown || record.nextOut > nextOut || record.nextIn > nextIn
    if (!ahead && !outbox.astray) return
    if (!isKnown) {
      this.#resetPending = record.resetPending === true
      this.#forgotten = record.forgotten
      outbox.forget()
      // a reset whose answer was lost took effect all the same
      if (generation === 0) outbox.proof.restore(record.standing?.unproved ?? 1)
    }
    sequence.restore(record)
    outbox.restored()
    if (!this.#forgotten?.unlessAnswered || !this.#resetPending) this.#tellForgotten()
  }

  /** The record, and what the store had acknowledged before it was asked: what it acknowledges meanwhile may be left out. */
  async #current(): Promise<{ acknowledged: number; record: SessionRecord }> {
    const { outbox, sender } = this.#init
    const { acknowledged } = outbox
    const record = await this.#read()
    if (!record.mayLack) return { acknowledged, record }
    // until it is known which numbers are skipped none is taken, and those that were taken are stored or given up
    sender.hold()
    await outbox.settle()
    return { acknowledged: outbox.acknowledged, record: await this.#read() }
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
    const { outbox, sender } = this.#init
    // until the application is done it goes on in the old generation: it may wait for what it sends
    if (this.#init.inbox.busy) await this.#handlersDone(wanted)
    if (!wanted()) return
    sender.hold()
    do await outbox.settle()
    while (!outbox.idle && wanted())
    if (!wanted()) return
    outbox.withhold()
    try {
      await this.#beginGeneration(to, pending)
    } finally {
      outbox.goOn()
    }
  }

  async #beginGeneration(to: Numbers, pending: boolean): Promise<void> {
    const { settings, sequence, outbox, intake } = this.#init
    const { options, store, clock, report } = settings
    const generation = sequence.generation + 1
    const { unwritten, released } = outbox
    const forgotten = await this.#inDoubt(pending)
    const record: SessionRecord = {
      ...to,
      generation,
      createdAt: clock.now(),
      terms: termsOf(options),
      standing: { ...this.#standing(released ? 'Connected' : 'Recovering'), unproved: 1 },
      ...(forgotten && { forgotten }),
      ...(pending && { resetPending: true }),
    }
    // also where the store's answer is lost: it may have taken effect
    this.#resetPending ||= pending
    await store.reset(options.id, record)
    // what an earlier reset has left in doubt is so for good
    this.#tellForgotten()
    this.#forgotten = forgotten
    this.#resetPending = pending
    outbox.forget()
    sequence.restore(record)
    outbox.restored()
    intake.restart()
    if (!pending || !released) this.#tellForgotten()
    // whatever the peer answers, it has not got these
    else if (unwritten !== undefined)
      report({
        type: 'in-doubt',
        generation: sequence.generation - 1,
        ...unwritten,
        why: 'forgotten',
      })
    report({ type: 'sequence-reset', generation })
  }

  /**
   * Messages of ours that a reset takes along, and nothing shows that the peer has got them. While it talks to us, it
   * has read what was written before it was asked or asked itself; if it never answers, that is in doubt as well.
   */
  async #inDoubt(pending: boolean): Promise<Forgotten | undefined> {
    const { settings, sequence, outbox } = this.#init
    const { generation, nextOut } = sequence
    const { unwritten, proof } = outbox
    if (generation === 0) return undefined
    const talking = outbox.released && !pending
    const begin = talking ? unwritten?.begin : Math.min(unwritten?.begin ?? nextOut, proof.unproved)
    const end = talking ? unwritten?.end : nextOut - 1
    if (begin === undefined || end === undefined) return undefined
    for await (const message of settings.store.sent(settings.options.id, begin, end))
      return {
        generation,
        begin: message.msgSeqNum,
        end,
        ...(outbox.released && { unlessAnswered: true }),
      }
    return undefined
  }

  #tellForgotten(): void {
    if (this.#forgotten === undefined) return
    const { settings, outbox } = this.#init
    const { generation, begin, end } = this.#forgotten
    settings.report({ type: 'in-doubt', generation, begin, end, why: 'forgotten' })
    this.#forgotten = undefined
    // told once is enough, but for a process that ends before the store knows
    if (!this.#resetPending) outbox.note({ resetAnswered: true })
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

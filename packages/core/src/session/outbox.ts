import { StoreError } from '../errors.js'
import type { Awaitable, Connection } from '../ports.js'
import type { Commit, SentMessage } from '../session-store.js'
import type { Draft } from '../wire/draft.js'
import type { Encoder } from '../wire/encoder.js'
import { utcTimestamp } from '../wire/utc-timestamp.js'
import type { Backlog } from './backlog.js'
import { Batch, type Note } from './batch.js'
import type { Host } from './host.js'
import { isAdmin } from './msg-type.js'
import type { Paces } from './pace.js'
import { Proof } from './proof.js'
import type { Pulse } from './pulse.js'
import { Resender } from './resender.js'
import type { Retainer } from './retention.js'
import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'

const NOW = Promise.resolve()
/** Commits that may be under way at once; beyond it, messages gather in the next one. */
const MAX_IN_FLIGHT = 32
/** What these may carry together, in bytes. */
const MAX_IN_FLIGHT_BYTES = 32 * 1024 * 1024
/** Messages of one tick beyond which the application should wait; and their bytes. */
const MAX_GATHERED = 4_096
const MAX_GATHERED_BYTES = 4 * 1024 * 1024
/** Answers to one read that leave together. */
const ANSWERS_MAX = 16
/** So many times that, and no message of the application's is numbered. */
const MAX_FULL = 8

export interface OutboxInit {
  readonly settings: Settings
  readonly sequence: Sequence
  readonly pulse: Pulse
  readonly encoder: Encoder
  /** Told of each number; and how fast what is asked for is sent again. */
  readonly pace: Paces
  readonly backlog: Backlog
  readonly retainer: Retainer
  readonly host: Host
}

/**
 * Everything that leaves: numbered, committed, then written, in that order and in the order of the numbers.
 *
 * One commit and one write for all that a tick brought. Commits are pipelined; whatever the order of the
 * answers, bytes leave in the order of the commits, and none before its own.
 */
export class Outbox {
  readonly proof = new Proof()
  readonly #init: OutboxInit
  /** Time stamps are finer than milliseconds. */
  readonly #fine: boolean
  /** Made when the peer asks for the first time: most never do. */
  #resender: Resender | undefined
  #current = new Batch()
  /** Gathered while the store is behind, each as much as one commit shall carry, oldest first. */
  #full: Batch[] = []
  #scheduled = false
  /** Issued, oldest first; a failed one and all after it stay until they are repeated. */
  readonly #inFlight: Batch[] = []
  #inFlightBytes = 0
  #failed = false
  #committedIn = 1
  /** Committed, not yet written. */
  #ready: Batch[] = []
  /** How many of them have been told to the backlog, and their bytes. */
  #held = 0
  #heldBytes = 0
  #connection: Connection | undefined
  /** Nothing below this number is written on this connection: the peer asks for it. */
  #floor = 1
  #released = false
  /** Our Logon, or what refuses theirs, is on the wire. */
  #opened = false
  /** What the peer's Logon asks for from here on waits for ours; 0: nothing. */
  #owedFrom = 0
  #lastWritten = 0
  #astray = false
  /** A new generation is on its way into the store: a commit of the old one would be refused behind it. */
  #withheld = false
  /** The number after the last one that the store has acknowledged. */
  #acknowledged = 1
  /** Application messages that are stored and were never written: the peer has to ask for them. */
  #unwritten: { begin: number; end: number } | undefined

  constructor(init: OutboxInit) {
    const { timestampPrecision } = init.settings.options
    this.#init = init
    this.#fine = timestampPrecision === 'micros' || timestampPrecision === 'nanos'
  }

  /** The store is behind: taking in more would only lengthen the queue. */
  get saturated(): boolean {
    return this.#inFlight.length >= MAX_IN_FLIGHT || this.#inFlightBytes >= MAX_IN_FLIGHT_BYTES
  }

  /** The store or the peer is behind: what is read now may have to be answered. */
  get behind(): boolean {
    return this.saturated || (this.#released && this.#init.backlog.heavy)
  }

  /** So much is waiting that the application's messages have to wait for a number. */
  get full(): boolean {
    return this.#init.backlog.full || this.#full.length >= MAX_FULL
  }

  /** More is waiting for the store or the peer than a sender should add to. */
  get crowded(): boolean {
    return (
      this.saturated ||
      this.#init.backlog.stalled ||
      this.#init.backlog.heavy ||
      this.#resending() ||
      this.#full.length > 0 ||
      this.#current.sent.length >= MAX_GATHERED
    )
  }

  /** SendingTime(52) of a message that would leave now. */
  sendingTime(): string {
    const { clock, options } = this.#init.settings
    const now = this.#fine && clock.preciseNow ? clock.preciseNow() : clock.now()
    return utcTimestamp(now, options.timestampPrecision)
  }

  /** Refuses what {@link enqueue} would refuse, whatever number it gets. */
  check({ msgType, fields }: Draft): void {
    this.#init.encoder.check(msgType, Number.MAX_SAFE_INTEGER, this.sendingTime(), fields)
  }

  /** Encodes, then takes the number: what cannot be encoded uses none. */
  enqueue(draft: Draft, sendingTime = this.sendingTime()): { msgSeqNum: number; batch: Batch } {
    const { sequence, encoder } = this.#init
    const admin = isAdmin(draft.msgType)
    const bytes = admin
      ? encoder.encodeAdmin(draft.msgType, sequence.nextOut, sendingTime, draft.fields)
      : encoder.encode(draft.msgType, sequence.nextOut, sendingTime, draft.fields)
    const msgSeqNum = sequence.take()
    this.#init.pace.numbered()
    if (this.#current.sent.length >= MAX_GATHERED || this.#current.size >= MAX_GATHERED_BYTES) {
      this.#full.push(this.#current)
      this.#current = new Batch()
    }
    const batch = this.#current
    // on its way counts: a store that takes its time shall not be answered by a storm of heartbeats. The clock is not
    // asked for each message of a batch
    if (admin || batch.empty) this.#init.pulse.sent()
    batch.add(msgSeqNum, bytes, !admin && this.#init.settings.options.persistMessages)
    this.#schedule()
    return { msgSeqNum, batch }
  }

  /**
   * Sends what opens or refuses a connection on which nothing else may pass yet: all that was numbered before
   * it is left for the peer to ask for, all after it waits for {@link release}.
   */
  enqueueOpening(draft: Draft, sendingTime?: string): { msgSeqNum: number; batch: Batch } {
    this.#flush(true)
    const sent = this.enqueue(draft, sendingTime)
    sent.batch.opening = true
    this.#floor = sent.msgSeqNum
    this.#flush(true)
    return sent
  }

  /**
   * Between two messages of the peer's, of which more are at hand: much has been sent in answer, and leaves now, so that
   * the peer can go on while we do. Never within a handler: its answers are committed with its message.
   */
  sendAlready(): void {
    if (this.#current.sent.length >= ANSWERS_MAX) this.#flushOrFail()
  }

  /** The peer's numbers moved: the next commit says so. */
  touch(): void {
    this.#schedule()
  }

  /** The next commit saves this as well, with what was numbered since the last one. */
  note(note: Note): void {
    this.#next().note(note)
  }

  /** The next commit saves this message of the peer's, and that it has come. @returns what it is saved with */
  keep(message: SentMessage): Batch {
    const batch = this.#next()
    batch.keep(message)
    return batch
  }

  /** The very next: it is the one that says how far the peer's numbers are. */
  #next(): Batch {
    this.#schedule()
    return this.#full[0] ?? this.#current
  }

  /** A connection stands; nothing passes but what opens it. */
  attach(connection: Connection): void {
    this.#connection = connection
    this.#init.backlog.attach(connection)
    this.#released = false
    this.#opened = false
    this.#owedFrom = 0
    this.#lastWritten = 0
    this.#floor = Number.MAX_SAFE_INTEGER
  }

  /** Logged on: what was numbered since our Logon leaves, and all that follows. */
  release(): void {
    this.#released = true
    this.proof.loggedOn(this.#floor, this.#init.sequence.expected)
    this.#write()
  }

  get released(): boolean {
    return this.#released
  }

  /** The connection is gone: what is committed stays in the store until the peer asks. */
  detach(inOrder = false): void {
    if (this.#connection !== undefined)
      this.proof.ended(inOrder, this.#init.sequence.expected, this.#init.sequence.nextOut)
    this.#connection = undefined
    this.#released = false
    this.#leaveReady()
    this.#init.backlog.detach()
  }

  /** Sends again what the peer asks for, before anything newer. `end` 0 or beyond the last: to the last. */
  resend(begin: number, end: number): void {
    this.#flush(true)
    const last = end === 0 ? this.#lastWritten : Math.min(end, this.#lastWritten)
    if (this.#connection === undefined || begin > last) return
    this.proof.asked(begin)
    this.#serve(this.#connection, begin, last)
  }

  #serve(connection: Connection, begin: number, end: number): void {
    this.#resender ??= new Resender({ ...this.#init, owner: this })
    this.#resender.serve(connection, begin, end)
  }

  #resending(): boolean {
    return this.#resender?.busy ?? false
  }

  /** The same from `begin` on, right behind our Logon: an earlier commit that is late may hold that back. */
  resendBehindLogon(begin: number): void {
    if (this.#opened) this.resend(begin, 0)
    else this.#owedFrom = begin
  }

  /**
   * Resolves when what is in flight now has settled: every commit has answered, and those that failed went
   * through when repeated with the same numbers and bytes. Rejects with the store's error otherwise; after
   * `fenced` what was not committed is given up.
   */
  async settle(): Promise<void> {
    this.#flush(true)
    await Promise.allSettled(this.#inFlight.map((batch) => batch.answered))
    if (this.#failed) await this.#repeat()
  }

  /** Nothing waits for the store. */
  get idle(): boolean {
    return this.#inFlight.length === 0 && this.#full.length === 0 && this.#current.idle
  }

  /** Behind this number the store has acknowledged everything: a store that knows less has lost it. */
  get acknowledged(): number {
    return this.#acknowledged
  }

  /** Numbers were given up: only the store knows what comes next. */
  get astray(): boolean {
    return this.#astray
  }

  /** Forgets what the store has not acknowledged; whoever waits for it is told why. */
  abandon(cause: Error): void {
    for (const batch of [...this.#inFlight, ...this.#full, this.#current]) batch.abandon(cause)
    this.#inFlight.length = 0
    this.#inFlightBytes = 0
    this.#full = []
    this.#current = new Batch()
    this.#failed = false
    this.#astray = true
    this.#init.host.roomAgain()
  }

  /** The numbers were read or reset: commits start from here, and nothing older is sent again. */
  restored(): void {
    this.#astray = false
    this.#acknowledged = this.#init.sequence.nextOut
    this.#resender?.stop()
    this.#committedIn = this.#init.sequence.nextIn
    if (this.#connection !== undefined) this.#floor = this.#init.sequence.nextOut
    // where our numbers begin at 2, our Logon was the first and is written
    this.#lastWritten = this.#init.sequence.nextOut - 1
  }

  /**
   * The numbers are about to begin again: nothing leaves under the old ones any more, nor is it sent again; what is
   * noted waits for {@link goOn}.
   */
  withhold(): void {
    this.#withheld = true
    this.#leaveReady()
  }

  #leaveReady(): void {
    for (const batch of this.#ready.splice(0)) this.#leave(batch)
    this.#forgetHeld()
    this.#resender?.stop()
  }

  /** Numbers of the application's messages that are stored and were never written, and some in between. */
  get unwritten(): { readonly begin: number; readonly end: number } | undefined {
    return this.#unwritten
  }

  /** The store has said whether they have begun again. */
  goOn(): void {
    this.#withheld = false
    if (!this.#current.idle) this.#schedule()
  }

  /** The numbers begin again: nothing of the old ones will be written. */
  forget(): void {
    this.#leaveReady()
    this.#unwritten = undefined
    this.proof.begin()
  }

  async #repeat(): Promise<void> {
    const { options, store } = this.#init.settings
    for (let batch = this.#inFlight[0]; batch !== undefined; batch = this.#inFlight[0]) {
      if (!batch.committed) {
        try {
          await store.commit(options.id, batch.commit)
        } catch (cause) {
          if (cause instanceof StoreError && cause.code === 'fenced') this.abandon(cause)
          throw cause
        }
        batch.settle()
      }
      this.#advance()
    }
    this.#failed = false
  }

  #schedule(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    // cheaper than queueMicrotask, which makes an async resource each time
    void NOW.then(() => {
      this.#scheduled = false
      this.#flushOrFail()
    })
  }

  /** Nobody who could hear of it has asked for it: what is thrown ends the session. */
  #flushOrFail(): void {
    try {
      this.#flush(false)
    } catch (cause) {
      this.#init.host.failed(cause)
    }
  }

  #flush(beyondLimit: boolean): void {
    const { sequence } = this.#init
    const wasCrowded = this.#full.length > 0 || this.#current.sent.length >= MAX_GATHERED
    while (!this.#failed && !this.#withheld && sequence.generation > 0) {
      if (this.saturated && !beyondLimit) return
      const full = this.#full.shift()
      const batch = full ?? this.#current
      if (batch.idle && sequence.nextIn === this.#committedIn) break
      if (full === undefined) this.#current = new Batch()
      this.#init.encoder.turn()
      this.#committedIn = sequence.nextIn
      this.#issue(batch, {
        generation: sequence.generation,
        first: batch.empty ? sequence.nextOut : batch.first,
        sent: batch.sent,
        nextIn: sequence.nextIn,
        also: batch.also,
      })
    }
    if (wasCrowded) this.#init.host.roomAgain()
  }

  #issue(batch: Batch, commit: Commit): void {
    batch.commit = commit
    this.#inFlight.push(batch)
    this.#inFlightBytes += batch.size
    const answer = this.#ask(commit)
    if (answer === undefined) {
      batch.settle()
      this.#advance()
      return
    }
    batch.answered = Promise.resolve(answer)
      .then(
        () => {
          batch.settle()
          if (!this.#failed) this.#advance()
        },
        (cause: unknown) => {
          // it may have gone through when it was repeated meanwhile, or been given up
          if (this.#inFlight.includes(batch)) this.#fail(cause)
        },
      )
      .catch((cause: unknown) => this.#init.host.failed(cause))
  }

  #ask(commit: Commit): Awaitable<void> {
    const { options, store } = this.#init.settings
    try {
      return store.commit(options.id, commit)
    } catch (cause) {
      return Promise.reject(cause)
    }
  }

  #fail(cause: unknown): void {
    const first = !this.#failed
    this.#failed = true
    if (first) this.#init.host.storeFailed(cause)
  }

  /** Durable before the peer can see it: only the committed head of the queue moves on to the wire. */
  #advance(): void {
    const wasSaturated = this.saturated
    let batch = this.#inFlight[0]
    while (batch?.committed) {
      this.#inFlight.shift()
      this.#inFlightBytes -= batch.size
      if (!batch.empty) this.#acknowledged = batch.last + 1
      if (this.#connection === undefined) this.#leave(batch)
      else if (!batch.empty) this.#ready.push(batch)
      batch = this.#inFlight[0]
    }
    this.#write()
    if (this.#ready.length > 0) this.#hold()
    const unwritten = this.#unwritten?.begin ?? this.#ready[0]?.first ?? this.#acknowledged
    this.#init.retainer.acknowledged(this.#acknowledged, unwritten)
    if (!this.#current.idle) this.#schedule()
    if (wasSaturated && !this.saturated) this.#init.host.roomAgain()
  }

  #write(): void {
    const connection = this.#connection
    if (connection === undefined || this.#resending()) return
    let batch = this.#ready[0]
    while (batch !== undefined) {
      if (batch.first >= this.#floor) {
        if (!this.#released && !batch.opening) return
        this.#init.backlog.wrote(batch.size, batch.writeTo(connection))
        this.#lastWritten = batch.last
        this.#init.pulse.sent()
        this.#opened ||= batch.opening
      } else this.#leave(batch)
      this.#ready.shift()
      this.#forgetHeld()
      if (this.#opened && this.#owedFrom > 0) return this.#serveOwed(connection)
      batch = this.#ready[0]
    }
  }

  #serveOwed(connection: Connection): void {
    const begin = this.#owedFrom
    this.#owedFrom = 0
    this.#serve(connection, begin, this.#lastWritten)
  }

  /** Not written on any connection: the peer finds it missing and asks. */
  #leave(batch: Batch): void {
    if (!batch.sent.some((bytes) => bytes !== undefined)) return
    const begin = Math.min(this.#unwritten?.begin ?? batch.first, batch.first)
    const end = Math.max(this.#unwritten?.end ?? 0, batch.last)
    this.#unwritten = { begin, end }
  }

  /** The peer has got these again. */
  resent(begin: number, end: number): void {
    const unwritten = this.#unwritten
    if (unwritten !== undefined && begin <= unwritten.begin)
      this.#unwritten = end >= unwritten.end ? undefined : { begin: end + 1, end: unwritten.end }
    this.#init.settings.report({ type: 'resent', begin, end })
  }

  /** All that was asked for has been sent again: what is newer may follow. */
  served(): void {
    this.#write()
    this.#init.host.roomAgain()
  }

  /** Waits behind a resend, or for the peer's Logon. */
  #hold(): void {
    for (; this.#held < this.#ready.length; this.#held++)
      this.#heldBytes += (this.#ready[this.#held] as Batch).size
    this.#init.backlog.hold(this.#heldBytes)
  }

  #forgetHeld(): void {
    if (this.#held === 0) return
    this.#held = 0
    this.#heldBytes = 0
    this.#init.backlog.hold(0)
  }
}

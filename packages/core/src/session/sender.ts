import { UsageError } from '../errors.js'
import type { Draft } from '../wire/draft.js'
import { logout } from './admin.js'
import type { Host } from './host.js'
import { isAdmin } from './msg-type.js'
import type { Outbox } from './outbox.js'
import type { Paces } from './pace.js'
import type { Waiting } from './parked-draft.js'
import type { ParkedMessage, Parking } from './parking.js'
import { Queue } from './queue.js'
import { Sent } from './sent.js'
import type { Settings } from './settings.js'

interface SenderInit {
  readonly settings: Settings
  readonly outbox: Outbox
  readonly pace: Paces
  /** Where messages wait that are sent while the session is logged off, where they wait in the store. */
  readonly parking: Parking | undefined
  readonly host: Host
}

type Timed = Waiting & { readonly expiresAt: number }

/**
 * The application's way out: numbers what may be numbered now, keeps or refuses the rest.
 */
export class Sender {
  readonly #init: SenderInit
  /** Logged on, or going to be again with the same numbers. */
  #numbering = false
  #held = false
  /** A Logon of ours is being made: what is sent follows it. */
  #behindLogon = false
  /** What is parked is numbered first: until this resolves. */
  #unparking: Promise<void> | undefined
  /** Tells the parked message whose turn it is that something has changed. */
  #onChange: (() => void) | undefined
  #over = false
  readonly #unnumbered = new Queue<Waiting & { readonly sent: Sent }>()
  /** The next message may pass then. */
  #paced: unknown
  #waiting: (() => void)[] = []

  constructor(init: SenderInit) {
    this.#init = init
  }

  /**
   * @throws UsageError `not-logged-on` where nothing can be numbered and nothing may wait; `queue-full`;
   * `invalid-field`, `reserved-field`, `message-too-large` for what cannot be encoded: then no number was taken
   */
  send(draft: Draft, expiresInMs?: number): Sent {
    const { outbox, pace, parking, settings } = this.#init
    const { options, clock } = settings
    if (expiresInMs !== undefined && !(expiresInMs >= 0))
      throw new UsageError('invalid-option', `expected expiresInMs >= 0, but it is ${expiresInMs}`)
    if (isAdmin(draft.msgType))
      throw new UsageError(
        'invalid-field',
        `expected MsgType(35) of an application message, but got ${draft.msgType}, which is the session's`,
      )
    if (this.#numbers() && this.#unnumbered.length === 0 && !outbox.full && pace.take()) {
      const { msgSeqNum, batch } = outbox.enqueue(draft)
      return new Sent(msgSeqNum, batch)
    }
    if (this.#over)
      throw new UsageError('session-over', `${options.id} was removed from its engine`)
    if (!this.#numbering && options.whenLoggedOff === 'refuse')
      throw new UsageError(
        'not-logged-on',
        `${options.id} is not logged on: await session.ready(), or set whenLoggedOff to 'queue' or 'store'`,
      )
    if (this.#unnumbered.length + (parking?.size ?? 0) >= options.maxQueued)
      throw new UsageError(
        'queue-full',
        `${options.id}: ${options.maxQueued} messages (maxQueued) are waiting already: await session.ready()`,
      )
    outbox.check(draft)
    const expiresAt = expiresInMs === undefined ? undefined : clock.now() + expiresInMs
    if (!this.#numbering && parking !== undefined) return parking.park({ draft, expiresAt })
    const sent = new Sent()
    this.#unnumbered.push({ draft, expiresAt, sent })
    this.#numberWaiting()
    return sent
  }

  /**
   * What the session answers for the application: the pace does not hold it back, but it takes no number that is a Logon's.
   *
   * @throws UsageError as {@link send} does for what cannot be encoded
   */
  answer(draft: Draft): void {
    const { outbox } = this.#init
    if (this.#isBlocked()) {
      outbox.check(draft)
      this.#unnumbered.push({ draft, expiresAt: undefined, sent: new Sent() })
    } else outbox.enqueue(draft)
  }

  /** Refuses a Text(58) that our Logout could not carry. */
  checkText(text: string): void {
    this.#init.outbox.check(logout(text))
  }

  /** Messages get numbers: logged on, or going to be again with the same ones. */
  get numbering(): boolean {
    return this.#numbering
  }

  get writable(): boolean {
    return (
      this.#numbers() &&
      this.#unnumbered.length === 0 &&
      !this.#init.outbox.crowded &&
      this.#init.pace.waitMs === 0
    )
  }

  /** The next number is not known, or promised to a Logon. */
  #isBlocked(): boolean {
    return this.#held || this.#behindLogon || this.#init.outbox.astray
  }

  /** Numbers are given to the application's messages: first to what is parked. */
  #open(): boolean {
    return this.#numbering && !this.#isBlocked()
  }

  /** A message sent now may take its number at once. */
  #numbers(): boolean {
    return this.#open() && this.#unparking === undefined
  }

  /** Resolves once a message would be taken without waiting: logged on or being recovered, and nothing crowded. */
  ready(): Promise<void> {
    if (this.#over)
      return Promise.reject(
        new UsageError(
          'session-over',
          `${this.#init.settings.options.id} was removed from its engine`,
        ),
      )
    if (this.writable) return Promise.resolve()
    this.#wakeLater()
    return new Promise<void>((resolve) => this.#waiting.push(resolve)).then(() => this.ready())
  }

  /** Logged on: what waited is numbered, in order, before anything newer. */
  begin(): void {
    this.#numbering = true
    this.#held = false
    this.#behindLogon = false
    const { parking } = this.#init
    if (parking !== undefined) this.#unparkFirst(parking)
    this.#numberWaiting()
    this.wake()
  }

  /** Our Logon is being made and has its number: no other is taken until {@link begin} or {@link forgoLogon}. */
  holdForLogon(): void {
    this.#behindLogon = true
    this.#onChange?.()
  }

  /** No Logon comes of it: what waited for it is numbered, where messages are numbered at all. */
  forgoLogon(): void {
    if (!this.#behindLogon) return
    this.#behindLogon = false
    this.#numberWaiting()
    this.wake()
  }

  /** Logged off, for good or until the numbers are known again. */
  end(): void {
    this.forgoLogon()
    this.#numbering = false
    this.#onChange?.()
    const { settings, parking } = this.#init
    const { id, whenLoggedOff } = settings.options
    if (whenLoggedOff === 'refuse')
      this.#refuseWaiting(
        new UsageError('not-logged-on', `${id} was logged off before it was sent`),
      )
    if (parking === undefined) return
    for (const { sent, ...waiting } of this.#unnumbered.drain()) parking.park(waiting, sent)
  }

  /** The numbers are about to be reset: none is taken until {@link begin}. */
  hold(): void {
    this.#held = true
    this.#onChange?.()
  }

  /** The session is removed: whoever waits is told. */
  close(): void {
    const { settings, parking } = this.#init
    this.#over = true
    this.#numbering = false
    settings.clock.clearTimeout(this.#paced)
    parking?.close()
    this.#refuseWaiting(
      new UsageError('session-over', `${settings.options.id} was removed before it was sent`),
    )
    this.wake()
  }

  /** Something changed that {@link ready} may have waited for. */
  wake(): void {
    this.#onChange?.()
    this.#numberWaiting()
    if (!this.#over && !this.writable) return this.#wakeLater()
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  /** Where only the pace is in the way, nothing else will wake whoever waits. */
  #wakeLater(): void {
    const { length } = this.#unnumbered
    if (this.#numbers() && length === 0 && !this.#init.outbox.crowded) this.#waitForPace()
  }

  #numberWaiting(): void {
    const { outbox, pace } = this.#init
    while (this.#numbers() && !outbox.full) {
      const next = this.#unnumbered.first
      if (next === undefined) return
      const isExpired = this.#isExpired(next)
      if (!isExpired && !pace.take()) return this.#waitForPace()
      // before anybody hears of it, who may send in answer
      this.#unnumbered.shift()
      if (isExpired) this.#expire(next, next.sent)
      else {
        const { msgSeqNum, batch } = outbox.enqueue(next.draft)
        next.sent.number(msgSeqNum, batch)
      }
    }
  }

  /** The pace was in the way. */
  #waitForPace(): void {
    const { pace, settings } = this.#init
    if (this.#paced !== undefined) return
    const again = () => {
      this.#paced = undefined
      this.#numberWaiting()
      this.wake()
    }
    // at once it may be in the way no more
    this.#paced = settings.clock.setTimeout(again, Math.max(1, pace.waitMs))
  }

  /** What an earlier connection has not come to the end of goes on first: so nothing is numbered twice. */
  #unparkFirst(parking: Parking): void {
    const unparking: Promise<void> = Promise.resolve(this.#unparking)
      .then(() => this.#unpark(parking))
      .catch((cause: unknown) => this.#init.host.storeFailed(cause))
      .finally(() => {
        if (this.#unparking !== unparking) return
        this.#unparking = undefined
        this.#numberWaiting()
        this.wake()
      })
    this.#unparking = unparking
  }

  /** Where the session is logged off meanwhile the rest stays. */
  async #unpark(parking: Parking): Promise<void> {
    for await (const message of parking.all()) {
      while (this.#open() && !this.#leave(parking, message)) await this.#change()
      if (!this.#open()) return
    }
  }

  /** The pace, the room or the session itself is another. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#onChange = resolve
    })
  }

  /**
   * The message is numbered in the commit in which it leaves the parking.
   *
   * @returns false where it has to wait
   */
  #leave(parking: Parking, message: ParkedMessage): boolean {
    const { outbox, pace, settings } = this.#init
    const { place, draft, sent } = message
    // what is noted next is committed behind all that has a number only while there is one batch
    if (outbox.crowded) return false
    if (this.#isExpired(message)) {
      parking.left(message)
      outbox.note({ unparked: place })
      this.#expire(message, sent)
      return true
    }
    if (!pace.take()) {
      this.#waitForPace()
      return false
    }
    try {
      const { msgSeqNum, batch } = outbox.enqueue(draft)
      batch.note({ unparked: place })
      parking.left(message, { msgSeqNum, batch })
      settings.report({ type: 'unparked', place, msgSeqNum, msgType: draft.msgType })
    } catch (cause) {
      // with the options of today it can no longer be encoded
      parking.left(message)
      outbox.note({ unparked: place })
      sent?.refuse(cause)
      settings.report({ type: 'unsendable', msgType: draft.msgType, cause })
    }
    return true
  }

  #isExpired(waiting: Waiting): waiting is Timed {
    const { expiresAt } = waiting
    return expiresAt !== undefined && this.#init.settings.clock.now() >= expiresAt
  }

  #expire({ draft, expiresAt }: Timed, sent: Sent | undefined): void {
    const { report, options } = this.#init.settings
    sent?.refuse(new UsageError('expired', `${options.id}: its time was over before it was sent`))
    report({ type: 'expired', msgType: draft.msgType, expiresAt, draft })
  }

  #refuseWaiting(cause: UsageError): void {
    for (const { sent } of this.#unnumbered.drain()) sent.refuse(cause)
  }
}

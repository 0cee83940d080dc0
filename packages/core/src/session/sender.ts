import { UsageError } from '../errors.js'
import type { Draft } from '../wire/draft.js'
import { logout } from './admin.js'
import { isAdmin } from './msg-type.js'
import type { ResolvedOptions } from './options.js'
import type { Outbox } from './outbox.js'
import { Sent } from './sent.js'

/**
 * The application's way out: numbers what may be numbered now, keeps or refuses the rest.
 */
export class Sender {
  readonly #options: ResolvedOptions
  readonly #outbox: Outbox
  /** Logged on, or going to be again with the same numbers. */
  #numbering = false
  #held = false
  /** A Logon of ours is being made: what is sent follows it. */
  #behindLogon = false
  #over = false
  #unnumbered: { readonly draft: Draft; readonly sent: Sent }[] = []
  #waiting: (() => void)[] = []

  constructor(options: ResolvedOptions, outbox: Outbox) {
    this.#options = options
    this.#outbox = outbox
  }

  /**
   * @throws UsageError `not-logged-on` where nothing can be numbered and nothing may wait; `invalid-field`,
   * `reserved-field`, `message-too-large` for what cannot be encoded: then no number was taken
   */
  send(draft: Draft): Sent {
    if (isAdmin(draft.msgType))
      throw new UsageError(
        'invalid-field',
        `expected MsgType(35) of an application message, but got ${draft.msgType}, which is the session's`,
      )
    if (this.#numbers) {
      const { msgSeqNum, batch } = this.#outbox.enqueue(draft)
      return new Sent(msgSeqNum, batch)
    }
    if (this.#over)
      throw new UsageError('session-over', `${this.#options.id} was removed from its engine`)
    if (!this.#numbering && this.#options.whenLoggedOff === 'refuse')
      throw new UsageError(
        'not-logged-on',
        `${this.#options.id} is not logged on: await session.ready(), or set whenLoggedOff to 'queue'`,
      )
    this.#outbox.check(draft)
    const sent = new Sent()
    this.#unnumbered.push({ draft, sent })
    return sent
  }

  /** Refuses a Text(58) that our Logout could not carry. */
  checkText(text: string): void {
    this.#outbox.check(logout(text))
  }

  get writable(): boolean {
    return this.#numbers && !this.#outbox.crowded
  }

  /** A message sent now takes its number at once. */
  get #numbers(): boolean {
    return this.#numbering && !this.#held && !this.#behindLogon
  }

  /** Resolves once a message would be taken without waiting: logged on or being recovered, and nothing crowded. */
  ready(): Promise<void> {
    if (this.#over)
      return Promise.reject(
        new UsageError('session-over', `${this.#options.id} was removed from its engine`),
      )
    if (this.writable) return Promise.resolve()
    return new Promise<void>((resolve) => this.#waiting.push(resolve)).then(() => this.ready())
  }

  /** Logged on: what waited is numbered, in order, before anything newer. */
  begin(): void {
    this.#numbering = true
    this.#held = false
    this.#behindLogon = false
    this.#numberWaiting()
    this.wake()
  }

  /** Our Logon is being made and has its number: no other is taken until {@link begin} or {@link forgoLogon}. */
  holdForLogon(): void {
    this.#behindLogon = true
  }

  /** No Logon comes of it: what waited for it is numbered, where messages are numbered at all. */
  forgoLogon(): void {
    if (!this.#behindLogon) return
    this.#behindLogon = false
    if (this.#numbers) this.#numberWaiting()
    this.wake()
  }

  /** Logged off, for good or until the numbers are known again. */
  end(): void {
    this.forgoLogon()
    this.#numbering = false
    if (this.#options.whenLoggedOff === 'refuse')
      this.#refuseWaiting(
        new UsageError('not-logged-on', `${this.#options.id} was logged off before it was sent`),
      )
  }

  /** The numbers are about to be reset: none is taken until {@link begin}. */
  hold(): void {
    this.#held = true
  }

  /** The session is removed: whoever waits is told. */
  close(): void {
    this.#over = true
    this.#numbering = false
    this.#refuseWaiting(
      new UsageError('session-over', `${this.#options.id} was removed before it was sent`),
    )
    this.wake()
  }

  /** Something changed that {@link ready} may have waited for. */
  wake(): void {
    if (!this.#over && !this.writable) return
    for (const resolve of this.#waiting.splice(0)) resolve()
  }

  #numberWaiting(): void {
    for (const { draft, sent } of this.#unnumbered.splice(0)) {
      const { msgSeqNum, batch } = this.#outbox.enqueue(draft)
      sent.number(msgSeqNum, batch)
    }
  }

  #refuseWaiting(cause: UsageError): void {
    for (const { sent } of this.#unnumbered.splice(0)) sent.refuse(cause)
  }
}

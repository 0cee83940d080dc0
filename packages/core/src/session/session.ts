import { distinctUntilChanged, Observable } from 'rxjs'
import type { ActorRefFrom, AnyActorRef, SnapshotFrom } from 'xstate'
import { UsageError } from '../errors.js'
import type { SessionId } from '../ports.js'
import type { Draft } from '../wire/draft.js'
import type { Driver } from './driver.js'
import type { SessionContext } from './events.js'
import type { sessionMachine } from './machine.js'
import { Pulse } from './pulse.js'
import type { Sent } from './sent.js'
import { Sequence } from './sequence.js'
import type { Settings } from './settings.js'
import { statePath } from './state-path.js'
import { versionRules } from './version.js'

/** The statechart of a session as an actor. */
export type SessionActor = ActorRefFrom<typeof sessionMachine>

/** What one message may ask for. */
export interface SendOptions {
  /** @default it may wait for ever */
  readonly expiresInMs?: number
}

/** Asked for each message: a map by session would cost as much as the rest of a call. */
let reveal: (session: Session) => Interior | undefined

/**
 * One FIX session as the application holds it: and the input of {@link sessionMachine}, of whose JSON nothing
 * secret can be seen.
 */
export class Session {
  readonly id: SessionId
  readonly role: 'initiator' | 'acceptor'
  readonly #interior: Interior

  static {
    reveal = (session) => (#interior in session ? session.#interior : undefined)
  }

  constructor(settings: Settings) {
    this.id = settings.options.id
    this.role = settings.options.role
    this.#interior = new Interior(settings)
  }

  /** The running statechart: for `subscribe`, `getSnapshot` and the inspector. */
  get actor(): SessionActor {
    const { actor } = interiorOf(this)
    if (actor === undefined)
      throw new UsageError('session-over', `${this.id} does not run: start its engine or its actor`)
    return actor
  }

  /** Where the statechart is: `Recovering.Waiting`, or `Connected.Sequence.InSync` with its liveness left out. */
  get state(): string {
    const { actor } = interiorOf(this)
    return actor === undefined ? 'Created' : statePath(actor.getSnapshot().value)
  }

  /** {@link state} now and whenever it changes; completes when the session is removed. */
  get state$(): Observable<string> {
    return new Observable<string>((observer) => {
      const { actor } = this
      observer.next(statePath(actor.getSnapshot().value))
      return actor.subscribe({
        next: (snapshot) => observer.next(statePath(snapshot.value)),
        error: () => observer.complete(),
        complete: () => observer.complete(),
      })
    }).pipe(distinctUntilChanged())
  }

  /** The MsgSeqNum(34) that our next message will take, and the next one that is expected and processed. */
  get numbers(): { readonly nextOut: number; readonly expected: number; readonly nextIn: number } {
    const { nextOut, expected, nextIn } = interiorOf(this).sequence
    return { nextOut, expected, nextIn }
  }

  /**
   * Takes over a message: numbered now, committed and written with all others of this tick, in order. Safe
   * inside a handler. While the connection is being recovered it is numbered, committed, and sent when the peer
   * asks for it; while the session is logged off it is refused or waits, by `whenLoggedOff`.
   *
   * @param options `expiresInMs`: where it has to wait for a number it is not sent once this time is over, 0 to 2^53
   * milliseconds; reported as `expired`
   * @throws UsageError `not-logged-on`; `queue-full`; `invalid-field`, `reserved-field`, `message-too-large`: then no
   * number was taken
   */
  send(draft: Draft, { expiresInMs }: SendOptions = {}): Sent {
    const { driver } = interiorOf(this)
    if (driver === undefined)
      throw new UsageError(
        'not-logged-on',
        `${this.id} does not run: start its engine or its actor`,
      )
    return driver.sender.send(draft, expiresInMs)
  }

  /**
   * Resolves when a message would be numbered now and nothing is crowded: waits for the logon, and like `drain`
   * for a slow store or peer. While a lost connection is recovered it does not wait. Rejects with {@link UsageError} `session-over` once it is removed.
   */
  ready(): Promise<void> {
    const { driver } = interiorOf(this)
    if (driver === undefined)
      return Promise.reject(new UsageError('session-over', `${this.id} does not run`))
    return driver.sender.ready()
  }

  /**
   * A message would be numbered now, and nothing is crowded: send until it is false, then wait for {@link ready}. What is
   * sent without waiting in between is committed and written together; a wait for each would commit each by itself.
   */
  get writable(): boolean {
    return interiorOf(this).driver?.sender.writable ?? false
  }

  /** Logs on, or keeps trying to; at once, see {@link state$} for what follows. */
  start(): void {
    this.actor.send({ type: 'session.start' })
  }

  /**
   * Logs out and stays so until {@link start}; `text` goes into Text(58). Resolves when it is
   * `Disconnected.Stopped`, started again, or does not run at all. Not to be awaited inside a handler, which the
   * session waits for while it settles.
   *
   * @throws UsageError `invalid-field`, `message-too-large` for a text that cannot be sent
   */
  logout(text?: string): Promise<void> {
    const { actor, driver } = interiorOf(this)
    if (actor === undefined || actor.getSnapshot().matches('Created')) return Promise.resolve()
    if (text !== undefined) driver?.sender.checkText(text)
    actor.send(text === undefined ? { type: 'session.stop' } : { type: 'session.stop', text })
    return new Promise((resolve) => {
      const check = (snapshot: SnapshotFrom<typeof sessionMachine>) => {
        const leaving = snapshot.status === 'active' && snapshot.context.stopped
        if (leaving && !snapshot.matches({ Disconnected: 'Stopped' })) return
        watching.unsubscribe()
        resolve()
      }
      const watching = actor.subscribe({ next: check, error: () => resolve(), complete: resolve })
      check(actor.getSnapshot())
    })
  }

  /**
   * Both numbers begin at 1 again inside the session: our Logon says ResetSeqNumFlag(141)=Y, and what is sent meanwhile
   * follows the peer's answer. Waits for handlers that run. Rejects with {@link UsageError} `not-logged-on` where the
   * session is not logged on or ends before the answer; our side has begun again then, and the next Logon of an
   * initiator says so. FIX.4.0 has no such flag: `invalid-option`.
   *
   * Source: FIX Session Layer, ResetSeqNumFlag(141) during a session.
   */
  reset(): Promise<void> {
    const { actor, settings } = interiorOf(this)
    const { beginString } = settings.options
    if (!versionRules[beginString].resetFlag)
      return Promise.reject(
        new UsageError('invalid-option', `${beginString} has no ResetSeqNumFlag(141)`),
      )
    const over = (when: string) => new UsageError('not-logged-on', `${this.id} ${when}`)
    if (actor?.getSnapshot().matches('Connected') !== true)
      return Promise.reject(over('is not logged on: there is nobody to agree on a reset'))
    actor.send({ type: 'session.reset' })
    return new Promise((resolve, reject) => {
      const check = (snapshot: SnapshotFrom<typeof sessionMachine>) => {
        if (snapshot.matches({ Connected: { Sequence: 'AwaitingReset' } })) return
        watching.unsubscribe()
        if (snapshot.matches('Connected')) resolve()
        else reject(over('ended before the peer answered the reset'))
      }
      const gone = () => reject(over('ended before the peer answered the reset'))
      const watching = actor.subscribe({ next: check, error: gone, complete: gone })
    })
  }

  toJSON(): { id: SessionId; role: string } {
    return { id: this.id, role: this.role }
  }
}

/** What machine, driver and engine share of a session; not for applications. */
export function interiorOf(session: Session): Interior {
  const interior = reveal(session)
  if (interior === undefined)
    throw new UsageError('invalid-option', 'not a session of this library')
  return interior
}

class Interior {
  readonly settings: Settings
  readonly sequence = new Sequence()
  readonly pulse: Pulse
  driver: Driver | undefined
  actor: SessionActor | undefined

  constructor(settings: Settings) {
    this.settings = settings
    this.pulse = new Pulse(settings.clock, settings.options)
  }

  context(): SessionContext {
    const { options } = this.settings
    return {
      rules: {
        role: options.role,
        logonTimeoutMs: options.logonTimeout * 1_000,
        logoutTimeoutMs: options.logoutTimeout * 1_000,
        resendTimeoutMs: options.resendTimeout * 1_000,
        sendRedundantResendRequests: options.sendRedundantResendRequests,
        testReqId: options.testReqId,
        endsOnError: options.disconnectOnError || options.resetOnError,
        disconnectOnError: options.disconnectOnError,
      },
      sequence: this.sequence,
      pulse: this.pulse,
      connection: 0,
      attempt: 0,
      retryInMs: 0,
      gapRequests: 0,
      gapRequestedAt: 0,
      openFailed: false,
      stopped: false,
      reason: undefined,
      farewell: undefined,
      ending: 'other',
    }
  }

  /** One session, one chart at a time. @throws UsageError `session-live` */
  requireFree(id: SessionId): void {
    if (this.driver !== undefined)
      throw new UsageError('session-live', `${id} already runs in another actor`)
  }

  attach(driver: Driver, actor: AnyActorRef): void {
    this.driver = driver
    this.actor = actor as SessionActor
  }

  detach(driver: Driver): void {
    if (this.driver !== driver) return
    this.driver = undefined
    this.actor = undefined
  }
}

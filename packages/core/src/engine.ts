import type { Observable } from 'rxjs'
import { createActor, type InspectionEvent, type Observer } from 'xstate'
import { Acceptor, type TurnedAway } from './acceptor.js'
import { UsageError } from './errors.js'
import type { Address, Clock, Rng, SessionId, Transport } from './ports.js'
import { businessReject, logon } from './session/admin.js'
import { seededRng } from './session/back-off.js'
import type { Delivery } from './session/deliveries.js'
import { sessionMachine } from './session/machine.js'
import type { ResolvedOptions, SessionOptions } from './session/options.js'
import { applicationFailed } from './session/outcomes.js'
import type { Occurrence, SessionReport } from './session/report.js'
import { resolveOptions } from './session/resolve-options.js'
import { interiorOf, Session, type SessionActor } from './session/session.js'
import { routeSizeMax, sessionEncoder } from './session/session-encoder.js'
import type { Consumer } from './session/settings.js'
import { versionRules } from './session/version.js'
import type { SessionStore } from './session-store.js'
import type { Fields } from './wire/draft.js'
import { type Message, MSG_TYPE_MAX } from './wire/message.js'
import { utcTimestamp } from './wire/utc-timestamp.js'

/** What the outside world is to a session. */
export interface SessionPorts {
  readonly transport: Transport
  readonly store: SessionStore
  /** @default the transport's */
  readonly clock?: Clock
  /**
   * Spreads reconnects.
   * @default seeded from the clock
   */
  readonly rng?: Rng
}

/** How an application takes its messages: one of the two, and what it wants to know besides. */
export interface Application {
  /**
   * Called strictly in order, one at a time; what it returns is awaited. Only then the message counts as
   * processed, so after a crash or a lost connection it may come again, marked PossDup: at least once.
   * The message is valid until then; `copy()` keeps it.
   */
  readonly onMessage?: (message: Message, session: Session) => unknown
  /** The same as a stream: each delivery is to be acknowledged. Subscribed once for each session. */
  readonly deliveries?: (delivery$: Observable<Delivery>, session: Session) => Observable<unknown>
  /** Everything an operator wants to know. A throw is caught and dropped. */
  readonly onEvent?: (event: EngineEvent) => void
}

/** What happens to a session, or at the door of an acceptor. */
export type EngineEvent =
  | SessionReport
  | ({ readonly type: 'turned-away'; readonly at: number } & TurnedAway)

export interface EngineOptions extends SessionPorts, Application {
  /** @default none: add them with {@link Engine.add} */
  readonly sessions?: readonly SessionOptions[]
  /** XState's inspection of every session's actor. Costs microseconds per event: not for production. */
  readonly inspect?: Observer<InspectionEvent> | ((event: InspectionEvent) => void)
}

/** Many sessions on one transport and one store. One's failure is none of the others'. */
export interface Engine {
  /** Opens every door, then starts every session. Rejects with a ConnectionError if a door cannot be opened. */
  start(): Promise<void>
  /** Logs every session out, closes doors and store. */
  stop(): Promise<void>
  /** @throws UsageError `unknown-session` */
  session(id: SessionId): Session
  readonly sessions: readonly Session[]
  /** Adds a session at any time; in a started engine it starts. @throws UsageError `duplicate-session`, `invalid-option` */
  add(options: SessionOptions): Session
  /** Logs the session out and forgets it; its record stays in the store. */
  remove(id: SessionId): Promise<void>
  /** Where an acceptor session really listens: tells the port where 0 was asked for. */
  address(id: SessionId): Promise<Address>
}

/**
 * Makes one session by itself, for an application that runs {@link sessionMachine} in its own actors: pass it
 * as `input` to `createActor`, `invoke` or `spawn`, and send the actor `session.start`.
 *
 * @throws UsageError `invalid-option`
 */
export function defineSession(options: SessionOptions, world: SessionPorts & Application): Session {
  const clock = world.clock ?? world.transport.clock
  const notify = notifier(world)
  const acceptor = new Acceptor(world.transport, clock, (who) =>
    notify({ type: 'turned-away', at: clock.now(), ...who }),
  )
  return makeSession(options, world, clock, acceptor, notify)
}

/** Makes an engine; nothing is opened before {@link Engine.start}. @throws UsageError `invalid-option`, `duplicate-session` */
export function createEngine(options: EngineOptions): Engine {
  const clock = options.clock ?? options.transport.clock
  const notify = notifier(options)
  const acceptor = new Acceptor(options.transport, clock, (who) =>
    notify({ type: 'turned-away', at: clock.now(), ...who }),
  )
  const members = new Map<SessionId, { session: Session; actor: SessionActor }>()
  let started = false
  let stopped = false

  const member = (id: SessionId) => {
    const found = members.get(id)
    if (found === undefined)
      throw new UsageError(
        'unknown-session',
        `no session ${id}; there are: ${[...members.keys()].join(', ')}`,
      )
    return found
  }

  const add = (sessionOptions: SessionOptions): Session => {
    const session = makeSession(sessionOptions, options, clock, acceptor, notify)
    if (members.has(session.id))
      throw new UsageError('duplicate-session', `${session.id} is there already`)
    const actor = createActor(sessionMachine, {
      input: session,
      clock,
      id: session.id,
      ...(options.inspect && { inspect: options.inspect }),
    })
    actor.start()
    members.set(session.id, { session, actor })
    if (started) session.start()
    return session
  }

  for (const session of options.sessions ?? []) add(session)

  return {
    async start() {
      if (started) return
      const doors = [...members.values()].flatMap(({ session }) => {
        const { options } = interiorOf(session).settings
        return options.role === 'acceptor' ? [options.listen] : []
      })
      stopped = false
      try {
        for (const door of doors) if (!stopped) await acceptor.listen(door)
      } catch (cause) {
        await acceptor.close()
        throw cause
      }
      if (stopped) return
      started = true
      for (const { session } of members.values()) session.start()
    },

    async stop() {
      started = false
      stopped = true
      await Promise.all([...members.values()].map(({ session }) => session.logout()))
      for (const { actor } of members.values()) actor.stop()
      members.clear()
      await acceptor.close()
      await options.store.close()
    },

    session: (id) => member(id).session,

    get sessions() {
      return [...members.values()].map(({ session }) => session)
    },

    add,

    async remove(id) {
      const { session, actor } = member(id)
      await session.logout()
      actor.stop()
      members.delete(id)
    },

    async address(id) {
      const { options } = interiorOf(member(id).session).settings
      if (options.role !== 'acceptor')
        throw new UsageError('invalid-option', `${id} is an initiator: it listens nowhere`)
      return acceptor.listen(options.listen)
    },
  }
}

function makeSession(
  sessionOptions: SessionOptions,
  world: SessionPorts & Application,
  clock: Clock,
  acceptor: Acceptor,
  notify: (event: EngineEvent) => void,
): Session {
  const options = resolveOptions(sessionOptions)
  checkAdmin(options)
  const session: Session = new Session({
    options,
    clock,
    acceptor,
    transport: world.transport,
    store: world.store,
    rng: world.rng ?? seededRng(clock.now() ^ hash(options.id)),
    consumer: consumerOf(world, () => session),
    report: (occurrence: Occurrence) =>
      notify({ ...occurrence, session: options.id, at: clock.now() }),
  })
  return session
}

/** What could not be sent later is refused now: our Logon, and the largest reject. */
function checkAdmin(options: ResolvedOptions): void {
  const number = Number.MAX_SAFE_INTEGER
  const { heartBtInt } = options
  const largestTerms = { heartBtInt, reset: true, nextExpected: number, applVerId: '10' }
  const encoder = sessionEncoder(options, () => number)
  const { message: text } = applicationFailed
  const about = { refSeqNum: number, refMsgType: 'x'.repeat(MSG_TYPE_MAX), reason: 0, text }
  const route: Fields = [[128, 'x'.repeat(routeSizeMax(options))]]
  for (const { msgType, fields } of [
    logon(largestTerms, options.logonFields),
    businessReject(about, versionRules[options.beginString], route),
  ])
    encoder.check(msgType, number, utcTimestamp(0, options.timestampPrecision), fields)
}

function consumerOf(application: Application, session: () => Session): Consumer {
  const { onMessage, deliveries } = application
  if (onMessage !== undefined && deliveries !== undefined)
    throw new UsageError('invalid-option', 'expected onMessage or deliveries, but got both')
  if (deliveries !== undefined)
    return { deliveries: (delivery$) => deliveries(delivery$, session()) }
  return { onMessage: (message) => onMessage?.(message, session()) }
}

/** Passes events on; whatever the application does with them stays there. */
function notifier(application: Application): (event: EngineEvent) => void {
  const { onEvent } = application
  if (onEvent === undefined) return () => undefined
  return (event) => {
    try {
      onEvent(event)
    } catch {
      // telling it about its own failure would only fail again
    }
  }
}

/** Two sessions made in the same millisecond shall not come back in step. */
function hash(id: SessionId): number {
  let sum = 0
  for (let i = 0; i < id.length; i++) sum = (Math.imul(sum, 31) + id.charCodeAt(i)) | 0
  return sum
}

/**
 * GoldFix: a FIX engine whose sessions are statecharts.
 *
 * The most important names are {@link createEngine}, which runs sessions; {@link Session}, which an application
 * sends on; {@link Message}, which it receives; and {@link sessionMachine}, the statechart itself. What the
 * engine asks of the world is in the ports: {@link Transport}, {@link SessionStore}, {@link Clock}.
 */
export type { Party, TurnedAway } from './acceptor.js'
export { type Counters, type CountersOptions, counters, type Numbers } from './counters.js'
export {
  type Application,
  createEngine,
  defineSession,
  type Engine,
  type EngineEvent,
  type EngineOptions,
  type SessionPorts,
} from './engine.js'
export {
  ConnectionError,
  type ConnectionErrorCode,
  messageOf,
  StoreError,
  type StoreErrorCode,
  UsageError,
  type UsageErrorCode,
} from './errors.js'
export type {
  Address,
  Awaitable,
  Clock,
  Connection,
  Fault,
  IndexedMessage,
  Listener,
  Peer,
  PeerCertificate,
  Rng,
  SessionId,
  Transport,
  Validator,
} from './ports.js'
export { seededRng } from './session/back-off.js'
export type { SlowConsumer } from './session/backlog.js'
export { byMsgType, type MessageHandler } from './session/by-msg-type.js'
export type { Delivery } from './session/deliveries.js'
export type { SessionContext, SessionEvent } from './session/events.js'
export type { PendingLogon } from './session/logon.js'
export { sessionMachine } from './session/machine.js'
export type {
  AcceptorOptions,
  InitiatorOptions,
  SessionOptions,
} from './session/options.js'
export type { RateLimit } from './session/pace.js'
export {
  type BusinessRejection,
  RejectMessage,
  type SessionRejection,
} from './session/reject-message.js'
export type { Occurrence, SessionReport } from './session/report.js'
export type { Retention } from './session/retention.js'
export type { Sent } from './session/sent.js'
export { type SendOptions, Session, type SessionActor } from './session/session.js'
export { type SessionParties, sessionIdOf } from './session/session-id.js'
export { type ApplVersion, applVerIds, type BeginString } from './session/version.js'
export { exportSession, importSession } from './session-export.js'
export type {
  Also,
  Commit,
  Forgotten,
  Parked,
  ReceivedMessage,
  SentMessage,
  SessionRecord,
  SessionStore,
  Standing,
  Terms,
} from './session-store.js'
export { lengthTagOf } from './wire/data-fields.js'
export type { Draft, Field, Fields, FieldValue } from './wire/draft.js'
export type { Decimal } from './wire/field-value.js'
export type { Resync } from './wire/frame.js'
export type { GroupShape } from './wire/group.js'
export type { Message } from './wire/message.js'
export type { MessageType, TypedMessage } from './wire/message-type.js'

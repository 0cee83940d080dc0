import type { Address, Peer, SessionId, Validator } from '../ports.js'
import type { Fields } from '../wire/draft.js'
import { DEFAULT_MAX_MESSAGE_BYTES, type Resync } from '../wire/frame.js'
import type { Message } from '../wire/message.js'
import type { TimestampPrecision } from '../wire/utc-timestamp.js'
import type { SlowConsumer } from './backlog.js'
import type { PendingLogon } from './logon.js'
import type { RateLimit } from './pace.js'
import type { Retention } from './retention.js'
import type { ApplVersion, BeginString } from './version.js'

/** What a session is: set once, checked when it is made. Times are in the unit of their name. */
export type SessionOptions = InitiatorOptions | AcceptorOptions

/** We dial. */
export interface InitiatorOptions extends CommonOptions {
  readonly role: 'initiator'
  readonly connect: Address
  /**
   * HeartBtInt(108) of our Logon, in seconds, 0 to 3,600; 0: no heartbeats.
   * @default 30
   */
  readonly heartBtInt?: number
}

/** They dial; HeartBtInt(108) is theirs. */
export interface AcceptorOptions extends CommonOptions {
  readonly role: 'acceptor'
  readonly listen: Address
  /**
   * Judges the credentials of a Logon before anything of the session is touched: true, or why not. May take
   * its time; nothing of the peer's is read meanwhile. A throw or rejection refuses.
   * @default every counterparty that knows the CompIDs is let in
   */
  readonly authenticate?: (logon: Message, peer: Peer) => true | string | PromiseLike<true | string>
}

interface CommonOptions {
  readonly beginString: BeginString
  readonly senderCompId: string
  readonly targetCompId: string
  /**
   * SenderSubID(50) and SenderLocationID(142) of every message of ours, TargetSubID(57) and TargetLocationID(143)
   * likewise. An acceptor is found by the Logon that names them; where it names others besides, they do not matter.
   * @default none
   */
  readonly senderSubId?: string
  readonly senderLocationId?: string
  readonly targetSubId?: string
  readonly targetLocationId?: string
  /**
   * Tells sessions between the same parties apart, by name only: it is not on the wire.
   * @default none
   */
  readonly qualifier?: string
  /**
   * What the application speaks inside a FIXT.1.1 session: DefaultApplVerID(1137) of our Logon. Required there,
   * refused elsewhere.
   */
  readonly defaultApplVerId?: ApplVersion
  /**
   * Both sides start at 1 with each Logon. An initiator says so with ResetSeqNumFlag(141)=Y, from FIX.4.1
   * on; an acceptor resets whatever the Logon says, so its counterparty has to begin at 1 by agreement.
   * @default false
   */
  readonly resetOnLogon?: boolean
  /**
   * Both numbers begin at 1 again once both sides have logged out.
   * @default false
   */
  readonly resetOnLogout?: boolean
  /**
   * Both numbers begin at 1 again whenever a connection has ended, however.
   * @default false
   */
  readonly resetOnDisconnect?: boolean
  /**
   * A message of the peer's that breaks the rules ends the session, and both numbers begin at 1 again.
   * @default false
   */
  readonly resetOnError?: boolean
  /**
   * A message of the peer's that breaks the rules ends the connection without a word, in place of Reject(3) or Logout(5).
   * @default false
   */
  readonly disconnectOnError?: boolean
  /**
   * Fields added to our Logon, such as Username(553) and Password(554). Never shown in events or inspection.
   * @default none
   */
  readonly logonFields?: Fields
  /**
   * Called with our Logon just before it is encoded, when its number and time are final: to sign it, or to fetch
   * a password. What it returns is added; a tag that is there already is replaced. May take its time, within
   * `logonTimeout`. A throw or rejection ends the attempt, and no number is used.
   */
  readonly amendLogon?: (logon: PendingLogon) => Fields | PromiseLike<Fields>
  /**
   * What happens to a message sent before the first logon or after the end of the session: `refuse` throws,
   * `queue` numbers and sends it after the next Logon of this process; `store` keeps it in the store until it is
   * numbered, over restarts too.
   * @default 'refuse'
   */
  readonly whenLoggedOff?: 'refuse' | 'queue' | 'store'
  /**
   * Where messages wait for the application. `memory`: one counts as received when its handler is done with it, and the peer
   * sends it again where that did not come to be. `store`: one is saved as it comes, in the commit that counts it as
   * received, and handed over until a handler is done with it: once into the store, whatever happens to the connection.
   * @default 'memory'
   */
  readonly inbox?: 'memory' | 'store'
  /**
   * How many messages may wait for a number, 1 to 10,000,000; more are refused (`queue-full`). They wait for a logon, for
   * `rateLimit`, and for a store or a peer that is far behind.
   * @default 100,000
   */
  readonly maxQueued?: number
  /**
   * How fast the application's messages leave, resent ones included; those above it wait in order. What the session itself
   * has to say does not wait.
   * @default as fast as can be
   */
  readonly rateLimit?: RateLimit
  /**
   * What may wait for a peer that does not take what is sent, and when it is disconnected for it: it asks for the rest
   * when it comes back.
   * @default { after: 10, maxUnsentBytes: 33_554_432, disconnect: false }
   */
  readonly slowConsumer?: SlowConsumer
  /**
   * How long sent messages are kept: at least the latest `messages` (1,000,000,000 at most), and those of the latest
   * `seconds`. Older ones are gap-filled when they are asked for, but for what this process has yet to write: that stays.
   * A reset forgets all that was sent before it.
   * @default for ever
   */
  readonly retention?: Retention
  /**
   * What follows when the application's handler fails on a message more than `retries` times: `reject`
   * answers it with a reject and goes on, `halt` ends the session with the message not processed.
   * @default { retries: 2, outcome: 'reject' }
   */
  readonly onHandlerError?: { readonly retries: number; readonly outcome: 'reject' | 'halt' }
  /**
   * Messages that may wait for the handler before reading pauses.
   * @default 1000
   */
  readonly maxUnprocessed?: number
  /**
   * How far SendingTime(52) may be from our clock, in seconds; false: as far as it likes.
   * @default 120
   */
  readonly maxLatency?: number | false
  /**
   * Refuse messages whose SenderCompID(49) and TargetCompID(56) are not the session's.
   * @default true
   */
  readonly checkCompId?: boolean
  /**
   * Reject a message with PossDupFlag(43)=Y and no OrigSendingTime(122).
   * @default true
   */
  readonly requiresOrigSendingTime?: boolean
  /**
   * The application may write PossDupFlag(43) and OrigSendingTime(122) itself: for relays.
   * @default false
   */
  readonly allowPosDup?: boolean
  /**
   * Fields may be sent without a value, and a TestRequest(1) without one in TestReqID(112) is answered: against the
   * standard, for counterparties that do it.
   * @default false
   */
  readonly allowEmptyValues?: boolean
  /**
   * How fine SendingTime(52), OrigSendingTime(122) and Date values are. FIX.4.0 and 4.1 know no fractions: there it
   * is always seconds.
   * @default 'millis'
   */
  readonly timestampPrecision?: TimestampPrecision
  /**
   * TestReqID(112) of our TestRequests.
   * @default 'TEST'
   */
  readonly testReqId?: string
  /**
   * Silence after which the peer is sent a TestRequest: one HeartBtInt(108) and this fraction of another.
   * @default 0.2
   */
  readonly testRequestDelayMultiplier?: number
  /**
   * Silence after which the peer is given up: one HeartBtInt(108) and this fraction of another. More than
   * `testRequestDelayMultiplier`.
   * @default 1.4
   */
  readonly heartBeatTimeoutMultiplier?: number
  /**
   * Watch for the peer's silence. Our own heartbeats are sent in any case.
   * @default true
   */
  readonly checkHeartBeats?: boolean
  /**
   * Messages asked for with one ResendRequest(2); the next part is asked for when one has come. 0: all at once.
   * @default 0
   */
  readonly resendRequestChunkSize?: number
  /**
   * EndSeqNo(16) of our ResendRequest(2) is the end of the gap, in place of "everything after".
   * @default false
   */
  readonly closedResendInterval?: boolean
  /**
   * Each early message is answered with a ResendRequest(2), also while one is unanswered.
   * @default false
   */
  readonly sendRedundantResendRequests?: boolean
  /**
   * Our Logon says NextExpectedMsgSeqNum(789), and what the peer's says is missing is sent at once; a gap is then
   * not asked for unless the peer does not do the same. Both sides have to agree on it. In the standard from FIX.4.4 on.
   * @default false
   */
  readonly nextExpectedMsgSeqNum?: boolean
  /**
   * Every message says LastMsgSeqNumProcessed(369). In the standard from FIX.4.2 on.
   * @default false
   */
  readonly lastMsgSeqNumProcessed?: boolean
  /**
   * Holds the peer's messages against a dictionary; a wrong one is answered with Reject(3), and the session goes on.
   * @default only what the session itself reads is checked
   */
  readonly validator?: Validator
  /**
   * false: what the validator finds is reported as `invalid`, and the message is taken all the same.
   * @default true
   */
  readonly rejectInvalidMessage?: boolean
  /**
   * A garbled message with a readable MsgSeqNum(34), the expected one, is answered with Reject(3) and uses it up.
   * @default false: it is ignored, and found missing with the next message
   */
  readonly rejectGarbledMessage?: boolean
  /**
   * The peer's MsgSeqNum(34) is held against the expected one. Where it is not, every message counts as the next one:
   * nothing is ever missing, and nothing is ever a duplicate.
   * @default true
   */
  readonly validateSequenceNumbers?: boolean
  /**
   * A message whose CheckSum(10) is wrong is garbled.
   * @default true
   */
  readonly validateChecksum?: boolean
  /**
   * A message whose BodyLength(9) is wrong is garbled. Where it is not, the message goes through the first
   * CheckSum(10) at or behind the claimed end.
   * @default true
   */
  readonly validateBodyLength?: boolean
  /**
   * Where to read on behind a message whose BodyLength(9) is wrong, see {@link Resync}.
   * @default 'next-start'
   */
  readonly resync?: Resync
  /**
   * What is sent is stored with its bytes, and sent again when it is asked for; otherwise its number is gap-filled.
   * @default true
   */
  readonly persistMessages?: boolean
  /**
   * Stored messages that cannot be read (`corrupt`) are gap-filled when they are asked for, and reported as in doubt.
   * @default false: they end the connection
   */
  readonly forceResendWhenCorruptedStore?: boolean
  /**
   * What follows when the store fails: `recover` ends the connection, repeats what is unanswered with the same numbers
   * and bytes, and connects again; `stop` ends the session until it is started again.
   * @default 'recover'
   */
  readonly onStoreFailure?: 'recover' | 'stop'
  /**
   * The session has a record: where the store knows none it is lost, and nothing begins at 1.
   * @default false: the first start makes it
   */
  readonly mustExist?: boolean
  /**
   * How many numbers are skipped where the store may have lost the latest commits, and nothing else tells how many those
   * were: no number is given twice that the peer may have seen. 0: such a session does not start. 0 to 10,000,000.
   * @default 100,000
   */
  readonly skipAhead?: number
  /**
   * Seconds to wait for the peer's Logon.
   * @default 10
   */
  readonly logonTimeout?: number
  /**
   * Seconds to wait for the peer's Logout, or for it to close after ours.
   * @default 2
   */
  readonly logoutTimeout?: number
  /**
   * Seconds without progress before a ResendRequest is repeated.
   * @default 10
   */
  readonly resendTimeout?: number
  /**
   * The first wait before dialling again and the longest, in seconds; each try doubles it, with jitter.
   * @default { min: 0.5, max: 30 }
   */
  readonly reconnect?: { readonly min: number; readonly max: number }
  /**
   * The largest message in either direction, in bytes, 512 to 1,048,576.
   * @default 65,536
   */
  readonly maxMessageBytes?: number
}

type Optional =
  | 'defaultApplVerId'
  | 'senderSubId'
  | 'senderLocationId'
  | 'targetSubId'
  | 'targetLocationId'
  | 'qualifier'
  | 'amendLogon'
  | 'rateLimit'
  | 'retention'
  | 'validator'
type WithDefaults = Required<Omit<CommonOptions, Optional | 'slowConsumer'>> &
  Pick<CommonOptions, Optional> & { readonly slowConsumer: Required<SlowConsumer> }

/** Options with every default filled in. */
export type ResolvedOptions = (InitiatorOptions | AcceptorOptions) &
  WithDefaults & { readonly id: SessionId; readonly heartBtInt: number }

/** What holds where an option is left out; time stamps and the rest of it depend on the version. */
export const defaults = {
  heartBtInt: 30,
  resetOnLogon: false,
  resetOnLogout: false,
  resetOnDisconnect: false,
  resetOnError: false,
  disconnectOnError: false,
  logonFields: [],
  whenLoggedOff: 'refuse',
  maxQueued: 100_000,
  slowConsumer: { after: 10, maxUnsentBytes: 33_554_432, disconnect: false },
  inbox: 'memory',
  onHandlerError: { retries: 2, outcome: 'reject' },
  maxUnprocessed: 1_000,
  maxLatency: 120,
  checkCompId: true,
  requiresOrigSendingTime: true,
  allowPosDup: false,
  testReqId: 'TEST',
  testRequestDelayMultiplier: 0.2,
  heartBeatTimeoutMultiplier: 1.4,
  checkHeartBeats: true,
  resendRequestChunkSize: 0,
  closedResendInterval: false,
  sendRedundantResendRequests: false,
  nextExpectedMsgSeqNum: false,
  lastMsgSeqNumProcessed: false,
  allowEmptyValues: false,
  rejectInvalidMessage: true,
  rejectGarbledMessage: false,
  validateSequenceNumbers: true,
  validateChecksum: true,
  validateBodyLength: true,
  resync: 'next-start',
  persistMessages: true,
  forceResendWhenCorruptedStore: false,
  onStoreFailure: 'recover',
  mustExist: false,
  skipAhead: 100_000,
  logonTimeout: 10,
  logoutTimeout: 2,
  resendTimeout: 10,
  reconnect: { min: 0.5, max: 30 },
  maxMessageBytes: DEFAULT_MAX_MESSAGE_BYTES,
} as const

import { UsageError } from '../errors.js'
import type { Address, Peer, SessionId } from '../ports.js'
import type { Fields } from '../wire/draft.js'
import { DEFAULT_MAX_MESSAGE_BYTES, MAX_MESSAGE_BYTES } from '../wire/frame.js'
import type { Message } from '../wire/message.js'
import { type ApplVersion, applVerIds, type BeginString, versionRules } from './version.js'

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
   * Fields added to our Logon, such as Username(553) and Password(554). Never shown in events or inspection.
   * @default none
   */
  readonly logonFields?: Fields
  /**
   * What happens to a message sent before the first logon or after the end of the session: `refuse` throws,
   * `queue` numbers and sends it after the next Logon.
   * @default 'refuse'
   */
  readonly whenLoggedOff?: 'refuse' | 'queue'
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
   * How far SendingTime(52) may be from our clock, in seconds.
   * @default 120
   */
  readonly maxLatency?: number
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

/** Options with every default filled in. */
export type ResolvedOptions = (InitiatorOptions | AcceptorOptions) & {
  readonly id: SessionId
  readonly heartBtInt: number
  readonly resetOnLogon: boolean
  readonly logonFields: Fields
  readonly whenLoggedOff: 'refuse' | 'queue'
  readonly onHandlerError: { readonly retries: number; readonly outcome: 'reject' | 'halt' }
  readonly maxUnprocessed: number
  readonly maxLatency: number
  readonly logonTimeout: number
  readonly logoutTimeout: number
  readonly resendTimeout: number
  readonly reconnect: { readonly min: number; readonly max: number }
  readonly maxMessageBytes: number
}

const defaults = {
  heartBtInt: 30,
  resetOnLogon: false,
  logonFields: [],
  whenLoggedOff: 'refuse',
  onHandlerError: { retries: 2, outcome: 'reject' },
  maxUnprocessed: 1_000,
  maxLatency: 120,
  logonTimeout: 10,
  logoutTimeout: 2,
  resendTimeout: 10,
  reconnect: { min: 0.5, max: 30 },
  maxMessageBytes: DEFAULT_MAX_MESSAGE_BYTES,
} as const

/** How a session is known everywhere: `FIX.4.4:SENDER->TARGET`, seen from our side. */
export function sessionIdOf(options: {
  beginString: string
  senderCompId: string
  targetCompId: string
}): SessionId {
  return `${options.beginString}:${options.senderCompId}->${options.targetCompId}`
}

/** Fills in the defaults; throws {@link UsageError} `invalid-option` naming option, expectation and value. */
export function resolveOptions(options: SessionOptions): ResolvedOptions {
  if (!Object.hasOwn(versionRules, options.beginString))
    refuse('beginString', `one of ${Object.keys(versionRules).join(', ')}`, options.beginString)
  compId('senderCompId', options.senderCompId)
  compId('targetCompId', options.targetCompId)
  if (options.role === 'initiator') address('connect', options.connect, 1)
  else if (options.role === 'acceptor') address('listen', options.listen, 0)
  else refuse('role', "'initiator' or 'acceptor'", (options as { role: unknown }).role)

  applVersion(options)

  const resolved = { ...defaults, ...withoutUndefined(options), id: sessionIdOf(options) }
  whole('heartBtInt', resolved.heartBtInt, 0, 3_600)
  whole('maxUnprocessed', resolved.maxUnprocessed, 1, 1_000_000)
  whole('maxMessageBytes', resolved.maxMessageBytes, 512, MAX_MESSAGE_BYTES)
  whole('onHandlerError.retries', resolved.onHandlerError.retries, 0, 1_000)
  seconds('maxLatency', resolved.maxLatency)
  seconds('logonTimeout', resolved.logonTimeout)
  seconds('logoutTimeout', resolved.logoutTimeout)
  seconds('resendTimeout', resolved.resendTimeout)
  seconds('reconnect.min', resolved.reconnect.min)
  seconds('reconnect.max', resolved.reconnect.max)
  if (resolved.reconnect.max < resolved.reconnect.min)
    refuse(
      'reconnect.max',
      `at least reconnect.min (${resolved.reconnect.min})`,
      resolved.reconnect.max,
    )
  return resolved as ResolvedOptions
}

function applVersion({ beginString, defaultApplVerId }: SessionOptions): void {
  if (!versionRules[beginString].applVerId) {
    if (defaultApplVerId !== undefined)
      refuse('defaultApplVerId', `nothing for ${beginString}`, defaultApplVerId)
    return
  }
  if (defaultApplVerId === undefined || !Object.hasOwn(applVerIds, defaultApplVerId))
    refuse('defaultApplVerId', `one of ${Object.keys(applVerIds).join(', ')}`, defaultApplVerId)
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T
}

function compId(name: string, value: unknown): void {
  if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value))
    refuse(name, 'one or more printable ASCII characters', value)
}

function address(name: string, value: Address | undefined, portMin: number): void {
  if (typeof value?.host !== 'string' || value.host === '')
    refuse(`${name}.host`, 'a name or an IP address', value?.host)
  whole(`${name}.port`, value?.port, portMin, 65_535)
}

function whole(name: string, value: unknown, min: number, max: number): void {
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max)
    refuse(name, `a whole number from ${min} to ${max}`, value)
}

function seconds(name: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0) || value > 86_400)
    refuse(name, 'seconds, more than 0 and at most 86,400', value)
}

function refuse(name: string, expected: string, value: unknown): never {
  throw new UsageError('invalid-option', `${name}: expected ${expected}, but got ${show(value)}`)
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}

/** What is spoken: the session's version, and from 5.0 on the application's. */
export const versions = [
  'FIX.4.0',
  'FIX.4.1',
  'FIX.4.2',
  'FIX.4.3',
  'FIX.4.4',
  'FIX.5.0',
  'FIX.5.0SP1',
  'FIX.5.0SP2',
] as const

/** One of {@link versions}. */
export type Version = (typeof versions)[number]

/** Everything that a counterparty does to an acceptor in one conversation, over one or more connections. */
export interface Conversation {
  readonly seed: number
  readonly version: Version
  readonly steps: readonly Step[]
}

/** Something that the counterparty does before it waits until the acceptor is quiet. */
export type Step = Connect | HangUp | Intrude | Say

/** Opens a connection; the one before, where there is one, is closed first. */
export interface Connect {
  readonly kind: 'connect'
}

/** Closes the connection without a word. */
export interface HangUp {
  readonly kind: 'hang up'
}

/** A good Logon for the same session on a second connection, which is closed again. */
export interface Intrude {
  readonly kind: 'intrude'
}

/** Sends one message. */
export interface Say {
  readonly kind: 'say'
  readonly msgType: string
  /** MsgSeqNum(34), counted from the number that the acceptor waits for; `first` is 1, `none` leaves the field out. */
  readonly offset: number | 'first' | 'none'
  readonly body: readonly Part[]
  /** PossDupFlag(43)=Y, and what OrigSendingTime(122) is to SendingTime(52). */
  readonly possDup?: 'earlier' | 'equal' | 'later' | 'none' | 'malformed'
  /** PossResend(97)=Y. */
  readonly possResend?: boolean
  readonly flaw?: Flaw
}

/** Tag and value; a number is counted from the one that the acceptor waits for. */
export type Part = readonly [tag: number, value: string | number]

/** Something wrong with a message as a whole. */
export type Flaw =
  | 'check sum'
  | 'length too short'
  | 'length too long'
  | 'type before length'
  | 'begin string'
  | 'sender'
  | 'target'
  | 'sent long ago'
  | 'sent in the future'
  | 'no sending time'
  | 'malformed sending time'

/** With one of these a message is as if it had never been sent. Source: test cases 2d, 2m, 2t, 3b. */
const garbling: ReadonlySet<Flaw> = new Set([
  'check sum',
  'length too short',
  'length too long',
  'type before length',
])

/** Whether a receiver has to ignore the message. */
export function isGarbled({ flaw }: Say): boolean {
  return flaw !== undefined && garbling.has(flaw)
}

/** BeginString(8) of the version. */
export function beginStringOf(version: Version): string {
  return version.startsWith('FIX.5') ? 'FIXT.1.1' : version
}

/** The value of a field of the body as it was written, or nothing where there is none. */
export function partOf({ body }: Say, tag: number): string | number | undefined {
  return body.find(([each]) => each === tag)?.[1]
}

/** Whether the version is at least this one. */
export function since(version: Version, first: Version): boolean {
  return versions.indexOf(version) >= versions.indexOf(first)
}

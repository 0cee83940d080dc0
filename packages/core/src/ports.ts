import type { Observable } from 'rxjs'

/** A plain value where nothing has to be awaited (memory), else a promise: 2 ns against 42 ns. */
export type Awaitable<T> = T | PromiseLike<T>

/**
 * Time. XState runs its `after` timers on it, the session its time stamps; a test moves it by hand.
 */
export interface Clock {
  /** Wall clock, milliseconds since the epoch, UTC; may step either way. For SendingTime(52) and the like. */
  now(): number
  /** The same with a fraction, where the clock is finer; for time stamps of microseconds and nanoseconds. */
  preciseNow?(): number
  /** Milliseconds since some fixed point, never backwards. For everything that measures an interval. */
  monotonic(): number
  setTimeout(run: () => void, ms: number): unknown
  clearTimeout(timer: unknown): void
}

/**
 * A received message by position, for whoever looks at all its fields: nothing is copied or decoded. Position 0 is
 * BeginString(8), the last one CheckSum(10).
 */
export interface IndexedMessage {
  /** What the positions of values refer to. */
  readonly bytes: Buffer
  readonly fieldCount: number
  /**
   * The same as {@link IndexedMessage.tagAt}, `valueStart` and `valueEnd`, for whoever has no time to ask: these three
   * of each position in turn. Longer than the message; not to be written to.
   */
  readonly index: Int32Array
  /** MsgType(35). */
  readonly msgType: string
  /** The tag at a position; 0 or negative where the peer wrote such a one. */
  tagAt(position: number): number
  /** Where the value of the field at a position begins in {@link bytes}. */
  valueStart(position: number): number
  /** Where its SOH stands. */
  valueEnd(position: number): number
  /** The first position of a tag, -1 where there is none. */
  find(tag: number): number
}

/** What is wrong with a message of the peer's, by a dictionary. */
export interface Fault {
  /** SessionRejectReason(373). */
  readonly reason: number
  /** RefTagID(371), where one field is at fault. */
  readonly refTagId?: number
  /** Text(58). @default the reason in words */
  readonly text?: string
}

/** Judges messages by a dictionary. */
export interface Validator {
  /**
   * Data fields that the standard does not have: by the tag of each the tag of the length field before it. The session
   * reads and writes their values by their lengths, SOH in them and all. Always the same map: what is made of it is made
   * once for all sessions that share it.
   * @default the standard's alone
   */
  readonly dataFields?: ReadonlyMap<number, number>
  /**
   * What is wrong with the message, or nothing. Asked once for each message that is next in sequence, the Logon among
   * them, before anything is done with it: keeps nothing of the message, and never throws.
   *
   * @param applVerId DefaultApplVerID(1137) of the peer's Logon, once it is accepted, in FIXT.1.1
   */
  validate(message: IndexedMessage, applVerId?: string): Fault | undefined
}

/** A uniformly distributed number, `0 <= n < 1`. Spreads reconnects; nothing secret is made from it. */
export type Rng = () => number

/** Where a peer listens, or where we do. `port` 0 asks the system for a free one. */
export interface Address {
  /** Name or IP address. */
  readonly host: string
  readonly port: number
}

/** Who is at the other end. */
export interface Peer extends Address {
  /** What the peer has proved to be, where TLS asked for it and found it good. */
  readonly certificate?: PeerCertificate
}

/** A certificate that was verified during the TLS handshake. */
export interface PeerCertificate {
  /** Common name of its subject, empty where there is none. */
  readonly subject: string
  /** Its alternative names as the certificate spells them: `DNS:venue.example, IP Address:127.0.0.1`. */
  readonly altNames: string
  /** SHA-256 of the whole certificate, in upper-case hexadecimal pairs joined by colons. */
  readonly fingerprint256: string
}

/**
 * One connection to one counterparty.
 *
 * `incoming` may be subscribed once; it starts to read when subscribed, completes when the peer closes in
 * order, and fails with a {@link ConnectionError} when the connection breaks. Nothing is emitted while
 * paused. After `close()` it emits nothing more.
 */
export interface Connection {
  readonly incoming: Observable<Buffer>
  readonly peer: Peer
  /**
   * Hands bytes to the wire, in order. They must not change afterwards.
   *
   * @returns false once more is waiting than the peer takes: wait for {@link drained} before the next large write
   */
  write(bytes: Buffer): boolean
  /** What was handed to {@link write} and has not left for the peer, in bytes; 0 when closed. */
  readonly unsent: number
  /** Resolves when little or nothing waits to be written, at once if so already; also when closed. */
  drained(): Promise<void>
  pause(): void
  resume(): void
  /** Ends the connection: what was written is still sent, for a bounded time. Twice is as good as once. */
  close(): void
}

/** An open door for counterparties. */
export interface Listener {
  /** Where it really listens: the port is never 0. */
  readonly address: Address
  /** Takes no more connections; those that stand are left alone. */
  close(): Promise<void>
}

/** How bytes reach a counterparty, and the time in which they do. */
export interface Transport {
  /** The clock that this transport's connections live in; an engine runs on it unless given another. */
  readonly clock: Clock
  /**
   * Emits one open connection and completes, or fails with a {@link ConnectionError} within the transport's
   * connect time-out. Unsubscribing abandons the attempt.
   */
  dial(to: Address): Observable<Connection>
  /**
   * Resolves once it listens; rejects with a {@link ConnectionError} that names the address. `onRefused` is told of
   * each peer that never became a connection, a failed TLS handshake for one, and why.
   */
  listen(
    at: Address,
    onConnection: (connection: Connection) => void,
    onRefused?: (peer: Address, reason: string) => void,
  ): Promise<Listener>
}

/** `BeginString:SenderCompID->TargetCompID`, seen from our side, for example `FIX.4.4:CLIENT1->BROKER1`. */
export type SessionId = string

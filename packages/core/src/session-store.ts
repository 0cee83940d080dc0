import type { Awaitable, SessionId } from './ports.js'

/**
 * What one session must remember across restarts.
 *
 * A `generation` is the life of one pair of counters: it begins at 1/1 with the session or with a reset, and
 * inside it no number is ever given twice or taken back.
 */
export interface SessionRecord {
  /** 1 for the first; one more with each reset. */
  readonly generation: number
  /** The MsgSeqNum(34) that our next message will carry. */
  readonly nextOut: number
  /** The MsgSeqNum(34) of the peer's next message that has not been processed. */
  readonly nextIn: number
  /** When this generation began, milliseconds since the epoch. */
  readonly createdAt: number
  /** This generation began with a reset of ours that the peer has not answered: the next Logon says so again. */
  readonly resetPending?: true
  /** How the session was when it was last said. */
  readonly standing?: Standing
  /** What the session was made with and may not change, by option: `senderCompId`, `role`. */
  readonly terms?: Terms
  /** The {@link Parked.place} of the next message to be parked, where it is not 1. */
  readonly nextPlace?: number
  /**
   * Since the last commit the store has been through something that may have cost it the latest commits, though they
   * were acknowledged: a power cut, a failover. True until a commit says {@link Also.skippedAhead}.
   */
  readonly mayLack?: true
}

/** Options by name, as they were when the session was made. */
export type Terms = Readonly<Record<string, string>>

/** How a session was at a time. */
export interface Standing {
  /** `Connected`; `Recovering` or `Disconnected`, by how its last connection ended. */
  readonly state: string
  /** Milliseconds since the epoch; of two the later one holds. */
  readonly at: number
}

/** A message as it was sent: from `8=` through the SOH after `10=`. */
export interface SentMessage {
  readonly msgSeqNum: number
  readonly bytes: Buffer
}

/** A message of the peer's that is kept until the application is done with it. */
export interface ReceivedMessage {
  /** Ours, in which it came. */
  readonly generation: number
  readonly msgSeqNum: number
  /** From `8=` through the SOH after `10=`. */
  readonly bytes: Buffer
}

/** A message of the application's that waits for a number. What the bytes mean is the session's business. */
export interface Parked {
  /** 1, 2, 3 and so on in the life of the session, resets included. */
  readonly place: number
  readonly bytes: Buffer
}

/** One step of a session's life, saved whole or not at all. */
export interface Commit {
  readonly generation: number
  /** The number of `sent[0]`; the next number to be given where nothing was sent. */
  readonly first: number
  /**
   * What the numbers from `first` on were given to, in order: the bytes, or nothing for a number that will be
   * gap-filled when asked for (administrative messages).
   */
  readonly sent: readonly (Buffer | undefined)[]
  /** Everything of the peer's below this has been processed. */
  readonly nextIn: number
  /** What is saved besides, in the same step: seldom anything. */
  readonly also?: Also | undefined
}

/** The seldom parts of a {@link Commit}. Each is safe to repeat, however late. */
export interface Also {
  /** The peer has answered the reset with which the commit's generation began. */
  readonly resetAnswered?: true
  /** Saved unless a later one is. */
  readonly standing?: Standing
  /**
   * Messages of the peer's to be kept, in order, of the commit's generation and below its `nextIn`. One below the
   * `nextIn` that is stored has been kept before, and is left out.
   */
  readonly received?: readonly SentMessage[]
  /** The application is done with this message and all that were received before it: they are kept no more. */
  readonly handled?: { readonly generation: number; readonly msgSeqNum: number }
  /** What was parked up to this place, inclusive, is parked no more: it has got its number, or its time is over. */
  readonly unparked?: number
  /** The numbers that the store may have lost were skipped: {@link SessionRecord.mayLack} has been answered. */
  readonly skippedAhead?: true
}

/**
 * The memory of sessions.
 *
 * Every method answers at once (memory) or resolves when the data is durable in the sense of the
 * implementation. It throws or rejects with a {@link StoreError}; after `unavailable` the outcome is unknown and
 * the same call may be repeated: a repetition changes nothing. It answers within a bounded time: a session waits
 * for its store before it goes on, also when it ends, so what may hang needs a deadline of its own.
 */
export interface SessionStore {
  /**
   * What an acknowledged commit is worth, in the store's own words: `memory`, `flushed`, `redis+wait(1)`.
   * For people, and for the record of what was measured.
   */
  readonly level: string

  /**
   * For how long an acknowledged commit of the session may still be lost, with power or in a failover, milliseconds; 0, or
   * left out, where it cannot be. Asked at each Logon: a session gives no more numbers in that time than it would skip,
   * see {@link SessionRecord.mayLack}.
   */
  lossWindowMs?(id: SessionId): number

  /**
   * The session's record, or nothing for a session never seen. Rejects as `lost` where the session is known to have
   * existed and its record is gone.
   */
  load(id: SessionId): Awaitable<SessionRecord | undefined>

  /**
   * Saves messages and both numbers, all or nothing, by comparison: refused (`fenced`) unless the generation is
   * the stored one and each number is either the stored `nextOut` in turn or already bound to the same bytes.
   * So a repeated or late commit can neither lower a number nor bind it twice; `nextIn` never falls.
   * The buffers belong to the store afterwards and do not change.
   *
   * Commits of one session take effect in the order of the calls, also while others are under way.
   */
  commit(id: SessionId, commit: Commit): Awaitable<void>

  /** Sent messages from `begin` to `end` inclusive, in order; numbers without bytes are left out. */
  sent(
    id: SessionId,
    begin: number,
    end: number,
  ): Iterable<SentMessage> | AsyncIterable<SentMessage>

  /**
   * Begins the generation `to.generation` with the numbers, `resetPending`, `standing` and `terms` of `to`, forgetting
   * what was sent before; what was received or parked stays. Refused (`fenced`) unless the stored generation is the
   * one before it, or the session was never seen. Repeated after it took effect, with the same `createdAt`, it changes
   * nothing. `to.nextPlace` counts only for a session never seen; `to.mayLack` never.
   */
  reset(id: SessionId, to: SessionRecord): Awaitable<void>

  /**
   * Keeps messages that wait for a number. Refused (`fenced`) for a session never seen, and unless the places are
   * consecutive and the first is at most the next free one; what is below that has been parked before, and is left out.
   */
  park(id: SessionId, parked: readonly Parked[]): Awaitable<void>

  /** What is parked, in order of its places, those from `from` on. */
  parked(id: SessionId, from?: number): Iterable<Parked> | AsyncIterable<Parked>

  /** What was received and is not yet handled, in order: older generations first. */
  received(id: SessionId): Iterable<ReceivedMessage> | AsyncIterable<ReceivedMessage>

  /**
   * Forgets the bytes of numbers below `below`: when asked for they will be gap-filled. Nothing where the stored
   * generation is another, or where it is done already. Some of what may be forgotten may stay.
   */
  prune(id: SessionId, generation: number, below: number): Awaitable<void>

  /** Lets go of connections and files; what was acknowledged stays. */
  close(): Awaitable<void>
}

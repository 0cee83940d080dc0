import type { Address, Fault, SessionId } from '../ports.js'
import type { Draft } from '../wire/draft.js'

/** What an operator wants to know of a session, as it happens. `at`: milliseconds since the epoch. */
export type SessionReport = { readonly session: SessionId; readonly at: number } & Occurrence

export type Occurrence =
  /** The statechart is in another state, see `Session.state`, and why where that needs a reason. */
  | { readonly type: 'state'; readonly state: string; readonly reason?: string }
  | {
      readonly type: 'logged-on'
      readonly peer: Address
      readonly nextOut: number
      readonly nextIn: number
    }
  | { readonly type: 'logon-refused'; readonly by: 'us' | 'peer'; readonly reason: string }
  | { readonly type: 'connection-failed'; readonly reason: string }
  | { readonly type: 'connection-lost'; readonly reason: string }
  /** Numbers of the peer's that we have not got; asked for with a ResendRequest(2). */
  | { readonly type: 'gap'; readonly begin: number; readonly end: number }
  | { readonly type: 'gap-closed' }
  /** What the peer asked for was sent again. */
  | { readonly type: 'resent'; readonly begin: number; readonly end: number }
  | { readonly type: 'duplicate'; readonly msgSeqNum: number; readonly msgType: string }
  /** It came under numbers that we have reset since: the peer may send it again under new ones. */
  | { readonly type: 'discarded'; readonly msgSeqNum: number; readonly msgType: string }
  /** The validator found something, and `rejectInvalidMessage` is off. */
  | ({ readonly type: 'invalid'; readonly msgType: string } & Fault)
  | { readonly type: 'garbled'; readonly reason: string }
  | { readonly type: 'reject-received'; readonly text: string }
  | { readonly type: 'reject-sent'; readonly refSeqNum: number; readonly text: string }
  | { readonly type: 'logout-received'; readonly text: string }
  /** The peer does not take what is sent, see `slowConsumer`: told once until it has caught up. */
  | { readonly type: 'slow-consumer'; readonly unsentBytes: number; readonly waitedMs: number }
  /** A peer that was reported as slow has taken everything. */
  | { readonly type: 'consumer-caught-up'; readonly waitedMs: number }
  /** A handler did not finish after its connection was gone; its message will be handed over again. */
  | { readonly type: 'handler-abandoned'; readonly msgSeqNum: number }
  /**
   * Whether to send these again is the application's choice; told at least once. `forgotten`: by a reset, and nothing shows that the peer has got
   * them. `skipped`: the store may have lost what these numbers were given to, and the peer may have got some of it.
   * `unreadable`: the store could not read what the peer asked for, and the numbers were filled.
   */
  | {
      readonly type: 'in-doubt'
      readonly generation: number
      readonly begin: number
      readonly end: number
      readonly why: 'forgotten' | 'skipped' | 'unreadable'
    }
  /** The numbers began again. */
  | { readonly type: 'sequence-reset'; readonly generation: number }
  | {
      readonly type: 'handler-failed'
      readonly msgSeqNum: number
      readonly msgType: string
      readonly cause: unknown
      readonly outcome: 'reject' | 'halt'
    }
  /** It waited too long for a number: it has not been sent, and will not be. */
  | {
      readonly type: 'expired'
      readonly msgType: string
      readonly expiresAt: number
      readonly draft: Draft
    }
  /** It waited in the store, and has its number now. */
  | {
      readonly type: 'unparked'
      readonly place: number
      readonly msgSeqNum: number
      readonly msgType: string
    }
  /** It waited in the store, and cannot be encoded with the options of today: it is not sent. */
  | { readonly type: 'unsendable'; readonly msgType: string; readonly cause: unknown }
  | { readonly type: 'store-failed'; readonly cause: unknown }
  /** Something could not be done; the session ends and begins anew. */
  | { readonly type: 'failed'; readonly cause: unknown }
  /** A defect of this library ended the session's statechart; the other sessions go on. */
  | { readonly type: 'broken'; readonly cause: unknown }

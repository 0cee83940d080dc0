import type { Draft } from '../wire/draft.js'
import type { Complaint } from './admin.js'
import type { Inbound } from './inbound.js'
import type { Pulse } from './pulse.js'
import type { Occurrence } from './report.js'
import type { Sequence } from './sequence.js'

/**
 * What can happen to a session: facts, each with the time (`at`, milliseconds since the epoch) at which they
 * were seen. Those of a connection carry its number (`connection`), so that nothing of a dead one reaches the next.
 */
export type SessionEvent = ApplicationEvent | DriverEvent

/** Asked for by the application or the engine. */
export type ApplicationEvent =
  | { readonly type: 'session.start' }
  | { readonly type: 'session.stop'; readonly text?: string }
  | { readonly type: 'session.reset' }

/** Reported by the driver. */
export type DriverEvent =
  | (Fact & { readonly type: 'transport.opened' })
  | (Fact & { readonly type: 'transport.failed'; readonly reason: string })
  | (Fact & { readonly type: 'transport.closed'; readonly reason: string })
  | (Fact & { readonly type: 'logon.sent' })
  /** `told`: our Logon says what is missing, and the peer's shows that it minds. */
  | (Fact & { readonly type: 'logon.accepted'; readonly gap: boolean; readonly told: boolean })
  | (Fact & {
      readonly type: 'logon.refused'
      readonly reason: string
      readonly farewell?: Farewell
    })
  | (Fact & { readonly type: 'message.received' } & Inbound)
  /** `complaint`: what to tell the peer, where it has the expected number and is to be rejected. */
  | (Fact & {
      readonly type: 'message.garbled'
      readonly reason: string
      readonly complaint?: Complaint
    })
  /** So many application messages have gone through the gate. */
  | (Fact & {
      readonly type: 'sequence.advanced'
      readonly messages: number
      readonly expected: number
    })
  /** Nothing has been heard of the peer for so long that it is to be asked. */
  | (Fact & { readonly type: 'peer.silent' })
  /** The part of the gap that was asked for has come. */
  | (Fact & { readonly type: 'gap.narrowed' })
  | (Fact & { readonly type: 'gap.closed' })
  | (Fact & { readonly type: 'sequence.reset'; readonly generation: number })
  | (Fact & { readonly type: 'farewell.done'; readonly said: boolean })
  | (Fact & { readonly type: 'handler.halted'; readonly reason: string })
  /** `over`: the session stays ended until it is started again. */
  | (Fact & { readonly type: 'store.failed'; readonly reason: string; readonly over: boolean })
  | (Fact & { readonly type: 'driver.failed'; readonly reason: string })
  | (Fact & { readonly type: 'session.settled'; readonly retryInMs: number })

interface Fact {
  readonly at: number
  /** Which connection of this session, counted from 1. */
  readonly connection: number
}

/** What to tell the peer before leaving: Reject(3), then Logout(5), or Logout alone. */
export interface Farewell {
  readonly reject?: Complaint
  readonly text?: string
}

/** Done by the driver, in order; it reports back with a {@link DriverEvent} where one is due. */
export type DriverCommand =
  /** Dial, or wait for the counterparty's Logon. */
  | { readonly type: 'open'; readonly connection: number }
  /** Load the record and send our Logon: `logon.sent`. */
  | { readonly type: 'logon' }
  /** Judge the Logon just received, answer it where we accept: `logon.accepted` or `logon.refused`. */
  | { readonly type: 'judgeLogon' }
  /** Logged on: what waits may be written, the application may send. */
  | { readonly type: 'release' }
  /**
   * While the gate is open, application messages and Heartbeat(0)s that come in sequence do not bother the chart: one
   * event for each would cap a session at 150k messages a second; this way runs millions.
   */
  | { readonly type: 'gate'; readonly open: boolean }
  /** Say and expect Heartbeat(0)s: `peer.silent`. */
  | { readonly type: 'heartbeats'; readonly on: boolean }
  /** The message just received counts: expect the next, hand it over if it is the application's. */
  | { readonly type: 'accept' }
  /** The message just received uses up its number and nothing else. */
  | { readonly type: 'count' }
  /** The message just received came early: keep it until its turn. */
  | { readonly type: 'keep'; readonly answered: boolean }
  /** A duplicate was seen: report it. */
  | { readonly type: 'ignoreDuplicate' }
  /** Tell the operator what the chart has learned. */
  | { readonly type: 'report'; readonly occurrence: Occurrence }
  | { readonly type: 'transmit'; readonly draft: Draft }
  /** Send our Logout; the application sends no more. */
  | { readonly type: 'logOff'; readonly text?: string }
  | { readonly type: 'askForGap' }
  /** The peer knows of the gap: nothing is asked for. */
  | { readonly type: 'awaitGap' }
  | { readonly type: 'reject'; readonly complaint: Complaint }
  /** The garbled message uses up its number, and the peer is told. */
  | { readonly type: 'rejectGarbled'; readonly complaint: Complaint }
  | { readonly type: 'skipTo'; readonly newSeqNo: number }
  | { readonly type: 'resend'; readonly beginSeqNo: number; readonly endSeqNo: number }
  | { readonly type: 'resetInSession' }
  /** Begin again inside the session: our Logon says so. */
  | { readonly type: 'askForReset' }
  /** The message just received answers it: `sequence.reset`. */
  | { readonly type: 'completeReset' }
  /** The message just received belongs to numbers that are no more: say so. */
  | { readonly type: 'discard' }
  /** Say goodbye, where there is something to say: `farewell.done` once it is on the wire. */
  | { readonly type: 'sayFarewell'; readonly farewell: Farewell | undefined }
  /**
   * Close the connection; `session.settled` when nothing of it is left. `over`: the application's messages wait
   * for the next Logon or are refused; `stay`: nobody is let in until `open`; `ending`: how it came to this, which
   * may be a reason to begin again at 1.
   */
  | {
      readonly type: 'settle'
      readonly attempt: number
      readonly over: boolean
      readonly stay: boolean
      readonly ending: Ending
    }

/** How a connection ended: in order, because the peer broke the rules, or otherwise. */
export type Ending = 'logout' | 'violation' | 'other'

/** What the options of the session have to say to the chart: never changes. */
export interface ChartRules {
  readonly role: 'initiator' | 'acceptor'
  readonly logonTimeoutMs: number
  readonly logoutTimeoutMs: number
  readonly resendTimeoutMs: number
  /** Each early message is answered with a ResendRequest(2). */
  readonly sendRedundantResendRequests: boolean
  /** TestReqID(112) of our TestRequests. */
  readonly testReqId: string
  /** A message that breaks the rules ends the session. */
  readonly endsOnError: boolean
  /** Nothing is said then. */
  readonly disconnectOnError: boolean
}

/** What may be seen of a session: numbers, reasons, times. The live numbers change without an event. */
export interface SessionContext {
  readonly rules: ChartRules
  readonly sequence: Sequence
  readonly pulse: Pulse
  /** Which connection this is or will be, counted from 1. */
  readonly connection: number
  /** Connections tried since the last Logon; 0: this one is logged on, or was. */
  readonly attempt: number
  /** How long to wait before the next try, milliseconds. */
  readonly retryInMs: number
  /** ResendRequests sent for the open gap, and where we stood when the last one went out. */
  readonly gapRequests: number
  readonly gapRequestedAt: number
  /** The last attempt to open a connection failed: the next one waits, for acceptors too. */
  readonly openFailed: boolean
  /** The application asked to end; it stays ended until it asks to start. */
  readonly stopped: boolean
  /** Why the session is where it is, where that needs a reason. */
  readonly reason: string | undefined
  readonly farewell: Farewell | undefined
  readonly ending: Ending
}

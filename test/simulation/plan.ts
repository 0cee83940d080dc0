import type { Chance } from './chance.js'
import type { StoreWeather } from './faulty-store.js'
import type { NetworkWeather } from './network.js'
import type { Side } from './side.js'

/** What is set for the whole of a run. */
export interface Plan {
  readonly activeMs: number
  readonly heartBtInt: number
  readonly resetOnLogon: Record<Side, boolean>
  /** Now and then a side begins again inside the session. */
  readonly asksForResets: boolean
  /** How many numbers are skipped where a store may have lost its tail, and how many it may lose; 0: it loses nothing. */
  readonly skipAhead: number
  /** Now and then somebody knocks who does not know the password. */
  readonly strangers: boolean
  /** Now and then more is sent behind a gap than may be kept. */
  readonly floods: boolean
  /** How long the acceptor may take to let a counterparty in. */
  readonly lookUpMs: number
  /** Takes its messages as a stream of deliveries. */
  readonly acknowledges: Record<Side, boolean>
  readonly network: NetworkWeather
  readonly store: StoreWeather
  readonly handler: {
    /** How often a handler returns a promise, and for how long. */
    readonly slow: number
    readonly slowMs: number
    /** How often it sends a message of its own. */
    readonly replies: number
  }
  readonly options: {
    readonly beginString: 'FIX.4.0' | 'FIX.4.2' | 'FIX.4.4'
    readonly whenLoggedOff: 'queue' | 'refuse'
    readonly maxUnprocessed: number
    readonly reconnect: { readonly min: number; readonly max: number }
    readonly resendRequestChunkSize: number
    readonly closedResendInterval: boolean
    readonly nextExpectedMsgSeqNum: boolean
    readonly lastMsgSeqNumProcessed: boolean
    readonly timestampPrecision: 'seconds' | 'millis' | 'nanos'
  }
  /** How long a Logon may take to be signed; 0: it is not. */
  readonly signMs: number
}

/** Who has `resetOnLogon`: never the acceptor alone, both sides agree on it. */
const NOBODY = { initiator: false, acceptor: false }
const BOTH = { initiator: true, acceptor: true }
const RESETTERS: readonly [Record<Side, boolean>, ...Record<Side, boolean>[]] = [
  { initiator: true, acceptor: false },
  BOTH,
]

export function planOf(chance: Chance): Plan {
  const beginString = chance.of('FIX.4.4', 'FIX.4.4', 'FIX.4.2', 'FIX.4.0')
  const someoneResets = chance.is(0.12) ? chance.of(...RESETTERS) : NOBODY
  // FIX.4.0 has no ResetSeqNumFlag to tell the other side
  const resets = beginString === 'FIX.4.0' && someoneResets.initiator ? BOTH : someoneResets
  const asksForResets = chance.is(0.2)
  const chunk = chance.of(0, 0, 1, 5, 50)
  // who asks for skipped numbers one by one needs a round trip for each
  const skipAhead = chance.of(50, chunk === 0 || chunk === 50 ? 2_000 : 100)
  return {
    activeMs: chance.from(8_000, 20_000),
    heartBtInt: chance.of(1, 2, 5, 30),
    resetOnLogon: resets,
    asksForResets,
    skipAhead: chance.is(0.35) ? skipAhead : 0,
    strangers: chance.is(0.2),
    // a flood is 10 MB; behind a gap only where the numbers go on
    floods: chance.is(0.04) && !asksForResets && !resets.initiator,
    lookUpMs: chance.of(0, 50, 400),
    acknowledges: { initiator: chance.is(0.15), acceptor: chance.is(0.15) },
    network: {
      delayMin: 0,
      delayMax: chance.of(0, 1, 5, 40),
      pieces: chance.of(1, 1, 2, 4),
      window: chance.of(2_000, 16_000, 64_000),
    },
    store: {
      atOnce: chance.of(0, 0.5, 1),
      delayMax: chance.of(0, 1, 3, 20),
      failures: 0,
      refusals: 0,
      stalledUntil: 0,
    },
    handler: {
      slow: chance.of(0, 0.1, 0.5),
      slowMs: chance.of(0, 5, 60),
      replies: chance.of(0, 0.1, 0.3),
    },
    options: {
      beginString,
      whenLoggedOff: chance.of('queue', 'refuse'),
      maxUnprocessed: chance.of(4, 50, 1_000),
      reconnect: { min: chance.of(0.05, 0.5), max: chance.of(0.5, 2) },
      resendRequestChunkSize: chunk,
      closedResendInterval: chance.is(0.2),
      nextExpectedMsgSeqNum: chance.is(0.25),
      lastMsgSeqNumProcessed: chance.is(0.25),
      timestampPrecision: chance.of('millis', 'millis', 'seconds', 'nanos'),
    },
    signMs: chance.of(0, 0, 5, 300),
  }
}

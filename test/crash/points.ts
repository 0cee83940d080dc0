/**
 * Where a process is stopped, by the tables of crash points, and what has to happen for it to get there. `S`: on the way
 * out, `R`: on the way in; `victim` dies, `other` is its counterparty.
 */
export type Scenario =
  /** Both send. */
  | 'load'
  /** Nobody sends, so that heartbeats are due. */
  | 'quiet'
  /** What the victim says is swallowed for a while, then the connection breaks: it has to send it again. */
  | 'lost tail of victim'
  | 'lost tail of other'
  /** Some messages of the other's are swallowed, the connection stands: the victim finds a gap. */
  | 'lost middle of other'
  | 'victim resets'
  | 'other resets'
  | 'victim logs out'
  /** The same gap, and then the other logs out. */
  | 'other logs out over a gap'

export interface CrashPoint {
  readonly name: string
  readonly scenario: Scenario
  readonly what: string
}

export const crashPoints: readonly CrashPoint[] = [
  { name: 'S0', scenario: 'load', what: 'before a number is taken' },
  { name: 'S1', scenario: 'load', what: 'number taken, commit not issued' },
  { name: 'S2', scenario: 'load', what: 'commit issued, not applied' },
  { name: 'S2-3', scenario: 'load', what: 'commit under way, outcome open' },
  { name: 'S3', scenario: 'load', what: 'commit applied, answer lost' },
  { name: 'S4', scenario: 'load', what: 'committed, not written' },
  { name: 'S5', scenario: 'load', what: 'half of a message written' },
  { name: 'S6', scenario: 'load', what: 'written' },
  { name: 'S7', scenario: 'load', what: 'handled by the peer, its answer read and lost' },
  { name: 'S8', scenario: 'lost tail of victim', what: 'amid a resend' },
  { name: 'S9', scenario: 'lost tail of victim', what: 'gap fill written' },
  { name: 'S10', scenario: 'victim resets', what: 'reset committed, Logon not written' },
  { name: 'S11', scenario: 'victim resets', what: 'Logon(141=Y) written, not answered' },
  { name: 'S12', scenario: 'victim logs out', what: 'Logout written, not answered' },
  { name: 'admin', scenario: 'quiet', what: 'number of a heartbeat committed, not written' },
  { name: 'R0', scenario: 'load', what: 'bytes read, not framed' },
  { name: 'R1', scenario: 'load', what: 'framed and checked, handler not called' },
  { name: 'R2', scenario: 'load', what: 'handler running' },
  { name: 'R3', scenario: 'load', what: 'handler done, nextIn not committed' },
  { name: 'R4', scenario: 'load', what: 'nextIn committed, reply not sent' },
  { name: 'R5', scenario: 'lost middle of other', what: 'gap open, later messages queued' },
  { name: 'R6', scenario: 'lost tail of other', what: 'gap fill applied, not committed' },
  { name: 'R7', scenario: 'other resets', what: '141=Y read, reset of the store under way' },
  { name: 'R8', scenario: 'other logs out over a gap', what: 'Logout with a number too high' },
]

import type { ApplVersion } from '@goldfix/core'

/** One run against QuickFIX: what is spoken, who dials, and what goes wrong in the middle. */
export interface Scenario {
  readonly version: ApplVersion
  /** The orders go from the one who dials to the one who listens. */
  readonly dials: 'GoldFix' | 'QuickFIX'
  /**
   * `line cut`: what is under way is lost, both ends see the connection break, nobody gets through for a while.
   * `QuickFIX killed`: by SIGKILL; started again on what it had stored.
   * `GoldFix killed, Redis`: by SIGKILL, the line losing what was under way; started again, the numbers go on.
   * `GoldFix killed, memory`: the same with nothing stored; both sides begin again at 1.
   */
  readonly fault: Fault
}

export type Fault =
  | 'line cut'
  | 'QuickFIX killed'
  | 'GoldFix killed, Redis'
  | 'GoldFix killed, memory'

const versions = ['FIX.4.0', 'FIX.4.2', 'FIX.4.4', 'FIX.5.0', 'FIX.5.0SP2'] as const
const dialling = ['GoldFix', 'QuickFIX'] as const
const faults = [
  'line cut',
  'QuickFIX killed',
  'GoldFix killed, Redis',
  'GoldFix killed, memory',
] as const

/** What `.ci/run` runs, in this order. */
export const scenarios: readonly Scenario[] = versions.flatMap((version) =>
  faults.flatMap((fault) => dialling.map((dials) => ({ version, dials, fault }))),
)

export function titleOf({ version, dials, fault }: Scenario): string {
  return `${version}, ${dials} dials, ${fault}`
}

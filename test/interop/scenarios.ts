import type { BeginString } from '@goldfix/core'

/** One run against QuickFIX: what is spoken, who dials, and what goes wrong in the middle. */
export interface Scenario {
  readonly version: Exclude<BeginString, 'FIXT.1.1'>
  /** The orders go from the one who dials to the one who listens. */
  readonly dials: 'GoldFix' | 'QuickFIX'
  /**
   * `line cut`: what is under way is lost, both ends see the connection break, nobody gets through for a while.
   * `QuickFIX killed`: by SIGKILL; started again on what it had stored.
   */
  readonly fault: 'line cut' | 'QuickFIX killed'
}

/** What `.ci/run` runs, in this order. */
export const scenarios: readonly Scenario[] = [
  { version: 'FIX.4.4', dials: 'GoldFix', fault: 'line cut' },
  { version: 'FIX.4.4', dials: 'QuickFIX', fault: 'line cut' },
  { version: 'FIX.4.2', dials: 'GoldFix', fault: 'line cut' },
  { version: 'FIX.4.2', dials: 'QuickFIX', fault: 'line cut' },
  { version: 'FIX.4.4', dials: 'GoldFix', fault: 'QuickFIX killed' },
  { version: 'FIX.4.4', dials: 'QuickFIX', fault: 'QuickFIX killed' },
]

export function titleOf({ version, dials, fault }: Scenario): string {
  return `${version}, ${dials} dials, ${fault}`
}

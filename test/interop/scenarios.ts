import type { ApplVersion } from '@goldfix/core'

/** One run against QuickFIX: what is spoken, who dials, and what goes wrong in the middle. */
export interface Scenario {
  readonly version: ApplVersion
  /** The orders go from the one who dials to the one who listens. */
  readonly dials: 'GoldFix' | 'QuickFIX'
  readonly fault: Fault
}

export interface FaultEffects {
  /** By SIGKILL, and started again on what is stored. */
  readonly killed?: 'GoldFix' | 'QuickFIX'
  /** The line loses what is under way, both ways, before anybody is told. */
  readonly lineLoses: boolean
  /** Where GoldFix keeps its numbers; without a store that outlives it both sides begin again at 1. */
  readonly store: 'memory' | 'Redis'
  /** What gets lost between GoldFix and Redis, before GoldFix is killed: what the one says, or the other. */
  readonly storeLoses?: 'commits' | 'answers'
}

/** What goes wrong; afterwards nobody gets through for a while. */
export const faults = {
  'line cut': { lineLoses: true, store: 'memory' },
  'QuickFIX killed': { killed: 'QuickFIX', lineLoses: false, store: 'memory' },
  'GoldFix killed, Redis': { killed: 'GoldFix', lineLoses: true, store: 'Redis' },
  'GoldFix killed, memory': { killed: 'GoldFix', lineLoses: true, store: 'memory' },
  'GoldFix killed, Redis, commits lost': {
    killed: 'GoldFix',
    lineLoses: false,
    store: 'Redis',
    storeLoses: 'commits',
  },
  'GoldFix killed, Redis, answers lost': {
    killed: 'GoldFix',
    lineLoses: false,
    store: 'Redis',
    storeLoses: 'answers',
  },
} as const satisfies Record<string, FaultEffects>

export type Fault = keyof typeof faults

/** Both begin again at 1 with each logon. */
export function restartsAtOne(fault: Fault): boolean {
  const { killed, store }: FaultEffects = faults[fault]
  return killed === 'GoldFix' && store === 'memory'
}

/** What `.ci/run` runs, in this order. */
export const scenarios: readonly Scenario[] = [
  ...(['FIX.4.0', 'FIX.4.2', 'FIX.4.4', 'FIX.5.0', 'FIX.5.0SP2'] as const).flatMap((version) => [
    ...bothWays(version, 'line cut'),
    ...bothWays(version, 'QuickFIX killed'),
    ...bothWays(version, 'GoldFix killed, Redis'),
    ...bothWays(version, 'GoldFix killed, memory'),
  ]),
  ...bothWays('FIX.4.4', 'GoldFix killed, Redis, commits lost'),
  ...bothWays('FIX.4.4', 'GoldFix killed, Redis, answers lost'),
]

function bothWays(version: ApplVersion, fault: Fault): Scenario[] {
  return [
    { version, dials: 'GoldFix', fault },
    { version, dials: 'QuickFIX', fault },
  ]
}

export function titleOf({ version, dials, fault }: Scenario): string {
  return `${version}, ${dials} dials, ${fault}`
}

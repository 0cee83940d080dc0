import type { ContestantName } from './contestants.js'

/** What the first contestant of a case is to reach beside another one. */
export interface Goal {
  readonly peer: ContestantName
  readonly which: 'at least' | 'at most'
  /** Times the peer's figure. */
  readonly ratio: number
}

/** The same goal beside each of these peers. */
export function holds(which: Goal['which'], ratio: number, ...peers: ContestantName[]): Goal[] {
  return peers.map((peer) => ({ peer, which, ratio }))
}

/** What a ratio is worth. */
export function verdict({ which, ratio }: Goal, reached: number): string {
  const isReached = which === 'at least' ? reached >= ratio : reached <= ratio
  return `${which} ${ratio}: ${isReached ? 'reached' : 'not reached'}`
}

/** What one run saw; summed over many. */
export interface Totals {
  messages: number
  delivered: number
  faults: number
  cuts: number
  restarts: number
  logouts: number
  delays: number
  splits: number
  clockSteps: number
  storeFaults: number
  handlerFaults: number
  gaps: number
  resends: number
  resets: number
  duplicates: number
  logons: number
  lostToResets: number
  lostTails: number
  inDoubt: number
  strangers: number
  floods: number
}

export function noTotals(): Totals {
  return {
    messages: 0,
    delivered: 0,
    faults: 0,
    cuts: 0,
    restarts: 0,
    logouts: 0,
    delays: 0,
    splits: 0,
    clockSteps: 0,
    storeFaults: 0,
    handlerFaults: 0,
    gaps: 0,
    resends: 0,
    resets: 0,
    duplicates: 0,
    logons: 0,
    lostToResets: 0,
    lostTails: 0,
    inDoubt: 0,
    strangers: 0,
    floods: 0,
  }
}

export function add(sum: Totals, more: Totals): void {
  for (const key of Object.keys(sum) as (keyof Totals)[]) sum[key] += more[key]
}

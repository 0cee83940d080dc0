import { Pair, type Throughput } from '../ends/pair.js'
import type { Contestant } from './contestants.js'
import { fdatasyncTimes } from './disk.js'
import { GROUPS, type Group } from './groups.js'

/** Orders sent one at a time in a round. */
const SINGLE_ORDERS = 100
/** The same of fdatasync, before those of each contestant. */
const FDATASYNCS = 50

/** What the rounds gave. */
export interface Figures {
  readonly contestant: Contestant
  readonly oneWay: Readonly<Record<Group, Throughput[]>>
  /** Microseconds of a single order: the p50 of each round. */
  readonly single: number[]
}

export interface Measured {
  readonly figures: readonly Figures[]
  /** Microseconds of one fdatasync: the p50 of those before each contestant's orders. */
  readonly fdatasync: readonly number[]
}

/**
 * Rounds in turn: each contestant has the same machine in the same minute. All of them are there for the whole run, idle
 * while others are at work; the first round is the compiler's.
 */
export async function measure(
  contestants: readonly Contestant[],
  rounds: number,
  folder: string,
  onRound: (round: number) => void,
): Promise<Measured> {
  const pairs: Pair[] = []
  try {
    const figures: Figures[] = []
    for (const contestant of contestants) {
      pairs.push(await Pair.start(contestant.end, { groups: GROUPS, work: 'count' }))
      figures.push({ contestant, oneWay: { one: [], many: [] }, single: [] })
    }
    const fdatasync: number[] = []
    for (let round = 0; round <= rounds; round++) {
      onRound(round)
      for (const [n, { contestant, oneWay, single }] of figures.entries()) {
        const pair = pairs[n] as Pair
        for (const group of Object.keys(GROUPS) as Group[]) {
          const figure = await pair.oneWay(group, contestant.count)
          if (round > 0) oneWay[group].push(figure)
        }
        if (contestant.level === undefined) continue
        // the disk in the same seconds: it changes with what others do to it
        const disk = p50(await fdatasyncTimes(folder, FDATASYNCS))
        const time = p50(await pair.singly('one', SINGLE_ORDERS))
        if (round === 0) continue
        fdatasync.push(disk)
        single.push(time)
      }
    }
    return { figures, fdatasync }
  } finally {
    for (const pair of pairs) await pair.stop()
  }
}

function p50(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number
}

import { Pair, type Throughput } from '../ends/pair.js'
import { profileFiles } from '../ends/profiles.js'
import type { Contestant } from './contestants.js'
import { fdatasyncTimes } from './disk.js'
import { GROUPS, type Group } from './groups.js'

/** Orders sent one at a time in a round. */
const SINGLE_ORDERS = 100
/** The same of fdatasync, before those of each contestant. */
const FDATASYNCS = 50

/**
 * Milliseconds between single orders: with 1 the processes and the machine are awake, with 10 they have gone to sleep, and
 * their waking up is part of the figure.
 */
export const APART_MS = [1, 10] as const
export type Apart = (typeof APART_MS)[number]

/** What the rounds gave. */
export interface Figures {
  readonly contestant: Contestant
  readonly oneWay: Readonly<Record<Group, Throughput[]>>
  /** Microseconds of a single order, by how far apart orders are: the p50 of each round. */
  readonly single: Readonly<Record<Apart, number[]>>
}

export interface Measured {
  readonly figures: readonly Figures[]
  /** Microseconds of one fdatasync: the p50 of those before each contestant's orders. */
  readonly fdatasync: readonly number[]
}

/** How it is measured, and where. */
export interface Measuring {
  readonly rounds: number
  /** Of the disk that is measured. */
  readonly folder: string
  /** Where CPU profiles of our ends in the measured rounds go. @default none are made */
  readonly profiles: string | undefined
  readonly onRound: (round: number) => void
}

/**
 * Rounds in turn: each contestant has the same machine in the same minute. All of them are there for the whole run, idle
 * while others are at work; the first round is the compiler's.
 */
export async function measure(
  contestants: readonly Contestant[],
  { rounds, folder, profiles, onRound }: Measuring,
): Promise<Measured> {
  const pairs: Pair[] = []
  try {
    const figures: Figures[] = []
    for (const contestant of contestants) {
      pairs.push(await Pair.start(contestant.end, { groups: GROUPS, work: 'count' }))
      figures.push({ contestant, oneWay: { one: [], many: [] }, single: { 1: [], 10: [] } })
    }
    const fdatasync: number[] = []
    for (let round = 0; round <= rounds; round++) {
      onRound(round)
      if (round === 1 && profiles !== undefined)
        for (const { contestant, pair } of ours(figures, pairs))
          await pair.record(profileFiles(profiles, contestant.name, 'store'))
      for (const [n, { contestant, oneWay, single }] of figures.entries()) {
        const pair = pairs[n] as Pair
        for (const group of Object.keys(GROUPS) as Group[]) {
          const figure = await pair.oneWay(group, contestant.count)
          if (round > 0) oneWay[group].push(figure)
        }
        if (contestant.level === undefined) continue
        // the disk in the same seconds: it changes with what others do to it
        const disk = p50(await fdatasyncTimes(folder, FDATASYNCS, 10))
        if (round > 0) fdatasync.push(disk)
        for (const apart of APART_MS) {
          const time = p50(await pair.singly('one', SINGLE_ORDERS, apart))
          if (round > 0) single[apart].push(time)
        }
      }
    }
    if (profiles !== undefined) for (const { pair } of ours(figures, pairs)) await pair.recorded()
    return { figures, fdatasync }
  } finally {
    for (const pair of pairs) await pair.stop()
  }
}

/** Those that have a level. */
function ours(figures: readonly Figures[], pairs: readonly Pair[]) {
  return figures
    .map(({ contestant }, n) => ({ contestant, pair: pairs[n] as Pair }))
    .filter(({ contestant }) => contestant.level !== undefined)
}

function p50(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] as number
}

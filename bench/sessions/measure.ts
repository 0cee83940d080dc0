import { Pair, type Recorded } from '../ends/pair.js'
import { profileFiles } from '../ends/profiles.js'
import type { Case, Round } from './cases.js'
import type { Contestant, ContestantName } from './contestants.js'

/** Messages of the very first round, which tells how many are a round. */
const FIRST = 5_000

/** What the rounds of one contestant gave. */
export interface Figures {
  readonly name: ContestantName
  /** Messages of a round. */
  readonly count: number
  readonly rounds: readonly Round[]
  /** Of an engine in Node, where it was wanted. */
  readonly recorded?: Recorded
}

/** How long it is measured, and what else is looked at. */
export interface Measuring {
  readonly rounds: number
  /** Of one round, about. */
  readonly seconds: number
  /** The collector's pauses in the measured rounds are recorded. */
  readonly pauses: boolean
  /** So are CPU profiles, in this folder: they slow what they look at. @default none are made */
  readonly profiles?: string | undefined
}

interface Entry {
  readonly contestant: Contestant
  readonly pair: Pair
  count: number
  readonly rounds: Round[]
}

/**
 * Rounds in turn: each contestant has the same machine in the same minute. Each is as long as the others'. All pairs are there for the whole time, idle while others are at work; the first round of this length is the
 * compiler's.
 */
export async function measureCase(
  each: Case,
  present: readonly Contestant[],
  { rounds, seconds, pauses, profiles }: Measuring,
): Promise<Figures[]> {
  const { setup, run } = each
  const entries: Entry[] = []
  try {
    for (const contestant of present) {
      const pair = await Pair.start(contestant.end, setup)
      entries.push({ contestant, pair, count: FIRST, rounds: [] })
    }
    for (const entry of entries) {
      const { rate } = await run(entry.pair, FIRST)
      entry.count = wholeThousands(
        (await run(entry.pair, wholeThousands(rate * seconds))).rate * seconds,
      )
    }
    const watched = entries.filter(({ contestant }) => pauses && contestant.inNode)
    for (const { contestant, pair } of watched)
      await pair.record(profileFiles(profiles, contestant.name, each.name))
    for (let round = 0; round < rounds; round++)
      for (const entry of entries) entry.rounds.push(await run(entry.pair, entry.count))
    const recorded = new Map<Entry, Recorded>()
    for (const entry of watched) recorded.set(entry, await entry.pair.recorded())
    return entries.map((entry) => {
      const { contestant, count, rounds } = entry
      const own = recorded.get(entry)
      return { name: contestant.name, count, rounds, ...(own && { recorded: own }) }
    })
  } finally {
    for (const { pair } of entries) await pair.stop()
  }
}

/** A share for each of a hundred sessions, and never none. */
function wholeThousands(count: number): number {
  return Math.max(1, Math.round(count / 1_000)) * 1_000
}

import { Pair } from '../ends/pair.js'
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
}

/**
 * Rounds in turn: each contestant has the same machine in the same minute. Each is as long as the others' (`seconds`,
 * about). All pairs are there for the whole time, idle while others are at work; the first round of this length is the
 * compiler's.
 */
export async function measureCase(
  { setup, run }: Case,
  present: readonly Contestant[],
  rounds: number,
  seconds: number,
): Promise<Figures[]> {
  const entries: { name: ContestantName; pair: Pair; count: number; rounds: Round[] }[] = []
  try {
    for (const { name, end } of present)
      entries.push({ name, pair: await Pair.start(end, setup), count: FIRST, rounds: [] })
    for (const entry of entries) {
      const { rate } = await run(entry.pair, FIRST)
      entry.count = wholeThousands(
        (await run(entry.pair, wholeThousands(rate * seconds))).rate * seconds,
      )
    }
    for (let round = 0; round < rounds; round++)
      for (const entry of entries) entry.rounds.push(await run(entry.pair, entry.count))
    return entries.map(({ pair: _, ...figures }) => figures)
  } finally {
    for (const { pair } of entries) await pair.stop()
  }
}

/** A share for each of a hundred sessions, and never none. */
function wholeThousands(count: number): number {
  return Math.max(1, Math.round(count / 1_000)) * 1_000
}

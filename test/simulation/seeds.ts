import * as core from '@goldfix/core'
import { add, noTotals, type Totals } from './totals.js'
import { type Outcome, simulate } from './world.js'

/** How many seeds a run of the tests takes, all shards together. */
export const SEEDS = Number(process.env.GOLDFIX_SEEDS ?? 1_000)

/** What a seed must at least have been through. */
const MESSAGES_MIN = 300
const FAULTS_MIN = 5

/**
 * Every seed of `shard`, of `shards`: prints what it saw, and throws with the line that replays each seed that
 * broke a promise.
 */
export async function runSeeds(shard: number, shards: number): Promise<void> {
  const totals = noTotals()
  const failures: string[] = []
  let seeds = 0
  const frames = Error.stackTraceLimit
  // refused messages are everyday here, and what they cost is their stack traces
  Error.stackTraceLimit = 0
  try {
    for (let seed = 1 + shard; seed <= SEEDS; seed += shards) {
      const outcome = await simulate(seed, core)
      seeds++
      add(totals, outcome.totals)
      const failure = failureOf(outcome)
      if (failure !== undefined) failures.push(`seed ${seed}: ${failure}\n  ${replayLine(seed)}`)
    }
  } finally {
    Error.stackTraceLimit = frames
  }
  console.log(`simulation: ${summary(seeds, totals)}`)
  if (failures.length > 0)
    throw new Error(
      `${failures.length} of ${seeds} seeds broke a promise\n${failures.slice(0, 10).join('\n')}`,
    )
}

function failureOf({ violation, totals }: Outcome): string | undefined {
  if (violation !== undefined) return violation.message
  if (totals.messages < MESSAGES_MIN) return `only ${totals.messages} messages were sent`
  if (totals.faults < FAULTS_MIN) return `only ${totals.faults} faults happened`
  return undefined
}

/** Prints the whole trace of one seed. */
export function replayLine(seed: number, planted?: string): string {
  const bug = planted === undefined ? '' : ` --planted '${planted}'`
  return `npx tsx --conditions=@goldfix/source test/simulation/replay.ts --seed ${seed} --verbose${bug}`
}

function summary(seeds: number, totals: Totals): string {
  const of = (kind: string, count: number) => `${count.toLocaleString('en')} ${kind}`
  return [
    of('seeds', seeds),
    of('messages', totals.messages),
    of('faults', totals.faults),
    of('cuts', totals.cuts),
    of('restarts', totals.restarts),
    of('logouts', totals.logouts),
    of('store faults', totals.storeFaults),
    of('failing handlers', totals.handlerFaults),
    of('gaps', totals.gaps),
    of('resends', totals.resends),
    of('resets', totals.resets),
    of('logons', totals.logons),
    of('repeated deliveries', totals.duplicates),
    of('lost to resets', totals.lostToResets),
    of('lost tails', totals.lostTails),
    of('in doubt', totals.inDoubt),
    of('strangers', totals.strangers),
    of('floods', totals.floods),
  ].join(', ')
}

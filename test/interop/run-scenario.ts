import { goldfixDials } from './goldfix-dials.js'
import { readJournal } from './journal.js'
import { processAnswers } from './process-answers.js'
import { processDials } from './process-dials.js'
import type { Installation } from './quickfix.js'
import { quickfixDials } from './quickfix-dials.js'
import { type FaultEffects, faults, restartsAtOne, type Scenario } from './scenarios.js'
import { type Load, Stage } from './stage.js'
import { countGot } from './tally.js'
import { Witness } from './witness.js'

/** How a scenario went. */
export interface Outcome {
  /** One line. */
  readonly figures: string
  /** Empty: it passed. */
  readonly failures: readonly string[]
  /** The end of what was heard on the line and of what our engine reported. */
  readonly recent: readonly string[]
}

export interface RunOptions {
  readonly quickfix: Installation
  /** @default 600 orders at 200 per second */
  readonly load?: Load
  /** Where a Redis answers, for the scenarios that want one. */
  readonly redis?: string
  /**
   * Decides when the fault comes.
   * @default 1
   */
  readonly seed?: number
  /** Takes wire text, as it comes. */
  readonly print?: (line: string) => void
}

const LIMIT_MS = 60_000

/** Runs one scenario from nothing to nothing; never rejects, and leaves nothing running. */
export async function runScenario(
  scenario: Scenario,
  { quickfix, load = { orders: 600, rate: 200 }, redis, seed = 1, print }: RunOptions,
): Promise<Outcome> {
  const restarts = restartsAtOne(scenario.fault)
  const witness = new Witness({ restarts, ...(print && { print }) })
  const stage = new Stage({ scenario, load, quickfix, redis, seed, witness })
  const { killed }: FaultEffects = faults[scenario.fault]
  const plays =
    killed === 'GoldFix'
      ? { GoldFix: processDials, QuickFIX: processAnswers }
      : { GoldFix: goldfixDials, QuickFIX: quickfixDials }
  const play = plays[scenario.dials]
  const begun = performance.now()
  try {
    await withinLimit(play(stage), () => stage.step)
  } catch (cause) {
    stage.failures.push(cause instanceof Error ? cause.message : String(cause))
    if (killed === 'GoldFix') stage.got = countGot(readJournal(stage.journal))
  }
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
  const { got, line, logons, failures, remarks } = stage
  await stage.clear()
  const figures = [
    `${got.size} of ${load.orders} orders`,
    `${got.repeated.length} came twice`,
    `${witness.rejects.length} rejects`,
    `${logons} logons`,
    `${line?.lost.dialler ?? 0} and ${line?.lost.listener ?? 0} lost under way`,
    `resent ${witness.resent.GoldFix} by GoldFix and ${witness.resent.QuickFIX} by QuickFIX`,
    `${seconds} s`,
    ...remarks,
  ].join(', ')
  return { figures, failures, recent: witness.recent }
}

async function withinLimit(work: Promise<void>, step: () => string): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`not done within ${LIMIT_MS / 1_000} s: ${step()}`)),
      LIMIT_MS,
    )
  })
  try {
    await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

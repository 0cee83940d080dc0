/**
 * Two engines for a day of virtual time, in minutes: first one session that trades all day, then many of which each
 * trades little. What is reachable must not grow, and nothing may be lost.
 *
 *     tsx --conditions=@goldfix/source test/soak/run.ts [--hours 24] [--seed 1]
 *
 * Prints the figures, and `soak: N passed, M failed` last.
 */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { Day, type DayPlan } from './day.js'
import { verdictsOf } from './verdicts.js'

// what V8 compiles of what runs often comes and goes for a day, by more than what is looked for
setFlagsFromString('--no-opt')
setFlagsFromString('--no-sparkplug')

const MINUTE = 60_000

const { values } = parseArgs({
  options: {
    hours: { type: 'string', default: '24' },
    seed: { type: 'string', default: '1' },
  },
})
const hours = Number(values.hours)
const seed = Number(values.seed)

const pair: DayPlan = {
  seed,
  hours,
  sessions: 1,
  heartBtInt: 2,
  burst: 30,
  burstEvery: 5_000,
  cutEvery: 2 * MINUTE,
  restartEvery: 50 * MINUTE,
  logoutEvery: 120 * MINUTE,
}
const many: DayPlan = {
  ...pair,
  sessions: 10,
  heartBtInt: 30,
  burst: 2,
  burstEvery: 2 * MINUTE,
}

let passed = 0
let failed = 0
for (const [name, plan, messagesPerHour] of [
  ['one session', pair, 1_000_000 / 24],
  ['10 sessions', many, 500],
] as const) {
  const began = performance.now()
  const outcome = await new Day(plan).run()
  const seconds = ((performance.now() - began) / 1_000).toFixed(0)
  console.log(`${name}, ${hours} hours in ${seconds} s, seed ${seed}`)
  for (const { promise, kept, figures } of verdictsOf(outcome, hours * messagesPerHour)) {
    console.log(`  ${kept ? 'kept' : 'BROKEN'}: ${promise}: ${figures}`)
    if (kept) passed++
    else failed++
  }
}
console.log(`soak: ${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1

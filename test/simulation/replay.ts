import * as core from '@goldfix/core'
import { simulate } from './world.js'

/** `npx tsx --conditions=@goldfix/source test/simulation/replay.ts --seed 17 [--verbose] [--to 200]` */
const value = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const first = Number(value('seed') ?? 1)
const last = Number(value('to') ?? first)
const verbose = process.argv.includes('--verbose')
const begun = performance.now()
let failed = 0
for (let seed = first; seed <= last; seed++) {
  const outcome = await simulate(seed, core, verbose ? (line) => console.log(line) : undefined)
  if (outcome.violation !== undefined) {
    failed++
    console.log(`seed ${seed}: ${outcome.violation.message}`)
  }
  if (first === last) console.log(outcome)
}
console.log(
  `${last - first + 1} seeds, ${failed} failed, ${Math.round(performance.now() - begun)} ms`,
)

import { existsSync, readFileSync } from 'node:fs'
import { changedCore } from './core-copy.js'
import { add, noTotals, simulate } from './world.js'

const first = Number(process.argv[2] ?? 1)
const last = Number(process.argv[3] ?? first)
const verbose = process.argv[4] === 'v'
const changes = existsSync('/tmp/changes.json')
  ? JSON.parse(readFileSync('/tmp/changes.json', 'utf8'))
  : []
const core = await changedCore('dev', changes)
const begun = performance.now()
const kinds = new Map<string, number[]>()
const totals = noTotals()
let steps = 0
let least = 1e9
for (let seed = first; seed <= last; seed++) {
  const watchdog = performance.now()
  const outcome = await simulate(seed, core, verbose ? (line) => console.log(line) : undefined)
  add(totals, outcome.totals)
  steps += outcome.steps
  least = Math.min(least, outcome.totals.messages)
  if (performance.now() - watchdog > 2000)
    console.log(`seed ${seed} took ${performance.now() - watchdog} ms`)
  if (outcome.violation === undefined) continue
  const kind = outcome.violation.message.replace(/\d+/g, '#')
  kinds.set(kind, [...(kinds.get(kind) ?? []), seed])
}
for (const [kind, seeds] of [...kinds].sort((a, b) => b[1].length - a[1].length))
  console.log(`${seeds.length} x ${kind}   ${seeds.slice(0, 6).join(' ')}`)
console.log(JSON.stringify(totals), 'least', least, 'steps', steps)
console.log(`${last - first + 1} seeds, ${Math.round(performance.now() - begun)} ms`)

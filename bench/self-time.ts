/**
 * Where the time of a CPU profile went.
 *
 *     npx tsx bench/self-time.ts FILE.cpuprofile [COUNT] [--total | --by part]
 *
 * The functions with the most time of their own; with `--total` those with the most time, of what they call too, so that
 * the lines do not add up to a hundred; with `--by part` the parts of the engine, each with its own time and that of what
 * it has Node do.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CpuProfile, timesOf } from './profile/cpu-profile.js'
import { functionName } from './profile/function-name.js'
import { partOf } from './profile/parts.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { total: { type: 'boolean', default: false }, by: { type: 'string' } },
})
const [file, count = '10'] = positionals
if (file === undefined || (values.by !== undefined && values.by !== 'part')) {
  console.error('expected FILE.cpuprofile [COUNT] [--total | --by part]')
  process.exit(2)
}
const profile = JSON.parse(readFileSync(file, 'utf8')) as CpuProfile
const { work, idle, own, total } = timesOf(profile, values.by === 'part' ? partOf : functionName)
console.log(`${ms(work)} ms at work, ${ms(idle)} ms idle; of the time at work:`)
const shown = values.total ? total : own
for (const [name, micros] of [...shown].sort(([, a], [, b]) => b - a).slice(0, Number(count)))
  console.log(`${((100 * micros) / work).toFixed(1).padStart(6)} %  ${name}`)

function ms(value: number): string {
  return Math.round(value / 1_000).toLocaleString('en')
}

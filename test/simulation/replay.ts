import * as core from '@goldfix/core'
import { coreWith } from './core-copy.js'
import { plantedBugs } from './planted.js'
import { type CoreUnderTest, simulate } from './world.js'

const USAGE = 'replay.ts --seed <n> [--to <n>] [--verbose] [--planted <name>]'

const seed = Number(option('seed'))
const to = Number(option('to') ?? seed)
if (!Number.isInteger(seed) || !Number.isInteger(to)) {
  console.error(USAGE)
  process.exit(2)
}
const onTrace = process.argv.includes('--verbose') ? (line: string) => console.log(line) : undefined
const underTest = await coreFor(option('planted'))
for (let one = seed; one <= to; one++) {
  const { violation, totals, steps } = await simulate(one, underTest, onTrace)
  if (violation !== undefined) process.exitCode = 1
  console.log(`seed ${one}: ${violation?.message ?? 'every promise held'} (${steps} steps)`)
  if (seed === to) console.log(JSON.stringify(totals))
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

async function coreFor(planted: string | undefined): Promise<CoreUnderTest> {
  if (planted === undefined) return core
  const bug = plantedBugs.find(({ name }) => name === planted)
  if (bug === undefined)
    throw new Error(
      `no planted bug '${planted}'; there are: ${plantedBugs.map(({ name }) => name).join(', ')}`,
    )
  return coreWith(bug)
}

/**
 * GoldFix against QuickFIX C++, both ways, with things going wrong in the middle:
 *
 *     tsx --conditions=@goldfix/source test/interop/run.ts [--verbose] [--seed N] [part of a title...]
 *
 * Runs the scenarios whose title contains every part, two at a time. `--seed` decides when things go wrong.
 * `--verbose` prints what is said on the line, one scenario after the other: `>` GoldFix, `<` QuickFIX, `#` what
 * our engine reports.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startRedis } from '../support/redis-server.js'
import type { Installation } from './quickfix.js'
import { runScenario } from './run-scenario.js'
import { faults, type Scenario, scenarios, titleOf } from './scenarios.js'

const AT_ONCE = 2

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
})
const { verbose } = values
const seed = Number(values.seed)
const chosen = scenarios.filter((scenario) =>
  positionals.every((part) => titleOf(scenario).includes(part)),
)
const quickfix = installation()
const redis = chosen.some(({ fault }) => faults[fault].store === 'Redis')
  ? await startRedis()
  : undefined

// Through the `exit` listener that takes QuickFIX along.
process.once('SIGINT', () => leave(130))
process.once('SIGTERM', () => leave(143))

const waiting = [...chosen]
let passed = 0
await Promise.all(Array.from({ length: verbose ? 1 : AT_ONCE }, runWaiting))

const failed = chosen.length - passed
console.log(`interop: ${passed} passed, ${failed} failed`)
await leave(passed > 0 && failed === 0 ? 0 : 1)

async function runWaiting(): Promise<void> {
  for (let scenario = waiting.shift(); scenario !== undefined; scenario = waiting.shift())
    if (await run(scenario)) passed += 1
}

async function run(scenario: Scenario): Promise<boolean> {
  const title = titleOf(scenario)
  if (verbose) console.log(`\n${title}`)
  const { figures, failures, recent } = await runScenario(scenario, {
    quickfix,
    seed,
    ...(redis && { redis: redis.url }),
    ...(verbose && { print: console.log }),
  })
  const lines = [`${failures.length === 0 ? 'ok    ' : 'FAILED'} ${title}: ${figures}`]
  for (const failure of failures.slice(0, 10)) lines.push(`       ${failure}`)
  if (failures.length > 0 && !verbose) lines.push(...recent.map((line) => `         ${line}`))
  console.log(lines.join('\n'))
  return failures.length === 0
}

async function leave(code: number): Promise<never> {
  await redis?.stop()
  process.exit(code)
}

function installation(): Installation {
  const programs = process.env.GOLDFIX_QUICKFIX_DIR
  const dictionaries = process.env.GOLDFIX_DICTIONARIES
  const missing = [
    ...(programs &&
    existsSync(join(programs, 'acceptor')) &&
    existsSync(join(programs, 'initiator'))
      ? []
      : ['GOLDFIX_QUICKFIX_DIR, the directory of the QuickFIX programs acceptor and initiator']),
    ...(dictionaries && existsSync(join(dictionaries, 'FIX44.xml'))
      ? []
      : ['GOLDFIX_DICTIONARIES, the directory of FIX44.xml and the other data dictionaries']),
  ]
  if (programs && dictionaries && missing.length === 0) return { programs, dictionaries }
  console.error(`The interop runs need ${missing.join(', and ')}. \`bash .ci/run\` sets up both.`)
  process.exit(1)
}

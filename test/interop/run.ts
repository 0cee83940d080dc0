/**
 * GoldFix against QuickFIX C++, both ways, with things going wrong in the middle:
 *
 *     tsx --conditions=@goldfix/source test/interop/run.ts [--verbose] [part of a title...]
 *
 * Runs the scenarios whose title contains every part, one after the other. `--verbose` prints what is said on
 * the line: `>` GoldFix, `<` QuickFIX, `#` what our engine reports.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Installation } from './quickfix.js'
import { runScenario } from './run-scenario.js'
import { scenarios, titleOf } from './scenarios.js'

// Through the `exit` listener that takes QuickFIX along.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const verbose = process.argv.includes('--verbose')
const parts = process.argv.slice(2).filter((argument) => argument !== '--verbose')
const chosen = scenarios.filter((scenario) =>
  parts.every((part) => titleOf(scenario).includes(part)),
)
const quickfix = installation()
let passed = 0

for (const scenario of chosen) {
  const title = titleOf(scenario)
  if (verbose) console.log(`\n${title}`)
  const { figures, failures, recent } = await runScenario(scenario, {
    quickfix,
    ...(verbose && { print: console.log }),
  })
  console.log(`${failures.length === 0 ? 'ok    ' : 'FAILED'} ${title}: ${figures}`)
  for (const failure of failures.slice(0, 10)) console.log(`       ${failure}`)
  if (failures.length === 0) passed += 1
  else if (!verbose) console.log(recent.map((line) => `         ${line}`).join('\n'))
}

const failed = chosen.length - passed
console.log(`interop: ${passed} passed, ${failed} failed`)
process.exit(passed > 0 && failed === 0 ? 0 : 1)

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

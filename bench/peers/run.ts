/**
 * GoldFix beside QuickFIX C++ in one run, in turn: frame, parse and validate the same messages by FIX 4.4's dictionary.
 *
 *     GOLDFIX_DICTIONARIES=directory-of-FIX44.xml pnpm bench:peers
 *
 * Only the ratio means anything elsewhere: both engines have the same machine in the same minute. The work is not quite
 * the same: QuickFIX keeps a copy of every field, GoldFix an index over the bytes; and QuickFIX 1.15 checks no format and
 * no value inside a group's entries, GoldFix all of them, which is most of a MarketDataSnapshot.
 */
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { benchSubjects } from '../subjects.js'
import { summaryOf } from '../summary.js'
import { goldfixRound } from './goldfix.js'
import { buildQuickfix, Quickfix } from './quickfix.js'

const ROUNDS = 7
const ROUND_MS = 300

requireDictionaries()
const missing = buildQuickfix()
if (missing !== undefined) {
  leave(
    `expected make, g++ and QuickFIX (Debian: libquickfix-dev), but one is missing:\n${missing}`,
  )
}

const before = load()
const subjects = benchSubjects().map((subject) => ({
  ...subject,
  goldfix: [] as number[],
  quickfix: [] as number[],
}))
const peer = new Quickfix(subjects)
try {
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, messages, goldfix, quickfix } of subjects) {
      const times = [goldfixRound(messages, ROUND_MS), await peer.round(name, ROUND_MS)] as const
      if (round === 0) continue // the compiler's, and QuickFIX's first allocations
      goldfix.push(times[0])
      quickfix.push(times[1])
    }
  }
} finally {
  await peer.stop()
}

console.log(
  `frame, parse and validate by FIX 4.4's dictionary, CPU ns per message: median (min to max) of ${ROUNDS} rounds of ` +
    `${ROUND_MS} ms, in turn`,
)
console.log(row('', 'bytes', 'GoldFix', 'QuickFIX C++', 'QuickFIX / GoldFix'))
for (const { name, messages, goldfix, quickfix } of subjects) {
  const ratio = summaryOf(quickfix).median / summaryOf(goldfix).median
  const bytes = String(messages[0]?.length)
  console.log(row(name, bytes, figures(goldfix), figures(quickfix), ratio.toFixed(2)))
}
console.log(`load average: ${before} before, ${load()} after`)

function figures(rounds: readonly number[]): string {
  const { median, min, max } = summaryOf(rounds)
  return `${ns(median)} (${ns(min)} to ${ns(max)})`
}

function ns(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function row(
  name: string,
  bytes: string,
  goldfix: string,
  quickfix: string,
  ratio: string,
): string {
  return `${name.padEnd(18)} ${bytes.padStart(5)}  ${goldfix.padStart(26)}  ${quickfix.padStart(26)}  ${ratio.padStart(18)}`
}

function load(): string {
  return (loadavg()[0] as number).toFixed(1)
}

function requireDictionaries(): void {
  const directory = process.env.GOLDFIX_DICTIONARIES
  if (directory !== undefined && existsSync(join(directory, 'FIX44.xml'))) return
  leave('expected GOLDFIX_DICTIONARIES to name the directory of FIX44.xml')
}

function leave(why: string): never {
  console.error(why)
  process.exit(2)
}

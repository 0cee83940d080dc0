/**
 * Fails when the engine has become slower: `tsx bench/guard.ts [--write]`.
 *
 * Every figure is a ratio to the smallest codec written by hand, measured in the same seconds; it may be a third worse than
 * the one kept in guard.json, which `--write` makes anew. What fails is measured again, and the best counts: a machine
 * with neighbours makes ratios worse, never better.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { goldfix } from './codec/goldfix.js'
import { measureCodecs } from './codec/measure.js'
import { yardstick } from './codec/yardstick.js'
import { measurePump } from './in-process.js'
import { benchSubjects } from './subjects.js'
import { summaryOf } from './summary.js'

const KEPT = fileURLToPath(new URL('guard.json', import.meta.url))
const MOST_WORSE = 4 / 3
const TRIES = 3
const OPTIONS = { rounds: 7, roundMs: 40 }
const PUMP_ROUNDS = 5

type Ratios = Record<string, number>

if (process.argv.includes('--write')) {
  const ratios = await measured()
  writeFileSync(KEPT, `${JSON.stringify(ratios, undefined, 2)}\n`)
  console.log(ratios)
} else {
  const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as Ratios
  let best = await measured()
  for (let tries = 1; tries < TRIES && failures(best, kept).length > 0; tries++)
    best = better(best, await measured())
  const failed = failures(best, kept)
  for (const [name, ratio] of Object.entries(best)) {
    const most = ((kept[name] ?? Number.NaN) * MOST_WORSE).toFixed(2)
    const verdict = failed.includes(name) ? 'worse' : 'ok'
    console.log(`${name}: ${ratio.toFixed(2)} times the yardstick, at most ${most}: ${verdict}`)
  }
  console.log(`guard: ${Object.keys(best).length - failed.length} passed, ${failed.length} failed`)
  process.exitCode = failed.length === 0 ? 0 : 1
}

function failures(ratios: Ratios, kept: Ratios): string[] {
  return Object.keys({ ...ratios, ...kept }).filter(
    (name) => !((ratios[name] ?? Number.NaN) <= (kept[name] ?? Number.NaN) * MOST_WORSE),
  )
}

function better(one: Ratios, other: Ratios): Ratios {
  const names = Object.keys(one)
  const least = (name: string) => Math.min(one[name] as number, other[name] as number)
  return Object.fromEntries(names.map((name) => [name, least(name)]))
}

/** All beside the yardstick's parsing of the same message, the session beside that of an order: it is the steadiest figure. */
async function measured(): Promise<Ratios> {
  const codecs = await measureCodecs(benchSubjects(), { GoldFix: goldfix, yardstick }, [], OPTIONS)
  const median = (job: string, subject: string, name: string) => {
    const row = codecs.find((each) => each.job === job && each.subject === subject)
    return summaryOf(row?.rounds[name] ?? [Number.NaN]).median
  }
  const ratios: Ratios = {}
  for (const { job, subject } of codecs) {
    const parsed = median('parse', subject, 'yardstick')
    ratios[`${job} ${subject}`] = median(job, subject, 'GoldFix') / parsed
  }
  const { nanoseconds } = await measurePump(PUMP_ROUNDS)
  ratios['session layer in process'] =
    summaryOf(nanoseconds).median / median('parse', 'NewOrderSingle', 'yardstick')
  return ratios
}

/**
 * `pnpm bench:peers storm`: 1,000 sessions log on at once.
 *
 *     GOLDFIX_DICTIONARIES=FOLDER pnpm bench:peers storm [--sessions 1000] [--engines GoldFix] [--rounds 5] [--json FILE]
 *
 * From the start of the initiator's engine until all its sessions are logged on; each round is with two new processes. Engines
 * that take long with so many are left out.
 */
import { Pair } from '../ends/pair.js'
import { summaryOf } from '../summary.js'
import { contestants, leftOut } from './contestants.js'
import { benchOptions, isNamed, writeJson } from './options.js'

/** What so many may take to log on, in each round. */
const PATIENCE_MS = 60_000

/** Measures, and prints the table. @param args what follows the subject on the command line */
export async function benchStorm(args: readonly string[]): Promise<void> {
  const { engines, rounds, json, more } = benchOptions(args, { sessions: '1000' })
  const sessions = Number(more.sessions)
  const wanted = contestants()
    .filter(({ name }) => isNamed(name, engines))
    .map((contestant) => ({ contestant, why: leftOut(contestant, sessions, PATIENCE_MS) }))
  const entries = wanted
    .filter(({ why }) => why === undefined)
    .map(({ contestant }) => ({ ...contestant, milliseconds: [] as number[] }))
  for (let round = 0; round < rounds; round++)
    for (const { end, milliseconds } of entries) {
      const pair = await Pair.start(end, { groups: { storm: sessions }, work: 'count' })
      milliseconds.push(pair.logons / 1_000)
      await pair.stop()
    }
  console.log(
    `${sessions} sessions log on at once, milliseconds: median (min to max) of ${rounds} rounds in turn`,
  )
  for (const { name, milliseconds } of entries) {
    const { median, min, max } = summaryOf(milliseconds)
    const [middle, least, most] = [median, min, max].map((ms) =>
      Math.round(ms).toLocaleString('en'),
    )
    console.log(`  ${name.padEnd(28)} ${middle?.padStart(7)} (${least} to ${most})`)
  }
  for (const { contestant, why } of wanted)
    if (why !== undefined) console.log(`  ${contestant.name.padEnd(28)} left out: ${why}`)
  writeJson(
    json,
    entries.map(({ name, milliseconds }) => ({ name, sessions, milliseconds })),
  )
}

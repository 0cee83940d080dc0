/**
 * `pnpm bench:peers sessions`: whole sessions over loopback TCP, between two processes.
 *
 *     GOLDFIX_DICTIONARIES=FOLDER pnpm bench:peers sessions [--only one-way,echo] [--engines GoldFix] [--rounds 5]
 *         [--seconds 1] [--json FILE] [--pauses] [--profiles FOLDER]
 *
 * Each engine is at both ends, with its session layer, its store in memory and, where it has one, its dictionary of FIX
 * 4.4. Only ratios mean anything elsewhere. `--pauses` says how long the collector had the thread, and how much of the
 * slowest orders that was. `--profiles` does so too and writes CPU profiles of the measured rounds, of all ends in Node,
 * which slows them: `npx tsx bench/self-time.ts FILE` reads them.
 */
import { loadavg } from 'node:os'
import { makeCertificates } from '../../test/support/certificates.js'
import { KEEP } from '../ends/levels.js'
import { cases } from './cases.js'
import { contestants } from './contestants.js'
import { measureCase } from './measure.js'
import { benchOptions, isNamed, listed, writeJson } from './options.js'
import { report } from './report.js'

/** Measures, and prints the table. @param args what follows the subject on the command line */
export async function benchSessions(args: readonly string[]): Promise<void> {
  const { engines, rounds, json, more, flags } = benchOptions(
    args,
    { only: '', seconds: '1', profiles: undefined },
    ['pauses'],
  )
  const only = listed(more.only)
  const measuring = {
    rounds,
    seconds: Number(more.seconds),
    pauses: flags.has('pauses') || more.profiles !== undefined,
    profiles: more.profiles,
  }
  const certificates = makeCertificates()
  const results: object[] = []
  try {
    for (const each of cases) {
      if (only.length > 0 && !only.includes(each.name)) continue
      const present = contestants({ certificates: certificates.directory })
      const wanted = each.who.flatMap((who) =>
        present.filter(({ name }) => name === who && isNamed(name, engines)),
      )
      const before = loadavg()[0] as number
      const figures = await measureCase(each, wanted, measuring)
      const load = { before, after: loadavg()[0] as number }
      console.log(report(each, figures).join('\n'))
      console.log(
        `  load average: ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after\n`,
      )
      results.push({ case: each.name, title: each.title, figures, load })
    }
  } finally {
    certificates.remove()
  }
  console.log(
    `GoldFix's memory store keeps the latest ${KEEP.toLocaleString('en')} of each session, QuickFIX's and jspurefix's keep all`,
  )
  writeJson(json, results)
}

/**
 * `pnpm bench:peers codec`: GoldFix's codec beside QuickFIX C++, jspurefix and the smallest codec written by hand, in one
 * run, in turn.
 *
 *     GOLDFIX_DICTIONARIES=directory-of-FIX44.xml pnpm bench:peers codec [--rounds 7] [--json FILE] [--profiles FOLDER]
 *
 * Only ratios mean anything elsewhere. The work is not quite the same: QuickFIX keeps a copy of every field, GoldFix an
 * index over the bytes; without a dictionary QuickFIX knows no groups; and QuickFIX 1.15 checks no format and no value
 * inside a group's entries, GoldFix all of them.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { peerPrograms } from '../peers/programs.js'
import { benchSubjects, otherSubjects } from '../subjects.js'
import { goldfix } from './goldfix.js'
import { measureCodecs } from './measure.js'
import { messageLines, Peer } from './peer.js'
import { profileCodec } from './profile.js'
import { codecReport } from './report.js'
import { yardstick } from './yardstick.js'

const ROUND_MS = 200

export async function benchCodecs(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '7' },
      json: { type: 'string' },
      profiles: { type: 'string' },
    },
  })
  const subjects = [...benchSubjects(), ...otherSubjects()]
  const folder = mkdtempSync(join(tmpdir(), 'goldfix-codec-'))
  const file = join(folder, 'messages')
  writeFileSync(file, messageLines(subjects))
  const peers = peerPrograms('codec', [file]).map(({ name, program }) => new Peer(name, program))
  try {
    const before = loadavg()[0]
    const options = { rounds: Number(values.rounds), roundMs: ROUND_MS }
    const measured = await measureCodecs(subjects, { GoldFix: goldfix, yardstick }, peers, options)
    console.log(
      `nanoseconds of the processor per message: median (min to max) of ${values.rounds} rounds of ${ROUND_MS} ms, in turn\n`,
    )
    console.log(codecReport(measured).join('\n'))
    console.log(`load average: ${before?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after`)
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify(measured, undefined, 2)}\n`)
    if (values.profiles !== undefined) await profileCodec(subjects, values.profiles)
  } finally {
    for (const peer of peers) await peer.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

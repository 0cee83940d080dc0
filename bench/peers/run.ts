import { benchCodecs } from '../codec/run.js'
import { benchGrowth } from '../sessions/growth.js'
import { benchIdle } from '../sessions/idle.js'
import { benchResend } from '../sessions/resend.js'
import { benchSessions } from '../sessions/run.js'
import { benchStorm } from '../sessions/storm.js'

/** `pnpm bench:peers [SUBJECT]`: GoldFix beside other engines; without a subject, all of them one after the other. */
const subjects: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  codec: benchCodecs,
  sessions: benchSessions,
  idle: benchIdle,
  growth: benchGrowth,
  resend: benchResend,
  storm: benchStorm,
}
const [, , subject, ...args] = process.argv
if (subject === undefined) {
  for (const [name, bench] of Object.entries(subjects)) {
    console.log(`=== ${name}\n`)
    await bench([])
  }
} else if (Object.hasOwn(subjects, subject)) await subjects[subject]?.(args)
else {
  console.error(`expected one of ${Object.keys(subjects).join(', ')}, but it is '${subject}'`)
  process.exitCode = 2
}

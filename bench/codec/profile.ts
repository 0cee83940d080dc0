import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Recorder } from '../ends/recorder.js'
import type { Subject } from '../subjects.js'
import { goldfix } from './goldfix.js'
import { JOBS, roundOf } from './job.js'

/** Enough samples for a table. */
const RECORDED_MS = 1_000

/**
 * Records what GoldFix does with each subject, once all of it has been measured and V8 has compiled it:
 * `JOB-SUBJECT.cpuprofile`, for bench/self-time.ts.
 *
 * @param folder is made
 */
export async function profileCodec(subjects: readonly Subject[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const name of JOBS)
    for (const subject of subjects) {
      const job = goldfix[name]?.(subject)
      if (job === undefined) continue
      const recorder = new Recorder()
      await recorder.start(join(resolve(folder), `${name}-${subject.name}.cpuprofile`))
      roundOf(job, subject.messages.length, RECORDED_MS)
      await recorder.stop()
    }
}

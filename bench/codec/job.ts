import type { Subject } from '../subjects.js'

/** What a codec is measured at: `parse` is framing, CheckSum and eight reads; `validate` framing, CheckSum and the dictionary. */
export type JobName = 'parse' | 'validate' | 'encode'

export const JOBS: readonly JobName[] = ['parse', 'validate', 'encode']

/** Does a job with the message `n` of a subject, and returns something that depends on it. */
export type Job = (n: number) => number

/** Of each job what does it with a subject; nothing where it cannot be done. */
export type Jobs = { readonly [Name in JobName]?: (subject: Subject) => Job | undefined }

/** Messages between two looks at the clock. */
const PER_LOOK = 64 * 16

/**
 * One round of a job.
 *
 * @returns nanoseconds of the processor per message, those of the compiler and the collector included
 */
export function roundOf(job: Job, different: number, atLeastMs: number): number {
  const end = performance.now() + atLeastMs
  const start = process.cpuUsage()
  let count = 0
  let seen = 0
  do {
    for (let i = 0; i < PER_LOOK; i++) seen += job(i % different)
    count += PER_LOOK
  } while (performance.now() < end)
  const { user, system } = process.cpuUsage(start)
  if (!(seen > 0)) throw new Error('expected something to be read or written')
  return ((user + system) * 1_000) / count
}

import type { Subject } from '../subjects.js'
import { JOBS, type JobName, type Jobs, roundOf } from './job.js'
import type { Peer } from './peer.js'

/** Nanoseconds of the processor per message: the rounds of each contestant that can do the job. */
export interface Measured {
  readonly job: JobName
  readonly subject: string
  readonly bytes: number
  readonly rounds: Readonly<Record<string, readonly number[]>>
}

/**
 * Rounds in turn: each contestant has the same machine in the same second. The first round is the compiler's.
 *
 * @param ours contestants in this process, by name
 */
export async function measureCodecs(
  subjects: readonly Subject[],
  ours: Readonly<Record<string, Jobs>>,
  peers: readonly Peer[],
  { rounds, roundMs }: { readonly rounds: number; readonly roundMs: number },
): Promise<Measured[]> {
  const plan = JOBS.flatMap((job) =>
    subjects.map((subject) => ({
      job,
      subject,
      here: Object.entries(ours).flatMap(([name, jobs]) => {
        const work = jobs[job]?.(subject)
        return work === undefined ? [] : [{ name, work }]
      }),
      rounds: {} as Record<string, number[]>,
    })),
  )
  for (let round = 0; round <= rounds; round++) {
    for (const { job, subject, here, rounds: kept } of plan) {
      const keep = (name: string, ns: number | undefined) => {
        if (ns === undefined || round === 0) return
        kept[name] ??= []
        kept[name].push(ns)
      }
      for (const { name, work } of here) keep(name, roundOf(work, subject.messages.length, roundMs))
      for (const peer of peers) keep(peer.name, await peer.round(job, subject, roundMs))
    }
  }
  return plan.map(({ job, subject, rounds: kept }) => ({
    job,
    subject: subject.name,
    bytes: (subject.messages[0] as Buffer).length,
    rounds: kept,
  }))
}

import type { Program } from '../ends/program.js'
import type { Subject } from '../subjects.js'
import type { JobName } from './job.js'

/** Another engine's codec, in a process of its own that is idle between rounds. */
export class Peer {
  readonly #program: Program

  constructor(
    readonly name: string,
    program: Program,
  ) {
    this.#program = program
  }

  /** Nanoseconds of the processor per message; nothing where it cannot do the job. */
  async round(job: JobName, { name, tags }: Subject, ms: number): Promise<number | undefined> {
    const { ns } = await this.#program.ask<{ ns: number | null }>(`${job} ${name} ${ms} ${tags}`)
    return ns ?? undefined
  }

  stop(): Promise<void> {
    return this.#program.stop()
  }
}

/** What the peers read their messages from: one per line, the name of its kind and a tab before it. */
export function messageLines(subjects: readonly Subject[]): Buffer {
  const parts = subjects.flatMap(({ name, messages }) =>
    messages.flatMap((message) => [Buffer.from(`${name}\t`), message, Buffer.from('\n')]),
  )
  return Buffer.concat(parts)
}

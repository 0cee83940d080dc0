import { readFileSync } from 'node:fs'

/** What a process has used so far, as Linux sees it. */
export interface Usage {
  /** Bytes in memory. */
  readonly rss: number
  /** Microseconds of the processor, in steps of 10,000. */
  readonly cpu: number
}

const TICK_MICROS = 10_000

/** Of a process that runs. */
export function usageOf(pid: number): Usage {
  const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1]
  // behind the name, which may hold anything: utime and stime are the 12th and 13th
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const [utime, stime] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return { rss: Number(resident) * 1_024, cpu: (Number(utime) + Number(stime)) * TICK_MICROS }
}

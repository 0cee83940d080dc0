import { readFileSync, statSync } from 'node:fs'

/** A process that has a data file open, so that another which later has the same number is not taken for it. */
export interface Owner {
  readonly pid: number
  /** When it began, in ticks since the machine did; absent where the kernel does not tell. */
  readonly began?: string
  /** Device and inode, for a copy of the file is another's. */
  readonly file: string
}

export function thisProcess(dataFile: string): Owner {
  const { dev, ino } = statSync(dataFile, { bigint: true })
  return { pid: process.pid, ...beganOf(process.pid), file: `${dev}:${ino}` }
}

/**
 * Whether it still has it. LMDB's table of readers tells, in which the kernel holds a lock for each process that has the
 * environment open, on other systems and in other containers, too; or the kernel's table of processes, should the
 * lock have been dropped because somebody in that process has opened and closed the lock file.
 *
 * @param readers LMDB's table, without those whose process has died
 */
export function isAlive(owner: Owner, me: Owner, readers: string): boolean {
  const isReader = readers.split('\n').some((line) => Number.parseInt(line, 10) === owner.pid)
  if (isReader) return true
  const { began, file } = owner
  return file === me.file && began !== undefined && beganOf(owner.pid).began === began
}

/** Another thread, or another copy of this module. */
export function isSame(one: Owner, other: Owner): boolean {
  return one.pid === other.pid && one.began === other.began && one.file === other.file
}

export function encodeOwner(owner: Owner): Buffer {
  return Buffer.from(JSON.stringify(owner))
}

export function decodeOwner(content: Buffer): Owner {
  return JSON.parse(content.toString()) as Owner
}

/** Source: proc(5), /proc/[pid]/stat: the state is field 3, the time it began 22; the name before them may hold anything. */
function beganOf(pid: number): Pick<Owner, 'began'> {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const began = fields[18]
    return 'ZX'.includes(state) || began === undefined ? {} : { began }
  } catch {
    return {}
  }
}

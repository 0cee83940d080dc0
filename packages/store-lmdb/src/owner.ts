import { readFileSync } from 'node:fs'

/** A process, so that another which later has the same number is not taken for it. */
export interface Owner {
  readonly pid: number
  /** When it began, in ticks since the machine did; absent where the kernel does not tell. */
  readonly began?: string
}

export function thisProcess(): Owner {
  return ownerOf(process.pid)
}

/**
 * Whether it still runs. LMDB's table of readers tells, in which the kernel holds a lock for each process that has the
 * environment open, on other systems and in other containers, too; or the kernel's table of processes, should the
 * lock have been dropped because somebody in that process has opened and closed the lock file.
 *
 * @param readers LMDB's table, without those whose process has died
 */
export function isAlive(owner: Owner, readers: string): boolean {
  const isReader = readers.split('\n').some((line) => Number.parseInt(line, 10) === owner.pid)
  if (isReader) return true
  return owner.began !== undefined && ownerOf(owner.pid).began === owner.began
}

export function isSame(one: Owner, other: Owner): boolean {
  return one.pid === other.pid && one.began === other.began
}

export function encodeOwner(owner: Owner): Buffer {
  return Buffer.from(JSON.stringify(owner))
}

export function decodeOwner(content: Buffer): Owner {
  return JSON.parse(content.toString()) as Owner
}

/** Source: proc(5), /proc/[pid]/stat: the state is field 3, the time it began 22; the name before them may hold anything. */
function ownerOf(pid: number): Owner {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const began = fields[18]
    return 'ZX'.includes(state) || began === undefined ? { pid } : { pid, began }
  } catch {
    return { pid }
  }
}

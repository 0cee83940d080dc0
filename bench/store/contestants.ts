import { join } from 'node:path'
import type { RealRedis } from '../../test/support/redis-server.js'
import { goldfixEnd, type StartEnd } from '../ends/engines.js'
import type { Level } from '../ends/levels.js'

/** What takes part: a store of ours at a level, or somebody else's engine with its own. */
export interface Contestant {
  readonly name: string
  /** Messages of one round. */
  readonly count: number
  /** Messages per second of one session that it is to reach. */
  readonly goal?: number
  /** Where orders are sent one at a time as well. */
  readonly level?: Level
  readonly end: StartEnd
}

/** Where a run keeps what it writes. */
export interface Places {
  readonly folder: string
  readonly everysec: RealRedis | undefined
  readonly always: RealRedis | undefined
}

/** Every store and level of ours that can be had here. */
export function ourContestants({ folder, everysec, always }: Places): Contestant[] {
  const at = (name: string) => (end: string) => join(folder, `${name}-${end}`)
  const of = (level: Level, count: number, goal: number, place: (end: string) => string) => ({
    name: level.replace('-', ' '),
    level,
    count,
    goal,
    end: goldfixEnd({ level, place, dictionary: false }),
  })
  return [
    of('memory', 600_000, 500_000, () => ''),
    of('lmdb-committed', 400_000, 300_000, at('committed')),
    of('lmdb-flushed', 200_000, 150_000, at('flushed')),
    ...(everysec ? [of('redis-everysec', 200_000, 200_000, () => everysec.url)] : []),
    ...(always ? [of('redis-always', 200_000, 120_000, () => always.url)] : []),
  ]
}

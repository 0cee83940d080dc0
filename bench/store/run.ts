/**
 * `pnpm bench store`: what a durable store costs.
 *
 *     pnpm bench store [--rounds 5] [--only memory,lmdb] [--json FILE] [--dir FOLDER] [--profiles FOLDER]
 *
 * One-way orders of about 200 bytes over loopback TCP between two processes, each with a store of its own, at each store
 * and level, beside QuickFIX C++ and jspurefix with their file stores where those are present. Only ratios mean anything
 * elsewhere.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hasRedis, type RealRedis, startRedis } from '../../test/support/redis-server.js'
import { type Contestant, ourContestants } from './contestants.js'
import { measure } from './measure.js'
import { peerContestants } from './peers.js'
import { report } from './report.js'

export async function benchStore(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      json: { type: 'string' },
      dir: { type: 'string', default: tmpdir() },
      profiles: { type: 'string' },
    },
  })
  const only = values.only.split(',').filter(Boolean)
  const isWanted = ({ name }: Contestant) =>
    only.length === 0 || only.some((part) => name.toLowerCase().includes(part.toLowerCase()))
  const folder = mkdtempSync(join(values.dir, 'goldfix-bench-'))
  const servers: RealRedis[] = []
  try {
    const server = async (appendfsync: string) => {
      const redis = await startRedis({ appendfsync })
      servers.push(redis)
      return redis
    }
    const redis = hasRedis()
      ? { everysec: await server('everysec'), always: await server('always') }
      : { everysec: undefined, always: undefined }
    const all = [...ourContestants({ folder, ...redis }), ...peerContestants(folder)]
    const rounds = Math.min(Math.max(Number(values.rounds), 1), 100)
    const before = loadavg()[0] as number
    const measured = await measure(all.filter(isWanted), {
      rounds,
      folder,
      profiles: values.profiles,
      onRound: (round) => process.stderr.write(`round ${round} of ${rounds}\n`),
    })
    const load = { before, after: loadavg()[0] as number }
    console.log(report(measured).join('\n'))
    console.log(`load average: ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after`)
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify({ ...measured, load }, undefined, 2)}\n`)
  } finally {
    for (const redis of servers) await redis.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

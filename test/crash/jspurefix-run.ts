import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Installation } from '../interop/quickfix.js'
import type { Role } from './child/settings.js'
import { type BoutResult, KILLS_PER_ROLE, runBout } from './quickfix-run.js'

const folder = fileURLToPath(new URL('peers/jspurefix/', import.meta.url))
/** A message of another engine's that has not come after this long will not come. */
const PATIENCE_MS = 3_000

/** Whether `npm ci` was run in its folder: it is no part of the workspace. */
export function hasJspurefix(): boolean {
  return existsSync(join(folder, 'node_modules/jspurefix/package.json'))
}

/** What became of it, over as many stores as it took. */
export interface PeerResult extends Omit<BoutResult, 'events' | 'remarks'> {
  /** How often it did not come back, and had to begin anew with an empty store. */
  readonly stuck: number
}

/** jspurefix with its file store in our place: as many kills, the same checker; what it breaks are figures. */
export async function runJspurefix(
  role: Role,
  quickfix: Installation,
  seed: number,
): Promise<PeerResult> {
  const results: BoutResult[] = []
  let kills = 0
  for (let bout = 0; bout < KILLS_PER_ROLE && kills < KILLS_PER_ROLE; bout += 1) {
    const result = await runOnce(role, quickfix, seed + bout, KILLS_PER_ROLE - kills)
    // the one that it did not come back from has happened as well
    kills += result.kills + (result.isStuck ? 1 : 0)
    results.push(result)
  }
  return {
    kills,
    stuck: results.filter(({ isStuck }) => isStuck).length,
    isStuck: results.at(-1)?.isStuck ?? false,
    violations: results.flatMap(({ violations }) => violations),
    lost: results.flatMap(({ lost }) => lost),
    orders: results.reduce((sum, { orders }) => sum + orders, 0),
    repeated: results.reduce((sum, { repeated }) => sum + repeated, 0),
  }
}

async function runOnce(
  role: Role,
  quickfix: Installation,
  seed: number,
  kills: number,
): Promise<BoutResult> {
  const path = mkdtempSync(join(tmpdir(), 'goldfix-crash-jspurefix-'))
  const program = join(folder, 'main.mjs')
  const place = { kind: 'files', path } as const
  try {
    const subject = { program, role, place, patienceMs: PATIENCE_MS }
    // it has no hooks: every death is at a random moment
    return await runBout(subject, quickfix, { seed, kills, points: [] })
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

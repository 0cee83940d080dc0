import { type PlantedFault, plantedFaults } from './child/planted.js'
import { sampleKills } from './plan.js'
import { runMatch } from './run-match.js'
import { storeKinds } from './stores.js'

/** The checker has to find a planted fault within so many kills. */
const MAX_KILLS = 12

/** Faults that are switched in: each has to be found, or what the suite says of the engine is worth nothing. */
export async function runPlanted(
  program: string,
  seed: number,
): Promise<{ passed: number; failed: number }> {
  let passed = 0
  let failed = 0
  for (const fault of Object.keys(plantedFaults) as PlantedFault[]) {
    const found = await findPlanted(program, fault, seed)
    console.log(
      `${found.ok ? 'found ' : 'MISSED'} planted: an engine that ${fault}: ${found.words}`,
    )
    if (found.ok) passed += 1
    else failed += 1
  }
  return { passed, failed }
}

/** Whether the checker says the right thing of an engine with this fault, and what it says. */
export async function findPlanted(
  program: string,
  fault: PlantedFault,
  seed: number,
): Promise<{ ok: boolean; words: string }> {
  const kind = storeKinds[0]
  if (kind === undefined) throw new Error('expected a store')
  const { deaths } = await runMatch({
    program,
    kind,
    kills: sampleKills({ seed, kills: MAX_KILLS, hasServer: false }),
    planted: fault,
  })
  const broken = deaths.flatMap((death) => death.broken)
  const right = broken.find((what) => plantedFaults[fault].test(what))
  const after = `after ${deaths.length} kills`
  if (right !== undefined) return { ok: true, words: `${after}, ${right.slice(0, 150)}` }
  return { ok: false, words: broken[0] ?? `nothing ${after}` }
}

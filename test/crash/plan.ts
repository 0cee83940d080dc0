import { Chance } from '../simulation/chance.js'
import type { Role } from './child/settings.js'
import type { Kill } from './kills.js'
import { roles } from './match.js'
import { type CrashPoint, crashPoints } from './points.js'

/** Passes of a point that are let go by, at most: the death shall not always meet the first message. */
const MAX_SKIP = 8
const MAX_MOMENT_MS = 150

interface PlanInit {
  readonly seed: number
  /** At least each point in each role, however few. */
  readonly kills: number
  readonly hasServer: boolean
  /** @default all */
  readonly points?: readonly CrashPoint[]
}

/** The deaths of one match, in a random order: every point in both roles, and the rest at random moments. */
export function planKills(init: PlanInit): Kill[] {
  const { seed, kills, hasServer, points = crashPoints } = init
  const chance = new Chance(seed)
  const plan: Kill[] = points.flatMap((point) =>
    roles.map(
      (victim) => ({ kind: 'point', point, victim, skip: chance.from(0, MAX_SKIP) }) as const,
    ),
  )
  while (plan.length < kills) plan.push(randomKill(chance, hasServer && chance.is(0.25)))
  return shuffled(plan, chance)
}

/** So many deaths drawn from all there are: a short look. */
export function sampleKills(init: PlanInit): Kill[] {
  const all = planKills({ ...init, kills: 60 })
  return all.slice(0, init.kills)
}

function randomKill(chance: Chance, server: boolean): Kill {
  const victim = chance.of<Role>('initiator', 'acceptor')
  const afterMs = chance.from(0, MAX_MOMENT_MS)
  if (server) return { kind: 'server', victim: chance.of(undefined, victim), afterMs }
  return { kind: 'random', victim, afterMs, early: chance.is(0.3) }
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const left = [...items]
  const drawn: T[] = []
  while (left.length > 0) drawn.push(...left.splice(chance.from(0, left.length - 1), 1))
  return drawn
}

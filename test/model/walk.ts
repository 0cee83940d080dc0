import { Chance } from '../simulation/chance.js'
import { Stage } from './stage.js'
import { type Step, steps } from './steps.js'
import type { Variant } from './variants.js'

/** What a walk has come to. */
export interface Outcome {
  readonly variant: Variant
  readonly walk: readonly string[]
  readonly violation: string | undefined
  /** The rows that the chart has taken, one set for each of its steps. */
  readonly taken: Stage['taken']
  readonly log: readonly string[]
}

const byName = new Map(steps.map((step) => [step.name, step]))

/** A walk of `length` steps that chance has chosen, and then to rest. */
export async function randomWalk(variant: Variant, seed: number, length: number): Promise<Outcome> {
  const chance = new Chance(seed)
  return perform(variant, (stage, index) => (index < length ? choose(stage, chance) : undefined))
}

/** The same walk again, or any other: what cannot happen is left out. */
export function replay(variant: Variant, walk: readonly string[]): Promise<Outcome> {
  const left = [...walk]
  return perform(variant, (stage) => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const step = byName.get(name)
      if (step === undefined) throw new Error(`no step is called ${name}`)
      if (step.weight(stage) > 0) return step
    }
    return undefined
  })
}

/** The shortest part of a walk that breaks a promise as well: step after step is left out. */
export async function shrink(outcome: Outcome): Promise<Outcome> {
  let shortest = outcome
  let size = outcome.walk.length >> 1
  while (size > 0) {
    const { length } = shortest.walk
    for (let at = 0; at + size <= shortest.walk.length; ) {
      const { walk } = shortest
      const less = await replay(outcome.variant, [...walk.slice(0, at), ...walk.slice(at + size)])
      if (less.violation !== undefined && less.walk.length < walk.length) shortest = less
      else at += size
    }
    if (size > 1 || shortest.walk.length === length) size >>= 1
  }
  return shortest
}

/** For people: what broke, the walk, and the conversation. */
export function story({ variant, walk, violation, log }: Outcome): string {
  return [
    `${violation}`,
    `variant: ${JSON.stringify(variant)}`,
    `walk: ${JSON.stringify(walk)}`,
    ...log.slice(-40).map((line) => `  ${line}`),
  ].join('\n')
}

async function perform(
  variant: Variant,
  next: (stage: Stage, index: number) => Step | undefined,
): Promise<Outcome> {
  const stage = new Stage(variant)
  const walk: string[] = []
  await stage.open()
  while (stage.violation === undefined) {
    const step = next(stage, walk.length)
    if (step === undefined) break
    walk.push(step.name)
    stage.log.push(`[${step.name}] in ${stage.state}`)
    await step.run(stage)
  }
  if (stage.violation === undefined) await bringToRest(stage)
  const { violation, taken, log } = stage
  await stage.close()
  return { variant, walk, violation, taken, log }
}

function choose(stage: Stage, chance: Chance): Step | undefined {
  const weights = steps.map((step) => step.weight(stage))
  let left = chance.rng() * weights.reduce((sum, weight) => sum + weight, 0)
  return steps.find((_, index) => {
    left -= weights[index] ?? 0
    return left < 0
  })
}

/** How long a session may take to be back once nothing hinders it, in seconds. */
const BUDGET_S = 180

/** The faults end, and a well-behaved peer logs on: the session is in sequence, and nothing is missing. */
async function bringToRest(stage: Stage): Promise<void> {
  stage.log.push(`[to rest] in ${stage.state}`)
  stage.setHandler('prompt')
  await stage.setStore('prompt')
  await stage.reads(true)
  while (stage.running > 0) await stage.finishes('finish')
  for (let second = 0; second < BUDGET_S && !isInSync(stage); second++) {
    if (stage.state === 'Disconnected.Stopped') await stage.asks({ type: 'session.start' })
    await stage.waits(1_000)
    if (stage.mayConnect) await stage.connects()
    if (stage.halfSaid) await stage.loses()
    if (stage.connected && !stage.loggedOn && !stage.hasSpoken)
      await stage.logsOn(Math.max(stage.peerNext, stage.nextIn))
    if (stage.state === 'Connected.Sequence.AwaitingReset') await stage.logsOn(1, '141=Y|')
    if (stage.loggedOn && stage.askedFor > 0)
      await stage.says(
        `35=4|34=${stage.askedFor}|43=Y|122=20260102-00:00:00|123=Y|36=${Math.max(stage.peerNext, stage.askedFor + 1)}|`,
      )
  }
  if (!isInSync(stage))
    return stage.oracle.broken(`I12: after ${BUDGET_S} s without a fault it is ${stage.state}`)
  await stage.offersAllThatIsCommitted()
  stage.oracle.atRest()
}

function isInSync({ state, connected }: Stage): boolean {
  return connected && state === 'Connected.Sequence.InSync'
}

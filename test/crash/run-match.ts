import type { PlantedFault } from './child/planted.js'
import { type Kill, nameOf, perform } from './kills.js'
import { Match, roles, Violation } from './match.js'
import type { StoreKind } from './stores.js'

export interface Death {
  readonly kill: Kill
  readonly ms: number
  /** What was broken by the time everything was back; nothing where all is well. */
  readonly broken: readonly string[]
  /** The store's server lost what it had acknowledged, as it may: what was seen of it. */
  readonly lostByStore: readonly string[]
}

export interface MatchResult {
  readonly deaths: readonly Death[]
  readonly delivered: number
  readonly repeated: number
  /** Lost to a reset, and the engine has said so. */
  readonly inDoubt: number
  /** What was on the wire and in the journals before a violation. */
  readonly context: readonly string[]
}

interface MatchOptions {
  readonly program: string
  readonly kind: StoreKind
  readonly kills: readonly Kill[]
  readonly planted?: PlantedFault
  readonly onDeath?: (death: Death) => void
}

/** One pair of sides through all these deaths; what breaks a promise ends a match, and the next begins anew. */
export async function runMatch(options: MatchOptions): Promise<MatchResult> {
  const left = [...options.kills]
  const deaths: Death[] = []
  const context: string[] = []
  let delivered = 0
  let repeated = 0
  let inDoubt = 0
  while (left.length > 0) {
    const { match, broken } = await playOn(options, left, deaths)
    delivered += match.delivered
    repeated += match.repeated
    inDoubt += match.inDoubt
    if (broken) context.push(...contextOf(match))
    if (options.planted !== undefined && broken) break
  }
  return { deaths, delivered, repeated, inDoubt, context }
}

/** Until the first violation, or to the end. */
async function playOn(
  { program, kind, planted, onDeath }: MatchOptions,
  left: Kill[],
  deaths: Death[],
): Promise<{ match: Match; broken: boolean }> {
  const stores = await kind.open()
  const match = await Match.open({ program, stores, ...(planted && { planted }) })
  const record = (kill: Kill, begun: number): void => {
    const seen = [...match.violations]
    const excused = kind.mayLose && kill.kind === 'server' && hasLost(match)
    const death = {
      kill,
      ms: performance.now() - begun,
      broken: excused ? [] : seen,
      lostByStore: excused ? seen : [],
    }
    deaths.push(death)
    onDeath?.(death)
  }
  let last: Kill | undefined
  let begun = performance.now()
  try {
    match.start('acceptor')
    match.start('initiator')
    await match.loggedOn()
    for (let kill = left.shift(); kill !== undefined; kill = left.shift()) {
      last = kill
      begun = performance.now()
      await perform(kill, match, stores)
      if (match.violations.length > 0) throw new Violation(match.violations[0])
      if (left.length === 0) await match.finish()
      if (match.violations.length > 0) throw new Violation(match.violations[0])
      record(kill, begun)
    }
    return { match, broken: false }
  } catch (cause) {
    if (!(cause instanceof Violation)) match.violations.push(String(cause))
    if (last === undefined) throw cause
    record(last, begun)
    return { match, broken: true }
  } finally {
    await match.close()
    await stores.stop()
  }
}

/** The engine has noticed it and said so: it stops, or skips the numbers. Anything else is the engine's fault. */
function hasLost(match: Match): boolean {
  return roles.some((role) =>
    match
      .journal(role)
      .events.some((line) => /has gone back|may have lost|"why":"skipped"|^doubt /.test(line)),
  )
}

export function describeKill(kill: Kill): string {
  return `${nameOf(kill)} of the ${kill.victim ?? 'server'}`
}

function contextOf(match: Match): string[] {
  return [
    ...match.recent.slice(-25),
    ...roles.flatMap((role) =>
      match
        .journal(role)
        .events.slice(-12)
        .map((line) => `${role}: ${line}`),
    ),
  ]
}

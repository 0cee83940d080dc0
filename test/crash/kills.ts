import type { Role } from './child/settings.js'
import { type Match, otherThan, roles } from './match.js'
import type { CrashPoint } from './points.js'
import { isFreshOrder } from './relay.js'
import type { StorePair } from './stores.js'

/** One death, and what dies. */
export type Kill =
  | {
      readonly kind: 'point'
      readonly point: CrashPoint
      readonly victim: Role
      readonly skip: number
    }
  /** After so many milliseconds, counted from the Logon or from the start. */
  | {
      readonly kind: 'random'
      readonly victim: Role
      readonly afterMs: number
      readonly early: boolean
    }
  /** The store's server, and the process that uses it or not. */
  | { readonly kind: 'server'; readonly victim: Role | undefined; readonly afterMs: number }

export function nameOf(kill: Kill): string {
  switch (kill.kind) {
    case 'point':
      return kill.point.name
    case 'random':
      return kill.early ? 'random, early' : 'random'
    case 'server':
      return kill.victim === undefined ? 'server' : 'server and side'
  }
}

/** How many messages are swallowed before what they are swallowed for. */
const TAIL = 6
const MIDDLE = 3

/** Both sides logged on before, and again afterwards with everything delivered; looked into at the death. */
export async function perform(kill: Kill, match: Match, stores: StorePair): Promise<void> {
  switch (kill.kind) {
    case 'point':
      await atPoint(kill.point, kill.victim, kill.skip, match)
      break
    case 'random':
      if (kill.early) await restarted(kill.victim, match)
      await atRandom(kill.victim, kill.afterMs, match)
      break
    case 'server':
      await serverDies(kill.victim, kill.afterMs, match, stores)
  }
  await match.loggedOn()
  await match.allDelivered()
}

async function atPoint(point: CrashPoint, victim: Role, skip: number, match: Match): Promise<void> {
  const { scenario, name } = point
  const died = match.journal(victim).died.length
  const quietBefore = /resets|logs out|quiet/.test(scenario)
  if (quietBefore) {
    await match.hush()
    await match.allDelivered()
  }
  match.life(victim).tell({ do: 'arm', point: name, skip: scenario === 'load' ? skip : 0 })
  await stage(point, victim, match)
  await match.until(`the ${victim} reaches ${name}`, () => match.life(victim).over)
  await buried(victim, match)
  match.relay.passAll()
  if (match.journal(victim).died.length !== died + 1)
    throw new Error(`expected the ${victim} to die at ${name}`)
  // what is sent before both know of a reset goes down with the old numbers: that is its meaning
  match.start(victim, !quietBefore)
  await match.loggedOn()
  match.load()
  if (scenario.includes('resets')) await settled(match)
}

/**
 * Both have said something in the new numbers, and both stores know that the other has heard of the reset. Who dies
 * before has to reset again, and what was promised since goes down with it: two faults in one moment, which this suite
 * does not hold against the engine.
 */
async function settled(match: Match): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const before = roles.map((role) => match.journal(role).promised.length)
    await match.until('both send in the new numbers', () =>
      roles.every((role, at) => match.journal(role).promised.length > (before[at] ?? 0) + 2),
    )
    await match.allDelivered()
  }
}

/** Brings about what the point needs. */
async function stage({ scenario }: CrashPoint, victim: Role, match: Match): Promise<void> {
  const other = otherThan(victim)
  const { relay } = match
  switch (scenario) {
    case 'load':
    case 'quiet':
      return
    case 'lost tail of victim':
    case 'lost tail of other': {
      const from = scenario === 'lost tail of victim' ? victim : other
      let lost = 0
      relay.swallow(
        from,
        (frame) => lost > 0 || isFreshOrder(frame),
        (count) => {
          lost = count
        },
      )
      await match.until('a tail is lost', () => lost >= TAIL || match.life(victim).over)
      relay.cut()
      relay.passAll()
      return
    }
    case 'lost middle of other': {
      let left = MIDDLE
      relay.swallow(
        other,
        (frame) => left > 0 && isFreshOrder(frame),
        () => {
          left -= 1
        },
      )
      return
    }
    case 'victim resets':
      return match.life(victim).tell({ do: 'reset' })
    case 'other resets':
      return match.life(other).tell({ do: 'reset' })
    case 'victim logs out':
      return match.life(victim).tell({ do: 'logout' })
    case 'other logs out over a gap': {
      let lost = 0
      relay.swallow(other, isFreshOrder, (count) => {
        lost = count
      })
      match.life(other).tell({ do: 'load' })
      await match.until('something is lost', () => lost >= MIDDLE)
      await match.hush([other])
      match.life(other).tell({ do: 'logout' })
      return
    }
  }
}

async function atRandom(victim: Role, afterMs: number, match: Match): Promise<void> {
  await moment(afterMs)
  match.life(victim).kill()
  await match.life(victim).gone
  await buried(victim, match)
  match.start(victim)
}

/** Killed and started, not waited for: the next kill meets it as it recovers. */
async function restarted(victim: Role, match: Match): Promise<void> {
  await atRandom(victim, 0, match)
}

async function serverDies(
  victim: Role | undefined,
  afterMs: number,
  match: Match,
  stores: StorePair,
): Promise<void> {
  const { server } = stores
  if (server === undefined) throw new Error('expected a store with a server')
  await moment(afterMs)
  await server.kill()
  if (victim !== undefined) {
    match.life(victim).kill()
    await match.life(victim).gone
  }
  await server.start()
  if (victim === undefined) return
  await buried(victim, match)
  match.start(victim)
}

async function buried(victim: Role, match: Match): Promise<void> {
  await match.inspect(victim)
}

/** The moment of a kill, drawn beforehand: nothing is waited for. */
function moment(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}

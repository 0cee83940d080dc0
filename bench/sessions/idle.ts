/**
 * `pnpm bench:peers idle`: sessions that are logged on and have nothing to say but heartbeats.
 *
 *     GOLDFIX_DICTIONARIES=FOLDER pnpm bench:peers idle [--sessions 1000,10000] [--engines GoldFix] [--json FILE]
 *         [--profiles FOLDER]
 *
 * What an acceptor weighs for each session, beside one with a single session, and the share of a core that it takes at
 * HeartBtInt 30. Engines that take long with so many are left out there.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Pair } from '../ends/pair.js'
import { profileFiles } from '../ends/profiles.js'
import { usageOf } from '../ends/usage.js'
import { type Contestant, contestants } from './contestants.js'
import { benchOptions, isNamed, listed, writeJson } from './options.js'

const GOAL = { sessions: 10_000, bytes: 25_000, share: 0.05 }
/** For what logging on has left behind: as long as a collector may wait. */
const SETTLE_MS = 5_000
/** Everybody says and hears one heartbeat. */
const WINDOW_MS = 30_000

interface Idle {
  readonly name: string
  readonly sessions: number
  /** Of the acceptor, bytes; with one session, and with all of them. */
  readonly alone: number
  readonly rss: number
  /** Of the acceptor, while nothing but heartbeats comes. */
  readonly share: number
  /** Milliseconds until all were logged on. */
  readonly logons: number
}

/** Measures, and prints the table. @param args what follows the subject on the command line */
export async function benchIdle(args: readonly string[]): Promise<void> {
  const { engines, json, more } = benchOptions(args, {
    sessions: '1000,10000',
    profiles: undefined,
  })
  const sizes = listed(more.sessions).map(Number)
  const wanted = contestants().filter(({ name }) => isNamed(name, engines))
  console.log(
    'idle sessions, of the acceptor: bytes for each session, share of one core at HeartBtInt 30, logons',
  )
  const results: Idle[] = []
  for (const contestant of wanted)
    for (const sessions of sizes) {
      if (sessions > (contestant.mostSessions ?? sessions)) continue
      const idle = await measure(contestant, sessions, more.profiles)
      results.push(idle)
      console.log(line(idle))
    }
  writeJson(json, results)
}

async function measure(
  { name, end, inNode }: Contestant,
  sessions: number,
  profiles: string | undefined,
): Promise<Idle> {
  const alone = await withPair(1, ({ acceptor }) => usageOf(acceptor.pid).rss)
  return withPair(sessions, async (pair) => {
    const { acceptor, logons } = pair
    const isRecorded = inNode && profiles !== undefined
    if (isRecorded) await pair.record(profileFiles(profiles, name, `idle-${sessions}`))
    const before = usageOf(acceptor.pid)
    const began = performance.now()
    await pause(WINDOW_MS)
    const after = usageOf(acceptor.pid)
    if (isRecorded) await pair.recorded()
    const share = (after.cpu - before.cpu) / 1_000 / (performance.now() - began)
    return { name, sessions, alone, rss: after.rss, share, logons: logons / 1_000 }
  })

  async function withPair<T>(size: number, use: (pair: Pair) => T | Promise<T>): Promise<T> {
    const pair = await Pair.start(end, { groups: { idle: size }, work: 'count' })
    try {
      await pause(SETTLE_MS)
      return await use(pair)
    } finally {
      await pair.stop()
    }
  }
}

function line({ name, sessions, alone, rss, share, logons }: Idle): string {
  const each = (rss - alone) / (sessions - 1)
  const isReached = each <= GOAL.bytes && share <= GOAL.share
  const goal = `at most ${GOAL.bytes / 1_000} kB and ${GOAL.share * 100} %: ${isReached ? 'reached' : 'not reached'}`
  return [
    `  ${name.padEnd(28)} ${sessions.toLocaleString('en').padStart(7)}`,
    `${(each / 1_000).toFixed(1).padStart(8)} kB`,
    `(${(alone / 1e6).toFixed(0)} to ${(rss / 1e6).toFixed(0)} MB)`.padEnd(18),
    `${(share * 100).toFixed(1).padStart(5)} %`,
    `${Math.round(logons).toLocaleString('en').padStart(7)} ms`,
    name === 'GoldFix' && sessions === GOAL.sessions ? goal : '',
  ]
    .join('  ')
    .trimEnd()
}

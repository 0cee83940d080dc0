/**
 * `pnpm bench:peers idle`: sessions that are logged on and have nothing to say but heartbeats.
 *
 *     GOLDFIX_DICTIONARIES=FOLDER pnpm bench:peers idle [--sessions 1000,10000] [--heartbeat 30] [--rounds 3]
 *         [--engines GoldFix] [--json FILE] [--profiles FOLDER]
 *
 * What an acceptor weighs for each session, beside one with a single session: of its memory as Linux sees it, with what V8
 * has not collected yet, and of what is live once it has (`-` for engines that are not in Node). What share of a core it takes at this
 * HeartBtInt(108), and microseconds of the processor for each heartbeat, one sent and one received being two. With
 * `--heartbeat 1` seconds are enough to see what one costs. jspurefix's initiator would take 4 MB and 0.1 s for each session:
 * the yardstick dials its acceptor.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Pair } from '../ends/pair.js'
import { profileFiles } from '../ends/profiles.js'
import { usageOf } from '../ends/usage.js'
import { summaryOf } from '../summary.js'
import { type Contestant, contestants, leftOut } from './contestants.js'
import { benchOptions, isNamed, listed, writeJson } from './options.js'

const GOAL = { sessions: 10_000, bytes: 25_000, share: 0.05, heartBtInt: 30 }
/** For what logging on has left behind: as long as a collector may wait. */
const SETTLE_MS = 5_000
/** Of a round, where heartbeats are more frequent. */
const LEAST_WINDOW_MS = 5_000

/** How it is measured. */
interface Watch {
  readonly heartBtInt: number
  /** Each as long as everybody says and hears one heartbeat, or many. */
  readonly rounds: number
  readonly profiles: string | undefined
}

/** Of the acceptor, while nothing but heartbeats comes. */
interface Round {
  /** Of a core. */
  readonly share: number
  readonly heartbeats: number
  /** Microseconds of the processor for each of them. */
  readonly micros: number
}

/** Bytes. */
interface Weight {
  readonly rss: number
  /** Not a number where it cannot be told. */
  readonly live: number
}

interface Idle {
  readonly name: string
  readonly sessions: number
  readonly heartBtInt: number
  /** Of the acceptor with one session, and with all of them. */
  readonly alone: Weight
  readonly all: Weight
  readonly rounds: readonly Round[]
  /** Milliseconds until all were logged on. */
  readonly logons: number
}

/** Measures, and prints the table. @param args what follows the subject on the command line */
export async function benchIdle(args: readonly string[]): Promise<void> {
  const { engines, rounds, json, more } = benchOptions(args, {
    rounds: '3',
    sessions: '1000,10000',
    heartbeat: '30',
    profiles: undefined,
  })
  const watch = { heartBtInt: Number(more.heartbeat), rounds, profiles: more.profiles }
  console.log(
    `idle sessions, of the acceptor: bytes for each, live bytes for each; at HeartBtInt ${watch.heartBtInt} share of one core, CPU µs for each heartbeat, medians (min to max) of ${rounds}; logons`,
  )
  const results: Idle[] = []
  for (const contestant of contestants().filter(({ name }) => isNamed(name, engines)))
    for (const sessions of listed(more.sessions).map(Number)) {
      const why = leftOut(contestant, sessions)
      if (why !== undefined) {
        console.log(`${beginning(contestant.name, sessions)}  left out: ${why}`)
        continue
      }
      const idle = await measure(contestant, sessions, watch)
      results.push(idle)
      console.log(line(idle))
    }
  writeJson(json, results)
}

async function measure(
  { name, end, dialler, inNode }: Contestant,
  sessions: number,
  { heartBtInt, rounds, profiles }: Watch,
): Promise<Idle> {
  // whatever is compiled for the first time is compiled here, by processes that nobody weighs
  await (await Pair.start(end, { groups: { idle: 1 }, work: 'count' })).stop()
  const alone = await withPair(1, weigh)
  return withPair(sessions, async (pair) => {
    const isRecorded = inNode && profiles !== undefined
    if (isRecorded) await pair.record(profileFiles(profiles, name, `idle-${sessions}`))
    const windowMs = Math.max(heartBtInt * 1_000, LEAST_WINDOW_MS)
    const measured: Round[] = []
    for (let n = 0; n < rounds; n++) measured.push(await watchRound(pair, windowMs))
    if (isRecorded) await pair.recorded()
    const all = await weigh(pair)
    const logons = pair.logons / 1_000
    return { name, sessions, heartBtInt, alone, all, rounds: measured, logons }
  })

  async function withPair<T>(size: number, use: (pair: Pair) => Promise<T>): Promise<T> {
    const pair = await Pair.start(
      end,
      { groups: { idle: size }, work: 'count', heartBtInt },
      dialler,
    )
    try {
      await pause(SETTLE_MS)
      return await use(pair)
    } finally {
      await pair.stop()
    }
  }

  async function weigh({ acceptor }: Pair): Promise<Weight> {
    const { rss } = usageOf(acceptor.pid)
    const { live } = inNode ? await acceptor.ask<{ live: number }>('live') : { live: Number.NaN }
    return { rss, live }
  }
}

async function watchRound(pair: Pair, ms: number): Promise<Round> {
  const { pid } = pair.acceptor
  const said = await pair.messages('idle')
  const before = usageOf(pid)
  const began = performance.now()
  await pause(ms)
  const cpu = usageOf(pid).cpu - before.cpu
  const took = performance.now() - began
  const heartbeats = (await pair.messages('idle')) - said
  return { share: cpu / 1_000 / took, heartbeats, micros: cpu / heartbeats }
}

function line({ name, sessions, heartBtInt, alone, all, rounds, logons }: Idle): string {
  const each = (all.rss - alone.rss) / (sessions - 1)
  const live = (all.live - alone.live) / (sessions - 1)
  const { median: share } = summaryOf(rounds.map((round) => round.share))
  const { median, min, max } = summaryOf(rounds.map((round) => round.micros))
  const shown = (micros: number) => (Number.isFinite(micros) ? micros.toFixed(1) : '-')
  const range = rounds.length > 1 ? `(${shown(min)} to ${shown(max)})` : ''
  const isReached = each <= GOAL.bytes && share <= GOAL.share
  const goal = `at most ${GOAL.bytes / 1_000} kB and ${GOAL.share * 100} %: ${isReached ? 'reached' : 'not reached'}`
  const isGoal = name === 'GoldFix' && sessions === GOAL.sessions && heartBtInt === GOAL.heartBtInt
  return [
    beginning(name, sessions),
    `${(each / 1_000).toFixed(1).padStart(8)} kB`,
    `(${(alone.rss / 1e6).toFixed(0)} to ${(all.rss / 1e6).toFixed(0)} MB)`.padEnd(18),
    `${shown(live / 1_000).padStart(6)} kB live`,
    `${(share * 100).toFixed(1).padStart(5)} %`,
    `${shown(median).padStart(6)} µs ${range}`.padEnd(26),
    `${Math.round(logons).toLocaleString('en').padStart(7)} ms`,
    isGoal ? goal : '',
  ]
    .join('  ')
    .trimEnd()
}

function beginning(name: string, sessions: number): string {
  return `  ${name.padEnd(28)} ${sessions.toLocaleString('en').padStart(7)}`
}

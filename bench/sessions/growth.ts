/**
 * `pnpm bench:peers growth`: whether a message costs more where there are more sessions, or after more messages.
 *
 *     pnpm bench:peers growth [--sessions 1,10,100,1000] [--messages 10000,100000,1000000,10000000] [--rounds 5] [--json FILE]
 *
 * GoldFix one way, microseconds of the processor per message, sender and receiver together. Ten million orders are 2 GB: the
 * store in memory is told to keep the latest ones only, as it would be wherever a session lasts.
 */
import { goldfixEnd } from '../ends/engines.js'
import type { Groups } from '../ends/groups.js'
import { KEEP, type Level } from '../ends/levels.js'
import { Pair, type Throughput } from '../ends/pair.js'
import { usageOf } from '../ends/usage.js'
import { summaryOf } from '../summary.js'
import { benchOptions, listed, writeJson } from './options.js'

/** Messages of a round: more than half a second. */
const COUNT = 400_000
/** Messages of a round behind those sent before. */
const SLICE = 100_000
/** Sessions of ten million messages in one run. */
const MOST_LONG = 3
/** As far as figures may be apart that are to be the same. */
const APART = 0.2

/** One place on the way, and its rounds. */
interface Point {
  readonly size: number
  readonly rounds: Throughput[]
  /** Bytes of the acceptor behind them. */
  rss: number
}

/** Measures, and prints the table. @param args what follows the subject on the command line */
export async function benchGrowth(args: readonly string[]): Promise<void> {
  const { rounds, json, more } = benchOptions(args, {
    sessions: '1,10,100,1000',
    messages: '10000,100000,1000000,10000000',
  })
  const bySessions = await overSessions(listed(more.sessions).map(Number), rounds)
  show('one way, by the number of sessions', bySessions)
  const byMessages = await overMessages(
    listed(more.messages).map(Number),
    Math.min(rounds, MOST_LONG),
  )
  show('one way, one session, by the messages that it has sent before', byMessages)
  console.log(
    `by sessions the stores in memory keep all messages, by messages the latest ${KEEP.toLocaleString('en')} messages of each session (memoryStore({ keep }))`,
  )
  writeJson(json, { bySessions, byMessages })
}

/**
 * Pairs of every size, in turn. Their stores keep all: where each session kept its latest messages, more sessions would
 * keep more, and pay for it in the collector.
 */
async function overSessions(sizes: readonly number[], rounds: number): Promise<Point[]> {
  const pairs: Pair[] = []
  try {
    for (const size of sizes) pairs.push(await startPair({ all: size }, 'memory-whole'))
    for (const pair of pairs) await pair.oneWay('all', COUNT)
    const points = sizes.map((size): Point => ({ size, rounds: [], rss: 0 }))
    for (let round = 0; round < rounds; round++)
      for (const [n, point] of points.entries())
        point.rounds.push(await (pairs[n] as Pair).oneWay('all', COUNT))
    for (const [n, point] of points.entries())
      point.rss = usageOf((pairs[n] as Pair).acceptor.pid).rss
    return points
  } finally {
    for (const pair of pairs) await pair.stop()
  }
}

/** In each round another session of the same two processes, which are warm. */
async function overMessages(sizes: readonly number[], rounds: number): Promise<Point[]> {
  const names = Array.from({ length: rounds }, (_, n) => `long${n}`)
  const groups = { warm: 1, ...Object.fromEntries(names.map((name) => [name, 1])) }
  const pair = await startPair(groups, 'memory')
  const points = sizes.map((size): Point => ({ size, rounds: [], rss: 0 }))
  try {
    await pair.oneWay('warm', COUNT)
    for (const name of names) {
      let sent = 0
      for (const point of points) {
        if (point.size > sent) await pair.oneWay(name, point.size - sent)
        point.rounds.push(await pair.oneWay(name, SLICE))
        sent = Math.max(point.size, sent) + SLICE
        point.rss = usageOf(pair.acceptor.pid).rss
      }
    }
  } finally {
    await pair.stop()
  }
  return points
}

function startPair(groups: Groups, level: Level): Promise<Pair> {
  const end = goldfixEnd({ level })
  return Pair.start(end, { groups, work: 'count' })
}

function show(title: string, points: readonly Point[]): void {
  console.log(`${title}: CPU µs per message, median (min to max) of the rounds, acceptor's MB`)
  const medians = points.map(({ rounds }) => summaryOf(rounds.map(cpu)).median)
  const first = medians[0] as number
  for (const { size, rounds, rss } of points) {
    const { median, min, max } = summaryOf(rounds.map(cpu))
    const figures = `${median.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`
    const ratio = `${(median / first).toFixed(2)} x`
    console.log(
      `  ${size.toLocaleString('en').padStart(12)}  ${figures.padStart(24)}  ${ratio}  ${(rss / 1e6).toFixed(0).padStart(6)} MB`,
    )
  }
  const isFlat = medians.every((median) => Math.abs(median / first - 1) <= APART)
  console.log(`  within ${APART * 100} % of the first: ${isFlat ? 'reached' : 'not reached'}`)
}

function cpu({ sender, receiver }: Throughput): number {
  return sender + receiver
}

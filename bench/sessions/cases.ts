import { availableParallelism } from 'node:os'
import type { Pair, PairSetup, Throughput } from '../ends/pair.js'
import type { ContestantName } from './contestants.js'
import { type Goal, holds } from './goals.js'

/** What a round gave: of orders one at a time, how long each took, too. */
export type Round = Throughput & { readonly latency?: Latency }

/** Microseconds from order to answer. */
export interface Latency {
  readonly p50: number
  readonly p99: number
  readonly p999: number
  /** Those that took p99.9 or more. */
  readonly slowest: readonly SlowOrder[]
}

/** An order on its way, microseconds. */
export interface SlowOrder {
  /** By `nowMicros`. */
  readonly from: number
  readonly micros: number
}

/** One thing that is measured. */
export interface Case {
  /** What `--only` calls it. */
  readonly name: string
  readonly title: string
  readonly setup: PairSetup
  readonly who: readonly ContestantName[]
  readonly goals: readonly Goal[]
  run(pair: Pair, count: number): Promise<Round>
}

const ENGINES = [
  'GoldFix',
  'QuickFIX C++',
  'QuickFIX C++, no dictionary',
  'jspurefix',
  'yardstick',
  'raw sockets',
] as const satisfies ContestantName[]

const one = { one: 1 }
const many = { many: 100 }
const IN_FLIGHT = 100

/** All of them, in the order of the tables. */
export const cases: readonly Case[] = [
  {
    name: 'one-way',
    title: 'one way, one session: orders per second',
    setup: { groups: one, work: 'count' },
    who: ENGINES,
    goals: [
      ...holds('at least', 2.5, 'QuickFIX C++', 'QuickFIX C++, no dictionary'),
      ...holds('at least', 9, 'jspurefix'),
      ...holds('at least', 0.6, 'yardstick'),
    ],
    run: (pair, count) => pair.oneWay('one', count),
  },
  {
    name: 'echo',
    title: `each order answered by an ExecutionReport, ${IN_FLIGHT} in flight, one session: orders per second`,
    setup: { groups: one, work: 'answer' },
    who: ENGINES,
    goals: [
      ...holds('at least', 2.5, 'QuickFIX C++', 'QuickFIX C++, no dictionary'),
      ...holds('at least', 9, 'jspurefix'),
      ...holds('at least', 0.8, 'yardstick'),
    ],
    run: (pair, count) => pair.echo('one', count, IN_FLIGHT),
  },
  {
    name: 'ping-pong',
    title:
      'one order at a time, answered by an ExecutionReport, both processes on one core: microseconds',
    setup: { groups: one, work: 'answer', core: availableParallelism() - 1 },
    who: ENGINES,
    goals: [
      ...holds('at most', 0.8, 'QuickFIX C++', 'QuickFIX C++, no dictionary'),
      ...holds('at most', 1.8, 'raw sockets'),
    ],
    async run(pair, count) {
      const { times, from, ...throughput } = await pair.ping('one', count)
      return { ...throughput, latency: latencyOf(times, from) }
    },
  },
  {
    name: 'tls',
    title: 'one way, one session, over TLS 1.3: orders per second',
    setup: { groups: one, work: 'count' },
    who: ['GoldFix, TLS 1.3', 'GoldFix'],
    goals: holds('at least', 0.7, 'GoldFix'),
    run: (pair, count) => pair.oneWay('one', count),
  },
  {
    name: 'many',
    title: 'one way, 100 sessions at once: orders per second, all together',
    setup: { groups: many, work: 'count' },
    who: ENGINES,
    goals: [],
    run: (pair, count) => pair.oneWay('many', count),
  },
  {
    name: 'many-echo',
    title: '100 sessions at once, each with one order in flight: orders per second, all together',
    setup: { groups: many, work: 'answer' },
    who: ENGINES,
    goals: [],
    run: (pair, count) => pair.echo('many', count, IN_FLIGHT),
  },
]

/** @param times of orders each of which was sent when the one before was answered, the first at `from` */
function latencyOf(times: readonly number[], from: number): Latency {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (quantile: number) => sorted[Math.floor(quantile * sorted.length)] as number
  const p999 = at(0.999)
  const slowest: SlowOrder[] = []
  let sentAt = from
  for (const micros of times) {
    if (micros >= p999) slowest.push({ from: sentAt, micros })
    sentAt += micros
  }
  return { p50: at(0.5), p99: at(0.99), p999, slowest }
}

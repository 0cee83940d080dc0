import { KEEP } from '../ends/levels.js'
import type { Throughput } from '../ends/pair.js'
import { SKIP_AHEAD } from '../ends/skip-ahead.js'
import { summaryOf } from '../summary.js'
import type { Group } from './groups.js'
import { APART_MS, type Apart, type Figures, type Measured } from './measure.js'

/** A single order may take as much longer for a flushed store as this many times one fdatasync. */
const MOST_FDATASYNCS = 4
/** The same for a store that is flushed each second, microseconds. */
const MOST_EVERYSEC_MICROS = 400

/** The table, as lines. */
export function report({ figures, fdatasync }: Measured): string[] {
  const disk = summaryOf(fdatasync).median
  return [
    'one-way messages per second: median (min to max) of the rounds, in turn',
    row('', 'one session', 'goal', '', '100 sessions'),
    ...figures.map(rates),
    ...ratios(figures),
    '',
    'microseconds of the processor per message, sender + receiver, without what a Redis server uses: medians',
    row('', 'one session', '', '', '100 sessions'),
    ...figures.map(({ contestant: { name }, oneWay }) =>
      row(name, cpu(oneWay.one), '', '', cpu(oneWay.many)),
    ),
    '',
    ...APART_MS.flatMap((apart) => [
      `a single order, from send() to the handler at the other end, ${apart} ms behind the last: p50, median of the rounds, microseconds`,
      `  ${'one fdatasync of 200 bytes'.padEnd(28)} ${micros(disk)}`,
      ...singles(figures, disk, apart),
      '',
    ]),
    `every session with skipAhead ${SKIP_AHEAD.toLocaleString('en')}: where a store may lose its tail, the default holds it to fewer messages`,
    `the memory store keeps the latest ${KEEP.toLocaleString('en')} of each session`,
  ]
}

function rates({ contestant: { name, goal }, oneWay }: Figures): string {
  const median = medianRate(oneWay.one)
  const verdict = goal === undefined ? '' : median >= goal ? 'reached' : 'not reached'
  return row(name, spread(oneWay.one), goal ? k(goal) : '', verdict, spread(oneWay.many))
}

/** Each of ours beside each peer. */
function ratios(figures: readonly Figures[]): string[] {
  const peers = figures.filter(({ contestant }) => contestant.level === undefined)
  const ours = figures.filter(({ contestant }) => contestant.level !== undefined)
  return peers.flatMap((peer) => [
    '',
    `times as many as ${peer.contestant.name}, by the medians`,
    ...ours.map(({ contestant, oneWay }) => {
      const ratio = (group: Group) =>
        (medianRate(oneWay[group]) / medianRate(peer.oneWay[group])).toFixed(1)
      return row(contestant.name, ratio('one'), '', '', ratio('many'))
    }),
  ])
}

function medianRate(rounds: readonly Throughput[]): number {
  return summaryOf(rounds.map(({ rate }) => rate)).median
}

function cpu(rounds: readonly Throughput[]): string {
  const sender = summaryOf(rounds.map((round) => round.sender)).median
  const receiver = summaryOf(rounds.map((round) => round.receiver)).median
  return `${sender.toFixed(2)} + ${receiver.toFixed(2)}`
}

function singles(figures: readonly Figures[], disk: number, apart: Apart): string[] {
  const memory = figures.find(({ contestant }) => contestant.level === 'memory')
  if (memory === undefined) return []
  const least = summaryOf(memory.single[apart]).median
  return figures.flatMap(({ contestant: { name, level }, single }) => {
    if (level === undefined) return []
    const { median } = summaryOf(single[apart])
    const most = mostAdded(level, disk)
    const added = median - least
    const verdict =
      most === undefined
        ? ''
        : `at most ${micros(most)}: ${added <= most ? 'reached' : 'not reached'}`
    return `  ${name.padEnd(28)} ${micros(median)}, added ${micros(added)}  ${verdict}`
  })
}

function mostAdded(level: string, disk: number): number | undefined {
  if (level === 'lmdb-flushed' || level === 'redis-always') return MOST_FDATASYNCS * disk
  return level === 'redis-everysec' ? MOST_EVERYSEC_MICROS : undefined
}

function spread(rounds: readonly Throughput[]): string {
  const { median, min, max } = summaryOf(rounds.map(({ rate }) => rate))
  return `${k(median)} (${k(min)} to ${k(max)})`
}

function k(rate: number): string {
  return `${(rate / 1_000).toLocaleString('en', { maximumFractionDigits: rate < 20_000 ? 1 : 0 })}k`
}

function micros(value: number): string {
  return Math.round(value).toLocaleString('en').padStart(6)
}

function row(name: string, one: string, goal: string, verdict: string, many: string): string {
  return `  ${name.padEnd(26)} ${one.padStart(24)}  ${goal.padStart(5)} ${verdict.padEnd(11)} ${many.padStart(24)}`
}

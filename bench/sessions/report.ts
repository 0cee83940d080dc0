import { type Summary, summaryOf } from '../summary.js'
import type { Case, Round } from './cases.js'
import { verdict } from './goals.js'
import type { Figures } from './measure.js'
import { pauseLines } from './pauses.js'

const MOST_P999_MICROS = 1_000

/** The table of one case, as lines. */
export function report({ title, goals }: Case, figures: readonly Figures[]): string[] {
  const first = figures[0]
  if (first === undefined) return []
  const isTimed = first.rounds[0]?.latency !== undefined
  const measure = isTimed ? latency : rate
  return [
    `${title}: median (min to max) of ${first.rounds.length} rounds in turn`,
    row('', '', isTimed ? 'p99    p99.9' : '', 'CPU µs, sender + receiver', `${first.name} is`, ''),
    ...figures.map(({ name, rounds }) => {
      const own = summaryOf(first.rounds.map(measure)).median
      const ratio = own / summaryOf(rounds.map(measure)).median
      const goal = goals.find(({ peer }) => peer === name)
      return row(
        name,
        spread(summaryOf(rounds.map(measure)), isTimed),
        isTimed ? tail(rounds) : '',
        cpu(rounds),
        name === first.name ? '' : `${ratio.toFixed(2)} x`,
        goal === undefined ? '' : verdict(goal, ratio),
      )
    }),
    ...(isTimed
      ? [`  ${first.name}: p99.9 at most ${MOST_P999_MICROS} µs: ${withinP999(first)}`]
      : []),
    ...figures.flatMap(pauseLines),
  ]
}

function rate(round: Round): number {
  return round.rate
}

function latency(round: Round): number {
  return round.latency?.p50 ?? Number.NaN
}

function withinP999({ rounds }: Figures): string {
  const { median } = summaryOf(rounds.map(({ latency }) => latency?.p999 ?? Number.NaN))
  return median <= MOST_P999_MICROS ? 'reached' : 'not reached'
}

function tail(rounds: readonly Round[]): string {
  const of = (pick: 'p99' | 'p999') =>
    summaryOf(rounds.map(({ latency }) => latency?.[pick] ?? Number.NaN)).median
  return `${of('p99').toFixed(0)} ${of('p999').toFixed(0).padStart(8)}`
}

function cpu(rounds: readonly Round[]): string {
  const sender = summaryOf(rounds.map((round) => round.sender)).median
  const receiver = summaryOf(rounds.map((round) => round.receiver)).median
  return `${sender.toFixed(2)} + ${receiver.toFixed(2)}`
}

function spread({ median, min, max }: Summary, isTimed: boolean): string {
  const shown = (value: number) =>
    isTimed ? value.toFixed(1) : Math.round(value).toLocaleString('en')
  return `${shown(median)} (${shown(min)} to ${shown(max)})`
}

function row(
  name: string,
  figure: string,
  tails: string,
  used: string,
  ratio: string,
  goal: string,
) {
  return `  ${name.padEnd(28)} ${figure.padStart(34)} ${tails.padStart(14)} ${used.padStart(26)} ${ratio.padStart(12)}  ${goal}`.trimEnd()
}

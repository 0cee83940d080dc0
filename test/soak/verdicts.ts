import type { Census } from './census.js'
import type { DayOutcome } from './day.js'

export interface Verdict {
  readonly promise: string
  readonly kept: boolean
  readonly figures: string
}

/** How much more may be reachable in the last hours than in the first ones: measured it goes up and down by as much. */
const GROWTH_MAX = 0.01
/** Memory is compared between the medians of so many hours at each end: one hour is as good as another but for noise. */
const HOURS_COMPARED = 5

export function verdictsOf(outcome: DayOutcome, messagesMin: number): Verdict[] {
  const { hours, counts, faults } = outcome
  const first = middle(hours.slice(0, HOURS_COMPARED))
  const last = middle(hours.slice(-HOURS_COMPARED))
  const growth = last.memory / first.memory - 1
  const { sent, delivered, heartbeats, logons } = counts
  const constant = (what: keyof Census): Verdict => {
    const values = hours.map((census) => census[what])
    const figures = `${Math.min(...values)} to ${Math.max(...values)}`
    return {
      promise: `as many ${what} in every hour`,
      kept: values.at(0) === values.at(-1),
      figures,
    }
  }
  return [
    {
      promise: `at least ${number(messagesMin)} messages, each delivered once and in order`,
      kept: sent >= messagesMin && delivered === sent && faults.length === 0,
      figures: [`${number(delivered)} of ${number(sent)}`, ...faults].join('\n    '),
    },
    {
      promise: 'heartbeats and recoveries',
      kept: heartbeats > 0 && logons > 10,
      figures: Object.entries(counts)
        .map(([what, count]) => `${number(count)} ${what}`)
        .join(', '),
    },
    {
      promise: `memory grows by less than ${100 * GROWTH_MAX} %`,
      kept: growth < GROWTH_MAX,
      figures: `${megabytes(first.memory)} to ${megabytes(last.memory)}, ${(100 * growth).toFixed(2)} %; ${range(hours)} in between`,
    },
    constant('timers'),
    constant('lines'),
    constant('readers'),
    constant('listeners'),
  ]
}

/** The hour with the middle amount of memory. */
function middle(hours: readonly Census[]): Census {
  const sorted = [...hours].sort((a, b) => a.memory - b.memory)
  const found = sorted[Math.floor(sorted.length / 2)]
  if (found === undefined)
    throw new Error(`expected hours to compare, but there are ${hours.length}`)
  return found
}

function range(hours: readonly Census[]): string {
  const values = hours.map(({ memory }) => memory)
  return `${megabytes(Math.min(...values))} to ${megabytes(Math.max(...values))}`
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MB`
}

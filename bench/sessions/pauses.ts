import type { Recorded } from '../ends/pair.js'
import type { Pause } from '../ends/recorder.js'
import type { Round, SlowOrder } from './cases.js'
import type { Figures } from './measure.js'

/** What the collector took in the measured rounds, and how much of the slowest orders that was: lines below a table. */
export function pauseLines({ name, rounds, recorded }: Figures): string[] {
  if (recorded === undefined) return []
  return [
    `  ${name}, initiator: ${collections(recorded.initiator)}`,
    `  ${name}, acceptor:  ${collections(recorded.acceptor)}`,
    ...slowLine(name, rounds, recorded),
  ]
}

function collections(pauses: readonly Pause[]): string {
  const { count, together, longest } = sum(pauses)
  const kinds = (['minor', 'major', 'other'] as const).flatMap((kind) => {
    const of = sum(pauses.filter((pause) => pause.kind === kind))
    return of.count === 0 ? [] : [`${of.count} ${kind}, longest ${ms(of.longest)}`]
  })
  if (count === 0) return 'no pause of the collector'
  return `${count} pauses of the collector, ${ms(together)} together, longest ${ms(longest)} (${kinds.join('; ')})`
}

function slowLine(name: string, rounds: readonly Round[], recorded: Recorded): string[] {
  const slowest = rounds.flatMap(({ latency }) => latency?.slowest ?? [])
  if (slowest.length === 0) return []
  const all = [...recorded.initiator, ...recorded.acceptor]
  const within = slowest.map((order) => pausedWithin(order, all))
  const hit = within.filter((micros) => micros > 0)
  const took = slowest.reduce((total, { micros }) => total + micros, 0)
  const paused = hit.reduce((total, micros) => total + micros, 0)
  const share = Math.round((100 * paused) / took)
  return [
    `  ${name}: the collector of an end ran in ${hit.length} of the ${slowest.length} slowest orders (p99.9 and beyond), for ${share} % of their time`,
  ]
}

/** Microseconds; of both ends, which may pause at the same time where each has a core, no more than the order took. */
function pausedWithin({ from, micros }: SlowOrder, pauses: readonly Pause[]): number {
  let paused = 0
  for (const pause of pauses) {
    const begin = Math.max(from, pause.from)
    const end = Math.min(from + micros, pause.from + pause.micros)
    if (end > begin) paused += end - begin
  }
  return Math.min(paused, micros)
}

function sum(pauses: readonly Pause[]) {
  const together = pauses.reduce((total, { micros }) => total + micros, 0)
  const longest = pauses.reduce((most, { micros }) => Math.max(most, micros), 0)
  return { count: pauses.length, together, longest }
}

function ms(micros: number): string {
  return `${(micros / 1_000).toFixed(micros < 10_000 ? 2 : 0)} ms`
}

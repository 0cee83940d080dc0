import { nameOf } from './kills.js'
import { crashPoints } from './points.js'
import type { Death } from './run-match.js'

/** Kills by point and store, and how many of them broke something. */
export function table(deaths: ReadonlyMap<string, readonly Death[]>): string {
  const points = new Set([
    ...crashPoints.map(({ name }) => name),
    ...[...deaths.values()].flat().map(({ kill }) => nameOf(kill)),
  ])
  const what = new Map(crashPoints.map((point) => [point.name, point.what]))
  const rows = [...points].flatMap((point) => {
    const cells = [...deaths.values()].map((all) =>
      cell(all.filter(({ kill }) => nameOf(kill) === point)),
    )
    return cells.some((text) => text !== '-') ? [[point, what.get(point) ?? '', ...cells]] : []
  })
  const total = ['all', '', ...[...deaths.values()].map(cell)]
  const lines = [['point', 'stopped', ...deaths.keys()], ...rows, total]
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((text, at) => text.padEnd(widths?.[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function cell(deaths: readonly Death[]): string {
  if (deaths.length === 0) return '-'
  const broken = deaths.filter(({ broken }) => broken.length > 0).length
  const mean = deaths.reduce((sum, { ms }) => sum + ms, 0) / deaths.length
  return `${deaths.length} kills, ${broken} broken, ${(mean / 1_000).toFixed(1)} s`
}

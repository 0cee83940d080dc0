import { ChartAlone, type Outcome } from './chart-alone.js'
import { type Column, groups } from './columns.js'
import { type Row, rows } from './rows.js'

/** What one event does in one state, by the chart. */
export interface Cell {
  readonly row: Row
  readonly column: Column
  readonly before: Outcome
  readonly after: Outcome
  /** The guard of the row of the chart that takes the message; empty for the last row, which has none. */
  readonly guard: string | undefined
  /** What is done with the message beyond that, in a word. */
  readonly fate: 'waits' | 'kept' | 'discarded' | undefined
}

/** The title of the test that proves the cell. */
export function titleOf({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  return `${row.name} | ${column.name}`
}

/** Every event in every state where it can occur. */
export function cases(): { row: Row; column: Column }[] {
  return groups.flatMap(({ columns }) =>
    columns.flatMap((column) =>
      rows.filter((row) => row.impossibleIn(column) === undefined).map((row) => ({ row, column })),
    ),
  )
}

/** Asks the shipped chart. */
export async function cellOf(row: Row, column: Column): Promise<Cell> {
  const { resendTimeout } = row
  const chart = new ChartAlone(column.role, resendTimeout === undefined ? {} : { resendTimeout })
  await column.enter(chart)
  chart.expected = column.expected
  const waits = row.says !== undefined && chart.busy
  chart.begin()
  const before = chart.outcome()
  await row.happensTo(chart, column)
  const after = { ...chart.outcome(), sent: [...chart.outcome().sent] }
  const fate = waits
    ? 'waits'
    : chart.wasTold('keep')
      ? 'kept'
      : chart.wasTold('discard')
        ? 'discarded'
        : undefined
  const { guard } = chart
  chart.stop()
  return { row, column, before, after, guard, fate }
}

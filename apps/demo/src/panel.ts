import type { Ansi } from './ansi.js'
import type { BlotterCounts } from './blotter.js'
import type { Board, RoleView } from './board.js'
import { figure } from './figure.js'

/** The width that a panel needs. */
export const PANEL_COLUMNS = 80
const COLUMN = 38
const BAR = 48

/** What a screen shows: lines for a terminal, each redrawn in its place, or now and then one line for a log. */
export interface Picture {
  readonly elapsedMs: number
  /** Between two lines for a log. */
  readonly logEveryMs: number
  panel(style: Ansi): string[]
  oneLine(style: Ansi): string
}

/** Both sides, and the line between them. */
export function pictureOf(board: Board): Picture {
  return {
    elapsedMs: board.elapsedMs,
    logEveryMs: 1_000,
    panel: (style) => panel(board, style),
    oneLine: (style) => oneLine(board, style),
  }
}

function panel(board: Board, style: Ansi): string[] {
  const [client, broker] = [board.roles.client, board.roles.broker].map((role) =>
    roleCells(role, board.elapsedMs, style),
  ) as [Cell[], Cell[]]
  return [
    ruler(style),
    ...client.map((cell, index) =>
      `  ${pad(cell, COLUMN)} ${pad(broker[index] as Cell, COLUMN)}`.trimEnd(),
    ),
    lineText(board, style),
    `  ${style.dim(board.counts ? countsText(board.counts) : 'nothing sent yet')}`,
    `  ${progressBar(board, BAR, style)}`,
  ]
}

function oneLine(board: Board, style: Ansi): string {
  const { client, broker } = board.roles
  return `${progressBar(board, 20, style)}  ${roleLine(client)} | ${roleLine(broker)}`
}

/** One side alone. */
export function soloPicture(role: RoleView, elapsedMs: number, counts: string): Picture {
  const seconds = `${(elapsedMs / 1_000).toFixed(1)} s`
  return {
    elapsedMs,
    logEveryMs: 5_000,
    panel: (style) => [
      ruler(style),
      ...roleCells(role, elapsedMs, style).map(
        (cell) => `  ${pad(cell, PANEL_COLUMNS - 4).trimEnd()}`,
      ),
      `  ${style.dim(counts)}`,
      `  ${style.dim(seconds)}`,
    ],
    oneLine: () => `${seconds.padStart(10)}  ${roleLine(role)}  ${counts}`,
  }
}

function ruler(style: Ansi): string {
  return style.dim(`  ${'─'.repeat(PANEL_COLUMNS - 4)}`)
}

/** One session, line by line. */
function roleCells(role: RoleView, elapsedMs: number, style: Ansi): Cell[] {
  const { name, kind, pid, state, nextOut, expected, out, in: received, history } = role
  return [
    {
      plain: `${name}  ${kind}, pid ${pid}`,
      paint: (text) => text.replace(name, style.bold(name)),
    },
    { plain: `● ${state}`, paint: stateColour(state, style) },
    { plain: `next out ${figure(nextOut, 6)}   expects ${figure(expected, 6)}` },
    { plain: `out ${rate(out.perSecond)}   in ${rate(received.perSecond)}`, paint: style.dim },
    { plain: history.text(elapsedMs), paint: style.cyan },
  ]
}

function roleLine({ name, state, out, in: received, nextOut, expected }: RoleView): string {
  return `${name} ${state} out ${rate(out.perSecond)} in ${rate(received.perSecond)} (${nextOut}/${expected})`
}

/** How a state feels: in order, on the way there, over, wrong. */
export function stateColour(state: string, style: Ansi): (text: string) => string {
  if (state === 'Connected.Sequence.InSync') return style.green
  if (state === 'Error') return style.red
  if (state.startsWith('Disconnected') || state === 'Created') return style.dim
  return style.yellow
}

function lineText({ line, roles }: Board, style: Ansi): string {
  const wire = '━'.repeat(25)
  const torn = '╌'.repeat(25)
  const { name: left } = roles.client
  const { name: right } = roles.broker
  if (line === 'up') return `  ${left} ${style.green(`${wire} up ${wire}`)} ${right}`
  if (line === 'broken') return `  ${left} ${style.red(`${wire} ✂  ${torn}`)} ${right}`
  return `  ${left} ${style.red(`${torn}down${torn}`)} ${right}`
}

export function countsText(counts: BlotterCounts): string {
  const { orders, unanswered, working, trades, cancelled, replaced } = counts
  return (
    `orders ${figure(orders)} · unanswered ${figure(unanswered)} · working ${figure(working)} · ` +
    `trades ${figure(trades)} · cancelled ${figure(cancelled)} · replaced ${figure(replaced)}`
  )
}

function progressBar(
  { fraction, elapsedMs, durationMs }: Board,
  width: number,
  style: Ansi,
): string {
  const done = Math.round(fraction * width)
  const percent = `${Math.round(fraction * 100)}`.padStart(3)
  const seconds = `${(Math.min(elapsedMs, durationMs) / 1_000).toFixed(1)} of ${durationMs / 1_000} s`
  return `${style.green('█'.repeat(done))}${style.dim('░'.repeat(width - done))} ${percent} %  ${seconds}`
}

interface Cell {
  readonly plain: string
  readonly paint?: (text: string) => string
}

/** Padded before it is painted: colours have no width. */
function pad({ plain, paint }: Cell, width: number): string {
  const text = plain.length > width ? `${plain.slice(0, width - 1)}…` : plain
  const space = ' '.repeat(width - text.length)
  return `${paint ? paint(text) : text}${space}`
}

function rate(perSecond: number): string {
  return `${figure(Math.round(perSecond), 5)}/s`
}

import type { Ansi } from './ansi.js'
import type { Board, RoleView } from './board.js'
import { figure } from './figure.js'

/** The width that {@link panel} needs. */
export const PANEL_COLUMNS = 80
const COLUMN = 38
const BAR = 48

/** The board as lines for a terminal, each redrawn in its place. */
export function panel(board: Board, style: Ansi): string[] {
  const { client, broker } = board.roles
  const beside = (show: (role: RoleView) => Cell) =>
    `  ${pad(show(client), COLUMN)} ${pad(show(broker), COLUMN)}`.trimEnd()
  return [
    style.dim(`  ${'─'.repeat(PANEL_COLUMNS - 4)}`),
    beside(({ name, kind, pid }) => ({
      plain: `${name}  ${kind}, pid ${pid}`,
      paint: (text) => text.replace(name, style.bold(name)),
    })),
    beside(({ state }) => ({ plain: `● ${state}`, paint: stateColour(state, style) })),
    beside(({ nextOut, expected }) => ({
      plain: `next out ${figure(nextOut, 6)}   expects ${figure(expected, 6)}`,
    })),
    beside((role) => ({
      plain: `out ${rate(role.out.perSecond)}   in ${rate(role.in.perSecond)}`,
      paint: style.dim,
    })),
    beside(({ history }) => ({ plain: history.text(board.elapsedMs), paint: style.cyan })),
    lineText(board, style),
    `  ${style.dim(countsText(board))}`,
    `  ${progressBar(board, BAR, style)}`,
  ]
}

/** The board as one line, for a log. */
export function oneLine(board: Board, style: Ansi): string {
  const { client, broker } = board.roles
  const session = ({ name, state, out, in: received, nextOut, expected }: RoleView) =>
    `${name} ${state} out ${rate(out.perSecond)} in ${rate(received.perSecond)} (${nextOut}/${expected})`
  return `${progressBar(board, 20, style)}  ${session(client)} | ${session(broker)}`
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

function countsText({ counts }: Board): string {
  if (counts === undefined) return 'nothing sent yet'
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

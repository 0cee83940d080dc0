import type { Answer } from './answer.js'
import type { Game, Turn } from './game.js'

/** A game as text: what was said, and what both acceptors answered, side by side. */
export function shown({ conversation, turns }: Game): string {
  const { seed, version } = conversation
  return [`seed ${seed}, ${version}`, ...turns.flatMap(shownTurn)].join('\n')
}

const WIDTH = 78

function shownTurn({ step, wire, expected, ours, theirs }: Turn): string[] {
  const what = step.kind === 'say' ? wire : `(${step.kind}) ${wire}`
  const left = linesOf(ours)
  const right = linesOf(theirs)
  const rows = Array.from(
    { length: Math.max(left.length, right.length) },
    (_, at) => `      ${(left[at] ?? '').padEnd(WIDTH)} | ${right[at] ?? ''}`,
  )
  return [`  ${what}  [${expected} is next]`, ...rows]
}

function linesOf({ messages, closed }: Answer): string[] {
  return closed ? [...messages, '(closed)'] : [...messages]
}

import type { Installation } from '../interop/quickfix.js'
import type { Conversation } from './conversation.js'
import type { Game } from './game.js'
import type { Rule } from './rules.js'
import { shrink } from './shrink.js'
import { layTable, SEATS, type Table } from './table.js'

/**
 * Plays all conversations, a table after the other; while one is played the next is laid.
 *
 * @param onGame is handed every game that is over
 */
export async function playAll(
  quickfix: Installation,
  conversations: readonly Conversation[],
  rules: readonly Rule[],
  onGame: (game: Game) => void,
): Promise<void> {
  let next: Promise<Table> | undefined
  for (let from = 0; from < conversations.length; from += SEATS) {
    const table = await (next ?? layTable(quickfix, conversations.slice(from, from + SEATS)))
    const rest = conversations.slice(from + SEATS, from + 2 * SEATS)
    next = rest.length > 0 ? layTable(quickfix, rest) : undefined
    // its failure is told where it is waited for
    next?.catch(() => undefined)
    try {
      for (const game of await table.play(rules)) onGame(game)
    } finally {
      await table.clear()
    }
  }
}

/** The shortest game that shows a difference when steps are left out of this one. */
export async function smallest(
  quickfix: Installation,
  game: Game,
  rules: readonly Rule[],
): Promise<Game> {
  let found = game
  await shrink(game.conversation, async (conversations) => {
    const games: Game[] = []
    await playAll(quickfix, conversations, rules, (each) => games.push(each))
    const shows = games.map(({ difference }) => difference !== undefined)
    found = games[shows.indexOf(true)] ?? found
    return shows
  })
  return found
}

import type { Installation } from '../interop/quickfix.js'
import type { Conversation } from './conversation.js'
import type { Counterparty } from './counterparty.js'
import { Game, type Parties } from './game.js'
import { startGoldFix } from './goldfix.js'
import { Party, PROBE } from './party.js'
import { startQuickFix } from './quickfix.js'
import type { Rule } from './rules.js'

/**
 * Conversations that fit into one QuickFIX: it waits with select(), for file numbers up to 1,023, and a session
 * has up to six of them.
 */
export const SEATS = 125

/** Both acceptors with a session of its own for each of these conversations. */
export interface Table {
  readonly play: (rules: readonly Rule[]) => Promise<Game[]>
  readonly clear: () => Promise<void>
}

/** Starts both acceptors for up to {@link SEATS} conversations, to be played once. */
export async function layTable(
  quickfix: Installation,
  conversations: readonly Conversation[],
): Promise<Table> {
  const counterparties: Counterparty[] = conversations.map(({ version }, seat) => ({
    version,
    compId: `C${seat}`,
  }))
  const everybody = [PROBE, ...counterparties]
  const theirs = await startQuickFix(quickfix, everybody)
  const ours = await startGoldFix(everybody)
  return {
    async play(rules) {
      const parties = {
        ours: await Party.at('GoldFix', ours.address),
        theirs: await Party.at('QuickFIX', theirs.address),
      }
      const games = conversations.map(
        (conversation, seat) => new Game(conversation, `C${seat}`, parties, rules),
      )
      await theirs.during(playAll(games, parties))
      parties.ours.leave()
      parties.theirs.leave()
      return games
    },
    async clear() {
      await theirs.stop()
      await ours.engine.stop()
    },
  }
}

/** One step in each game, then one look at each, until all are over. */
async function playAll(games: readonly Game[], { ours, theirs }: Parties): Promise<void> {
  for (let playing = games; playing.length > 0; playing = playing.filter(({ over }) => !over)) {
    await Promise.all(playing.map((game) => game.move()))
    await Promise.all([ours.settle(), theirs.settle()])
    for (const game of playing) game.look()
  }
}

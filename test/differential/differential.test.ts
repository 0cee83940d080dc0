import { expect, test } from 'vitest'
import { quickFix, realPart } from '../support/real-parts.js'
import type { Game } from './game.js'
import { conversationOf } from './generate.js'
import { rules } from './rules.js'
import { shown } from './show.js'
import { playAll } from './tournament.js'

const programs = quickFix()
const dictionaries = process.env.GOLDFIX_DICTIONARIES
const found =
  programs !== undefined &&
  realPart('QuickFIX data dictionaries', {
    found: dictionaries !== undefined,
    why: 'GOLDFIX_DICTIONARIES is not set',
    how: 'set GOLDFIX_DICTIONARIES to the directory of FIX44.xml',
  })

// 2,000 of them: test/differential/run.ts.
test.runIf(found)(
  'GoldFix and QuickFIX do the same in 50 conversations, but for what the standard explains',
  async () => {
    const conversations = Array.from({ length: 50 }, (_, seed) => conversationOf(seed + 1))
    const games: Game[] = []

    await playAll(
      { programs: programs ?? '', dictionaries: dictionaries ?? '' },
      conversations,
      rules,
      (game) => games.push(game),
    )

    expect(games).toHaveLength(50)
    expect(games.filter(({ difference }) => difference !== undefined).map(shown)).toEqual([])
  },
  60_000,
)

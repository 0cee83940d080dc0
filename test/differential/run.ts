/**
 * Random and partly illegal conversations, played against GoldFix and QuickFIX C++ at once: they have to do the same
 * after every step, but for what a rule explains by the standard.
 *
 *     tsx --conditions=@goldfix/source test/differential/run.ts [--conversations 2000] [--seed 1]
 *
 * The seeds count on from the first. Prints how often each rule was used, the shortest conversation for each of the
 * first differences, and `differential: N passed, M failed` last; a rule that was never used is a failure in a run of
 * at least 2,000.
 */
import { parseArgs } from 'node:util'
import type { Installation } from '../interop/quickfix.js'
import type { Game } from './game.js'
import { conversationOf } from './generate.js'
import { rules } from './rules.js'
import { shown } from './show.js'
import { playAll, smallest } from './tournament.js'

/** So many conversations bring every rule into play. */
const ALL = 2_000

/** Differences that are shrunk and shown. */
const SHOWN = 3

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: `${ALL}` },
    seed: { type: 'string', default: '1' },
  },
})
const seed = Number(values.seed)
const conversations = Array.from({ length: Number(values.conversations) }, (_, at) =>
  conversationOf(seed + at),
)
const quickfix = installation()
const began = performance.now()
const uses = new Map(rules.map(({ name }) => [name, 0]))
const differing: Game[] = []
let steps = 0

// Through the `exit` listener that takes QuickFIX along.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

await playAll(quickfix, conversations, rules, (game) => {
  steps += game.turns.length
  for (const { name } of game.explained) uses.set(name, (uses.get(name) ?? 0) + 1)
  if (game.difference !== undefined) differing.push(game)
})
const seconds = ((performance.now() - began) / 1_000).toFixed(0)
console.log(`${conversations.length} conversations, ${steps} steps compared, ${seconds} s`)
for (const { name, source } of rules)
  console.log(`${String(uses.get(name)).padStart(6)}  ${name} (${source})`)

for (const game of differing.slice(0, SHOWN)) {
  console.log(
    `\nSEED ${game.conversation.seed} differs, GoldFix on the left, QuickFIX on the right:`,
  )
  console.log(shown(await smallest(quickfix, game, rules)))
}
const others = differing.slice(SHOWN).map(({ conversation }) => conversation.seed)
if (others.length > 0) console.log(`\nSEEDS that differ as well: ${others.join(', ')}`)

const dead = conversations.length < ALL ? [] : rules.filter(({ name }) => uses.get(name) === 0)
for (const { name } of dead) console.log(`DEAD RULE ${name}`)

const failed = differing.length + dead.length
const passed = conversations.length - differing.length
console.log(`differential: ${passed} passed, ${failed} failed`)
process.exit(passed > 0 && failed === 0 ? 0 : 1)

function installation(): Installation {
  const programs = process.env.GOLDFIX_QUICKFIX_DIR
  const dictionaries = process.env.GOLDFIX_DICTIONARIES
  if (programs !== undefined && dictionaries !== undefined) return { programs, dictionaries }
  console.error(
    'expected GOLDFIX_QUICKFIX_DIR to name the directory of the QuickFIX programs, and GOLDFIX_DICTIONARIES that ' +
      'of FIX44.xml, but one is not set',
  )
  process.exit(2)
}

import { describe, expect, test } from 'vitest'
import { rowsOf } from './chart.js'
import { walkFor } from './driving.js'
import { explore, roles } from './exploration.js'
import { pairsOf } from './pairs.js'
import { scenarios } from './scenarios.js'
import { type Variant, variants } from './variants.js'
import { type Outcome, randomWalk, replay, shrink, story } from './walk.js'

/** Random walks of each variant. */
const WALKS = Number(process.env.GOLDFIX_WALKS ?? 20)
/** Steps of each, before it is brought to rest. */
const LENGTH = 40
/** Of the pairs of the chart's rows every so manieth is driven at the desk; all of them where many walks are wanted. */
const EVERY = process.env.GOLDFIX_WALKS === undefined ? 7 : 1

/** More walks take more time, and so does a busy machine. */
const TIMEOUT_MS = Math.max(60_000, WALKS * 1_000)

/** Rows that no peer, store or application brings about, and why. */
const onlyInTheChart: Readonly<Record<string, string>> = {
  'Connecting  transport.closed  -> Recovering':
    'a counterparty is let in with its Logon, which is read before the end of its connection',
}

const seen = new Set<string>()
const seenPairs = new Set<string>()

function record({ taken }: Outcome): void {
  for (const [index, rows] of taken.entries())
    for (const row of rows) {
      seen.add(row)
      for (const next of taken[index + 1] ?? []) seenPairs.add(`${row} => ${next}`)
    }
}

/** Throws with the shortest walk that breaks a promise as well, and with the conversation. */
async function judge(outcome: Outcome, origin = 'a walk that was given'): Promise<void> {
  record(outcome)
  if (outcome.violation !== undefined)
    expect.fail(`${origin}: ${outcome.violation}\nat the shortest: ${story(await shrink(outcome))}`)
}

test.each(scenarios.map((scenario) => ({ ...scenario, ways: scenario.walk.join(', ') })))(
  '$variant.role: $ways',
  async ({ variant, walk }) => {
    const outcome = await replay(variant, walk)

    expect(outcome.walk).toEqual(walk)
    await judge(outcome)
  },
)

test.each(roles)(
  'the ways through the chart that can be driven from outside, as %s',
  { timeout: TIMEOUT_MS },
  async (role) => {
    const halt = { retries: 0, outcome: 'halt' } as const
    const variant: Variant = {
      role,
      beginString: 'FIX.4.4',
      options: { maxUnprocessed: 1, onHandlerError: halt },
    }
    const pairs = [...pairsOf(explore(role, 'plain')).pairs.values()]

    for (const [index, { way, first, second }] of pairs.entries())
      if (index % EVERY === 0) await judge(await replay(variant, walkFor([...way, first, second])))
  },
)

describe('random walks', () => {
  test.each(variants.map((variant, index) => ({ ...variant, index })))(
    '$role, $beginString, $options',
    { timeout: TIMEOUT_MS },
    async ({ index, ...variant }) => {
      for (let walk = 1; walk <= WALKS; walk++) {
        const seed = 1_000 * walk + index
        await judge(await randomWalk(variant, seed, LENGTH), `seed ${seed}`)
      }
    },
  )
})

test('every row of the chart is taken at the desk: transition coverage', () => {
  const all = [...rowsOf().values()].filter(({ stale }) => !stale)
  const missing = all.filter(({ id }) => !seen.has(id)).map(({ title }) => title)
  const known = missing.filter((title) => title in onlyInTheChart)
  console.log(
    [
      `desk: transition coverage: ${all.length - missing.length} of ${all.length}, ${seenPairs.size} pairs`,
      ...known.map((title) => `only in the chart: ${title}: ${onlyInTheChart[title]}`),
    ].join('\n'),
  )

  expect(missing.filter((title) => !known.includes(title)).join('\n')).toBe('')
  // what has been seen at the desk after all is no longer an exception
  expect(known).toEqual(Object.keys(onlyInTheChart))
})

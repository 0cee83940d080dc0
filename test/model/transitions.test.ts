import { describe, expect, test } from 'vitest'
import { type AnyStateNode, createActor } from 'xstate'
import { ManualClock } from '../support/manual-clock.js'
import { named, pathOf, type Row, stepOf } from './chart.js'
import { effects } from './effects.js'
import {
  type ChartSnapshot,
  type Exploration,
  eventOf,
  explore,
  inertMachine,
  type Manner,
  manners,
  roles,
  rows,
  takeCommands,
  takenBy,
} from './exploration.js'
import { type Pair, pairsOf } from './pairs.js'
import { set } from './situation.js'
import { type Stimulus, stimuli } from './stimuli.js'

const explorations = roles.flatMap((role) =>
  (Object.keys(manners) as Manner[]).map((manner) => ({
    role,
    manner,
    exploration: explore(role, manner),
  })),
)

/** A row that says no more than that a dead connection is not listened to has a test of its own. */
const rowsToTake = [...rows.values()].filter(({ stale }) => !stale)

test('every row of the chart is taken: transition coverage', () => {
  const taken = new Set(
    explorations.flatMap(({ exploration: { edges } }) =>
      edges.flatMap(({ taken: rowsOfEdge }) => rowsOfEdge.map(({ id }) => id)),
    ),
  )
  const missing = rowsToTake.filter(({ id }) => !taken.has(id)).map(({ title }) => title)
  console.log(
    `chart: transition coverage: ${rowsToTake.length - missing.length} of ${rowsToTake.length}`,
  )

  expect(missing.join('\n')).toBe('')
})

test('every action of the chart has an effect that is looked for', () => {
  const all = [...rows.values()].flatMap(({ actions, source }) => [
    ...actions,
    ...entryOf(source),
    ...exitOf(source),
  ])

  expect([...new Set(all)].sort()).toEqual(Object.keys(effects).sort())
})

test('every pair of rows, by the shortest way', { timeout: 60_000 }, () => {
  const pairs = new Map<string, Pair & { exploration: Exploration }>()
  const ruledOut = new Set<string>()
  for (const { exploration } of explorations) {
    const found = pairsOf(exploration)
    for (const [key, pair] of found.pairs)
      if (!pairs.has(key)) pairs.set(key, { ...pair, exploration })
    for (const key of found.ruledOut) ruledOut.add(key)
  }

  for (const { exploration, way, first, second } of pairs.values())
    walk(exploration, [...way, first, second])

  const never = [...ruledOut].filter((key) => !pairs.has(key))
  console.log(`chart: ${pairs.size} pairs of rows; ${never.length} more are ruled out by guards`)
  expect(pairs.size).toBeGreaterThan(1_000)
})

describe('what a dead connection still says changes nothing, in every situation', () => {
  test.each(explorations.filter(({ manner }) => manner === 'plain'))(
    'as $role',
    ({ exploration }) => {
      let tried = 0
      for (const path of exploration.paths.values()) {
        const { actor } = walk(exploration, path)
        for (const stimulus of stimuli) {
          const before = actor.getSnapshot()
          if (before.context.connection === 0) continue
          const event = eventOf(stimulus, before.context)
          // a store that fails fails for all connections
          if (!('connection' in event) || event.type === 'store.failed') continue

          actor.send({ ...event, connection: event.connection - 1 } as never)
          const after = actor.getSnapshot()

          const what = `${stimulus.type} of a dead connection in ${JSON.stringify(before.value)}`
          expect(after.value, what).toEqual(before.value)
          expect(after.context, what).toBe(before.context)
          expect(takeCommands(actor), what).toEqual([])
          tried++
        }
        actor.stop()
      }
      expect(tried).toBeGreaterThan(800)
    },
  )
})

/** Takes the chart along `path` and checks each step against the row that it is. */
function walk({ session }: Exploration, path: readonly Stimulus[]) {
  let taken: Row[] = []
  const actor = createActor(inertMachine, {
    input: session,
    clock: new ManualClock(),
    inspect: (event) => {
      if (event.type === '@xstate.microstep') taken.push(...takenBy(event._transitions))
    },
  })
  actor.start()
  taken = []
  for (const [index, stimulus] of path.entries()) {
    const before = actor.getSnapshot()
    set(before.context, stimulus.situation)
    actor.send(eventOf(stimulus, before.context) as never)
    check(before, taken, actor.getSnapshot(), takeCommands(actor), () =>
      path.slice(0, index + 1).map(({ type }) => type),
    )
    taken = []
  }
  return { actor }
}

function check(
  before: ChartSnapshot,
  taken: readonly Row[],
  after: ChartSnapshot,
  commands: readonly { type: string }[],
  path: () => string[],
): void {
  const says = (what: string) =>
    `${what} after ${path().join(', ')}: ${taken.map(({ title }) => title).join(' and ')}`
  const step = stepOf(before._nodes, taken)
  const actions = [
    ...step.exited.flatMap(exitOf),
    ...taken.flatMap(({ actions }) => actions),
    ...step.entered.flatMap(entryOf),
  ]

  const must = (what: string, seen: string, expected: string) => {
    // asked tens of thousands of times: the message is made only when it is needed
    if (seen !== expected) expect(seen, says(what)).toBe(expected)
  }
  must('the machine', after.status, 'active')
  must('the states', namesOf(after._nodes), namesOf(step.active))
  must(
    'the driver is told',
    commands.map(({ type }) => type).join(),
    actions.flatMap(tellsOf).join(),
  )
  for (const name of actions) {
    const effect = effects[name]
    if (effect !== undefined && 'notes' in effect && !effect.notes(after.context, before.context))
      expect.fail(says(`${name} left no trace`))
  }
}

function namesOf(nodes: readonly AnyStateNode[]): string {
  return nodes.map(pathOf).sort().join()
}

function tellsOf(action: string): string[] {
  const effect = effects[action]
  return effect !== undefined && 'tells' in effect ? [effect.tells] : []
}

const entryOf = ({ entry }: AnyStateNode): string[] => named(entry)

const exitOf = ({ exit }: AnyStateNode): string[] => named(exit)

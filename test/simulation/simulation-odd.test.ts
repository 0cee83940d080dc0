import * as core from '@goldfix/core'
import { expect, test } from 'vitest'
import { runSeeds, SEEDS } from './seeds.js'
import { simulate } from './world.js'

test(
  'two sessions keep every promise under faults: odd seeds',
  () => runSeeds(0, 2),
  60_000 + 500 * SEEDS,
)

test.each([1, 7, 42])('the same seed is the same run: %i', async (seed) => {
  const first: string[] = []
  const second: string[] = []

  await simulate(seed, core, (line) => first.push(line))
  await simulate(seed, core, (line) => second.push(line))

  expect(first.length).toBeGreaterThan(1_000)
  expect(second).toEqual(first)
})

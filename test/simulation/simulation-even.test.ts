import { test } from 'vitest'
import { runSeeds, SEEDS } from './seeds.js'

test(
  'two sessions keep every promise under faults: even seeds',
  () => runSeeds(1, 2),
  60_000 + 500 * SEEDS,
)

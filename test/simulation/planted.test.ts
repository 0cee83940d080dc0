import * as core from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { coreWith } from './core-copy.js'
import { plantedBugs } from './planted.js'
import { simulate } from './world.js'

/** A checker that needs more is not worth its zeros. */
const SEEDS_MAX = 1_000

describe('a planted bug is found', () => {
  test.each(plantedBugs)(
    '$name',
    async (bug) => {
      const { name } = bug
      const withBug = await coreWith(bug)
      for (let seed = 1; seed <= SEEDS_MAX; seed++) {
        const { violation } = await simulate(seed, withBug)
        if (violation === undefined) continue
        console.log(`planted: ${name}: found by seed ${seed}: ${violation.message}`)
        expect((await simulate(seed, core)).violation).toBeUndefined()
        return
      }
      expect.fail(`${name} was not found within ${SEEDS_MAX} seeds`)
    },
    300_000,
  )
})

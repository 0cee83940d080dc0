import * as core from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { changedCore } from './core-copy.js'
import { plantedBugs } from './planted.js'
import { simulate } from './world.js'

/** A checker that needs more is not worth its zeros. */
const SEEDS_MAX = 200

describe('a planted bug is found', () => {
  test.each(plantedBugs)(
    '$name',
    async ({ name, changes }) => {
      const withBug = await changedCore(name, changes)
      for (let seed = 1; seed <= SEEDS_MAX; seed++) {
        const { violation } = await simulate(seed, withBug)
        if (violation === undefined) continue
        console.log(`planted: ${name}: found by seed ${seed}: ${violation.message}`)
        expect((await simulate(seed, core)).violation).toBeUndefined()
        return
      }
      expect.fail(`${name} was not found within ${SEEDS_MAX} seeds`)
    },
    120_000,
  )
})

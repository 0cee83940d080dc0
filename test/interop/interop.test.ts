import { expect, onTestFinished, test } from 'vitest'
import { quickFix, realPart } from '../support/real-parts.js'
import { hasRedis, startRedis } from '../support/redis-server.js'
import { runScenario } from './run-scenario.js'

const programs = quickFix()
const dictionaries = process.env.GOLDFIX_DICTIONARIES
const found =
  programs !== undefined &&
  realPart('QuickFIX data dictionaries', {
    found: dictionaries !== undefined,
    why: 'GOLDFIX_DICTIONARIES is not set',
    how: 'set GOLDFIX_DICTIONARIES to the directory of FIX44.xml',
  })

const options = {
  quickfix: { programs: programs ?? '', dictionaries: dictionaries ?? '' },
  load: { orders: 60, rate: 200 },
}

// All of them, at full length: test/interop/run.ts.
test.runIf(found)(
  'the line is cut between us and QuickFIX: every order is acknowledged once',
  async () => {
    const { failures } = await runScenario(
      { version: 'FIX.4.4', dials: 'GoldFix', fault: 'line cut' },
      options,
    )

    expect(failures).toEqual([])
  },
)

test.runIf(found && hasRedis())(
  'our process is killed and goes on with the numbers that Redis has: every order is acknowledged once',
  async () => {
    const redis = await startRedis()
    onTestFinished(() => redis.stop())

    const { failures } = await runScenario(
      { version: 'FIX.5.0', dials: 'GoldFix', fault: 'GoldFix killed, Redis' },
      { ...options, redis: redis.url },
    )

    expect(failures).toEqual([])
  },
)

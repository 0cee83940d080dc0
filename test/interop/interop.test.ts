import { expect, test } from 'vitest'
import { quickFix, realPart } from '../support/real-parts.js'
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

// All of them, at full length: test/interop/run.ts.
test.runIf(found)(
  'the line is cut between us and QuickFIX: every order is acknowledged once',
  async () => {
    const { failures } = await runScenario(
      { version: 'FIX.4.4', dials: 'GoldFix', fault: 'line cut' },
      {
        quickfix: { programs: programs ?? '', dictionaries: dictionaries ?? '' },
        load: { orders: 60, rate: 200 },
      },
    )

    expect(failures).toEqual([])
  },
)

import { expect, test } from 'vitest'
import { Day } from './day.js'

test('two hours of trading lose nothing, and leave as little behind as one', async () => {
  const { hours, counts, faults } = await new Day({
    seed: 7,
    hours: 2,
    sessions: 2,
    heartBtInt: 5,
    burst: 5,
    burstEvery: 20_000,
    cutEvery: 120_000,
    restartEvery: 600_000,
    logoutEvery: 1_200_000,
  }).run()

  expect(faults).toEqual([])
  expect(counts.delivered).toBe(counts.sent)
  expect(counts.sent).toBeGreaterThan(5_000)
  expect(hours).toMatchObject([
    { lines: 2, readers: 4 },
    { lines: 2, readers: 4 },
  ])
  expect(hours[1]?.timers).toBe(hours[0]?.timers)
  expect(hours[1]?.listeners).toBe(hours[0]?.listeners)
})

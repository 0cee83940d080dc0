import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { systemClock } from './system-clock.js'

const DAY_MS = 86_400_000

describe('systemClock', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('tells the time of the machine', () => {
    vi.setSystemTime(1_790_000_000_000)
    const clock = systemClock()
    const before = clock.monotonic()
    vi.advanceTimersByTime(1_500)

    expect(clock.now()).toBe(1_790_000_001_500)
    expect(clock.monotonic() - before).toBe(1_500)
  })

  test('its precise time is finer than a millisecond, and follows the wall clock', () => {
    vi.setSystemTime(1_790_000_000_000)
    const clock = systemClock()
    const start = clock.preciseNow?.()
    vi.advanceTimersByTime(0.25)
    const finer = clock.preciseNow?.()
    vi.setSystemTime(1_800_000_000_000)

    expect([start, finer]).toEqual([1_790_000_000_000, 1_790_000_000_000.25])
    expect(clock.preciseNow?.()).toBe(1_800_000_000_000)
  })

  test.each([
    { what: 'a second', ms: 1_000 },
    { what: 'the longest timer of Node', ms: 2 ** 31 - 1 },
    { what: 'a millisecond more than that', ms: 2 ** 31 },
    { what: '30 days', ms: 30 * DAY_MS },
    { what: '400 days', ms: 400 * DAY_MS },
  ])('a timer of $what fires once, when it is due', ({ ms }) => {
    const run = vi.fn()
    systemClock().setTimeout(run, ms)

    vi.advanceTimersByTime(ms - 1)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(run).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(60 * DAY_MS)
    expect(run).toHaveBeenCalledTimes(1)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a timer of Infinity never fires', () => {
    const run = vi.fn()
    const clock = systemClock()
    const timer = clock.setTimeout(run, Number.POSITIVE_INFINITY)

    vi.advanceTimersByTime(400 * DAY_MS)

    expect(run).not.toHaveBeenCalled()
    clock.clearTimeout(timer)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([{ ms: 1_000 }, { ms: 30 * DAY_MS }, { ms: 90 * DAY_MS }])(
    'a timer of $ms ms that is cleared does not fire',
    ({ ms }) => {
      const run = vi.fn()
      const clock = systemClock()
      const timer = clock.setTimeout(run, ms)
      vi.advanceTimersByTime(ms - 1)

      clock.clearTimeout(timer)

      vi.advanceTimersByTime(ms)
      expect(run).not.toHaveBeenCalled()
      expect(vi.getTimerCount()).toBe(0)
    },
  )

  test('clearing nothing does nothing', () => {
    systemClock().clearTimeout(undefined)
  })
})

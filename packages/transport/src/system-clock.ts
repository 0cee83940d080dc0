import type { Clock } from '@goldfix/core'

/** Node fires anything longer at once. Milliseconds, nearly 25 days. */
const TIMEOUT_MS_MAX = 2 ** 31 - 1

/** The clock of the machine. Timers may be of any length; `Infinity` never fires. */
export function systemClock(): Clock {
  return {
    now: () => Date.now(),
    preciseNow: preciseTime(),
    monotonic: () => performance.now(),
    setTimeout: (run, ms) =>
      ms > TIMEOUT_MS_MAX ? new LongTimer(run, ms) : setTimeout(run, Math.max(ms, 0)),
    clearTimeout(timer) {
      if (timer instanceof LongTimer) timer.clear()
      else clearTimeout(timer as NodeJS.Timeout | undefined)
    },
  }
}

/** Follows the wall clock, and fills its milliseconds with the finer steps of the monotonic one. */
function preciseTime(): () => number {
  let offset = 0
  return () => {
    const wall = Date.now()
    const fine = performance.now()
    const guess = fine + offset
    if (guess >= wall && guess < wall + 1) return guess
    offset = wall - fine
    return wall
  }
}

/** A timer that is longer than Node's longest, made of several. */
class LongTimer {
  #timer: NodeJS.Timeout | undefined

  constructor(run: () => void, ms: number) {
    this.#arm(run, ms)
  }

  clear(): void {
    clearTimeout(this.#timer)
  }

  #arm(run: () => void, ms: number): void {
    const leg = Math.min(ms, TIMEOUT_MS_MAX)
    this.#timer = setTimeout(() => (leg < ms ? this.#arm(run, ms - leg) : run()), leg)
  }
}

import type { Clock } from '@goldfix/core'

interface Timer {
  readonly at: number
  readonly order: number
  readonly run: () => void
}

/** Time that moves when told. Starts at 2026-01-02 03:04:05 UTC. */
export class ManualClock implements Clock {
  #passed = 0
  #offset = Date.UTC(2026, 0, 2, 3, 4, 5)
  #order = 0
  readonly #timers = new Set<Timer>()

  now(): number {
    return this.#offset + this.#passed
  }

  monotonic(): number {
    return this.#passed
  }

  setTimeout(run: () => void, ms: number): Timer {
    const timer = { at: this.#passed + Math.max(ms, 0), order: this.#order++, run }
    this.#timers.add(timer)
    return timer
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as Timer)
  }

  /** The wall clock jumps; intervals do not notice. */
  step(ms: number): void {
    this.#offset += ms
  }

  get pending(): number {
    return this.#timers.size
  }

  /** Lets `ms` pass, timer by timer, each followed by everything it set off. */
  async advance(ms: number): Promise<void> {
    const end = this.#passed + ms
    for (;;) {
      await settled()
      const next = this.#next()
      if (next === undefined || next.at > end) break
      this.#passed = next.at
      this.#timers.delete(next)
      next.run()
    }
    this.#passed = end
    await settled()
  }

  #next(): Timer | undefined {
    let next: Timer | undefined
    for (const timer of this.#timers)
      if (!next || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
        next = timer
    return next
  }
}

/** Resolves when every promise that could settle has: microtasks run out before the next macrotask. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

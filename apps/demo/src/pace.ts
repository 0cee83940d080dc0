/** What is done at a steady rate. */
export interface Task {
  /** Times per second. */
  readonly rate: number
  /** Nothing is made up for later where it may not be done now. */
  may(): boolean
  act(): void
  isDone(): boolean
}

/** Milliseconds. */
const TICK = 10

/** Acts until it is done, or stopped. */
export function steadily({ rate, may, act, isDone }: Task, stop: AbortSignal): Promise<void> {
  let due = 0
  let before = performance.now()
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const now = performance.now()
      due = may() ? Math.min(due + ((now - before) * rate) / 1_000, Math.max(1, rate)) : 0
      before = now
      for (; due >= 1 && may() && !isDone(); due -= 1) act()
      if (!isDone() && !stop.aborted) return
      clearInterval(timer)
      resolve()
    }, TICK)
  })
}

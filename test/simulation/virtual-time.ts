import type { Clock } from '@goldfix/core'

/** Where every wall clock of a simulation begins: 2026-01-05T08:00:00Z. */
const EPOCH_MS = Date.UTC(2026, 0, 5, 8)

/** Immediates queued at once: all promises settle between two of them, without a turn of the event loop each. */
const TURNS_AHEAD = 64

interface Timer {
  readonly at: number
  readonly order: number
  run: (() => void) | undefined
}

/** Time that moves only when told to: what is due, in order of time, then of asking. Milliseconds from 0. */
export class VirtualTime {
  now = 0
  steps = 0
  #order = 0
  /** A binary heap, the earliest first. */
  readonly #heap: Timer[] = []

  /** A negative delay counts as 0. */
  after(ms: number, run: () => void): Timer {
    const timer = { at: this.now + Math.max(0, Math.round(ms)), order: this.#order++, run }
    this.#push(timer)
    return timer
  }

  /** Milliseconds since the epoch, by a clock that is right. */
  wall(): number {
    return EPOCH_MS + this.now
  }

  cancel(timer: Timer): void {
    timer.run = undefined
  }

  /** A promise that resolves then: for code that awaits. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve))
  }

  /** The clocks of one life of a side: all measure the same intervals, wall clocks differ by `offset()`. */
  clock(offset: () => number, life: { readonly alive: boolean }): Clock {
    return {
      now: () => this.wall() + offset(),
      monotonic: () => this.now,
      setTimeout: (run, ms) =>
        this.after(ms, () => {
          if (life.alive) run()
        }),
      clearTimeout: (timer) => {
        if (timer !== undefined) this.cancel(timer as Timer)
      },
    }
  }

  /**
   * Runs one timer after the other, all promises settled in between, until `done` says so or nothing is left.
   *
   * @param afterStep looks at the world after each timer and all that followed from it; its throw ends the run
   */
  run(done: () => boolean, afterStep: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      let over = false
      let started = false
      const finish = (how: () => void) => {
        over = true
        how()
      }
      const turn = () => {
        if (over) return
        try {
          if (started) afterStep()
          if (done() || !this.#step()) return finish(resolve)
          started = true
        } catch (cause) {
          finish(() => reject(cause))
        }
      }
      const round = () => {
        if (over) return
        for (let i = 0; i < TURNS_AHEAD; i++) setImmediate(turn)
        setImmediate(round)
      }
      round()
    })
  }

  #step(): boolean {
    for (;;) {
      const timer = this.#pop()
      if (timer === undefined) return false
      const { run } = timer
      if (run === undefined) continue
      timer.run = undefined
      this.now = timer.at
      this.steps++
      run()
      return true
    }
  }

  #push(timer: Timer): void {
    const heap = this.#heap
    let i = heap.length
    heap.push(timer)
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (!isBefore(timer, heap[parent] as Timer)) break
      heap[i] = heap[parent] as Timer
      i = parent
    }
    heap[i] = timer
  }

  #pop(): Timer | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined || heap.length === 0) return first
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Timer, heap[child] as Timer))
        child++
      if (!isBefore(heap[child] as Timer, last)) break
      heap[i] = heap[child] as Timer
      i = child
    }
    heap[i] = last
    return first
  }
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

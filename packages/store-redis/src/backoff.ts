import { setTimeout as pause } from 'node:timers/promises'

/** The pause after one failed attempt; it doubles with each further one. */
const FIRST_PAUSE_MS = 25
const LONGEST_PAUSE_MS = 1_000

/** How long to wait before the next attempt: not at all, unless the one before it failed. */
export class Backoff {
  #failed = 0

  failed(): void {
    this.#failed += 1
  }

  succeeded(): void {
    this.#failed = 0
  }

  /** Ends early when `signal` says so. */
  async pause(signal: AbortSignal): Promise<void> {
    if (this.#failed === 0) return
    const ms = FIRST_PAUSE_MS * 2 ** Math.min(this.#failed - 1, 10)
    await pause(Math.min(ms, LONGEST_PAUSE_MS), undefined, { signal }).catch(() => undefined)
  }
}

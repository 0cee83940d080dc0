import type { Clock } from '../ports.js'

/** At most this many messages in a while. */
export interface RateLimit {
  /** On the average, more than 0. */
  readonly messagesPerSecond: number
  /**
   * At once, after a pause; at least 1.
   * @default messagesPerSecond, at least 1
   */
  readonly burst?: number
}

/** A token bucket: full at first, a token for each message. */
export class Pace {
  readonly #clock: Clock
  readonly #perMs: number
  readonly #burst: number
  #tokens: number
  #countedAt: number

  constructor(
    clock: Clock,
    { messagesPerSecond, burst = Math.max(1, messagesPerSecond) }: RateLimit,
  ) {
    this.#clock = clock
    this.#perMs = messagesPerSecond / 1_000
    this.#burst = burst
    this.#tokens = burst
    this.#countedAt = clock.monotonic()
  }

  /** Takes a token where there is one. */
  take(): boolean {
    if (this.#tokens < 1) this.#refill()
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }

  /** Takes tokens that may not be there yet: who comes next waits until they are. */
  spend(count: number): void {
    this.#refill()
    this.#tokens -= count
  }

  /** Until {@link take} may succeed, milliseconds; 0: now. */
  get waitMs(): number {
    this.#refill()
    return this.#tokens >= 1 ? 0 : Math.ceil((1 - this.#tokens) / this.#perMs)
  }

  #refill(): void {
    const now = this.#clock.monotonic()
    this.#tokens = Math.min(this.#burst, this.#tokens + (now - this.#countedAt) * this.#perMs)
    this.#countedAt = now
  }
}

/** What holds a session's messages back: the limit that it was given, and what its store could lose. */
export class Paces {
  readonly #clock: Clock
  readonly #given: readonly Pace[]
  #paces: readonly Pace[]
  #lossWindowMs = 0

  constructor(clock: Clock, rateLimit: RateLimit | undefined) {
    this.#clock = clock
    this.#given = rateLimit === undefined ? [] : [new Pace(clock, rateLimit)]
    this.#paces = this.#given
  }

  /** In no window of this length more than so many messages; 0: as many as the limit allows. */
  bound(lossWindowMs: number, messages: number): void {
    if (lossWindowMs === this.#lossWindowMs) return
    this.#lossWindowMs = lossWindowMs
    this.#paces = this.#given
    if (lossWindowMs === 0 || messages === 0) return
    // half at once and half over the window
    const burst = Math.max(1, messages >> 1)
    const messagesPerSecond = (burst * 1_000) / lossWindowMs
    this.#paces = [...this.#given, new Pace(this.#clock, { messagesPerSecond, burst })]
  }

  /** As {@link Pace.waitMs}. */
  get waitMs(): number {
    let longest = 0
    for (const { waitMs } of this.#paces) longest = Math.max(longest, waitMs)
    return longest
  }

  take(): boolean {
    if (this.waitMs > 0) return false
    for (const pace of this.#paces) pace.take()
    return true
  }

  spend(count: number): void {
    for (const pace of this.#paces) pace.spend(count)
  }
}

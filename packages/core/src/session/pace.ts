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

/** What holds a session's messages back: the slower of the two. */
export class Paces {
  readonly #clock: Clock
  /** For all that the application sends, resent messages too. */
  readonly rate: Pace | undefined
  /** For all that takes a number: what is acknowledged may be lost. */
  #loss: Pace | undefined
  #lossWindowMs = 0

  constructor(clock: Clock, rateLimit: RateLimit | undefined) {
    this.#clock = clock
    this.rate = rateLimit === undefined ? undefined : new Pace(clock, rateLimit)
  }

  /**
   * In no window of this length more than so many numbers; 0: as many as the limit allows. What the session itself has to
   * say does not wait: the application's messages wait the longer for it.
   */
  bound(lossWindowMs: number, numbers: number): void {
    if (lossWindowMs === this.#lossWindowMs) return
    this.#lossWindowMs = lossWindowMs
    this.#loss = undefined
    if (lossWindowMs === 0 || numbers === 0) return
    // half at once and half over the window
    const burst = Math.max(1, numbers >> 1)
    this.#loss = new Pace(this.#clock, {
      messagesPerSecond: (burst * 1_000) / lossWindowMs,
      burst,
    })
    // the Logon with which it is asked has its number already
    this.#loss.spend(1)
  }

  /** As {@link Pace.waitMs}. */
  get waitMs(): number {
    return Math.max(this.rate?.waitMs ?? 0, this.#loss?.waitMs ?? 0)
  }

  /** Whether a message of the application's may take its number now. */
  take(): boolean {
    if (this.waitMs > 0) return false
    this.rate?.take()
    return true
  }

  /** A number was taken, with or without leave. */
  numbered(): void {
    this.#loss?.spend(1)
  }
}

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
  /** For all that the application sends, resent messages too. */
  readonly rate: Pace | undefined
  /** For all that takes a number: what is acknowledged may be lost. */
  readonly #loss: Pace | undefined

  constructor(rate: Pace | undefined, loss: Pace | undefined) {
    this.rate = rate
    this.#loss = loss
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

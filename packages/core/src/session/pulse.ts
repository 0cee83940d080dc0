import type { Clock } from '../ports.js'
import type { ResolvedOptions } from './options.js'

/** Longer timers overflow in JavaScript hosts and fire at once. */
const MAX_TIMER_MS = 2_147_483_647

/** How long a silence is borne, see the options of the same names. */
type Limits = Pick<
  ResolvedOptions,
  'checkHeartBeats' | 'testRequestDelayMultiplier' | 'heartBeatTimeoutMultiplier'
>

/**
 * When each side was last heard, on the monotonic clock, and what follows for the heartbeat rules.
 *
 * The driver stamps it without telling the chart; a timer of the chart that fires looks here whether anything
 * is really due and sleeps on for the remainder. So no timer moves per message.
 * Source: FIX Session Layer, Heartbeat interval; QuickFIX/J, TestRequestDelayMultiplier, HeartBeatTimeoutMultiplier.
 */
export class Pulse {
  /** HeartBtInt(108) of this connection in milliseconds; 0: no heartbeats, no check. */
  heartBtIntMs = 0
  lastSentAt = 0
  lastReceivedAt = 0
  /** Not reading on purpose: the peer cannot be heard, so it is not silent. */
  deaf = false
  readonly #clock: Clock
  readonly #limits: Limits

  constructor(clock: Clock, limits: Limits) {
    this.#clock = clock
    this.#limits = limits
  }

  begin(heartBtIntMs: number): void {
    this.heartBtIntMs = heartBtIntMs
    this.sent()
    this.received()
  }

  sent(): void {
    this.lastSentAt = this.#clock.monotonic()
  }

  received(): void {
    this.lastReceivedAt = this.#clock.monotonic()
  }

  heartbeatDueInMs(): number {
    return this.#remainder(this.lastSentAt, 1)
  }

  testRequestDueInMs(): number {
    if (!this.#limits.checkHeartBeats) return MAX_TIMER_MS
    return this.#remainder(this.#heardAt(), 1 + this.#limits.testRequestDelayMultiplier)
  }

  giveUpDueInMs(): number {
    return this.#remainder(this.#heardAt(), 1 + this.#limits.heartBeatTimeoutMultiplier)
  }

  #heardAt(): number {
    return this.deaf ? this.#clock.monotonic() : this.lastReceivedAt
  }

  #remainder(since: number, intervals: number): number {
    if (this.heartBtIntMs === 0) return MAX_TIMER_MS
    const due = since + this.heartBtIntMs * intervals - this.#clock.monotonic()
    return Math.min(Math.max(Math.ceil(due), 0), MAX_TIMER_MS)
  }
}

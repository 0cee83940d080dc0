import type { Clock } from '../ports.js'
import type { Pulse } from './pulse.js'

/** Whom it tells. */
export interface HeartbeatsHost {
  /** Nothing has been sent for HeartBtInt(108). Stamps the pulse, whatever comes of it. */
  heartbeatDue(): void
  /** The peer has been silent for so long that it is to be asked; nothing more follows until it begins anew. */
  peerSilent(): void
}

/**
 * Sends a Heartbeat(0) where nothing else leaves, and listens whether the peer does the same. The chart says when this
 * begins and stops, and hears of silence alone: a session at rest costs it nothing.
 *
 * One timer, which no message moves: when it fires it looks at the {@link Pulse} and sleeps on for the remainder.
 */
export class Heartbeats {
  readonly #clock: Clock
  readonly #pulse: Pulse
  readonly #host: HeartbeatsHost
  #timer: unknown
  #running = false

  constructor(clock: Clock, pulse: Pulse, host: HeartbeatsHost) {
    this.#clock = clock
    this.#pulse = pulse
    this.#host = host
  }

  /** The peer is believed to be alive: its own Heartbeat(0)s are nothing to tell. */
  get running(): boolean {
    return this.#running
  }

  /** From now on, by the {@link Pulse.heartBtIntMs} of now. */
  begin(): void {
    this.stop()
    this.#running = true
    this.#sleep()
  }

  stop(): void {
    this.#running = false
    this.#clock.clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #sleep(): void {
    const pulse = this.#pulse
    const ms = Math.min(pulse.heartbeatDueInMs(), pulse.testRequestDueInMs())
    this.#timer = this.#clock.setTimeout(() => this.#look(), ms)
  }

  #look(): void {
    const pulse = this.#pulse
    if (pulse.testRequestDueInMs() === 0) {
      this.stop()
      return this.#host.peerSilent()
    }
    if (pulse.heartbeatDueInMs() === 0) this.#host.heartbeatDue()
    if (this.#running) this.#sleep()
  }
}

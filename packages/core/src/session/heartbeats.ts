import type { Clock } from '../ports.js'
import type { Pulse } from './pulse.js'

interface HeartbeatsInit {
  readonly clock: Clock
  readonly pulse: Pulse
  /** Nothing has been sent for HeartBtInt(108). Stamps the pulse, whatever comes of it. */
  readonly onDue: () => void
  /** The peer has been silent for so long that it is to be asked; nothing more follows until the next {@link begin}. */
  readonly onSilence: () => void
}

/**
 * Sends a Heartbeat(0) where nothing else leaves, and listens whether the peer does the same. The chart says when this
 * begins and stops, and hears of silence alone: a session at rest costs it nothing.
 *
 * One timer, which no message moves: when it fires it looks at the {@link Pulse} and sleeps on for the remainder.
 */
export class Heartbeats {
  readonly #init: HeartbeatsInit
  #timer: unknown
  #running = false

  constructor(init: HeartbeatsInit) {
    this.#init = init
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
    this.#init.clock.clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #sleep(): void {
    const { clock, pulse } = this.#init
    const ms = Math.min(pulse.heartbeatDueInMs(), pulse.testRequestDueInMs())
    this.#timer = clock.setTimeout(() => this.#look(), ms)
  }

  #look(): void {
    const { pulse, onDue, onSilence } = this.#init
    if (pulse.testRequestDueInMs() === 0) {
      this.stop()
      return onSilence()
    }
    if (pulse.heartbeatDueInMs() === 0) onDue()
    if (this.#running) this.#sleep()
  }
}

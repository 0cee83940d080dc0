import type { Connection } from '../ports.js'
import type { Host } from './host.js'
import type { Settings } from './settings.js'

/** How much of what is sent may wait for a peer that does not take it, and what follows. */
export interface SlowConsumer {
  /**
   * Seconds that bytes may wait before the peer counts as slow, more than 0 and at most 86,400.
   * @default 10
   */
  readonly after?: number
  /**
   * Bytes that may wait, 65,536 to 1,073,741,824. From half of it on the peer is slow, and nothing is read from it; from
   * all of it on the application's messages wait for a number, as many as `maxQueued`.
   * @default 33,554,432
   */
  readonly maxUnsentBytes?: number
  /**
   * A slow peer is disconnected, at once. false: it is reported, and disconnected only where nothing has been read from it for
   * `after`, because half of `maxUnsentBytes` waited: two sides that both wait to be read would wait for ever.
   * @default false
   */
  readonly disconnect?: boolean
}

/**
 * What was written and the peer has not taken, and what waits to be written behind that, in bytes. As long as the peer
 * takes what it gets, this counts bytes and does nothing else.
 */
export class Backlog {
  readonly #settings: Settings
  readonly #host: Host
  #connection: Connection | undefined
  /** Written on this connection, all in all. */
  #written = 0
  /** Waits behind a resend or our Logon. */
  #held = 0
  #stalled = false
  #stalledAt = 0
  #told = false
  /** The peer is on time if it has taken this much of {@link #written} when the timer fires. */
  #due = 0
  #timer: unknown
  /** Half of what may wait does, and since then the peer has not taken all. */
  #heavy = false
  #heavySince = 0
  /** All of what may wait does. */
  full = false

  constructor(settings: Settings, host: Host) {
    this.#settings = settings
    this.#host = host
  }

  /** The peer takes less than is written. */
  get stalled(): boolean {
    return this.#stalled
  }

  /** More is waiting than should be added to by reading on. */
  get heavy(): boolean {
    return this.#heavy
  }

  attach(connection: Connection): void {
    this.#connection = connection
    this.#written = 0
  }

  detach(): void {
    this.#connection = undefined
    this.#settings.clock.clearTimeout(this.#timer)
    this.#timer = undefined
    this.#stalled = false
    this.#told = false
    this.#held = 0
    this.#weigh()
  }

  /** @param room what {@link Connection.write} has answered */
  wrote(bytes: number, room: boolean): void {
    this.#written += bytes
    if (room) return
    if (!this.#stalled) this.#stall()
    this.#weigh()
  }

  /** So many bytes wait to be written, all in all. */
  hold(bytes: number): void {
    if (bytes === this.#held) return
    this.#held = bytes
    this.#weigh()
  }

  #stall(): void {
    const connection = this.#connection
    if (connection === undefined) return
    const { clock } = this.#settings
    this.#stalled = true
    this.#stalledAt = clock.monotonic()
    if (this.#timer === undefined) this.#watch()
    connection.drained().then(
      () => {
        if (this.#connection !== connection) return
        this.#stalled = false
        this.#weigh()
        this.#caughtUp()
        this.#host.roomAgain()
      },
      () => undefined,
    )
  }

  /** One timer for a stretch of stalls: most are over before it would have been worth to set it. */
  #watch(): void {
    const { after } = this.#limits()
    this.#due = this.#written
    this.#timer = this.#settings.clock.setTimeout(() => {
      this.#timer = undefined
      this.#look()
    }, after * 1_000)
  }

  #look(): void {
    const connection = this.#connection
    if (connection === undefined || !this.#stalled) return
    if (this.#written - connection.unsent < this.#due) this.#slow(this.#isHopeless())
    if (this.#connection === connection) this.#watch()
  }

  #isHopeless(): boolean {
    const waitedMs = this.#settings.clock.monotonic() - this.#heavySince
    return this.#heavy && waitedMs >= this.#limits().after * 1_000
  }

  #weigh(): void {
    const { maxUnsentBytes } = this.#limits()
    const waiting = this.#waiting()
    this.full = waiting >= maxUnsentBytes
    if (waiting < maxUnsentBytes / 2) {
      if (!this.#stalled) this.#heavy = false
      return
    }
    if (this.#heavy) return
    this.#heavy = true
    this.#heavySince = this.#settings.clock.monotonic()
    // what the peer has not asked for yet is none of its slowness
    const connection = this.#connection
    if (this.#stalled)
      queueMicrotask(() => {
        if (this.#connection === connection && this.#stalled) this.#slow(false)
      })
  }

  #waiting(): number {
    return (this.#connection?.unsent ?? 0) + this.#held
  }

  #slow(hopeless: boolean): void {
    const { clock, report } = this.#settings
    const unsentBytes = this.#waiting()
    const waitedMs = clock.monotonic() - this.#stalledAt
    if (!this.#told) report({ type: 'slow-consumer', unsentBytes, waitedMs })
    this.#told = true
    if (this.#limits().disconnect || hopeless)
      this.#host.lost(`the peer does not read: ${unsentBytes} bytes wait, for ${waitedMs} ms`)
  }

  #limits(): Required<SlowConsumer> {
    return this.#settings.options.slowConsumer
  }

  #caughtUp(): void {
    if (!this.#told) return
    this.#told = false
    const waitedMs = this.#settings.clock.monotonic() - this.#stalledAt
    this.#settings.report({ type: 'consumer-caught-up', waitedMs })
  }
}

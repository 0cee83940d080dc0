import type { Connection } from '../ports.js'
import type { DataFields } from '../wire/data-fields.js'
import { type FrameChecks, Framer, type Resync } from '../wire/frame.js'
import { MessageView } from '../wire/message.js'
import { EarlyMessages } from './early.js'

const NOTHING = Buffer.alloc(0)

/** When a message came, milliseconds since the epoch, and how much later than usual that may have been. */
export interface Arrival {
  readonly at: number
  readonly toleranceMs: number
}

export interface PumpInit {
  readonly connection: Connection
  readonly maxMessageBytes: number
  readonly resync: Resync
  readonly checks: FrameChecks
  readonly dataFields: DataFields
  /** Whether a message counts as its own MsgSeqNum(34), or as the expected one. */
  readonly numbered: boolean
  /** The number that the next message must carry. */
  readonly expected: () => number
  /** The chart has not answered, or the application has no room: not one frame more. */
  readonly blocked: () => boolean
  /**
   * The open gate takes an in-sequence application message at once.
   *
   * @returns 'refused' where it is anything else: it goes to the chart; 'kept' where the view must be left alone
   */
  readonly offer: (message: MessageView, arrival: Arrival) => 'taken' | 'kept' | 'refused'
  /** How much longer than usual a message may have been under way for want of our reading, milliseconds. */
  readonly deafness: () => number
  /** Anything else, for the chart; `message` is this pump's until the chart has answered. */
  readonly onMessage: (message: MessageView) => void
  /** `bytes`: what is skipped; valid only during the call. */
  readonly onGarbled: (reason: string, bytes: Buffer) => void
  /** An early message that has been acted on already: only its number counts. */
  readonly onAnswered: (msgSeqNum: number) => void
  /** No more frames for now: progress may be told. */
  readonly onPause: () => void
  /** Reading stopped or goes on: what the peer says meanwhile cannot be heard. */
  readonly onDeaf: (deaf: boolean) => void
}

/**
 * Frames the bytes of one connection and lends each frame out: to the reader while the gate is open, else to
 * the chart, one at a time, and not the next before the chart has answered.
 *
 * Early messages come back here when their turn comes, before any newer bytes.
 */
export class Pump {
  readonly early = new EarlyMessages()
  readonly #init: PumpInit
  readonly #framer: Framer
  #view: MessageView
  #input: Buffer = NOTHING
  #at = 0
  /** When the bytes came that are framed now, and when the message came that is lent out. */
  #arrival: Arrival = { at: 0, toleranceMs: 0 }
  #lent: Arrival = this.#arrival
  #running = false
  #stopped = false
  #paused = false

  constructor(init: PumpInit) {
    this.#init = init
    this.#framer = new Framer(init.maxMessageBytes, init.resync, init.checks, init.dataFields)
    this.#view = this.#freshView()
  }

  /** `arrivedAt`: milliseconds since the epoch. */
  push(chunk: Buffer, arrivedAt: number): void {
    this.#arrival = { at: arrivedAt, toleranceMs: this.#init.deafness() }
    const left = this.#input.length - this.#at
    this.#input = left === 0 ? chunk : Buffer.concat([this.#input.subarray(this.#at), chunk])
    this.#at = 0
    this.run()
  }

  /** Goes on where it stopped; called inside itself it does nothing. */
  run(): void {
    if (this.#running || this.#stopped) return
    this.#running = true
    try {
      while (!this.#stopped && !this.#init.blocked() && this.#step());
      this.#init.onPause()
    } finally {
      this.#running = false
    }
    this.#applyCredit()
  }

  /** Reads no more of this connection. */
  stop(): void {
    this.#stopped = true
    this.#input = NOTHING
    this.#at = 0
  }

  /** @returns whether there may be more */
  #step(): boolean {
    if (!this.early.empty) {
      const kept = this.early.take(this.#init.expected())
      if (kept?.answered) {
        this.#init.onAnswered(this.#init.expected())
        return true
      }
      if (kept !== undefined && this.#view.read(kept.bytes, 0, kept.bytes.length))
        return this.#lend(kept.arrival)
    }
    const framer = this.#framer
    const kind = framer.take(this.#input, this.#at, this.#view)
    if (kind === 'partial') return false
    this.#at = framer.end
    if (kind === 'message') return this.#lend(this.#arrival)
    this.#init.onGarbled(framer.reason, this.#input.subarray(framer.start, framer.end))
    return true
  }

  #lend(arrival: Arrival): true {
    this.#lent = arrival
    const view = this.#view
    if (!this.#init.numbered && view.ownSeqNum > 0) view.countAs(this.#init.expected())
    const answer = this.#init.offer(view, arrival)
    if (answer === 'kept') this.#view = this.#freshView()
    if (answer === 'refused') this.#init.onMessage(view)
    return true
  }

  /** The message lent out came early: it comes back when its turn has come. */
  keep(message: MessageView, answered: boolean): void {
    this.early.keep(message, answered, this.#lent)
  }

  /** The message the chart is being asked about was handed to a handler that still holds its view. */
  release(): void {
    this.#view = this.#freshView()
  }

  #freshView(): MessageView {
    return new MessageView(undefined, this.#init.dataFields)
  }

  /** While nothing more may be framed nothing more is read either: TCP holds the peer back. */
  #applyCredit(): void {
    const hold = !this.#stopped && this.#init.blocked()
    if (hold === this.#paused) return
    this.#paused = hold
    this.#init.onDeaf(hold)
    if (hold) this.#init.connection.pause()
    else this.#init.connection.resume()
  }
}

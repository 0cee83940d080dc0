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

/** How the bytes of a session are framed. */
export interface PumpRules {
  readonly maxMessageBytes: number
  readonly resync: Resync
  readonly checks: FrameChecks
  readonly dataFields: DataFields
  /** Whether a message counts as its own MsgSeqNum(34), or as the expected one. */
  readonly numbered: boolean
}

/** For whom a pump frames messages. */
export interface PumpHost {
  /** The number that the next message must carry. */
  readonly expected: number
  /** The chart has not answered, or the application has no room: not one frame more. */
  blocked(): boolean
  /**
   * The open gate takes a message in sequence at once that asks for no answer.
   *
   * @returns 'refused' where it is anything else: it goes to the chart; 'kept' where the view must be left alone
   */
  offer(message: MessageView, arrival: Arrival): 'taken' | 'kept' | 'refused'
  /** How much longer than usual a message may have been under way for want of our reading, milliseconds. */
  deafness(): number
  /** Anything else, for the chart; `message` is the pump's until the chart has answered. */
  ask(message: MessageView): void
  /** `bytes`: what is skipped; valid only during the call. */
  garbled(reason: string, bytes: Buffer): void
  /** An early message that has been acted on already: only its number counts. */
  answered(msgSeqNum: number): void
  /** No more frames for now: progress may be told. */
  paused(): void
  /** @returns whether the last message asked about is answered, and let go of: its view may be another connection's now */
  forget(): boolean
  /** Reading stopped or goes on: what the peer says meanwhile cannot be heard. */
  deaf(deaf: boolean): void
}

/**
 * Frames the bytes of one connection and lends each frame out: to the reader while the gate is open, else to
 * the chart, one at a time, and not the next before the chart has answered.
 *
 * Early messages come back here when their turn comes, before any newer bytes.
 */
export class Pump {
  readonly early = new EarlyMessages()
  readonly #connection: Connection
  readonly #rules: PumpRules
  readonly #host: PumpHost
  readonly #framer: Framer
  /** Reads the message of the moment: taken from those that nobody uses, so that a session at rest has none. */
  #view: MessageView | undefined
  readonly #spareViews: MessageView[]
  #input: Buffer = NOTHING
  #at = 0
  /** When the bytes came that are framed now, and when the message came that is lent out. */
  #arrival: Arrival = { at: 0, toleranceMs: 0 }
  #lent: Arrival = this.#arrival
  #running = false
  #stopped = false
  #paused = false

  constructor(connection: Connection, rules: PumpRules, host: PumpHost) {
    const { maxMessageBytes, resync, checks, dataFields } = rules
    this.#connection = connection
    this.#rules = rules
    this.#host = host
    this.#framer = new Framer(maxMessageBytes, resync, checks, dataFields)
    this.#spareViews = spareViews(dataFields)
  }

  /** `arrivedAt`: milliseconds since the epoch. */
  push(chunk: Buffer, arrivedAt: number): void {
    this.#arrival = { at: arrivedAt, toleranceMs: this.#host.deafness() }
    const left = this.#input.length - this.#at
    this.#input = left === 0 ? chunk : Buffer.concat([this.#input.subarray(this.#at), chunk])
    this.#at = 0
    this.run()
  }

  /** Goes on where it stopped; called inside itself it does nothing. */
  run(): void {
    if (this.#running || this.#stopped) return
    this.#running = true
    const host = this.#host
    try {
      while (!this.#stopped && !host.blocked() && this.#step());
      host.paused()
    } finally {
      this.#running = false
    }
    if (this.#stopped) return this.#applyCredit(false)
    const hold = host.blocked()
    if (!hold) this.#rest()
    this.#applyCredit(hold)
  }

  /** Reads no more of this connection. */
  stop(): void {
    this.#stopped = true
    this.#input = NOTHING
    this.#at = 0
  }

  /** @returns whether there may be more */
  #step(): boolean {
    this.#view ??= this.#spareViews.pop() ?? this.#freshView()
    const view = this.#view
    if (!this.early.empty) {
      const { expected } = this.#host
      const kept = this.early.take(expected)
      if (kept?.answered) {
        this.#host.answered(expected)
        return true
      }
      if (kept !== undefined && view.read(kept.bytes, 0, kept.bytes.length))
        return this.#lend(view, kept.arrival)
    }
    const framer = this.#framer
    const kind = framer.take(this.#input, this.#at, view)
    if (kind === 'partial') return false
    this.#at = framer.end
    if (kind === 'message') return this.#lend(view, this.#arrival)
    this.#host.garbled(framer.reason, this.#input.subarray(framer.start, framer.end))
    return true
  }

  #lend(view: MessageView, arrival: Arrival): true {
    this.#lent = arrival
    if (!this.#rules.numbered && view.ownSeqNum > 0) view.countAs(this.#host.expected)
    const answer = this.#host.offer(view, arrival)
    if (answer === 'kept') this.#view = undefined
    if (answer === 'refused') this.#host.ask(view)
    return true
  }

  /** The message lent out came early: it comes back when its turn has come. */
  keep(message: MessageView, answered: boolean): void {
    this.early.keep(message, answered, this.#lent)
  }

  /** The message the chart is being asked about was handed to a handler that still holds its view. */
  release(): void {
    this.#view = undefined
  }

  #freshView(): MessageView {
    return new MessageView(undefined, this.#rules.dataFields)
  }

  /** Nothing is being answered: what the next bytes need can be fetched again, and what was read is not held on to. */
  #rest(): void {
    if (this.#at === this.#input.length) {
      this.#input = NOTHING
      this.#at = 0
    }
    const view = this.#view
    if (view === undefined || !this.#host.forget()) return
    this.#view = undefined
    if (this.#spareViews.length < SPARE_VIEWS_MAX) this.#spareViews.push(view)
  }

  /** While nothing more may be framed nothing more is read either: TCP holds the peer back. */
  #applyCredit(hold: boolean): void {
    if (hold === this.#paused) return
    this.#paused = hold
    this.#host.deaf(hold)
    if (hold) this.#connection.pause()
    else this.#connection.resume()
  }
}

/** Of each kind of data fields; more are made where more connections stand still in the middle of a message. */
const SPARE_VIEWS_MAX = 64
const spare = new WeakMap<DataFields, MessageView[]>()

function spareViews(dataFields: DataFields): MessageView[] {
  let views = spare.get(dataFields)
  if (views === undefined) {
    views = []
    spare.set(dataFields, views)
  }
  return views
}

import { Subscription } from 'rxjs'
import { messageOf } from '../errors.js'
import type { Connection } from '../ports.js'
import { MessageView } from '../wire/message.js'
import type { Complaint } from './admin.js'
import type { DriverEvent } from './events.js'
import { frameChecks } from './frame-checks.js'
import type { Missing } from './gap-request.js'
import type { Heartbeats } from './heartbeats.js'
import type { Host } from './host.js'
import { inbound, isReset, judge, type Profile, type Verdict } from './inbound.js'
import type { Inbox } from './inbox.js'
import type { Outbox } from './outbox.js'
import type { Pulse } from './pulse.js'
import { type Arrival, Pump, type PumpHost, type PumpRules } from './pump.js'
import type { Sequence } from './sequence.js'
import { positionOf } from './sequence.js'
import { sessionDataFields } from './session-data-fields.js'
import type { Settings } from './settings.js'

/** A {@link DriverEvent} before the driver has stamped it with time and connection. */
export type News = DriverEvent extends infer E
  ? E extends DriverEvent
    ? Omit<E, 'at' | 'connection'>
    : never
  : never

/** Shorter than any silence that a TestRequest(1) would break. */
const PROGRESS_EVERY_MS = 20

export interface IntakeInit {
  readonly settings: Settings
  readonly profile: Profile
  readonly sequence: Sequence
  readonly pulse: Pulse
  readonly inbox: Inbox
  readonly heartbeats: Heartbeats
  readonly outbox: Outbox
  readonly host: Host
}

/**
 * Everything that comes in on the connection of the moment: the pump that frames it, the gate for
 * in-sequence application messages, and the message that the chart is being asked about.
 */
export class Intake implements PumpHost {
  readonly #init: IntakeInit
  readonly #rules: PumpRules
  #line: { connection: Connection; pump: Pump; reading: Subscription } | undefined
  #gate = false
  #gateHeld = false
  /** When we last stopped listening, and when we began again, on the monotonic clock; 0: not of late. */
  #deafSince = 0
  #heardAgainAt = 0
  /** Taken through the gate since the chart was last told, and when that was, on the monotonic clock. */
  #taken = 0
  #toldAt = Number.NEGATIVE_INFINITY
  #current: MessageView | undefined
  #verdict: Verdict = 'application'
  /** The last number of the open gap, 0 where none is open. */
  #gapEnd = 0
  /** The last number that was asked for, where that is not all of the gap; 0 where it is. */
  #askedThrough = 0

  constructor(init: IntakeInit) {
    const { options } = init.settings
    this.#init = init
    this.#rules = {
      maxMessageBytes: options.maxMessageBytes,
      resync: options.resync,
      checks: frameChecks(options),
      dataFields: sessionDataFields(options),
      numbered: options.validateSequenceNumbers,
    }
  }

  get connection(): Connection | undefined {
    return this.#line?.connection
  }

  /** The message that the chart is being asked about: its frame stays until the chart has answered. */
  get current(): MessageView {
    if (this.#current === undefined) throw new Error('no message is being judged')
    return this.#current
  }

  /** The gate is open: what comes in sequence and asks for no answer need not be told to the chart. */
  set gate(open: boolean) {
    this.#gate = open
  }

  /** Held, even what comes in sequence goes to the chart: before a reset is answered it has an old number. */
  holdGate(held: boolean): void {
    this.#gateHeld = held
  }

  /** From now on this is the connection; it is read from {@link listen} on. */
  begin(connection: Connection): void {
    const { inbox, pulse } = this.#init
    inbox.begin()
    pulse.deaf = false
    this.#gateHeld = false
    this.#gapEnd = 0
    this.#askedThrough = 0
    this.#heardAgainAt = 0
    const pump = new Pump(connection, this.#rules, this)
    this.#line = { connection, pump, reading: new Subscription() }
  }

  listen(): void {
    const line = this.#line
    const { settings, pulse, host } = this.#init
    if (line === undefined) return
    const lost = (reason: string) => {
      if (this.#line === line) host.lost(reason)
    }
    line.reading.add(
      line.connection.incoming.subscribe({
        next: (chunk) => {
          pulse.received()
          this.#run(() => line.pump.push(chunk, settings.clock.now()))
        },
        error: (cause: unknown) => lost(messageOf(cause)),
        complete: () => lost('the peer closed the connection'),
      }),
    )
  }

  /** Goes on with what has been read: the chart has answered, or there is room again. */
  resume(): void {
    const line = this.#line
    if (line !== undefined) this.#run(() => line.pump.run())
  }

  #run(pump: () => void): void {
    try {
      pump()
    } catch (cause) {
      this.#init.host.failed(cause)
    }
  }

  deaf(deaf: boolean): void {
    const { pulse, settings } = this.#init
    pulse.deaf = deaf
    const now = settings.clock.monotonic()
    if (deaf) {
      // still catching up with what came while we were deaf: that is one stretch
      const catchingUp =
        this.#heardAgainAt !== 0 && now - this.#heardAgainAt <= this.#init.profile.maxLatencyMs
      if (catchingUp) return
      this.#deafSince = now
      this.#heardAgainAt = 0
      return
    }
    // what came while we did not listen counts as heard, and is not late
    pulse.received()
    this.#heardAgainAt = now
  }

  /** How much longer a message may have been under way because we did not listen, milliseconds. */
  deafness(): number {
    if (this.#heardAgainAt === 0) return 0
    const since = this.#init.settings.clock.monotonic() - this.#heardAgainAt
    if (since <= this.#init.profile.maxLatencyMs) return this.#heardAgainAt - this.#deafSince
    this.#heardAgainAt = 0
    return 0
  }

  /** Nothing of this connection is read any more, and it is closed. */
  end(): void {
    const line = this.#line
    this.#line = undefined
    this.#current = undefined
    this.#taken = 0
    if (line === undefined) return
    line.reading.unsubscribe()
    line.pump.stop()
    line.connection.close()
  }

  /** The expected number has changed since the current message came: where its own does not matter it counts as this. */
  recount(): void {
    const { settings, sequence } = this.#init
    if (!settings.options.validateSequenceNumbers) this.current.countAs(sequence.expected)
  }

  /** The current message uses up its number, where that is the expected one; a reset, which has none, uses up nothing. */
  count(): void {
    const { msgSeqNum } = this.current
    if (isReset(this.current)) return
    if (msgSeqNum === this.#init.sequence.expected) this.#advanceTo(msgSeqNum + 1)
  }

  /** A garbled message was rejected: its number counts as the peer's. */
  countGarbled(msgSeqNum: number): void {
    if (msgSeqNum === this.#init.sequence.expected) this.#advanceTo(msgSeqNum + 1)
  }

  garbled(reason: string, bytes: Buffer): void {
    this.#tellProgress()
    const { settings, host } = this.#init
    settings.report({ type: 'garbled', reason })
    const complaint = this.#garbledComplaint(bytes)
    host.post({ type: 'message.garbled', reason, ...(complaint && { complaint }) })
  }

  forget(): boolean {
    if (this.#init.host.chartAtWork) return false
    this.#current = undefined
    return true
  }

  answered(msgSeqNum: number): void {
    this.#advanceTo(msgSeqNum + 1)
  }

  get expected(): number {
    return this.#init.sequence.expected
  }

  #garbledComplaint(bytes: Buffer): Complaint | undefined {
    const { settings, sequence } = this.#init
    if (!settings.options.rejectGarbledMessage) return undefined
    const view = new MessageView(undefined, sessionDataFields(settings.options))
    if (!view.read(bytes, 0, bytes.length) || view.msgSeqNum !== sequence.expected) return undefined
    const { msgSeqNum: refSeqNum, msgType: refMsgType } = view
    return { refSeqNum, refMsgType, text: 'Message failed basic validity check' }
  }

  /** The current message counts, and is handed over where it is the application's. */
  accept(): void {
    const message = this.current
    const { sequence, inbox } = this.#init
    if (message.msgSeqNum !== sequence.expected) return
    if (this.#verdict === 'application') {
      sequence.expected = message.msgSeqNum + 1
      if (inbox.deliver(message)) this.#line?.pump.release()
    }
    this.#advanceTo(message.msgSeqNum + 1)
  }

  /** The current message came early: it comes back when its turn has come. */
  keep(answered: boolean): void {
    this.#line?.pump.keep(this.current, answered)
  }

  /** @returns the numbers that are missing before the current message where there is one, or still missing */
  missing(): Missing {
    const begin = this.#init.sequence.expected
    const { msgSeqNum = begin } = this.#current ?? {}
    if (positionOf(msgSeqNum, begin) === 'early')
      this.#gapEnd = Math.max(this.#gapEnd, msgSeqNum - 1)
    return { begin, end: this.#gapEnd }
  }

  /** Numbers up to this one have been asked for: the chart is told when they have come. */
  asked(through: number): void {
    this.#askedThrough = through < this.#gapEnd ? through : 0
  }

  skipTo(newSeqNo: number): void {
    this.#line?.pump.early.forgetBelow(newSeqNo)
    this.#advanceTo(newSeqNo)
  }

  /** Numbers begin again: what came early under the old ones means nothing. */
  restart(): void {
    this.#gapEnd = 0
    this.#askedThrough = 0
    this.#line?.pump.early.forgetBelow(Number.MAX_SAFE_INTEGER)
  }

  #advanceTo(expected: number): void {
    const { sequence, inbox } = this.#init
    if (expected > sequence.expected) sequence.expected = expected
    this.#line?.pump.early.take(expected - 1)
    inbox.advance()
    this.#watchGap()
  }

  #watchGap(): void {
    const { sequence, settings, host } = this.#init
    if (this.#gapEnd === 0) return
    if (sequence.expected <= this.#gapEnd) {
      if (this.#askedThrough === 0 || sequence.expected <= this.#askedThrough) return
      this.#askedThrough = 0
      this.#tellProgress()
      return host.post({ type: 'gap.narrowed' })
    }
    this.#gapEnd = 0
    this.#askedThrough = 0
    this.#tellProgress()
    settings.report({ type: 'gap-closed' })
    host.post({ type: 'gap.closed' })
  }

  blocked(): boolean {
    const { inbox, host } = this.#init
    // while the gate is open the chart has nothing to answer: it need not be asked per message
    return this.#line === undefined || inbox.full || host.busy || (!this.#gate && host.chartBusy)
  }

  offer(message: MessageView, arrival: Arrival): 'taken' | 'kept' | 'refused' {
    const { profile, sequence, inbox } = this.#init
    const verdict = judge(message, profile, sequence.expected, arrival.at, arrival.toleranceMs)
    this.#verdict = verdict
    if (!this.#gate || this.#gateHeld) return 'refused'
    if (verdict !== 'application') return this.#offerHeartbeat(message)
    sequence.expected++
    this.#taken++
    const kept = inbox.deliver(message)
    if (this.#gapEnd !== 0) this.#watchGap()
    this.#init.outbox.sendAlready()
    return kept ? 'kept' : 'taken'
  }

  /** That the peer lives shows in the pulse: where the chart believes so anyway it need not hear of it. */
  #offerHeartbeat(message: MessageView): 'taken' | 'refused' {
    if (this.#verdict !== 'heartbeat' || !this.#init.heartbeats.running) return 'refused'
    this.#advanceTo(message.msgSeqNum + 1)
    return 'taken'
  }

  ask(message: MessageView): void {
    this.#tellProgress()
    this.#current = message
    this.#init.host.post({
      type: 'message.received',
      ...inbound(message, this.#verdict, this.#init.sequence.expected, this.#init.profile),
    })
  }

  /**
   * Traffic costs the chart next to nothing: of many reads in a row some are told. The first after a silence is, so that
   * a TestRequest(1) counts as answered; and before anything else the chart learns what came before it.
   */
  paused(): void {
    if (this.#init.pulse.lastReceivedAt - this.#toldAt >= PROGRESS_EVERY_MS) this.#tellProgress()
  }

  #tellProgress(): void {
    if (this.#taken === 0) return
    const messages = this.#taken
    this.#taken = 0
    this.#toldAt = this.#init.pulse.lastReceivedAt
    this.#init.host.post({
      type: 'sequence.advanced',
      messages,
      expected: this.#init.sequence.expected,
    })
  }
}

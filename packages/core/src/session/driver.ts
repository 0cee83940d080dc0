import { messageOf, StoreError, UsageError } from '../errors.js'
import type { Connection } from '../ports.js'
import type { Fields } from '../wire/draft.js'
import { type Complaint, heartbeat, isIdle, logout, reject, resendRequest } from './admin.js'
import type { DriverCommand, DriverEvent, Farewell } from './events.js'
import { gapRequest } from './gap-request.js'
import type { Handshake } from './handshake.js'
import type { Heartbeats, HeartbeatsHost } from './heartbeats.js'
import type { Host } from './host.js'
import type { Inbox } from './inbox.js'
import type { Intake, News } from './intake.js'
import type { Opening, OpeningHost } from './opening.js'
import type { Outbox } from './outbox.js'
import type { Paces } from './pace.js'
import { partsOf } from './parts.js'
import type { Pulse } from './pulse.js'
import { reverseRoute } from './reverse-route.js'
import type { Sender } from './sender.js'
import type { Sequence } from './sequence.js'
import { routeSizeMax } from './session-encoder.js'
import type { Settings } from './settings.js'
import type { Settling } from './settling.js'
import type { StoredRecord } from './stored-record.js'
import { type VersionRules, versionRules } from './version.js'

/** What the driver needs of the chart that invoked it. */
export interface Chart {
  /** Processed to the end before it returns, unless the chart is at work already. */
  post(event: DriverEvent): void
  /** An answer is being prepared: no further frame. */
  busy(): boolean
}

/**
 * Performs what the chart decides: opens, loads, commits, writes, hands over; and reports what happened.
 *
 * It promises: a number and its bytes are committed before the wire sees them; the peer's number moves only
 * behind the application; what belongs to a connection ends with it. Every `await` is followed by the
 * question whether the connection it began with still stands.
 */
export class Driver implements Host, HeartbeatsHost, OpeningHost {
  readonly sender: Sender
  readonly #settings: Settings
  readonly #sequence: Sequence
  readonly #pulse: Pulse
  readonly #chart: Chart
  readonly #rules: VersionRules
  readonly #outbox: Outbox
  readonly #inbox: Inbox
  readonly #intake: Intake
  readonly #opening: Opening
  readonly #record: StoredRecord
  readonly #handshake: Handshake
  readonly #settling: Settling
  readonly #pace: Paces
  readonly #heartbeats: Heartbeats
  /** Which connection this is, counted from 1. */
  #number = 0
  /** The chart has us do something, and goes on only then. */
  #chartAtWork = false
  /** Our Logout is on its way: that the connection ends is no loss. */
  #leaving = false
  /** Why the application takes no messages any more, for good. */
  #noConsumer: string | undefined

  constructor(settings: Settings, sequence: Sequence, pulse: Pulse, chart: Chart) {
    this.#settings = settings
    this.#sequence = sequence
    this.#pulse = pulse
    this.#chart = chart
    this.#rules = versionRules[settings.options.beginString]
    const parts = partsOf(settings, sequence, pulse, this)
    this.#pace = parts.pace
    this.#outbox = parts.outbox
    this.sender = parts.sender
    this.#inbox = parts.inbox
    this.#heartbeats = parts.heartbeats
    this.#intake = parts.intake
    this.#record = parts.record
    this.#handshake = parts.handshake
    this.#opening = parts.opening
    this.#settling = parts.settling
  }

  /** Never throws: what cannot be done is reported, and ends the session as a failure. */
  perform(command: DriverCommand): void {
    const wasAtWork = this.#chartAtWork
    this.#chartAtWork = true
    try {
      this.#do(command)
    } catch (cause) {
      this.failed(cause)
    } finally {
      this.#chartAtWork = wasAtWork
    }
  }

  #do(command: DriverCommand): void {
    switch (command.type) {
      case 'open':
        this.#number = command.connection
        if (this.#noConsumer !== undefined)
          return this.post({ type: 'handler.halted', reason: this.#noConsumer })
        return this.#opening.begin()
      case 'logon':
        return this.#attempt(() => this.#handshake.sendLogon())
      case 'judgeLogon':
        return this.#attempt(() => this.#handshake.judgeLogon())
      case 'release':
        return this.#release()
      case 'gate':
        this.#intake.gate = command.open
        return
      case 'heartbeats':
        return command.on ? this.#heartbeats.begin() : this.#heartbeats.stop()
      case 'accept':
        return this.#intake.accept()
      case 'count':
        return this.#intake.count()
      case 'keep':
        this.#handshake.noteEarly()
        return this.#intake.keep(command.answered)
      case 'ignoreDuplicate':
        return this.#report('duplicate')
      case 'report':
        return this.#settings.report(command.occurrence)
      case 'transmit':
        // a heartbeat before a Logon that is being made would take its number; the Logon does as well
        if (this.#record.resetting || this.#handshake.busy) this.#pulse.sent()
        // behind so much that waits it would tell the peer nothing
        else if (this.#outbox.behind && isIdle(command.draft)) this.#pulse.sent()
        else this.#outbox.enqueue(command.draft)
        return
      case 'askForGap':
        return this.#askForGap()
      case 'awaitGap':
        return this.#settings.report({ type: 'gap', ...this.#intake.missing() })
      case 'reject':
        return this.#reject(command.complaint, this.#wayBack())
      case 'rejectGarbled':
        this.#intake.countGarbled(command.complaint.refSeqNum)
        return this.#reject(command.complaint, [])
      case 'skipTo':
        return this.#intake.skipTo(command.newSeqNo)
      case 'resend':
        return this.#outbox.resend(command.beginSeqNo, command.endSeqNo)
      case 'resetInSession':
        return this.#attempt(() => this.#handshake.resetInSession())
      case 'askForReset':
        this.#intake.holdGate(true)
        return this.#attempt(() => this.#handshake.askForReset())
      case 'completeReset':
        this.#handshake.completeReset()
        return this.#intake.holdGate(false)
      case 'discard':
        return this.#report('discarded')
      case 'sayFarewell':
        return this.#attempt(() => this.#sayFarewell(command.farewell))
      case 'logOff':
        return this.#attempt(() => this.#logOff(command.text))
      case 'settle':
        return this.#attempt(() => this.#settle(command))
    }
  }

  /** There is no chart any more: lets go of everything. What was not committed by now may or may not be. */
  stop(): void {
    if (Number.isNaN(this.#number)) return
    this.#number = Number.NaN
    this.#heartbeats.stop()
    this.#opening.close()
    this.#hangUp()
    this.sender.close()
    const { id } = this.#settings.options
    const giveUp = () =>
      this.#outbox.abandon(new UsageError('session-over', `${id} ended before it was committed`))
    // a handler that still runs runs for nobody: its message counts as unprocessed
    this.#inbox.close()
    this.#outbox.settle().then(giveUp, giveUp)
  }

  // opening and logging on -------------------------------------------------------------------------------

  opened(connection: Connection): void {
    this.#outbox.attach(connection)
    this.#handshake.begin()
    this.#leaving = false
    this.#intake.begin(connection)
    this.post({ type: 'transport.opened' })
    this.#intake.listen()
  }

  failedToOpen(cause: unknown): void {
    const reason = messageOf(cause)
    this.#settings.report({ type: 'connection-failed', reason })
    this.post({ type: 'transport.failed', reason })
  }

  #release(): void {
    const { nextOut, nextIn } = this.#sequence
    this.#record.connected()
    const peer = this.#intake.connection?.peer
    const { options, store } = this.#settings
    this.#pace.bound(store.lossWindowMs?.(options.id) ?? 0, options.skipAhead)
    this.#outbox.release()
    this.sender.begin()
    this.#inbox.resume()
    if (peer) this.#settings.report({ type: 'logged-on', peer, nextOut, nextIn })
  }

  // talking ----------------------------------------------------------------------------------------------

  #askForGap(): void {
    const missing = this.#intake.missing()
    const { begin } = missing
    const { through, endSeqNo } = gapRequest(missing, this.#settings.options, this.#rules)
    this.#intake.asked(through)
    this.#settings.report({ type: 'gap', begin, end: through })
    this.#outbox.enqueue(resendRequest(begin, endSeqNo))
  }

  #wayBack(): Fields {
    const sizeMax = routeSizeMax(this.#settings.options)
    return reverseRoute(this.#intake.current, this.#rules.locationIds, sizeMax)
  }

  #reject(complaint: Complaint, route: Fields): void {
    const { refSeqNum, text } = complaint
    this.#settings.report({ type: 'reject-sent', refSeqNum, text })
    this.#outbox.enqueue(reject(complaint, this.#rules, route))
  }

  #report(type: 'duplicate' | 'discarded'): void {
    const { msgSeqNum, msgType } = this.#intake.current
    this.#settings.report({ type, msgSeqNum, msgType })
  }

  async #logOff(text: string | undefined): Promise<void> {
    const { connection } = this.#intake
    this.#leaving = true
    this.sender.end()
    if (this.#record.resetting) await this.#record.settled()
    if (this.#intake.connection === connection) this.#outbox.enqueue(logout(text))
  }

  async #sayFarewell(farewell: Farewell | undefined): Promise<void> {
    this.#leaving = true
    this.sender.end()
    if (this.#record.resetting) await this.#record.settled()
    const { connection } = this.#intake
    const speaks = () => connection !== undefined && this.#intake.connection === connection
    if (farewell === undefined) return this.post({ type: 'farewell.done', said: false })
    if (farewell.reject !== undefined && this.#outbox.released)
      this.#reject(farewell.reject, this.#wayBack())
    const goodbye = logout(farewell.text)
    const sent = this.#outbox.released
      ? this.#outbox.enqueue(goodbye)
      : this.#outbox.enqueueOpening(goodbye)
    await sent.batch.whenCommitted()
    if (speaks()) this.post({ type: 'farewell.done', said: true })
  }

  // leaving ----------------------------------------------------------------------------------------------

  lost(reason: string): void {
    if (!this.#leaving) this.#settings.report({ type: 'connection-lost', reason })
    this.post({ type: 'transport.closed', reason })
  }

  async #settle(command: Extract<DriverCommand, { type: 'settle' }>): Promise<void> {
    const number = this.#number
    const isCurrent = () => number === this.#number
    const retryInMs = await this.#settling.settle(command, isCurrent, () =>
      this.#hangUp(command.ending === 'logout'),
    )
    if (isCurrent()) this.post({ type: 'session.settled', retryInMs })
  }

  #hangUp(inOrder = false): void {
    this.#outbox.detach(inOrder)
    this.#intake.end()
  }

  // what the parts ask and tell ----------------------------------------------------------------------------

  get chartBusy(): boolean {
    return this.#chart.busy()
  }

  get chartAtWork(): boolean {
    return this.#chartAtWork
  }

  get busy(): boolean {
    return this.#record.resetting || this.#handshake.busy || this.#outbox.behind
  }

  consumerEnded(reason: string): void {
    this.#noConsumer = reason
    this.post({ type: 'handler.halted', reason })
  }

  processed(): void {
    this.#outbox.touch()
  }

  heartbeatDue(): void {
    this.perform({ type: 'transmit', draft: heartbeat() })
  }

  peerSilent(): void {
    this.post({ type: 'peer.silent' })
  }

  // reporting --------------------------------------------------------------------------------------------

  post(news: News): void {
    const at = this.#settings.clock.now()
    this.#chart.post({ ...news, at, connection: this.#number } as DriverEvent)
  }

  storeFailed(cause: unknown): void {
    const { report, options } = this.#settings
    report({ type: 'store-failed', cause })
    const over = options.onStoreFailure === 'stop'
    this.post({ type: 'store.failed', reason: messageOf(cause), over })
  }

  failed(cause: unknown): void {
    this.#settings.report({ type: 'failed', cause })
    this.post({ type: 'driver.failed', reason: messageOf(cause) })
  }

  speaker(): () => boolean {
    const { connection } = this.#intake
    return () =>
      connection !== undefined && this.#intake.connection === connection && !this.#leaving
  }

  #attempt(work: () => Promise<void>): void {
    const number = this.#number
    work()
      .then(() => this.#intake.resume())
      .catch((cause: unknown) => {
        if (number !== this.#number) return
        if (cause instanceof StoreError) this.storeFailed(cause)
        else this.failed(cause)
      })
  }

  roomAgain(): void {
    // the chart may be at work: what follows waits for the end of that
    queueMicrotask(() => {
      this.#intake.resume()
      this.sender.wake()
    })
  }
}

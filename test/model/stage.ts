import type { EngineEvent, Message, Sent, SessionActor } from '@goldfix/core'
import type { AnyTransitionDefinition } from 'xstate'
import { Desk } from '../support/desk.js'
import { rowIdOf } from './chart.js'
import { Oracle } from './oracle.js'
import { Reference } from './reference.js'
import { isSound } from './soundness.js'
import type { Variant } from './variants.js'
import { type StoreMood, WatchedStore } from './watched-store.js'
import { WireText, wireText } from './wire-text.js'

/** How the application takes what it is handed. */
export type HandlerMood = 'prompt' | 'slow' | 'failing'

const MAX_MESSAGE_BYTES = 1_024

const resets = ['resetOnLogon', 'resetOnLogout', 'resetOnDisconnect', 'resetOnError'] as const

/** Options with which a session does other things than the reference receiver. */
const special = [
  'resendRequestChunkSize',
  'closedResendInterval',
  'sendRedundantResendRequests',
  'nextExpectedMsgSeqNum',
  'rejectGarbledMessage',
  'disconnectOnError',
  'resetOnError',
] as const

/**
 * A real session at the desk, its counterparty, its application and its store, all of them as a walk wants them;
 * an oracle watches, and a reference receiver predicts.
 */
export class Stage {
  readonly desk: Desk
  readonly store: WatchedStore
  readonly oracle: Oracle
  readonly variant: Variant
  /** The rows that the chart has taken, one set for each event. */
  readonly taken: (readonly string[])[] = []
  /** Everything that was said, for people: `>` by us, `<` by the peer. */
  readonly log: string[] = []
  handlerMood: HandlerMood = 'prompt'
  /** The number after the highest that the peer has used. */
  peerNext = 1
  /** What the peer is asked for and has not sent: BeginSeqNo(7) of our last ResendRequest, 0 for nothing. */
  askedFor = 0
  readonly #actor: SessionActor
  readonly #reference: Reference
  readonly #followsTheRules: boolean
  readonly #mayReset: boolean
  #connection: 'none' | 'open' | 'broken' = 'none'
  #hasSpoken = false
  /** The store has failed since the last Logon: what it has missed is repeated. */
  #storeOwes = false
  #flows = true
  #half: Buffer | undefined
  #running: { finish: () => void; fail: () => void }[] = []
  #written: WireText[] = []
  #delivered: number[] = []
  #order = 0

  constructor(variant: Variant) {
    this.variant = variant
    const { role, beginString, options = {} } = variant
    const asksInPart = options.resendRequestChunkSize || options.closedResendInterval
    const infinity = beginString === 'FIX.4.0' ? 999_999 : 0
    this.#mayReset = resets.some((name) => options[name] === true)
    this.oracle = new Oracle(
      {
        infinity: asksInPart ? undefined : infinity,
        redundant: options.sendRedundantResendRequests === true,
        mayReset: this.#mayReset,
      },
      () => this.#look(),
    )
    this.#reference = new Reference(beginString, (promise) => this.oracle.broken(promise))
    this.#followsTheRules = !special.some((name) => options[name] !== undefined)
    this.store = new WatchedStore(this.oracle, variant.lateStore === true)
    const { heartBtInt: _, ...common } = options
    this.desk = new Desk({
      ...common,
      role,
      beginString,
      ...(beginString === 'FIXT.1.1' && { defaultApplVerId: 'FIX.5.0SP2' as const }),
      maxUnprocessed: options.maxUnprocessed ?? 2,
      maxMessageBytes: MAX_MESSAGE_BYTES,
      onHandlerError: options.onHandlerError ?? { retries: 1, outcome: 'reject' },
      store: this.store,
      onMessage: (message) => this.#handle(message),
      onEvent: (event) => this.#told(event),
      inspect: (event) => {
        if (event.type === '@xstate.microstep') this.#note(event._transitions)
      },
    })
    this.#actor = this.desk.session.actor
  }

  async open(): Promise<void> {
    await this.desk.engine.start()
    await this.waits(0)
  }

  async close(): Promise<void> {
    this.#actor.stop()
    await this.desk.clock.advance(0)
  }

  // what can be seen ---------------------------------------------------------------------------------------

  /** The top state and the innermost ones, as the session names them. */
  get state(): string {
    return this.desk.state()
  }

  /** The peer can say something and may be heard. */
  get connected(): boolean {
    return this.#connection === 'open' && !this.desk.closed
  }

  get loggedOn(): boolean {
    return this.state.startsWith('Connected')
  }

  /** A connection would be taken. */
  get mayConnect(): boolean {
    if (this.variant.role === 'initiator') return this.desk.dialling > 0
    return !this.connected && /^(Connecting|Recovering|Disconnected)/.test(this.state)
  }

  /** The peer has said something on the connection of now. */
  get hasSpoken(): boolean {
    return this.#hasSpoken
  }

  get running(): number {
    return this.#running.length
  }

  /** The number that the peer's next message must have, as the store or the reference receiver knows it. */
  get expected(): number {
    return this.#reference.expected ?? Math.max(this.desk.session.numbers.expected, this.nextIn)
  }

  get nextIn(): number {
    return this.store.record(this.desk.session.id)?.nextIn ?? 1
  }

  /** Everything that the session has asked of the store is done. */
  get storeIsEven(): boolean {
    return !this.#storeOwes
  }

  /** Of the store's record: what a refused Logon must not change. */
  get record(): string {
    return JSON.stringify(this.store.record(this.desk.session.id) ?? 'none')
  }

  /** What a violation is told with. */
  get violation(): string | undefined {
    return this.oracle.violation
  }

  // what can be done ---------------------------------------------------------------------------------------

  async connects(): Promise<void> {
    this.#look()
    this.oracle.opened()
    this.#lose()
    this.#connection = 'open'
    this.log.push('-- connected')
    await this.desk.connects()
    await this.#settle()
  }

  async refuses(): Promise<void> {
    this.log.push('-- connection refused')
    await this.desk.refusesConnection()
    await this.#settle()
  }

  async loses(): Promise<void> {
    this.log.push('-- connection lost')
    this.#look()
    this.#lose()
    this.#connection = 'broken'
    await this.desk.loses()
    await this.#settle()
  }

  /** The connection breaks in the same moment in which the application ends the session. */
  async losesAsItStops(text: string): Promise<void> {
    this.log.push('-- the session is stopped, and the connection lost')
    this.#look()
    this.#lose()
    this.#connection = 'broken'
    this.#actor.send({ type: 'session.stop', text })
    await this.desk.loses()
    await this.#settle()
  }

  async waits(ms: number): Promise<void> {
    if (ms > 0) this.log.push(`-- ${ms / 1_000} s`)
    const { requests } = this.oracle
    await this.desk.waits(ms)
    await this.#settle()
    // asked once more, the gap is as wide as it is known to be by now
    if (this.oracle.requests !== requests) this.#reference.forget()
  }

  async asks(event: {
    type: 'session.start' | 'session.stop' | 'session.reset'
    text?: string
  }): Promise<void> {
    this.log.push(
      `-- ${event.type}${event.text === undefined ? '' : ` ${event.text.length} bytes`}`,
    )
    this.#reference.forget()
    if (event.type === 'session.reset' && this.loggedOn) this.oracle.resetIsAsked()
    this.#actor.send(event as { type: 'session.start' })
    await this.#settle()
  }

  /** The application sends; nothing where it may not. */
  async sends(): Promise<void> {
    let sent: Sent
    try {
      sent = this.desk.session.send({ msgType: 'D', fields: [[11, `ours-${++this.#order}`]] })
    } catch {
      return
    }
    sent.committed.catch(() => undefined)
    await this.#settle()
  }

  async setStore(mood: StoreMood): Promise<void> {
    if (mood === this.store.mood) return
    this.log.push(`-- the store is ${mood}`)
    if (mood !== 'prompt') {
      this.#reference.forget()
      this.#storeOwes = true
    }
    if (mood === 'prompt') this.store.release()
    else this.store.mood = mood
    await this.#settle()
  }

  setHandler(mood: HandlerMood): void {
    if (mood === this.handlerMood) return
    this.log.push(`-- the handler is ${mood}`)
    this.handlerMood = mood
    if (mood !== 'prompt') this.#reference.forget()
  }

  async finishes(how: 'finish' | 'fail'): Promise<void> {
    this.log.push(`-- the handler ${how === 'finish' ? 'finishes' : 'fails'}`)
    this.#running.shift()?.[how]()
    await this.#settle()
  }

  /** The peer logs on; `number` and `extra` as the walk wants them. */
  async logsOn(number: number, extra = '', heartBtInt = 30): Promise<void> {
    const applVerId = this.variant.beginString === 'FIXT.1.1' ? '1137=9|' : ''
    const encryption = extra.includes('98=') ? '' : '98=0|'
    const wasLoggedOn = this.loggedOn
    const isUsed = number < this.nextIn && this.storeIsEven && !this.#mayReset
    await this.says(`35=A|34=${number}|${encryption}108=${heartBtInt}|${applVerId}${extra}`)
    const answer = this.#written.find(({ msgType }) => msgType === 'A')
    if (answer?.get(141) === 'Y' && !extra.includes('141=Y')) {
      // our own reset, still to be answered: that Logon was the first of the new numbers
      this.peerNext = 2
      return this.#reference.forget()
    }
    if (wasLoggedOn || !this.loggedOn) return
    if (isUsed && !extra.includes('141=Y'))
      this.oracle.broken(`a Logon with ${number}, which was used before, is accepted`)
    if (!this.#isPlain) return
    this.#storeOwes = false
    this.#reference.begin(number, this.nextIn)
  }

  /** The peer sends these, in one read. */
  async says(...texts: string[]): Promise<void> {
    const read = texts.map((text) => this.desk.wire(text))
    const half = this.#half
    this.#half = undefined
    const isPlain = this.#isPlain && this.loggedOn && this.connected && half === undefined
    if (!isPlain) this.#reference.forget()
    const predicted = this.#reference.predict(read.map(wireText), this.oracle.live)
    for (const bytes of read) this.#hear(wireText(bytes))
    this.#written = []
    this.#delivered = []
    await this.desk.receivesBytes(Buffer.concat([...(half ? [half] : []), ...read]))
    await this.#settle()
    if (predicted === undefined) return this.#reference.forget()
    const { state, nextIn } = this
    this.#reference.compare(predicted, {
      written: this.#written,
      handed: this.#delivered,
      state,
      nextIn,
    })
  }

  /** Half a Heartbeat: heard, and no message yet. */
  async saysHalf(): Promise<void> {
    const bytes = this.desk.wire(`35=0|34=${this.expected}|`)
    this.#reference.forget()
    this.#hear(wireText(bytes))
    this.log.push('-- that was half a message')
    await this.desk.receivesBytes(bytes.subarray(0, 20))
    this.#half = bytes.subarray(20)
    await this.#settle()
  }

  get halfSaid(): boolean {
    return this.#half !== undefined
  }

  /** The peer asks for everything: nothing that is committed is missing. */
  async offersAllThatIsCommitted(): Promise<void> {
    await this.says(`35=2|34=${this.expected}|7=1|16=0|`)
    const offered = new Map(this.#written.map((message) => [message.msgSeqNum, message.content]))
    for (const [number, { content }] of this.oracle.committed)
      if (offered.get(number) !== content)
        this.oracle.broken(`I5: ${number} is committed and not sent again when asked for`)
  }

  /** The peer takes nothing of what we write, or takes all of it. */
  async reads(again: boolean): Promise<void> {
    if (again === this.#flows) return
    this.log.push(`-- the peer reads ${again ? 'again' : 'no more'}`)
    this.#reference.forget()
    this.#flows = again
    if (again) await this.desk.readsAgain()
    else this.desk.readsNoMore()
    await this.#settle()
  }

  async garbles(): Promise<void> {
    this.log.push('< (a message with a wrong CheckSum)')
    const bytes = this.desk.wire(`35=D|34=${this.expected}|11=garbled|`)
    bytes[bytes.length - 2] = bytes[bytes.length - 2] === 0x30 ? 0x31 : 0x30
    const before = this.record
    if (this.variant.options?.rejectGarbledMessage) this.oracle.heard(wireText(bytes), false)
    await this.desk.receivesBytes(Buffer.concat([...(this.#half ? [this.#half] : []), bytes]))
    this.#half = undefined
    await this.#settle()
    if (this.loggedOn && this.#reference.knows && before !== this.record)
      this.oracle.broken('a garbled message has changed a number')
  }

  // watching -------------------------------------------------------------------------------------------------

  /** Nothing holds an answer up: what is seen after a step is all that follows from it. */
  get #isPlain(): boolean {
    const { store, handlerMood } = this
    return (
      this.#followsTheRules &&
      this.#flows &&
      store.mood === 'prompt' &&
      handlerMood === 'prompt' &&
      this.running === 0
    )
  }

  #hear(message: WireText): void {
    this.log.push(`< ${message.text}`)
    if (!this.connected) return
    this.#hasSpoken = true
    const { msgSeqNum, msgType } = message
    if (message.get(8) !== this.variant.beginString) return
    this.oracle.heard(message, isSound(message))
    if (!isSound(message)) return
    if (msgType === 'A' && message.get(141) === 'Y') this.peerNext = 2
    else
      this.peerNext = Math.max(
        this.peerNext,
        msgSeqNum + 1,
        (msgType === '4' && message.int(36)) || 0,
      )
    if (message.isGapFill || msgSeqNum >= this.askedFor) this.askedFor = 0
  }

  /** Reads what was written since the last look. */
  #look(): void {
    for (const raw of this.desk.sentRaw()) {
      const message = new WireText(raw)
      this.log.push(`> ${raw}`)
      this.oracle.wrote(message)
      this.#written.push(message)
      if (message.msgType === '2') this.askedFor = message.int(7) ?? 0
    }
  }

  async #settle(): Promise<void> {
    await this.desk.clock.advance(0)
    this.#look()
    const { status } = this.#actor.getSnapshot()
    if (status !== 'active') this.oracle.broken(`the actor is ${status}`)
  }

  #told(event: EngineEvent): void {
    switch (event.type) {
      case 'in-doubt':
        return this.oracle.inDoubt(event.begin, event.end)
      case 'handler-failed':
        return this.oracle.gaveUp(event.msgSeqNum, event.outcome === 'halt')
      case 'handler-abandoned':
        return this.oracle.abandoned(event.msgSeqNum)
      case 'broken':
        return this.oracle.broken(`the statechart is broken: ${event.cause}`)
    }
  }

  #lose(): void {
    this.#reference.forget()
    this.#half = undefined
    this.#hasSpoken = false
    this.#flows = true
    this.askedFor = 0
  }

  #handle(message: Message): unknown {
    const copy = wireText(message.raw())
    this.#delivered.push(copy.msgSeqNum)
    const handling = this.oracle.handed(copy)
    this.log.push(`-- handed ${copy.msgSeqNum}`)
    if (this.handlerMood === 'failing') {
      this.oracle.settled(handling, true)
      throw new Error('the application cannot')
    }
    if (this.handlerMood === 'prompt') return this.oracle.settled(handling, false)
    return new Promise<void>((resolve, reject) => {
      const done = (failed: boolean) => {
        this.oracle.settled(handling, failed)
        if (failed) reject(new Error('the application cannot'))
        else resolve()
      }
      this.#running.push({ finish: () => done(false), fail: () => done(true) })
    })
  }

  #note(transitions: readonly AnyTransitionDefinition[]): void {
    if (transitions.length > 0) this.taken.push(transitions.map(rowIdOf))
  }
}

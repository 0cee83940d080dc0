import type { SentMessage } from '../session-store.js'
import { type Message, MessageView } from '../wire/message.js'
import type { Host } from './host.js'
import type { Outcomes } from './outcomes.js'
import { RejectMessage } from './reject-message.js'
import type { Sequence } from './sequence.js'
import { sessionDataFields } from './session-data-fields.js'
import type { Settings } from './settings.js'

/** Where messages wait for the application; `nextIn` follows what it has processed. */
export interface Inbox {
  /** No more may come until there is room. */
  readonly full: boolean
  /**
   * The next message in sequence.
   *
   * @returns whether the view must be left alone until its handler settles
   */
  deliver(message: MessageView): boolean
  /** Everything before the oldest unprocessed message is processed. */
  advance(): void
  /**
   * The connection is gone: what waits is forgotten, the peer sends it again; what runs may finish.
   *
   * @returns resolves when no handler runs any more
   */
  cut(): Promise<void>
  /** Something is unprocessed. */
  readonly busy: boolean
  /** Resolves when nothing is unprocessed. */
  idle(): Promise<void>
  /** A new connection begins where `nextIn` stands. */
  begin(): void
  /** It has stopped at a message, and takes no more until {@link begin}. */
  readonly halted: boolean
  /** There is a record: what an earlier process left unhandled is there again. Until it has succeeded it may be repeated. */
  recover(): Promise<void>
  /** What a store has been given to keep and the application is not done with: of `generation`, the numbers from `from` on. */
  kept(generation: number, from: number): readonly SentMessage[]
  /** Logged on: the application may be handed what waits. */
  resume(): void
  /** There is no session any more: what still runs, runs for nobody. */
  close(): void
}

/**
 * Takes one message. A {@link RejectMessage}, however it comes out, rejects it; any other throw or rejection is a
 * failure, and anything else that it returns or resolves to is ignored.
 */
export type Handler = (message: Message) => unknown

/** Who is told how far the application has come. */
export interface Progress {
  /** `nextIn` moved. */
  processed(): void
  /** There is room again after {@link Inbox.full}. */
  roomAgain(): void
}

export interface HandlerInboxInit {
  readonly settings: Settings
  readonly sequence: Sequence
  readonly handler: Handler
  readonly progress: Progress
  readonly outcomes: Outcomes
  readonly host: Host
}

interface Waiting {
  readonly msgSeqNum: number
  readonly bytes: Buffer
}

/**
 * Hands messages to the application strictly in order, one at a time, and moves `nextIn` behind it.
 *
 * A handler that returns nothing costs no promise; while one is awaited, later messages wait here.
 */
export class HandlerInbox implements Inbox {
  readonly #init: HandlerInboxInit
  #waiting: Waiting[] = []
  /** The message whose handler has not settled, 0 where there is none. */
  #running = 0
  #settled: Promise<void> = Promise.resolve()
  /** Told apart by identity: a handler of an earlier connection never drives the queue of the next. */
  #line = {}
  #halted = false
  /** For messages that have waited: made for the first of them. */
  #view: MessageView | undefined

  constructor(init: HandlerInboxInit) {
    this.#init = init
  }

  get full(): boolean {
    return this.#waiting.length >= this.#init.settings.options.maxUnprocessed
  }

  deliver(message: MessageView): boolean {
    if (this.#halted) return false
    if (this.#running !== 0) {
      this.#waiting.push({ msgSeqNum: message.msgSeqNum, bytes: message.raw() })
      return false
    }
    return this.#handle(message)
  }

  advance(): void {
    const { sequence } = this.#init
    const nextIn = this.#running === 0 ? this.#oldestWaiting() : this.#running
    if (this.#halted || nextIn === sequence.nextIn) return
    sequence.nextIn = nextIn
    this.#init.progress.processed()
  }

  #oldestWaiting(): number {
    // an empty array is not asked for its first element on the hot path: that read is slow
    if (this.#waiting.length === 0) return this.#init.sequence.expected
    return (this.#waiting[0] as Waiting).msgSeqNum
  }

  cut(): Promise<void> {
    const { sequence } = this.#init
    this.#waiting = []
    const running = this.#running !== 0 && !this.#halted
    sequence.expected = running ? this.#running + 1 : sequence.nextIn
    return this.#settled
  }

  /** How often a message is tried again after its first failure. */
  #retries(): number {
    return this.#init.settings.options.onHandlerError.retries
  }

  get busy(): boolean {
    return this.#running !== 0
  }

  async idle(): Promise<void> {
    while (this.#running !== 0) await this.#settled
  }

  begin(): void {
    const { sequence } = this.#init
    this.#line = {}
    this.#waiting = []
    this.#running = 0
    this.#halted = false
    sequence.expected = sequence.nextIn
  }

  get halted(): boolean {
    return this.#halted
  }

  recover(): Promise<void> {
    return Promise.resolve()
  }

  kept(): readonly [] {
    return []
  }

  resume(): void {}

  close(): void {
    this.begin()
  }

  #handle(message: MessageView): boolean {
    message.generation = this.#init.sequence.generation
    const outcome = this.#attempt(message, 0)
    if (outcome === undefined) {
      this.advance()
      return false
    }
    const line = this.#line
    this.#running = message.msgSeqNum
    this.#settled = outcome
      .then((processed) => {
        if (line !== this.#line) return
        this.#running = 0
        if (processed) this.#next()
      })
      .catch((cause: unknown) => {
        if (line === this.#line) {
          this.#running = 0
          this.#halted = true
        }
        this.#init.host.failed(cause)
      })
    this.advance()
    return true
  }

  /** Calls the handler, again if it fails; nothing where it settled at once and the message counts. */
  #attempt(message: MessageView, failures: number): Promise<boolean> | undefined {
    const line = this.#line
    for (let failed = failures; ; failed++) {
      try {
        const result = this.#init.handler(message)
        if (result === undefined) return undefined
        if (!isThenable(result)) {
          if (result instanceof RejectMessage) this.#init.outcomes.reject(message, result)
          return undefined
        }
        return Promise.resolve(result).then(
          (value) => line === this.#line && this.#done(message, value),
          (cause: unknown) => line === this.#line && this.#again(message, failed + 1, cause),
        )
      } catch (cause) {
        if (cause instanceof RejectMessage) {
          this.#init.outcomes.reject(message, cause)
          return undefined
        }
        if (failed < this.#retries()) continue
        this.#halted ||= !this.#init.outcomes.giveUpOn(message, cause)
        return undefined
      }
    }
  }

  #done(message: MessageView, value: unknown): true {
    if (value instanceof RejectMessage) this.#init.outcomes.reject(message, value)
    return true
  }

  #again(message: MessageView, failures: number, cause: unknown): boolean | Promise<boolean> {
    if (cause instanceof RejectMessage) return this.#done(message, cause)
    if (failures <= this.#retries()) return this.#attempt(message, failures) ?? !this.#halted
    const processed = this.#init.outcomes.giveUpOn(message, cause)
    this.#halted ||= !processed
    return processed
  }

  #next(): void {
    const wasFull = this.full
    while (this.#running === 0 && !this.#halted) {
      // what is done is done, also when the next one halts
      this.advance()
      const waiting = this.#waiting.shift()
      if (waiting === undefined) break
      this.#view ??= new MessageView(undefined, sessionDataFields(this.#init.settings.options))
      const view = this.#view
      view.read(waiting.bytes, 0, waiting.bytes.length)
      view.countAs(waiting.msgSeqNum)
      // the handler may keep it for as long as it runs
      if (this.#handle(view)) this.#view = undefined
    }
    this.advance()
    if (wasFull && !this.full) this.#init.progress.roomAgain()
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value
}

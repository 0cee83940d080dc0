import { Subject } from 'rxjs'
import type { SessionId } from '../ports.js'
import type { Message, MessageView } from '../wire/message.js'
import type { Inbox, Progress } from './inbox.js'
import type { Outcomes } from './outcomes.js'
import type { RejectMessage } from './reject-message.js'
import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'

/**
 * One message for the application, to be acknowledged. `(session, generation, msgSeqNum)` is the same when it
 * is delivered again after a crash or a lost connection: a key to recognise it by.
 */
export interface Delivery {
  readonly session: SessionId
  readonly generation: number
  readonly msgSeqNum: number
  /** Its own bytes: valid for ever. */
  readonly message: Message
  /**
   * It is processed. Any order will do; the session's number moves when all before it are acknowledged too.
   *
   * @returns false once the connection it came on is gone: it will be delivered again
   */
  ack(): boolean
  /** The peer is told that it is rejected, and it is processed. @returns as {@link ack}; false: nobody was told */
  reject(reject: RejectMessage): boolean
}

export interface DeliveriesInit {
  readonly settings: Settings
  readonly sequence: Sequence
  readonly progress: Progress
  readonly outcomes: Outcomes
}

/** The inbox of an application that takes its messages as a stream and acknowledges each. */
export class Deliveries implements Inbox {
  readonly stream = new Subject<Delivery>()
  readonly #init: DeliveriesInit
  #unprocessed: { readonly msgSeqNum: number; acknowledged: boolean }[] = []
  readonly #idle: (() => void)[] = []

  constructor(init: DeliveriesInit) {
    this.#init = init
  }

  get full(): boolean {
    return this.#unprocessed.length >= this.#init.settings.options.maxUnprocessed
  }

  deliver(message: MessageView): boolean {
    const line = this.#unprocessed
    const entry = { msgSeqNum: message.msgSeqNum, acknowledged: false }
    line.push(entry)
    message.generation = this.#init.sequence.generation
    const copy = message.copy()
    const ack = () => {
      if (line !== this.#unprocessed) return false
      entry.acknowledged = true
      this.#acknowledged()
      return true
    }
    this.stream.next({
      session: this.#init.settings.options.id,
      generation: message.generation,
      msgSeqNum: entry.msgSeqNum,
      message: copy,
      ack,
      reject: (reject) => {
        if (line !== this.#unprocessed) return false
        if (!entry.acknowledged) this.#init.outcomes.reject(copy, reject)
        return ack()
      },
    })
    return false
  }

  advance(): void {
    const { sequence } = this.#init
    const nextIn = this.#unprocessed[0]?.msgSeqNum ?? sequence.expected
    if (nextIn === sequence.nextIn) return
    sequence.nextIn = nextIn
    this.#init.progress.processed()
  }

  cut(): Promise<void> {
    this.begin()
    return Promise.resolve()
  }

  get busy(): boolean {
    return this.#unprocessed.length > 0
  }

  idle(): Promise<void> {
    if (!this.busy) return Promise.resolve()
    return new Promise((resolve) => this.#idle.push(resolve))
  }

  begin(): void {
    const { sequence } = this.#init
    this.#unprocessed = []
    sequence.expected = sequence.nextIn
    this.#tellIdle()
  }

  /** What is not acknowledged is the application's business. */
  readonly halted = false

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

  #tellIdle(): void {
    if (!this.busy) for (const resolve of this.#idle.splice(0)) resolve()
  }

  #acknowledged(): void {
    const wasFull = this.full
    let done = 0
    while (this.#unprocessed[done]?.acknowledged) done++
    this.#unprocessed.splice(0, done)
    this.advance()
    this.#tellIdle()
    if (wasFull && !this.full) this.#init.progress.roomAgain()
  }
}

import type { ReceivedMessage, SentMessage } from '../session-store.js'
import { MessageView } from '../wire/message.js'
import type { Batch } from './batch.js'
import type { Host } from './host.js'
import type { Inbox, Progress } from './inbox.js'
import type { Outbox } from './outbox.js'
import type { Sender } from './sender.js'
import { Sequence } from './sequence.js'
import { sessionDataFields } from './session-data-fields.js'
import type { Settings } from './settings.js'

export interface StoredInboxInit {
  readonly settings: Settings
  readonly sequence: Sequence
  /** Whose next commits save what comes, and how far the application is. */
  readonly outbox: Outbox
  /** What the application sends in answer has to get a number: before that it is handed nothing. */
  readonly sender: Sender
  readonly host: Host
  /** Makes the inbox that hands messages over one by one; its numbers are those of what is handled. */
  readonly inner: (handled: Sequence, progress: Progress) => Inbox
}

/** Messages that are saved in one commit. */
interface Group {
  readonly batch: Batch
  readonly messages: ReceivedMessage[]
  saved: boolean
}

/**
 * Where messages are saved as they come, in the commit that moves `nextIn` behind them: once, whatever happens. Then they
 * are handed over, and again by the next process where this one ended before its handler did.
 */
export class StoredInbox implements Inbox, Progress {
  readonly #init: StoredInboxInit
  /** The numbers of what is handled: apart from those of what has come. */
  readonly #handled = new Sequence()
  readonly #inner: Inbox
  /** On their way into the store, in order. */
  readonly #groups: Group[] = []
  /** Saved and not handled; the first {@link #handedOver} of them are with the application. */
  #saved: ReceivedMessage[] = []
  #handedOver = 0
  #view: MessageView
  #feeding = false
  #recovered = false
  #closed = false

  constructor(init: StoredInboxInit) {
    this.#init = init
    this.#view = this.#freshView()
    this.#inner = init.inner(this.#handled, this)
  }

  /** Not before the application may be handed anything: the Logon that it waits for has to be read. */
  get full(): boolean {
    if (!this.#init.sender.numbering) return false
    let count = this.#saved.length
    for (const { messages } of this.#groups) count += messages.length
    return count >= this.#init.settings.options.maxUnprocessed
  }

  deliver(message: MessageView): boolean {
    const { sequence, outbox } = this.#init
    const { generation } = sequence
    const received = { generation, msgSeqNum: message.msgSeqNum, bytes: message.raw() }
    const batch = outbox.keep(received)
    const last = this.#groups.at(-1)
    if (last?.batch === batch) last.messages.push(received)
    else this.#await({ batch, messages: [received], saved: false })
    this.advance()
    return false
  }

  advance(): void {
    const { sequence, host } = this.#init
    if (sequence.nextIn === sequence.expected) return
    sequence.nextIn = sequence.expected
    host.processed()
  }

  cut(): Promise<void> {
    return Promise.resolve()
  }

  /** Whatever the connection is doing, nothing waits for the application: what has come is safe. */
  get busy(): boolean {
    return false
  }

  idle(): Promise<void> {
    return Promise.resolve()
  }

  begin(): void {
    this.#init.sequence.expected = this.#init.sequence.nextIn
  }

  /** Reads what an earlier process has left. */
  async recover(): Promise<void> {
    if (this.#recovered) return
    const left: ReceivedMessage[] = []
    const { options, store } = this.#init.settings
    for await (const message of store.received(options.id)) left.push(message)
    // what has come meanwhile is newer
    this.#saved = [...left, ...this.#saved]
    this.#recovered = true
  }

  kept(generation: number, from: number): readonly SentMessage[] {
    return this.#saved.filter(
      (message) => message.generation === generation && message.msgSeqNum >= from,
    )
  }

  resume(): void {
    if (this.#inner.halted) {
      this.#inner.begin()
      this.#handedOver = 0
    }
    this.#feed()
  }

  get halted(): boolean {
    return this.#inner.halted
  }

  close(): void {
    this.#closed = true
    this.#inner.close()
  }

  #await(group: Group): void {
    this.#groups.push(group)
    group.batch.whenCommitted().then(
      () => {
        group.saved = true
        this.#takeSaved()
      },
      () => this.#giveUp(group),
    )
  }

  /** It was not saved: the peer shall send it again. */
  #giveUp(group: Group): void {
    const { sequence } = this.#init
    this.#groups.splice(this.#groups.indexOf(group), 1)
    const [first] = group.messages
    if (first?.generation !== sequence.generation) return
    sequence.nextIn = Math.min(sequence.nextIn, first.msgSeqNum)
  }

  /** Answers of the store may overtake one another. */
  #takeSaved(): void {
    for (let group = this.#groups[0]; group?.saved; group = this.#groups[0]) {
      this.#groups.shift()
      this.#saved.push(...group.messages)
    }
    this.#feed()
  }

  #feed(): void {
    if (this.#feeding || this.#closed) return
    this.#feeding = true
    try {
      while (this.#handOver());
    } catch (cause) {
      this.#init.host.failed(cause)
    } finally {
      this.#feeding = false
    }
  }

  /** @returns whether there may be more to hand over */
  #handOver(): boolean {
    const inner = this.#inner
    const handled = this.#handled
    const next = this.#saved[this.#handedOver]
    if (next === undefined || inner.full || inner.halted || !this.#init.sender.numbering)
      return false
    const { generation, msgSeqNum, bytes } = next
    if (this.#handedOver === 0 && !inner.busy) {
      handled.restore({ generation, nextOut: 1, nextIn: msgSeqNum })
      inner.begin()
    } else if (generation !== handled.generation) {
      // numbers begin again: first the old ones are done with
      void inner.idle().then(() => this.#feed())
      return false
    }
    this.#handedOver++
    this.#view.read(bytes, 0, bytes.length)
    this.#view.countAs(msgSeqNum)
    handled.expected = msgSeqNum + 1
    if (inner.deliver(this.#view)) this.#view = this.#freshView()
    inner.advance()
    return true
  }

  #freshView(): MessageView {
    return new MessageView(undefined, sessionDataFields(this.#init.settings.options))
  }

  /** There is room in what hands messages over. */
  roomAgain(): void {
    this.#feed()
  }

  /** The application has handled some more. */
  processed(): void {
    const { outbox, host } = this.#init
    const { generation, nextIn } = this.#handled
    let done = 0
    for (const message of this.#saved) {
      if (done === this.#handedOver) break
      if (message.generation !== generation || message.msgSeqNum >= nextIn) break
      done++
    }
    const last = this.#saved[done - 1]
    if (last === undefined || this.#closed) return
    const wasFull = this.full
    this.#saved.splice(0, done)
    this.#handedOver -= done
    outbox.note({ handled: { generation, msgSeqNum: last.msgSeqNum } })
    if (wasFull && !this.full) host.roomAgain()
    this.#feed()
  }
}

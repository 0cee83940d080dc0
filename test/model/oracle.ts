import type { Commit, SessionRecord, StoreError } from '@goldfix/core'
import type { StoreWatch } from './watched-store.js'
import { type WireText, wireText } from './wire-text.js'

/** More ResendRequests for one number on one connection are a loop. */
const MAX_ASKED = 3

/** What the promises depend on. */
export interface Terms {
  /** EndSeqNo(16) of every ResendRequest, where there is but one. */
  readonly infinity: number | undefined
  /** Options let the numbers begin again where nobody asks for it. */
  readonly mayReset: boolean
  /** One number may be asked for as often as an early message comes. */
  readonly redundant: boolean
}

/** One life of the counters, ours and the peer's. */
interface Generation {
  readonly number: number
  /** Ours, as stored: nothing for administrative messages. */
  readonly stored: Map<number, WireText | undefined>
  /** Ours, of which a copy was written. */
  readonly written: Map<number, string>
  /** Numbers below this are acknowledged by the store. */
  acknowledged: number
  /** What the peer has sent, by number. */
  readonly heard: Map<number, Heard[]>
  /** Numbers that the peer has skipped, by GapFill or Reset: up to and without `to`. */
  readonly skipped: { readonly from: number; readonly to: number }[]
  /** Messages of the peer's that some handler is through with. */
  readonly handled: Set<number>
  /** Those whose handler was through with them while their connection stood: they never come again. */
  readonly done: Set<number>
}

/** `sound`: nothing is wrong with it but, perhaps, its number. */
interface Heard {
  readonly message: WireText
  readonly sound: boolean
}

/** One call of the application's handler. */
export interface Handling {
  readonly msgSeqNum: number
  readonly line: number
  readonly generation: Generation
}

/**
 * Holds what is seen from outside, the wire in both directions, the store and the handler, against the promises
 * of a session. The session itself is never asked.
 *
 * I2: a number has one byte string. I3: nothing on the wire before it is stored. I4: numbers never fall. I5: nothing
 * committed is lost without a word. I6: no second copy without PossDupFlag. I7: the application sees the peer's
 * messages in sequence, none twice, none left out. I9: no reset that nobody asked for. I12: no ResendRequest loop.
 */
export class Oracle implements StoreWatch {
  /** The first promise that was broken. */
  violation: string | undefined
  /** Of the connection of now: our last number, 0 before the Logon. */
  live = 0
  /** ResendRequests that were written. */
  requests = 0
  readonly #terms: Terms
  readonly #look: () => void
  #generation = generation(0, 1)
  #line = 0
  /** Of the connection of now: the Logons of both sides. */
  #logons = { heard: false, written: false }
  #asked = new Map<string, number>()
  #handling: Handling | undefined
  #lastHanded = 0
  /** The message whose handler is waited for no more: should it fail after all, it is tried again. */
  #abandoned = 0
  /** Resets that the peer has asked for and that have not happened. */
  #resetsAsked = 0
  /** Resets need no other cause. */
  #mayReset: boolean
  /** Heard on this connection, from the Logon that has reset the numbers last, or from the beginning. */
  #heardHere: Heard[] = []
  /** Stored, never written, and forgotten by a reset: the application has to be told. */
  #untold = new Set<number>()

  /** `look` tells everything that has been written by now. */
  constructor(terms: Terms, look: () => void) {
    this.#terms = terms
    this.#mayReset = terms.mayReset
    this.#look = look
  }

  broken(promise: string): void {
    this.violation ??= promise
  }

  /** The numbers and bytes of the application's messages that are stored and not reset away. */
  get committed(): ReadonlyMap<number, WireText> {
    const messages = [...this.#generation.stored].filter(([, message]) => message !== undefined)
    return new Map(messages as [number, WireText][])
  }

  // the store ----------------------------------------------------------------------------------------------

  applied({ first, sent, nextIn }: Commit, before: SessionRecord, after: SessionRecord): void {
    const { stored } = this.#generation
    for (const [index, bytes] of sent.entries()) {
      const message = bytes && wireText(bytes)
      const number = first + index
      if (stored.has(number)) {
        if (stored.get(number)?.text !== message?.text)
          this.broken(`I2: ${number} is bound to a second byte string`)
      } else if (message !== undefined && message.msgSeqNum !== number)
        this.broken(`I2: what is stored as ${number} has the number ${message.msgSeqNum}`)
      stored.set(number, message)
    }
    if (after.nextOut < before.nextOut || after.nextIn < before.nextIn)
      this.broken('I4: a number has fallen')
    for (let n = before.nextIn; n < Math.min(nextIn, after.nextIn); n++) this.#mayHavePassed(n)
  }

  acknowledged({ generation, first, sent }: Commit): void {
    // what was written before this moment was written before it was acknowledged
    this.#look()
    if (generation !== this.#generation.number) return
    this.#generation.acknowledged = Math.max(this.#generation.acknowledged, first + sent.length)
  }

  loaded(record: SessionRecord | undefined): void {
    this.#look()
    if (record?.generation === this.#generation.number)
      this.#generation.acknowledged = Math.max(this.#generation.acknowledged, record.nextOut)
  }

  reset(record: SessionRecord, before: SessionRecord | undefined): void {
    this.#look()
    if (record.generation === this.#generation.number) return
    if (record.generation < this.#generation.number) this.broken('I4: the generation has fallen')
    if (before !== undefined && this.#resetsAsked === 0 && !this.#mayReset)
      this.broken('I9: the numbers are reset, and nobody asked for it')
    if (before !== undefined && this.#resetsAsked > 0) this.#resetsAsked--
    const { stored, written } = this.#generation
    for (const [number, message] of stored)
      if (message !== undefined && !written.has(number)) this.#untold.add(number)
    this.#generation = generation(record.generation, record.nextOut)
    this.#abandoned = 0
    // the Logon that was written already counts as the first of the new numbers
    this.live = record.nextOut - 1
    this.#lastHanded = 0
    const resetting = this.#heardHere.findIndex(
      ({ message }, index) => index > 0 && isResetting(message),
    )
    if (before !== undefined && resetting > 0 && !this.#mayReset)
      this.#heardHere = this.#heardHere.slice(resetting)
    for (const heard of this.#heardHere) this.#note(heard)
  }

  fenced(cause: StoreError): void {
    this.broken(`I1: the store refuses what its only owner asks: ${cause.message}`)
  }

  /** The peer's number `n` counts as processed: it must have been, or have been nothing to process. */
  #mayHavePassed(n: number): void {
    const { heard, skipped, handled } = this.#generation
    const running = this.#handling
    if (running?.msgSeqNum === n && running.line === this.#line)
      return this.broken(`I7: ${n} counts as processed while its handler runs`)
    if (handled.has(n)) return
    if (skipped.some(({ from, to }) => from <= n && n < to)) return
    const copies = heard.get(n) ?? []
    if (copies.length === 0) return this.broken(`I7: ${n} counts as processed and never came`)
    // a copy that the session refused, or that was its own business, uses up the number
    if (copies.some(({ message, sound }) => message.isAdmin || !sound)) return
    this.broken(`I7: ${n} counts as processed, but no handler has seen it`)
  }

  // the wire -----------------------------------------------------------------------------------------------

  /** A connection stands. */
  opened(): void {
    this.#look()
    this.#line++
    this.live = 0
    this.#logons = { heard: false, written: false }
    this.#asked = new Map()
    this.#lastHanded = 0
    this.#heardHere = []
  }

  /** We have written this. */
  wrote(message: WireText): void {
    const { stored, written, acknowledged } = this.#generation
    const { msgSeqNum, msgType } = message
    if (message.possDup) return this.#wroteAgain(message)
    if (msgSeqNum >= acknowledged)
      this.broken(`I3: ${msgSeqNum} is on the wire before the store has acknowledged it`)
    if (written.has(msgSeqNum)) this.broken(`I6: a second copy of ${msgSeqNum} without PossDupFlag`)
    const original = stored.get(msgSeqNum)
    if (original === undefined ? !message.isAdmin : original.text !== message.text)
      this.broken(`I2: ${msgSeqNum} on the wire is not what is stored`)
    written.set(msgSeqNum, message.content)
    if (this.live === 0 ? !/^[A5]$/.test(msgType) : msgSeqNum <= this.live)
      this.broken(`${msgType} with ${msgSeqNum} follows ${this.live} on this connection`)
    this.live = msgSeqNum
    if (msgType === 'A') this.#logons.written = true
    if (msgType === '2') this.#asks(message)
  }

  #wroteAgain(message: WireText): void {
    const { stored, written, acknowledged } = this.#generation
    const { msgSeqNum } = message
    if (!this.#isLoggedOn) this.broken(`${msgSeqNum} is sent again before a Logon`)
    if (message.isGapFill) {
      const newSeqNo = message.int(36) ?? 0
      if (newSeqNo <= msgSeqNum || newSeqNo > acknowledged)
        this.broken(`a GapFill from ${msgSeqNum} to ${newSeqNo}, of ${acknowledged - 1} numbers`)
      for (let n = msgSeqNum; n < newSeqNo; n++)
        if (stored.get(n) !== undefined) this.broken(`I5: a GapFill over ${n} of the application`)
      return
    }
    const original = stored.get(msgSeqNum)
    if (original === undefined || original.content !== message.content)
      return this.broken(`I2: ${msgSeqNum} is sent again with another content`)
    if (message.get(122) !== original.get(52))
      this.broken(`I2: ${msgSeqNum} is sent again with OrigSendingTime ${message.get(122)}`)
    written.set(msgSeqNum, message.content)
  }

  get #isLoggedOn(): boolean {
    return this.#logons.heard && this.#logons.written
  }

  #asks(message: WireText): void {
    this.requests++
    if (message.int(16) !== (this.#terms.infinity ?? message.int(16)))
      this.broken(`a ResendRequest with EndSeqNo ${message.get(16)}`)
    const key = `${this.#generation.number} ${message.get(7)}`
    const times = (this.#asked.get(key) ?? 0) + 1
    this.#asked.set(key, times)
    if (times > MAX_ASKED && !this.#terms.redundant)
      this.broken(`I12: asked ${times} times for ${message.get(7)}`)
  }

  /** The application asks for a reset. */
  resetIsAsked(): void {
    // until the peer has answered it may be repeated with each Logon
    this.#mayReset = true
  }

  /** The peer has written this; `sound`: nothing is wrong with it but, perhaps, its number. */
  heard(message: WireText, sound: boolean): void {
    if (sound && message.msgType === 'A') this.#logons.heard = true
    if (sound && isResetting(message)) this.#resetsAsked++
    this.#heardHere.push({ message, sound })
    this.#note({ message, sound })
  }

  #note({ message, sound }: Heard): void {
    const { heard, skipped } = this.#generation
    const { msgSeqNum } = message
    heard.set(msgSeqNum, [...(heard.get(msgSeqNum) ?? []), { message, sound }])
    if (!sound) return
    if (message.msgType === '4')
      skipped.push({ from: message.isGapFill ? msgSeqNum : 1, to: message.int(36) ?? 0 })
  }

  // the application ----------------------------------------------------------------------------------------

  /** A message is handed to the application. */
  handed(message: WireText): Handling {
    this.#look()
    const { done, heard } = this.#generation
    const { msgSeqNum } = message
    const isRetry = this.#handling?.msgSeqNum === msgSeqNum || this.#abandoned === msgSeqNum
    if (!this.#isLoggedOn && !isRetry)
      this.broken(`I11: ${msgSeqNum} is handed over though nobody is logged on`)
    if (message.isAdmin) this.broken(`I7: the application is handed MsgType ${message.msgType}`)
    if (!heard.get(msgSeqNum)?.some(({ message: { text } }) => text === message.text))
      this.broken(`I7: ${msgSeqNum} is handed over, and the peer never sent it`)
    if (done.has(msgSeqNum)) this.broken(`I7: ${msgSeqNum} is handed over a second time`)
    if (!isRetry && msgSeqNum <= this.#lastHanded)
      this.broken(`I7: ${msgSeqNum} is handed over after ${this.#lastHanded}`)
    if (this.#handling !== undefined && !isRetry && this.#handling.line === this.#line)
      this.broken(`I7: ${msgSeqNum} is handed over while ${this.#handling.msgSeqNum} is at work`)
    this.#lastHanded = msgSeqNum
    this.#handling = { msgSeqNum, line: this.#line, generation: this.#generation }
    return this.#handling
  }

  /** A handler is through with its message; `failed`: the same may come again. */
  settled(handling: Handling, failed: boolean): void {
    const { msgSeqNum, line, generation } = handling
    if (failed) return
    if (this.#handling === handling) this.#handling = undefined
    generation.handled.add(msgSeqNum)
    // one that has outlived its connection may have worked for nobody
    if (line === this.#line) generation.done.add(msgSeqNum)
  }

  /** The session has given up on a message: it is answered, and counts. */
  gaveUp(msgSeqNum: number, halted: boolean): void {
    this.#handling = undefined
    if (halted) this.#lastHanded = msgSeqNum - 1
    else this.#generation.handled.add(msgSeqNum)
  }

  /** A handler is waited for no more: its message comes again. */
  abandoned(msgSeqNum: number): void {
    this.#handling = undefined
    this.#abandoned = msgSeqNum
    this.#lastHanded = msgSeqNum - 1
  }

  /** The application is told that these may never have reached the peer. */
  inDoubt(begin: number, end: number): void {
    for (let n = begin; n <= end; n++) this.#untold.delete(n)
  }

  /** When everything has come to rest: what a reset has lost the application knows. */
  atRest(): void {
    if (this.#untold.size > 0)
      this.broken(`I5: ${[...this.#untold].join(', ')} were lost to a reset without a word`)
  }
}

function isResetting(message: WireText): boolean {
  return message.msgType === 'A' && message.get(141) === 'Y'
}

function generation(number: number, nextOut: number): Generation {
  return {
    number,
    stored: new Map(),
    written: new Map(),
    acknowledged: nextOut,
    heard: new Map(),
    skipped: [],
    handled: new Set(),
    done: new Set(),
  }
}

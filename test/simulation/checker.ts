import type { Commit, Message, SessionRecord } from '@goldfix/core'
import { isAdmin, MsgType } from '../../packages/core/src/session/msg-type.js'
import { Tag } from '../../packages/core/src/session/tags.js'
import { MessageView } from '../../packages/core/src/wire/message.js'
import { contentOf, readable, textIn } from './content.js'
import { arrivalOf, EarlyWatch } from './early-watch.js'
import type { StoreWatch } from './faulty-store.js'
import type { Line, WireWatch } from './network.js'
import { type Generation, isKept, isWanted, mayBecome, type Numbered } from './numbered.js'
import { otherThan, type Side } from './side.js'
import { goOnInto, type Talk, talk } from './talk.js'

/** More ResendRequests for one begin on one connection are a loop. */
const MAX_GAP_REQUESTS = 3

/** ClOrdID(11): what the workload recognises its messages by. */
export const ID_TAG = 11

/** What one life of a side has done with its handler. */
interface Handling {
  /** The last message handed over, and of which of the peer's generations. */
  of: Generation | undefined
  last: number
  /** Whose handler has not settled, 0 where there is none. */
  running: number
  failures: number
  /** The `nextIn` that the store told it, and of which of its own generations: it goes on from there, whatever the store loses. */
  told: { readonly generation: number; readonly nextIn: number }
}

interface SideLog {
  readonly generations: Generation[]
  /** The generation of the peer's whose messages are being read. */
  reading: Generation | undefined
  handling: Handling
  /** The reset that is stored and not answered counts as well: nothing of the old generation leaves after it. */
  current: Generation | undefined
}

interface CheckerInit {
  /** How often a handler is tried again. */
  readonly retries: number
  /** Whether anybody may begin the numbers again. */
  readonly mayReset: boolean
  /** Where the side stands, as it says itself. */
  readonly numbers: (side: Side) => { readonly expected: number; readonly nextIn: number }
  readonly trace: (side: Side, what: string, text: () => string) => void
}

/** A promise of GoldFix that was broken. */
export class Violation extends Error {
  override readonly name = 'Violation'
}

/**
 * Watches wire, stores and handlers of both sides, and holds what it sees against the promises.
 *
 * I2: a number has one byte string. I3: nothing on the wire before its commit. I4: numbers never fall, and have no
 * gaps. I5: nothing committed is lost. I6: no second copy without PossDupFlag. I7: the application sees each
 * message in sequence, once, and again only after a restart and then marked. I9: no reset that nobody asked for.
 * I13: messages before their turn are kept within bounds. Source: RELIABILITY.md 3.5.
 *
 * Where a store loses its tail, what was promised or on the wire is either reported as in doubt or kept to as if
 * nothing had happened, and no number is given twice.
 */
export class Checker implements WireWatch, StoreWatch {
  /** The first promise that was broken; the world stops there. */
  violation: Violation | undefined
  duplicates = 0
  readonly #sides: Record<Side, SideLog> = { initiator: sideLog(), acceptor: sideLog() }
  readonly #talks = new WeakMap<Line, Record<Side, Talk>>()
  /** Where the workload's messages were bound. */
  readonly #ids = new Map<string, { generation: Generation; msgSeqNum: number; side: Side }>()
  readonly #view = new MessageView()
  readonly #early: Record<Side, EarlyWatch | undefined> = {
    initiator: undefined,
    acceptor: undefined,
  }
  readonly #init: CheckerInit
  readonly #trace: CheckerInit['trace']

  constructor(init: CheckerInit) {
    this.#init = init
    this.#trace = init.trace
  }

  broken(side: Side, promise: string): void {
    if (this.violation !== undefined) return
    this.violation = new Violation(`${side}: ${promise}`)
    this.#trace(side, 'BROKEN', () => promise)
  }

  // the store ----------------------------------------------------------------------------------------------

  issued(side: Side, commit: Commit): void {
    this.#trace(side, 'commit', () => describeCommit(commit))
    const generation = this.#sides[side].current
    if (generation === undefined || generation.number !== commit.generation) return
    this.#mayHaveProcessed(side, generation, commit.nextIn)
  }

  /** @param alive the process that asked for it runs: it will not be handed again what this counts as processed */
  applied(side: Side, commit: Commit, record: SessionRecord, alive: boolean): void {
    const generation = this.#sides[side].current
    if (generation === undefined || generation.number !== commit.generation)
      return this.broken(side, `a commit of generation ${commit.generation} was accepted`)
    this.#mayHaveProcessed(side, generation, commit.nextIn)
    for (const [index, stored] of commit.sent.entries()) {
      const msgSeqNum = commit.first + index
      const known = generation.numbers[msgSeqNum]
      const skips = commit.also?.skippedAhead === true
      if (known !== undefined && !mayBecome(known, stored, skips))
        this.broken(side, `number ${msgSeqNum} is bound to a second byte string in the store`)
      if (known?.lost === false) continue
      if (msgSeqNum !== generation.nextOut)
        this.broken(side, `number ${msgSeqNum} is stored, expected ${generation.nextOut}: a gap`)
      generation.nextOut = msgSeqNum + 1
      const numbered = known ?? this.#bind(side, generation, msgSeqNum, stored)
      numbered.lost = false
      numbered.skipped ||= skips
    }
    generation.nextIn = Math.max(generation.nextIn, commit.nextIn)
    if (alive) generation.toldIn = Math.max(generation.toldIn, commit.nextIn)
    if (record.nextOut !== generation.nextOut || record.nextIn !== generation.nextIn)
      this.broken(
        side,
        `the store holds ${record.nextOut}/${record.nextIn}, expected ${generation.nextOut}/${generation.nextIn}`,
      )
  }

  acknowledged(side: Side, commit: Commit): void {
    const generation = this.#sides[side].generations[commit.generation]
    this.#trace(side, 'durable', () => describeCommit(commit))
    for (const index of commit.sent.keys()) {
      const numbered = generation?.numbers[commit.first + index]
      if (numbered !== undefined) numbered.acknowledged = true
    }
  }

  loaded(side: Side, record: SessionRecord): void {
    const { generation, nextOut, nextIn } = record
    this.#trace(side, 'loaded', () => `generation ${generation} ${nextOut}/${nextIn}`)
    const log = this.#sides[side]
    const { told } = log.handling
    const before = told.generation === generation ? told.nextIn : 1
    log.handling.told = { generation, nextIn: Math.max(before, nextIn) }
    const known = log.generations[generation]
    if (known !== undefined) known.toldIn = Math.max(known.toldIn, nextIn)
    const numbers = known?.numbers ?? []
    for (let n = nextOut - 1; n > 0; n--) {
      const numbered = numbers[n]
      if (numbered === undefined || numbered.acknowledged) continue
      numbered.acknowledged = true
    }
  }

  reset(side: Side, record: SessionRecord): void {
    this.#trace(
      side,
      'reset',
      () => `generation ${record.generation} ${record.nextOut}/${record.nextIn}`,
    )
    const log = this.#sides[side]
    const known = log.generations[record.generation]
    if (known !== undefined) return
    if (record.generation > 1 && !this.#init.mayReset)
      this.broken(side, 'the numbers begin again, and nobody has asked for it')
    const generation: Generation = {
      number: record.generation,
      begin: record.nextOut,
      numbers: [],
      nextOut: record.nextOut,
      nextIn: record.nextIn,
      toldIn: record.nextIn,
      peer: undefined,
    }
    log.generations[record.generation] = generation
    log.current = generation
  }

  lost(side: Side, record: SessionRecord): void {
    const { nextOut, nextIn } = record
    this.#trace(side, 'LOST', () => `down to ${nextOut}/${nextIn}`)
    const generation = this.#sides[side].current
    if (generation === undefined) return
    for (const numbered of generation.numbers.slice(nextOut))
      if (numbered !== undefined) numbered.lost = true
    generation.nextOut = nextOut
    generation.nextIn = nextIn
    generation.toldIn = nextIn
  }

  /** The application is told that these numbers may have been lost. */
  inDoubt(side: Side, begin: number, end: number): void {
    const numbers = this.#sides[side].current?.numbers ?? []
    for (let n = begin; n <= end; n++) {
      const numbered = numbers[n]
      if (numbered === undefined) continue
      if (isKept(numbered))
        return this.broken(side, `${n} is said to be in doubt, but it is stored`)
      numbered.inDoubt = true
    }
  }

  failed(side: Side, what: string, tookEffect: boolean): void {
    this.#trace(
      side,
      'store',
      () => `${what} fails, ${tookEffect ? 'having taken' : 'without'} effect`,
    )
  }

  #bind(
    side: Side,
    generation: Generation,
    msgSeqNum: number,
    stored: Buffer | undefined,
  ): Numbered {
    const numbered: Numbered = {
      stored,
      content: undefined,
      acknowledged: false,
      onWire: false,
      started: false,
      settled: stored === undefined,
      lost: false,
      skipped: false,
      inDoubt: false,
      filled: false,
    }
    generation.numbers[msgSeqNum] = numbered
    if (stored === undefined) return numbered
    const view = this.#view
    if (!view.read(stored, 0, stored.length) || view.msgSeqNum !== msgSeqNum)
      this.broken(side, `what is stored as number ${msgSeqNum} is not a message of that number`)
    numbered.content = contentOf(view)
    const id = view.text(ID_TAG)
    if (id !== undefined && this.#ids.has(id)) this.broken(side, `${id} has two numbers`)
    if (id !== undefined) this.#ids.set(id, { generation, msgSeqNum, side })
    return numbered
  }

  /** `nextIn` stands behind the application: everything below it has been processed. */
  #mayHaveProcessed(side: Side, generation: Generation, nextIn: number): void {
    if (nextIn <= generation.nextIn) return
    // number 1 is a Logon, and its answer is committed before it is clear that the peer is let in
    if (nextIn > 2) generation.peer ??= this.#sides[side].reading
    for (let n = generation.nextIn; n < nextIn; n++) {
      const numbered = generation.peer?.numbers[n]
      if (numbered !== undefined && !numbered.settled && !numbered.filled)
        return this.broken(side, `nextIn ${nextIn} is committed, but ${n} is not processed`)
    }
  }

  // the wire -----------------------------------------------------------------------------------------------

  opened(line: Line): void {
    this.#talks.set(line, { initiator: talk(), acceptor: talk() })
  }

  wrote(line: Line, from: Side, bytes: Buffer): void {
    const talk = this.#talkOf(line, from)
    const input = talk.unframed.length === 0 ? bytes : Buffer.concat([talk.unframed, bytes])
    let at = 0
    for (;;) {
      const kind = talk.framer.take(input, at)
      if (kind === 'partial') break
      const { start, end } = talk.framer
      talk.written += end - at
      at = end
      if (kind === 'garbled' || !this.#view.read(input, start, end))
        this.broken(from, `garbled bytes on the wire: ${talk.framer.reason}${this.#view.reason}`)
      else this.#sent(line, from, talk, this.#view)
    }
    talk.unframed = input.subarray(at)
  }

  reached(line: Line, to: Side, total: number): void {
    const { news } = this.#talkOf(line, otherThan(to))
    while (news[0] !== undefined && news[0].at <= total) news.shift()?.tell()
  }

  #sent(line: Line, side: Side, talk: Talk, message: MessageView): void {
    this.#trace(side, `wire ${line.number}`, () => readable(message.raw()))
    const { msgSeqNum, msgType } = message
    const log = this.#sides[side]
    talk.generation ??= log.current
    if (talk.generation !== log.current && log.current?.begin === 2) this.#adopt(line, side, talk)
    const inSession = talk.live > 0 && isResetLogon(message)
    // a side that logs out while its answer to a reset is being signed says goodbye in the new numbers
    const leaves = talk.live > 0 && msgType === MsgType.Logout
    if ((inSession || leaves) && talk.generation !== log.current) this.#beginAgain(line, side, talk)
    const generation = talk.generation
    if (generation === undefined || generation !== log.current)
      return this.broken(side, `number ${msgSeqNum} of a generation that is over leaves`)
    if (message.possDup) this.#sentAgain(side, talk, generation, message)
    else this.#sentFirst(side, talk, generation, message)

    const peerSide = otherThan(side)
    this.#watchEarly(line, talk, peerSide, message)
    if (msgType === MsgType.ResendRequest) {
      const begin = message.int(Tag.BeginSeqNo) ?? 0
      const times = (talk.asked.get(begin) ?? 0) + 1
      talk.asked.set(begin, times)
      if (times > MAX_GAP_REQUESTS) this.broken(side, `asked ${times} times for ${begin}: a loop`)
      const peer = this.#talkOf(line, peerSide)
      const endSeqNo = message.int(Tag.EndSeqNo) ?? 0
      const end = endSeqNo === 0 || endSeqNo === 999_999 ? Number.POSITIVE_INFINITY : endSeqNo
      talk.news.push({ at: talk.written, tell: () => peer.requested.push({ begin, end }) })
    }
    const nextExpected = message.int(Tag.NextExpectedMsgSeqNum)
    // a Logon that says which number it expects asks for what was sent since, where there is any
    if (nextExpected !== undefined) {
      const peer = this.#talkOf(line, peerSide)
      const asked = { begin: nextExpected, end: Number.POSITIVE_INFINITY }
      talk.news.push({ at: talk.written, tell: () => peer.requested.push(asked) })
    }
    if (msgType === MsgType.Logon) this.#logonSent(line, side, talk, talk.asksForReset && inSession)
  }

  #watchEarly(line: Line, talk: Talk, reader: Side, message: MessageView): void {
    const arrival = arrivalOf(message)
    talk.news.push({
      at: talk.written,
      tell: () => {
        const watch = this.#early[reader]
        if (watch?.line === line) watch.arrived(arrival)
        else
          this.#early[reader] = new EarlyWatch(
            line,
            () => this.#init.numbers(reader).expected,
            arrival,
          )
      },
    })
  }

  /** A Logon inside the session: nothing of what was said on this connection counts any more. */
  #beginAgain(line: Line, side: Side, talk: Talk): void {
    const peer = this.#talkOf(line, otherThan(side))
    talk.asksForReset = !peer.asksForReset
    peer.asksForReset = false
    talk.generation = this.#sides[side].current
    talk.live = 0
    talk.resending = 0
    talk.requested.length = 0
    talk.asked.clear()
  }

  /** A side reads what the peer's Logon began once both Logons are there: an acceptor may have sent it away. */
  #logonSent(line: Line, side: Side, talk: Talk, asks: boolean): void {
    const { generation } = talk
    const peerSide = otherThan(side)
    const peer = this.#talkOf(line, peerSide)
    if (peer.reached !== undefined && !asks) this.#sides[side].reading = peer.reached
    talk.news.push({
      at: talk.written,
      tell: () => {
        talk.reached = generation
        // a peer that is asked to begin again reads on in the old numbers until it has answered
        if (peer.live > 0 && !talk.asksForReset) this.#sides[peerSide].reading = generation
      },
    })
  }

  /** The peer has reset unasked: the Logon that this side had sent is the first of the new generation. */
  #adopt(line: Line, side: Side, talk: Talk): void {
    const generation = this.#sides[side].current
    talk.generation = generation
    talk.live = 1
    talk.resending = 0
    this.#talkOf(line, side).news.push({
      at: talk.written - 1,
      tell: () => {
        this.#sides[otherThan(side)].reading = generation
      },
    })
  }

  #sentFirst(side: Side, talk: Talk, generation: Generation, message: MessageView): void {
    const { msgSeqNum, msgType } = message
    const numbered = generation.numbers[msgSeqNum]
    if (numbered?.acknowledged !== true)
      return this.broken(side, `number ${msgSeqNum} is on the wire before its commit`)
    if (numbered.skipped)
      return this.broken(side, `number ${msgSeqNum} was skipped, and is on the wire`)
    if (numbered.onWire)
      return this.broken(side, `a second copy of ${msgSeqNum} is on the wire without PossDupFlag`)
    numbered.onWire = true
    if (numbered.stored === undefined) {
      if (!isAdmin(msgType)) return this.broken(side, `the bytes of ${msgSeqNum} are not stored`)
      numbered.content = contentOf(message)
    } else if (!numbered.stored.equals(message.raw()))
      return this.broken(side, `number ${msgSeqNum} on the wire is not what is stored`)

    if (talk.live === 0) {
      if (msgType !== MsgType.Logon && msgType !== MsgType.Logout)
        return this.broken(side, `the first message is MsgType ${msgType}, expected a Logon`)
    } else if (
      msgSeqNum !== talk.live + 1 &&
      !(msgType === MsgType.Logout && msgSeqNum > talk.live)
    )
      return this.broken(side, `number ${msgSeqNum} follows ${talk.live} on the wire`)
    if (talk.resending !== 0 && talk.resending !== msgSeqNum)
      return this.broken(
        side,
        `number ${msgSeqNum} leaves amid a resend that is at ${talk.resending}`,
      )
    talk.resending = 0
    talk.live = msgSeqNum
  }

  #sentAgain(side: Side, talk: Talk, generation: Generation, message: MessageView): void {
    const { msgSeqNum, msgType } = message
    if (talk.live === 0) return this.broken(side, `${msgSeqNum} is sent again before the Logon`)
    if (talk.resending !== msgSeqNum) {
      if (talk.resending !== 0 && talk.resending !== talk.live + 1)
        return this.broken(side, `a resend stops at ${talk.resending} and goes on at ${msgSeqNum}`)
      const asked = talk.requested.findIndex(({ begin }) => begin === msgSeqNum)
      if (asked < 0) return this.broken(side, `${msgSeqNum} is sent again, and nobody asked`)
      talk.resendEnd = talk.requested.splice(asked, 1)[0]?.end ?? 0
    }
    if (msgType === MsgType.SequenceReset) {
      const newSeqNo = message.int(Tag.NewSeqNo) ?? 0
      for (let n = Math.max(msgSeqNum, generation.begin); n < newSeqNo; n++) {
        const skipped = generation.numbers[n]
        if (skipped === undefined || isKept(skipped))
          return this.broken(side, `a gap fill skips ${n}, which is a message of the application`)
        skipped.filled = true
      }
      talk.resending = newSeqNo
    } else {
      const numbered = generation.numbers[msgSeqNum]
      if (numbered?.acknowledged !== true)
        return this.broken(side, `number ${msgSeqNum} is on the wire before its commit`)
      if (numbered.stored === undefined || numbered.content !== contentOf(message))
        return this.broken(side, `${msgSeqNum} is sent again with another content`)
      if (message.text(Tag.OrigSendingTime) !== textIn(numbered.stored, Tag.SendingTime))
        return this.broken(side, `${msgSeqNum} is sent again with another OrigSendingTime`)
      numbered.onWire = true
      talk.resending = msgSeqNum + 1
    }
    if (talk.resending > talk.live + 1)
      this.broken(side, `a resend reaches ${talk.resending - 1}, but only ${talk.live} was sent`)
    if (talk.resending > talk.resendEnd) goOnInto(talk)
  }

  #talkOf(line: Line, side: Side): Talk {
    const talks = this.#talks.get(line)
    if (talks === undefined) throw new Error('a line that was never opened')
    return talks[side]
  }

  // the application ----------------------------------------------------------------------------------------

  /** A new life of that side: nothing runs, nothing was handed over in it. */
  restarted(side: Side): void {
    this.#sides[side].handling = nothingHandled()
  }

  /**
   * A message is handed over.
   *
   * @returns what to call when its handler is done with it, well or not
   */
  handed(side: Side, message: Message): (failed: boolean) => void {
    const { msgSeqNum } = message
    const log = this.#sides[side]
    const { handling } = log
    this.#trace(side, 'handler', () => readable(message.raw()))
    const isRetry = handling.running === msgSeqNum && handling.failures > 0
    const generation = isRetry ? handling.of : log.reading
    const numbered = generation?.numbers[msgSeqNum]
    const done = (failed: boolean): void => {
      if (log.handling !== handling || handling.running !== msgSeqNum) return
      this.#trace(side, 'handler', () => `${failed ? 'fails on' : 'is done with'} ${msgSeqNum}`)
      if (failed) handling.failures++
      if (failed && handling.failures <= this.#init.retries) return
      handling.running = 0
      handling.failures = 0
      if (numbered !== undefined) numbered.settled = true
    }
    if (generation === undefined || numbered === undefined || isRetry) {
      this.#mayGet(side, message, generation)
      return done
    }
    if (handling.running !== 0)
      this.broken(side, `the application gets ${msgSeqNum} while ${handling.running} is handled`)
    const durable = this.#mayGetFirst(side, message, generation)
    const last = handling.of === generation ? handling.last : durable - 1
    if (msgSeqNum <= last)
      this.broken(side, `the application gets ${msgSeqNum} after ${last} in the same life`)
    for (let n = last + 1; n < msgSeqNum; n++)
      if (isWanted(generation.numbers[n]))
        this.broken(side, `the application gets ${msgSeqNum} before ${n}`)
    handling.of = generation
    handling.last = msgSeqNum
    handling.running = msgSeqNum
    handling.failures = 0
    return done
  }

  /**
   * A message is handed over, to be acknowledged at any time and in any order.
   *
   * @returns what to call as it is acknowledged, and again with false where that did not count
   */
  offered(side: Side, message: Message): (counts: boolean) => void {
    const { msgSeqNum } = message
    const generation = this.#sides[side].reading
    const numbered = generation?.numbers[msgSeqNum]
    this.#trace(side, 'delivery', () => readable(message.raw()))
    if (generation === undefined || numbered === undefined) {
      this.#mayGet(side, message, generation)
      return () => undefined
    }
    const durable = this.#mayGetFirst(side, message, generation)
    for (let n = durable; n < msgSeqNum; n++)
      if (generation.numbers[n]?.started === false && isWanted(generation.numbers[n]))
        this.broken(side, `the application gets ${msgSeqNum} before ${n}`)
    let before = false
    return (counts) => {
      this.#trace(side, 'delivery', () => `${msgSeqNum} is ${counts ? '' : 'not '}acknowledged`)
      if (counts) before = numbered.settled
      numbered.settled = counts || before
    }
  }

  #mayGet(side: Side, message: Message, generation: Generation | undefined): void {
    const { msgSeqNum } = message
    const excess = message.possDup ? undefined : this.#early[side]?.delivered(msgSeqNum)
    if (excess !== undefined) this.broken(side, excess)
    const numbered = generation?.numbers[msgSeqNum]
    if (numbered?.stored === undefined)
      this.broken(side, `the application gets ${msgSeqNum}, which the peer has not stored`)
    else if (numbered.content !== contentOf(message))
      this.broken(side, `the application gets ${msgSeqNum} with another content`)
  }

  /** @returns the `nextIn` that is stored: nothing below it comes again */
  #mayGetFirst(side: Side, message: Message, generation: Generation): number {
    const { msgSeqNum, possDup } = message
    this.#mayGet(side, message, generation)
    const numbered = generation.numbers[msgSeqNum]
    if (numbered?.started === true) {
      this.duplicates++
      if (!possDup) this.broken(side, `the application gets ${msgSeqNum} again, unmarked`)
    }
    if (numbered !== undefined) numbered.started = true
    const { current: own, handling } = this.#sides[side]
    const told = handling.told.generation === own?.number ? handling.told.nextIn : 1
    // it may have been told more than it went by: it was to be told again
    const known = Math.min(told, this.#init.numbers(side).nextIn)
    const durable = own?.peer === generation ? Math.max(own.toldIn, known) : 1
    if (msgSeqNum < durable)
      this.broken(
        side,
        `the application gets ${msgSeqNum} again, though nextIn ${durable} is stored`,
      )
    return durable
  }

  /** The workload was told that its message is safe. */
  promised(side: Side, id: string, msgSeqNum: number): void {
    const bound = this.#ids.get(id)
    if (bound?.msgSeqNum !== msgSeqNum)
      return this.broken(side, `${id} is said to be ${msgSeqNum}, stored is ${bound?.msgSeqNum}`)
    if (bound.generation.numbers[msgSeqNum]?.acknowledged !== true)
      this.broken(side, `${id} is said to be durable before its commit was answered`)
  }

  /** Whether this message of the workload has ever had a number. */
  isBound(id: string): boolean {
    return this.#ids.has(id)
  }

  // the end ------------------------------------------------------------------------------------------------

  /** The number of the generation that is stored, 0 before the first. */
  generation(side: Side): number {
    return this.#sides[side].current?.number ?? 0
  }

  /** What is stored for the peer, and has not been processed there; of the generations that live. */
  undelivered(side: Side): string | undefined {
    const generation = this.#sides[side].current
    for (const [n, numbered] of generation?.numbers.entries() ?? [])
      if (numbered !== undefined && !numbered.settled && !numbered.inDoubt)
        return `${n} of ${generation?.nextOut}`
    return undefined
  }

  /** What was promised or seen, is lost, and nobody has been told; of the generations that live. */
  unreported(side: Side): number | undefined {
    const numbers = this.#sides[side].current?.numbers ?? []
    const found = numbers.findIndex(
      (it) => it?.stored && !isKept(it) && (it.acknowledged || it.onWire) && !it.inDoubt,
    )
    return found < 0 ? undefined : found
  }

  /** Messages of the application that the application was told may be lost. */
  doubted(): number {
    let doubted = 0
    for (const { generations } of Object.values(this.#sides))
      for (const generation of generations)
        for (const numbered of generation?.numbers ?? [])
          if (numbered?.inDoubt && numbered.stored !== undefined) doubted++
    return doubted
  }

  /** Messages of the application that went down with a generation. */
  lostToResets(): number {
    let lost = 0
    for (const { generations, current } of Object.values(this.#sides))
      for (const generation of generations)
        if (generation !== undefined && generation !== current)
          for (const numbered of generation.numbers) if (numbered?.settled === false) lost++
    return lost
  }
}

function sideLog(): SideLog {
  return { generations: [], reading: undefined, handling: nothingHandled(), current: undefined }
}

function nothingHandled(): Handling {
  return { of: undefined, last: 0, running: 0, failures: 0, told: { generation: 0, nextIn: 1 } }
}

function isResetLogon(message: Message): boolean {
  return message.msgType === MsgType.Logon && message.boolean(Tag.ResetSeqNumFlag) === true
}

function describeCommit({ generation, first, sent, nextIn }: Commit): string {
  const numbers = sent.length === 0 ? 'no number' : `${first}..${first + sent.length - 1}`
  return `generation ${generation}: ${numbers}, nextIn ${nextIn}`
}

import type { Role } from '../child/settings.js'
import { contentOf, type Frame, fieldOf, isAdmin, readable } from '../frames.js'
import type { Overheard } from '../relay.js'

/** More ResendRequests for one begin on one connection are a loop. */
const MAX_GAP_REQUESTS = 3

/** What a side has said in one life of its numbers, as far as it was on the wire. */
export interface WireLife {
  /** By number: what every copy has to be; of what was never whole on the wire for the first time, nothing. */
  readonly contents: Map<number, string>
  /** Numbers that administrative messages took. */
  readonly admin: Set<number>
  /** The first copies that were seen since somebody last compared them with the store. */
  fresh: Frame[]
  /** The highest number that was given to a first copy. */
  last: number
  /** It began with the so many-th message that was heard. */
  readonly begunAt: number
  /** Its first message was a Logon with ResetSeqNumFlag(141)=Y. */
  readonly byReset: boolean
}

interface Talk {
  readonly connection: number
  /** Its Logon said ResetSeqNumFlag(141)=Y. */
  reset: boolean
  logon: boolean
  last: number
  readonly asked: Map<string, number>
}

interface Speaker {
  readonly lives: WireLife[]
  talk: Talk
}

/**
 * What both sides say, held against the promises: one byte string for each number, no second copy without
 * PossDupFlag(43), numbers that only rise and have no holes, no order gap-filled, no ResendRequest loop.
 */
export class WireCheck {
  readonly #speakers: Record<Role, Speaker> = { initiator: speaker(), acceptor: speaker() }
  readonly #violate: (what: string) => void
  #heard = 0

  constructor(violate: (what: string) => void) {
    this.#violate = violate
  }

  /** Every life of a side's numbers that was on the wire, oldest first. */
  lives(side: Role): readonly WireLife[] {
    return this.#speakers[side].lives
  }

  heard({ connection, from, frame }: Overheard): void {
    const speaker = this.#speakers[from]
    if (speaker.talk.connection !== connection) speaker.talk = talk(connection)
    const { talk: now } = speaker
    this.#heard += 1
    if (saysReset(frame)) {
      speaker.lives.push(life(0, this.#heard, true))
      now.reset = true
    } else if (this.#beginsAsAsked(speaker, from, frame)) {
      speaker.lives.push(life(0, this.#heard))
      now.reset = true
    } else if (this.#wasToldToBeginAgain(speaker, from, frame)) {
      // the peer has reset unasked, and counts our Logon as the first of the new numbers
      speaker.lives.push(life(1, this.#heard))
      now.reset = true
      now.last = 1
    }
    if (speaker.lives.length === 0) speaker.lives.push(life(0, this.#heard))
    const current = speaker.lives.at(-1) as WireLife
    if (frame.msgType === '4') this.#gapFill(from, current, frame)
    else if (frame.possDup) this.#again(from, current, frame)
    else this.#first(from, current, now, frame)
    if (frame.msgType === '2') this.#asks(from, now, frame)
  }

  /** The peer has asked for a reset, and what answers it is the first of the new numbers without saying so. */
  #beginsAsAsked(speaker: Speaker, from: Role, { msgType, msgSeqNum }: Frame): boolean {
    if (msgType !== 'A') return false
    const asked = this.#speakers[from === 'initiator' ? 'acceptor' : 'initiator'].lives.at(-1)
    const own = speaker.lives.at(-1)
    if (own === undefined || asked?.byReset !== true || asked.begunAt < own.begunAt) return false
    // its first answer may have been lost on the way
    return msgSeqNum === 1 || msgSeqNum <= own.last
  }

  #wasToldToBeginAgain(speaker: Speaker, from: Role, frame: Frame): boolean {
    const peer = this.#speakers[from === 'initiator' ? 'acceptor' : 'initiator'].talk
    const { talk: now } = speaker
    return (
      now.logon &&
      !now.reset &&
      peer.connection === now.connection &&
      peer.reset &&
      !frame.possDup &&
      frame.msgType !== '4' &&
      frame.msgSeqNum === 2 &&
      now.last > 1
    )
  }

  #first(from: Role, current: WireLife, now: Talk, frame: Frame): void {
    const { msgSeqNum, msgType } = frame
    const known = current.contents.get(msgSeqNum)
    if (known !== undefined && known !== contentOf(frame.bytes))
      this.#violate(
        `${from}: number ${msgSeqNum} is bound to two byte strings on the wire: ${readable(frame.bytes)} after ${known}`,
      )
    if (known !== undefined)
      return this.#violate(
        `${from}: a second copy of ${msgSeqNum} without PossDupFlag: ${readable(frame.bytes)}`,
      )
    if (msgSeqNum <= current.last)
      this.#violate(
        `${from}: number ${msgSeqNum} falls behind ${current.last} on the wire: ${readable(frame.bytes)}`,
      )
    // between connections numbers are committed that no connection carries: the Logon may leap
    if (now.last > 0 && !saysReset(frame) && msgSeqNum !== now.last + 1 && msgType !== '5')
      this.#violate(`${from}: number ${msgSeqNum} follows ${now.last} on one connection`)
    if (now.last === 0 && msgType !== 'A' && msgType !== '5')
      this.#violate(`${from}: a connection begins with MsgType ${msgType}, expected a Logon`)
    now.last = msgSeqNum
    now.logon ||= msgType === 'A'
    current.last = Math.max(current.last, msgSeqNum)
    current.contents.set(msgSeqNum, contentOf(frame.bytes))
    if (isAdmin(msgType)) current.admin.add(msgSeqNum)
    current.fresh.push(frame)
  }

  #again(from: Role, current: WireLife, frame: Frame): void {
    const { msgSeqNum } = frame
    const known = current.contents.get(msgSeqNum)
    if (known === undefined) {
      current.contents.set(msgSeqNum, contentOf(frame.bytes))
      current.fresh.push(frame)
    } else if (known !== contentOf(frame.bytes))
      this.#violate(
        `${from}: number ${msgSeqNum} is bound to two byte strings on the wire: ${readable(frame.bytes)} after ${known}`,
      )
    if (fieldOf(frame.bytes, 122) === undefined)
      this.#violate(`${from}: ${msgSeqNum} is sent again without OrigSendingTime`)
  }

  #gapFill(from: Role, current: WireLife, frame: Frame): void {
    const newSeqNo = Number(fieldOf(frame.bytes, 36))
    if (fieldOf(frame.bytes, 123) !== 'Y')
      return this.#violate(`${from}: a SequenceReset that is no gap fill: ${readable(frame.bytes)}`)
    for (let n = frame.msgSeqNum; n < newSeqNo; n += 1)
      if (current.contents.has(n) && !current.admin.has(n))
        return this.#violate(
          `${from}: a gap fill skips ${n}, which is a message of the application`,
        )
  }

  #asks(from: Role, now: Talk, frame: Frame): void {
    const begin = fieldOf(frame.bytes, 7) ?? ''
    const times = (now.asked.get(begin) ?? 0) + 1
    now.asked.set(begin, times)
    if (times > MAX_GAP_REQUESTS)
      this.#violate(`${from}: asked ${times} times for ${begin}: a loop`)
  }
}

/** A Logon that says the numbers begin again. */
function saysReset({ msgType, msgSeqNum, bytes }: Frame): boolean {
  return msgType === 'A' && msgSeqNum === 1 && fieldOf(bytes, 141) === 'Y'
}

function life(last: number, begunAt: number, byReset = false): WireLife {
  return { contents: new Map(), admin: new Set(), fresh: [], last, begunAt, byReset }
}

function talk(connection: number): Talk {
  return { connection, reset: false, logon: false, last: 0, asked: new Map() }
}

function speaker(): Speaker {
  return { lives: [], talk: talk(0) }
}

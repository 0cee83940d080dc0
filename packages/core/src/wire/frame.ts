import * as ascii from './ascii.js'
import { checkSum } from './check-sum.js'
import { type DataFields, standardDataFields } from './data-fields.js'
import { MessageView } from './message.js'

const { EQUALS, NINE, ONE, SOH, ZERO } = ascii

/** In bytes, `8=` through the SOH after `10=`: what we send and accept unless told otherwise. */
export const DEFAULT_MAX_MESSAGE_BYTES = 65_536

/** In bytes: the largest limit that can be configured. */
export const MAX_MESSAGE_BYTES = 1_048_576

export type FrameKind = 'message' | 'garbled' | 'partial'

/**
 * Where to go on when a message does not end where its BodyLength(9) says.
 *
 * `next-start`: at the next `8=FIX` after its own, so that no good message behind it is lost.
 * `next-trailer`: after the first CheckSum(10) behind the claimed end, as QuickFIX does: a good message that
 * the claim reaches into is lost with the bad one, and has to be resent.
 */
export type Resync = 'next-start' | 'next-trailer'

/** What has to be right of a message, see {@link Framer}. */
export interface FrameChecks {
  /**
   * BodyLength(9) ends right before CheckSum(10). Where it need not, the message goes through the first CheckSum(10) at or
   * behind the claimed end.
   * @default true
   */
  readonly bodyLength?: boolean
  /**
   * CheckSum(10) is the sum of the bytes before it.
   * @default true
   */
  readonly checkSum?: boolean
}

/**
 * Finds messages in a stream; one per connection. Never throws, never copies, allocates nothing per frame.
 *
 * A message is `8=..|9=digits|35=..|...|10=ddd|`. Its end is found by BodyLength(9), never by looking for
 * `10=`, which may stand in a value, and its CheckSum(10) is verified. Anything else is garbled: to be skipped
 * without using up a sequence number. Whatever a peer claims, no more than `maxMessageBytes` are waited for.
 *
 * A message that claims more than has come might keep good ones behind it waiting. It is given up early when,
 * field by field and data fields by their lengths, its own CheckSum(10) is reached, the sum is right and
 * `8=FIX` follows: then only BodyLength(9) can be wrong. Without all three it is waited for, so that a long
 * message with whole messages in a data field is never cut.
 *
 * Source: FIX 4.4 Volume 2, "Garbled message"; test cases 2.d, 2.m, 2.t, 3.b, 3.c.
 */
export class Framer {
  /** Of the input last looked at, `[start, end)`: the message, or what is to be skipped. */
  start = 0
  end = 0
  /** Why it is garbled. */
  reason = ''

  /** `8=..|9=` of the last message that began well. */
  #front: Buffer = Buffer.alloc(0)
  /** BodyLength(9) of the header last looked at. */
  #bodyLength = 0
  /** How far {@link Framer.#endOfFields} has come in the message that is waited for, from its start. */
  #walked = 0
  /** The sum of those bytes. */
  #walkedSum = 0
  /** The tag and, for a number, the value of the last field walked. */
  #lastTag = 0
  #lastNumber = 0
  /** Made for the first bad message. */
  #outline: MessageView | undefined

  constructor(
    readonly maxMessageBytes: number = DEFAULT_MAX_MESSAGE_BYTES,
    readonly resync: Resync = 'next-start',
    readonly checks: FrameChecks = {},
    readonly dataFields: DataFields = standardDataFields,
  ) {}

  /**
   * Looks at `input[from..]`. `message`: `[start, end)` is one whole message. `garbled`: `[start, end)` is to be
   * skipped, {@link Framer.reason} says why. `partial`: come again with the same bytes and more behind them.
   *
   * @param view reads the message in the pass that sums it up; what it refuses is garbled
   */
  take(input: Buffer, from: number, view?: MessageView): FrameKind {
    const body = this.#bodyStart(input, from)
    if (body === UNDECIDED) return 'partial'
    if (body === NONE) return this.#garbled(from, this.#nextStart(input, from))

    let trailer = body + this.#bodyLength
    let end = trailer + TRAILER_SIZE
    if (end - from > this.maxMessageBytes) {
      this.reason = `BodyLength(9) is ${this.#bodyLength}, too much for ${this.maxMessageBytes} bytes`
      return this.#garbled(from, this.#nextStart(input, from))
    }
    if (input.length < end) return this.#waitFor(input, from, body, end)

    if (!isTrailer(input, trailer)) {
      this.reason = `no CheckSum(10) where BodyLength(9) ${this.#bodyLength} says`
      if (this.checks.bodyLength === false) {
        end = trailerEnd(input, trailer)
        if (end < 0 || end - from > this.maxMessageBytes) return this.#withoutTrailer(input, from)
        trailer = input.lastIndexOf(CHECK_SUM_START, end - 1) + 1
      } else if (this.resync === 'next-trailer') {
        end = trailerEnd(input, trailer)
        return end < 0 ? this.#withoutTrailer(input, from) : this.#garbled(from, end)
      } else return this.#garbled(from, this.#nextStart(input, from))
    }
    const indexed = view?.read(input, from, end) ? view : undefined
    if (this.checks.checkSum !== false) {
      const expected = indexed
        ? (indexed.sum - sumOf(input, trailer, end)) & 0xff
        : checkSum(input, from, trailer)
      const received = declaredSum(input, trailer)
      if (received !== expected) {
        this.reason = `CheckSum(10) differs, expecting ${expected} but received ${received}`
        return this.#garbled(from, this.#behind(input, from, end))
      }
    }
    if (view === indexed) return this.#message(from, end)
    this.reason = view?.reason ?? ''
    return this.#garbled(from, end)
  }

  #message(start: number, end: number): 'message' {
    this.start = start
    this.end = end
    this.#walked = 0
    return 'message'
  }

  /**
   * The position of `35=` when the input begins with the first three fields in their order.
   *
   * Source: FIX, StandardHeader: 8, 9 and 35 always first, in this order; test case 2.t.
   */
  #bodyStart(input: Buffer, from: number): number {
    const size = input.length
    let i = this.#behindKnownFront(input, from)
    if (i < 0) {
      i = this.#behindFront(input, from)
      if (i < 0) return i
    }
    const digits = i
    let length = 0
    for (;;) {
      if (i === size) return UNDECIDED
      const digit = (input[i] as number) - ZERO
      if (digit < 0 || digit > 9) break
      if (i - digits === BODY_LENGTH_DIGITS_MAX) return this.#refuse('BodyLength(9) is too long')
      length = length * 10 + digit
      i++
    }
    if (i === digits || input[i] !== SOH) return this.#refuse('BodyLength(9) is not a number')
    this.#bodyLength = length
    if (this.#front.length !== digits - from)
      this.#front = Buffer.from(input.subarray(from, digits))

    const body = ++i
    for (const byte of MSG_TYPE_TAG) {
      if (i === size) return UNDECIDED
      if (input[i++] !== byte) return this.#refuse('MsgType(35) is not the third field')
    }
    return body
  }

  /** A peer begins every message alike: where its BodyLength(9) stands, -1 when this one begins otherwise. */
  #behindKnownFront(input: Buffer, from: number): number {
    const front = this.#front
    const size = front.length
    if (size === 0 || input.length - from < size) return -1
    for (let i = 0; i < size; i++) if (input[from + i] !== front[i]) return -1
    return from + size
  }

  /** Where the value of BodyLength(9) begins, or {@link UNDECIDED} or {@link NONE}. */
  #behindFront(input: Buffer, from: number): number {
    const size = input.length
    let i = from
    for (const byte of BEGIN_STRING_TAG) {
      if (i === size) return UNDECIDED
      if (input[i++] !== byte) return this.#refuse('does not begin with BeginString(8)')
    }
    const valueEnd = Math.min(size, i + BEGIN_STRING_MAX)
    while (i < valueEnd && (input[i] as number) > SOH && input[i] !== EQUALS) i++
    if (i === size) return UNDECIDED
    if (input[i++] !== SOH) return this.#refuse('BeginString(8) has no end')

    for (const byte of BODY_LENGTH_TAG) {
      if (i === size) return UNDECIDED
      if (input[i++] !== byte) return this.#refuse('BodyLength(9) is not the second field')
    }
    return i
  }

  #refuse(reason: string): number {
    this.reason = reason
    return NONE
  }

  #garbled(start: number, end: number): 'garbled' {
    this.start = start
    this.end = end
    this.#walked = 0
    return 'garbled'
  }

  /** The next position where a message may begin; as far as the input goes when there is none. */
  #nextStart(input: Buffer, from: number): number {
    const reason = this.reason
    let next = input.indexOf(START, from + 1)
    while (next >= 0 && this.#bodyStart(input, next) === NONE) next = input.indexOf(START, next + 1)
    this.reason = reason
    return next >= 0 ? next : Math.max(from + 1, input.length - begunAtEnd(input))
  }

  /**
   * Where to go on behind a bad message that has a trailer right before `end`. When its fields are those of one
   * message, it ends there, and what its data fields hold is not looked at. Otherwise it is several, of which
   * the first lacks its end and the later ones may be good.
   */
  #behind(input: Buffer, from: number, end: number): number {
    if (this.resync === 'next-trailer' || this.#isOneMessage(input, from, end)) return end
    return this.#nextStart(input, from)
  }

  /** Whether 8, 9 and 10 stand in their places only. */
  #isOneMessage(input: Buffer, start: number, end: number): boolean {
    this.#outline ??= new MessageView(undefined, this.dataFields)
    const outline = this.#outline
    if (!outline.read(input, start, end)) return false
    const last = outline.fieldCount - 1
    for (let field = 2; field < last; field++) {
      const tag = outline.tagAt(field)
      if (tag >= 8 && tag <= 10) return false
    }
    return true
  }

  /** Nothing at or behind the claimed end looks like CheckSum(10), as far as a message may go. */
  #withoutTrailer(input: Buffer, from: number): 'garbled' | 'partial' {
    return input.length - from < this.maxMessageBytes
      ? 'partial'
      : this.#garbled(from, input.length)
  }

  #waitFor(input: Buffer, from: number, body: number, end: number): 'garbled' | 'partial' {
    const waits = this.resync === 'next-trailer' || this.checks.bodyLength === false
    if (waits || !input.includes(BOUNDARY, body)) return 'partial'
    const early = this.#endOfFields(input, from, body, end)
    if (early === UNDECIDED) return 'partial'
    this.reason = `BodyLength(9) is ${this.#bodyLength}, but the message ends before`
    return this.#garbled(from, this.#behind(input, from, early))
  }

  /**
   * Walks the fields that have come, each once however often this is called, to where the message really ends.
   * Bytes that make no sense end the walk for good: it then counts as having reached the claimed end.
   */
  #endOfFields(input: Buffer, from: number, body: number, end: number): number {
    if (this.#walked === 0) {
      this.#walked = body - from
      this.#walkedSum = checkSum(input, from, body)
      this.#lastTag = 0
    }
    for (;;) {
      const field = from + this.#walked
      const equals = input.indexOf(EQUALS, field)
      if (equals < 0) return UNDECIDED
      const tag = numberIn(input, field, equals)
      const isData = this.#lastTag > 0 && this.dataFields.lengthTagOf(tag) === this.#lastTag
      const soh = isData ? equals + 1 + this.#lastNumber : input.indexOf(SOH, equals)
      if (soh < 0 || (soh >= input.length && soh < end)) return UNDECIDED
      if (tag < 0 || soh <= equals || input[soh] !== SOH) {
        this.#walked = end - from
        return UNDECIDED
      }
      const sum = this.#walkedSum & 0xff
      if (tag === 10 && soh - field === TRAILER_SIZE - 1 && declaredSum(input, field) === sum) {
        if (input.length < soh + 1 + START.length) return UNDECIDED
        if (input.indexOf(START, soh + 1) === soh + 1) return soh + 1
      }
      this.#walkedSum += checkSum(input, field, soh + 1)
      this.#walked = soh + 1 - from
      this.#lastTag = tag
      this.#lastNumber = numberIn(input, equals + 1, soh)
    }
  }
}

const UNDECIDED = -1
const NONE = -2

/** `8=`. */
const BEGIN_STRING_TAG = [0x38, EQUALS]
/** `9=`. */
const BODY_LENGTH_TAG = [NINE, EQUALS]
/** `35=`. */
const MSG_TYPE_TAG = [0x33, 0x35, EQUALS]
/** `10=ddd|`, in bytes. */
const TRAILER_SIZE = 7
/** In bytes; the longest in use is `FIXT.1.1`. */
const BEGIN_STRING_MAX = 32
/** Leading zeros included. */
const BODY_LENGTH_DIGITS_MAX = 10

const START = Buffer.from('8=FIX', 'latin1')
const BOUNDARY = Buffer.from('\x018=FIX', 'latin1')
const CHECK_SUM_START = Buffer.from('\x0110=', 'latin1')

/** Behind the first CheckSum(10) at or behind the claimed end; -1 when it has not come. */
function trailerEnd(input: Buffer, claimed: number): number {
  const found = input.indexOf(CHECK_SUM_START, claimed - 1)
  const soh = found < 0 ? -1 : input.indexOf(SOH, found + CHECK_SUM_START.length)
  return soh < 0 ? -1 : soh + 1
}

/** Whether the last field of a body ends before `at` and `10=...|` stands there. */
function isTrailer(input: Buffer, at: number): boolean {
  return (
    input[at - 1] === SOH &&
    input[at] === ONE &&
    input[at + 1] === ZERO &&
    input[at + 2] === EQUALS &&
    input[at + 6] === SOH
  )
}

/** The three digits of `10=ddd`; -1 when they are not digits. Source: CheckSum(10), always three characters. */
function declaredSum(input: Buffer, at: number): number {
  const hundreds = (input[at + 3] as number) - ZERO
  const tens = (input[at + 4] as number) - ZERO
  const units = (input[at + 5] as number) - ZERO
  const areDigits =
    hundreds >= 0 && hundreds <= 9 && tens >= 0 && tens <= 9 && units >= 0 && units <= 9
  return areDigits ? hundreds * 100 + tens * 10 + units : -1
}

/** Of a few bytes, for which a view would cost more. */
function sumOf(input: Buffer, start: number, end: number): number {
  let sum = 0
  for (let i = start; i < end; i++) sum += input[i] as number
  return sum
}

/** How many bytes at the end of the input may be the beginning of `8=FIX`. */
function begunAtEnd(input: Buffer): number {
  for (let size = Math.min(START.length - 1, input.length); size > 0; size--) {
    if (input.compare(START, 0, size, input.length - size) === 0) return size
  }
  return 0
}

/** Digits as a number, at most nine; -1 for anything else. */
function numberIn(input: Buffer, start: number, end: number): number {
  if (end === start || end - start > 9) return -1
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = (input[i] as number) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

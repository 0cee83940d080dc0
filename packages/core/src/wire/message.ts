import * as ascii from './ascii.js'
import { checkSum } from './check-sum.js'
import { type DataFields, standardDataFields } from './data-fields.js'
import { type Decimal, decimalOf, intOf, naturalOf, textOf } from './field-value.js'
import { endOfEntry, endOfGroup, type GroupShape } from './group.js'
import type { MessageType, TypedMessage } from './message-type.js'
import { msgTypeText } from './msg-type-text.js'
import { parseUtcTimestamp } from './utc-timestamp.js'

const { EQUALS, MINUS, NO, SOH, YES, ZERO } = ascii

/** More fields make a message garbled. */
export const FIELDS_MAX = 4096

/**
 * A received message, valid until its handler settles: `copy()` it to keep it.
 *
 * Fields are read when asked for. A tag that is there more than once outside a group is read at its first place;
 * of a tag inside a group that is the first entry's: ask the entries. A reader returns undefined for a field that
 * is not there and for one that is not well formed; `has` tells them apart.
 */
export interface Message {
  /** MsgType(35). */
  readonly msgType: string
  /**
   * MsgSeqNum(34); -1 when missing or malformed. Where `validateSequenceNumbers` is off, the number that the message
   * counts as: `int(34)` is its own.
   */
  readonly msgSeqNum: number
  /**
   * The generation of numbers in which it came: session, generation and {@link msgSeqNum} are the same each time that a
   * message is handed over, and never those of another. 0 where no session has handed it over.
   */
  readonly generation: number
  /** PossDupFlag(43) is Y. */
  readonly possDup: boolean
  /** PossResend(97) is Y. */
  readonly possResend: boolean
  has(tag: number): boolean
  /** The characters; a value with bytes above 0x7f is read as UTF-8. */
  text(tag: number): string | undefined
  /** A safe integer. */
  int(tag: number): number | undefined
  /** A decimal number with all its digits: `189.250` is `{ units: 189250n, scale: 3 }`. */
  decimal(tag: number): Decimal | undefined
  /** Y or N. */
  boolean(tag: number): boolean | undefined
  /** A UTCTimestamp, in nanoseconds since the epoch. */
  time(tag: number): bigint | undefined
  /** The bytes, not copied. */
  data(tag: number): Buffer | undefined
  /**
   * The entries of a repeating group that are there, whatever its count field says; a validator compares
   * `int(tag)` with how many came. An entry knows its own fields only and has no header.
   *
   * @param tag of the count, such as NoMDEntries(268)
   */
  group(tag: number, shape: GroupShape): Iterable<Message>
  /**
   * The fields that are in none of these groups, the counts among them: where a tag is that of a field of the message and
   * of its groups alike. Valid as long as this message.
   */
  outside(groups: ReadonlyMap<number, GroupShape>): Message
  /**
   * Whether it is of this kind, by MsgType(35) alone; then its fields are read by name, as in
   * `message.body.ClOrdID`.
   */
  is<Body>(type: MessageType<Body>): this is TypedMessage<Body>
  /** All fields in order, header and trailer too. */
  fields(): IterableIterator<readonly [tag: number, value: Buffer]>
  /** The same message with its own bytes, valid for ever. */
  copy(): Message
  /** `8=` through the SOH after `10=`, not copied. */
  raw(): Buffer
}

/**
 * A message as an index over its bytes: one pass notes tag, start and end of every field, nothing else.
 *
 * Reusable: reading the next message ends the life of the one before it.
 */
export class MessageView implements Message {
  /** Why the last `read` was refused. */
  reason = ''
  /** See {@link Message.generation}. */
  generation = 0
  /** The bytes that the positions below refer to. */
  bytes: Buffer = NOTHING
  /** The sum of all bytes of the message that was read last. */
  sum = 0
  /** What the last {@link MessageView.is} has found it to be. */
  body: unknown = undefined

  #type: MessageType<unknown> | undefined
  /** Per field: tag, start of its value, end of its value. */
  #index: Int32Array
  /** The fields of this view: all of a message, or those of a group's entry. */
  #first = 0
  #last = 0
  /** Where the first of them begins. */
  #start = 0
  /** What the message counts as, where that need not be its own number; 0 where it is. */
  #countsAs = 0

  readonly #dataFields: DataFields

  constructor(
    index: Int32Array = new Int32Array(3 * FIELDS_EXPECTED),
    dataFields: DataFields = standardDataFields,
  ) {
    this.#index = index
    this.#dataFields = dataFields
  }

  /**
   * Indexes `bytes[start, end)`, which a {@link Framer} has found, and sums them up in the same pass. False: garbled, see
   * {@link MessageView.reason}. Never throws.
   *
   * A tag may be 0 or negative here: which tags are valid is for a dictionary to say (test case 14.a).
   * A data field is as long as the length field directly before it says; without one it ends at the next SOH.
   */
  read(bytes: Buffer, start: number, end: number): boolean {
    this.bytes = bytes
    this.#start = start
    this.#countsAs = 0
    this.#first = 0
    this.#last = 0
    if (end <= start || end > bytes.length || bytes[end - 1] !== SOH) {
      return this.#refuse('does not end in SOH')
    }
    let index = this.#index
    const { near, far } = this.#dataFields
    const nearSize = near.length
    let sum = 0
    let next = 0
    let previousTag = 0
    let at = start
    while (at < end) {
      const tagStart = at
      let byte = bytes[at++] as number
      let tag = byte - ZERO
      sum += byte
      if (tag >>> 0 <= 9) {
        byte = bytes[at++] as number
        sum += byte
        let digit = byte - ZERO
        while (digit >>> 0 <= 9) {
          tag = (tag * 10 + digit) | 0
          byte = bytes[at++] as number
          sum += byte
          digit = byte - ZERO
        }
        if (byte !== EQUALS || at - tagStart > TAG_DIGITS_MAX + 1) return this.#refuseTag()
      } else {
        at = endOfNegativeTag(bytes, tagStart)
        if (at < 0) return this.#refuseTag()
        tag = -naturalOf(bytes, tagStart + 1, at++)
        sum += checkSum(bytes, tagStart + 1, at)
      }
      const valueStart = at
      let lengthTag = 0
      if (tag > 0 && tag < nearSize) lengthTag = near[tag] as number
      else if (far !== undefined) lengthTag = far.get(tag) ?? 0
      if (lengthTag !== 0 && lengthTag === previousTag) {
        const size = naturalOf(bytes, index[next - 2] as number, index[next - 1] as number)
        at += size
        if (size < 0 || at >= end || bytes[at] !== SOH) {
          return this.#refuse(`data field ${tag} does not end where ${lengthTag} says`)
        }
        sum += checkSum(bytes, valueStart, at)
      } else {
        // two at a time: a third less than one by one; of a long value the rest at once
        const long = at + LONG_VALUE
        for (;;) {
          byte = bytes[at] as number
          if (byte === SOH) break
          sum += byte
          byte = bytes[at + 1] as number
          if (byte === SOH) {
            at++
            break
          }
          sum += byte
          at += 2
          if (at >= long) {
            const rest = at
            at = bytes.indexOf(SOH, rest)
            sum += checkSum(bytes, rest, at)
            break
          }
        }
      }
      sum += SOH
      if (next === index.length) {
        if (next === 3 * FIELDS_MAX) return this.#refuse(`more than ${FIELDS_MAX} fields`)
        index = this.#grow()
      }
      index[next] = tag
      index[next + 1] = valueStart
      index[next + 2] = at++
      next += 3
      previousTag = tag
    }
    this.sum = sum
    if (next > 8 && index[6] === MSG_TYPE) {
      const size = (index[8] as number) - (index[7] as number)
      if (size === 0) return this.#refuse('MsgType(35) has no value')
      if (size > MSG_TYPE_MAX) return this.#refuse(`MsgType(35) has ${size} bytes`)
    }
    this.#last = next / 3
    return true
  }

  get msgType(): string {
    const field = this.find(MSG_TYPE)
    return field < 0 ? '' : msgTypeText(this.bytes, this.valueStart(field), this.valueEnd(field))
  }

  get msgSeqNum(): number {
    return this.#countsAs === 0 ? this.ownSeqNum : this.#countsAs
  }

  /** Until the next message is read it stands for this number, whatever its own. */
  countAs(msgSeqNum: number): void {
    this.#countsAs = msgSeqNum
  }

  /** MsgSeqNum(34) as it came; -1 when missing or malformed. */
  get ownSeqNum(): number {
    const field = this.find(MSG_SEQ_NUM)
    if (field < 0) return -1
    const value = naturalOf(this.bytes, this.valueStart(field), this.valueEnd(field))
    return value === 0 ? -1 : value
  }

  get possDup(): boolean {
    return this.boolean(POSS_DUP_FLAG) === true
  }

  get possResend(): boolean {
    return this.boolean(POSS_RESEND) === true
  }

  has(tag: number): boolean {
    return this.find(tag) >= 0
  }

  text(tag: number): string | undefined {
    const field = this.find(tag)
    if (field < 0) return undefined
    return textOf(this.bytes, this.valueStart(field), this.valueEnd(field))
  }

  int(tag: number): number | undefined {
    const field = this.find(tag)
    if (field < 0) return undefined
    return intOf(this.bytes, this.valueStart(field), this.valueEnd(field))
  }

  decimal(tag: number): Decimal | undefined {
    const field = this.find(tag)
    if (field < 0) return undefined
    return decimalOf(this.bytes, this.valueStart(field), this.valueEnd(field))
  }

  boolean(tag: number): boolean | undefined {
    const field = this.find(tag)
    if (field < 0) return undefined
    const start = this.valueStart(field)
    if (this.valueEnd(field) - start !== 1) return undefined
    const byte = this.bytes[start]
    return byte === YES ? true : byte === NO ? false : undefined
  }

  time(tag: number): bigint | undefined {
    const field = this.find(tag)
    if (field < 0) return undefined
    return parseUtcTimestamp(this.bytes, this.valueStart(field), this.valueEnd(field))
  }

  data(tag: number): Buffer | undefined {
    const field = this.find(tag)
    if (field < 0) return undefined
    return this.bytes.subarray(this.valueStart(field), this.valueEnd(field))
  }

  group(tag: number, shape: GroupShape): Iterable<Message> {
    return { [Symbol.iterator]: () => this.#entries(tag, shape) }
  }

  outside(groups: ReadonlyMap<number, GroupShape>): Message {
    const index = new Int32Array(3 * this.fieldCount)
    let next = 0
    let field = this.#first
    while (field < this.#last) {
      index.set(this.#index.subarray(3 * field, 3 * field + 3), next)
      next += 3
      const shape = groups.get(this.tagAt(field++))
      if (shape !== undefined) field = endOfGroup(this.#index, field, this.#last, shape)
    }
    const rest = new MessageView(index)
    rest.bytes = this.bytes
    rest.#last = next / 3
    rest.#start = this.#start
    return rest
  }

  is<Body>(type: MessageType<Body>): this is MessageView & TypedMessage<Body> {
    if (this.msgType !== type.msgType) return false
    this.#type = type
    this.body = type.read(this)
    return true
  }

  *fields(): IterableIterator<readonly [tag: number, value: Buffer]> {
    for (let field = this.#first; field < this.#last; field++) {
      const value = this.bytes.subarray(this.valueStart(field), this.valueEnd(field))
      yield [this.tagAt(field), value]
    }
  }

  copy(): Message {
    const index = this.#index.slice(3 * this.#first, 3 * this.#last)
    for (let i = 0; i < index.length; i += 3) {
      index[i + 1] = (index[i + 1] as number) - this.#start
      index[i + 2] = (index[i + 2] as number) - this.#start
    }
    const copy = new MessageView(index)
    copy.bytes = Buffer.from(this.raw())
    copy.#last = this.fieldCount
    copy.#countsAs = this.#countsAs
    copy.generation = this.generation
    if (this.#type !== undefined) copy.is(this.#type)
    return copy
  }

  raw(): Buffer {
    const end = this.#last > this.#first ? this.valueEnd(this.#last - 1) + 1 : this.#start
    return this.bytes.subarray(this.#start, end)
  }

  /** Of the fields of a whole message: tag, start of the value, end of the value. Not to be written to. */
  get index(): Int32Array {
    return this.#index
  }

  /** How many fields there are. Positions run from 0 to this. */
  get fieldCount(): number {
    return this.#last - this.#first
  }

  /** The position of the first field with this tag; -1 when there is none. */
  find(tag: number): number {
    const index = this.#index
    const last = this.#last
    for (let field = this.#first, i = 3 * field; field < last; field++, i += 3) {
      if (index[i] === tag) return field
    }
    return -1
  }

  tagAt(field: number): number {
    return this.#index[3 * field] as number
  }

  /** Where the value of a field begins in {@link MessageView.bytes}. */
  valueStart(field: number): number {
    return this.#index[3 * field + 1] as number
  }

  /** Where its SOH stands. */
  valueEnd(field: number): number {
    return this.#index[3 * field + 2] as number
  }

  /** Whether the value of a field is these bytes. */
  equals(field: number, expected: Buffer): boolean {
    const { bytes } = this
    const size = expected.length
    const start = this.valueStart(field)
    if (this.valueEnd(field) - start !== size) return false
    for (let i = 0; i < size; i++) {
      if (bytes[start + i] !== expected[i]) return false
    }
    return true
  }

  *#entries(tag: number, shape: GroupShape): IterableIterator<Message> {
    const count = this.find(tag)
    if (count < 0) return
    let first = count + 1
    for (;;) {
      const last = endOfEntry(this.#index, first, this.#last, shape)
      if (last === first) return
      yield this.#span(first, last)
      first = last
    }
  }

  #span(first: number, last: number): MessageView {
    const span = new MessageView(this.#index)
    span.bytes = this.bytes
    span.#first = first
    span.#last = last
    span.#start = this.valueEnd(first - 1) + 1
    return span
  }

  #grow(): Int32Array {
    const grown = new Int32Array(Math.min(2 * this.#index.length, 3 * FIELDS_MAX))
    grown.set(this.#index)
    this.#index = grown
    return grown
  }

  #refuseTag(): false {
    return this.#refuse('a tag is not a number of at most 9 digits')
  }

  #refuse(reason: string): false {
    this.reason = reason
    return false
  }
}

/** What fits before the index has to grow. */
const FIELDS_EXPECTED = 64
const TAG_DIGITS_MAX = 9
/** In bytes: from here on calls into the engine are faster than a loop. */
const LONG_VALUE = 128

const MSG_SEQ_NUM = 34
/** In bytes; the encoder has the same limit. */
export const MSG_TYPE_MAX = 32
const MSG_TYPE = 35
const POSS_DUP_FLAG = 43
const POSS_RESEND = 97

const NOTHING = Buffer.alloc(0)

/** The position of the `=` after a tag like `-1`; -1 when it is none. */
function endOfNegativeTag(bytes: Buffer, start: number): number {
  if (bytes[start] !== MINUS) return -1
  let at = start + 1
  while (at < bytes.length && bytes[at] !== EQUALS && at - start <= TAG_DIGITS_MAX) at++
  return bytes[at] === EQUALS && naturalOf(bytes, start + 1, at) >= 0 ? at : -1
}

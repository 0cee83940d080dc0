import { UsageError } from '../errors.js'
import * as ascii from './ascii.js'
import { type DataFields, standardDataFields } from './data-fields.js'
import type { Field, Fields, FieldValue } from './draft.js'
import { DEFAULT_MAX_MESSAGE_BYTES } from './frame.js'
import { type Header, headerText, StampedHeader } from './header.js'
import { FIELDS_MAX, MessageView } from './message.js'
import { plainDigits } from './plain-digits.js'
import { type Prepared, prepared } from './prepared.js'
import { sharedWriter, slabWriter } from './shared-writer.js'
import type { SlabWriter } from './slab-writer.js'
import * as tables from './tag-table.js'
import { TIME_MAX, TIME_MIN, type TimestampPrecision, utcTimestamp } from './utc-timestamp.js'

const { SOH } = ascii
const { PLAIN, RESERVED } = tables

export interface EncoderOptions {
  /**
   * In bytes. A new message may be as long as this less {@link REPEAT_RESERVE}, so that it can be sent again.
   * @default 65_536
   */
  readonly maxMessageBytes?: number
  /**
   * Of the time stamps that Date values are written as.
   * @default 'millis'
   */
  readonly precision?: TimestampPrecision
  /**
   * The application may write 43 and 122 itself.
   * @default false
   */
  readonly allowPosDup?: boolean
  /**
   * Fields without a value are written, which the standard forbids.
   * @default false
   */
  readonly allowEmptyValues?: boolean
  /**
   * What LastMsgSeqNumProcessed(369) says, in every new message.
   * @default it is left out
   */
  readonly lastMsgSeqNumProcessed?: () => number
  /**
   * Which fields may hold SOH, and are written with their lengths.
   * @default the standard's
   */
  readonly dataFields?: DataFields
}

/** In bytes: what {@link Encoder.repeat} may add: 43, 122, a finer 52, one more digit of 9. */
export const REPEAT_RESERVE = 64

/** How deep groups may be nested. */
export const GROUP_DEPTH_MAX = 8

/**
 * Writes the messages of one session, in the order 8 9 35 34 49 52 56, then the fields as given, then 10.
 *
 * Text goes out as UTF-8. A returned Buffer is a view on bytes that nobody writes to again.
 */
export class Encoder {
  readonly #sizeMax: number
  readonly #precision: TimestampPrecision
  readonly #allowsEmpty: boolean
  readonly #begin: string
  /** Where the message being written goes. */
  #writer: SlabWriter
  /** Its bytes are stored and written, and no other session's are among them: made for the first message of the application. */
  #own: SlabWriter | undefined
  readonly #header: StampedHeader
  readonly #lastProcessed: (() => number) | undefined
  readonly #tags: tables.TagTable
  /** The header as it always is, and the trailer; with room for 43 and 122. */
  readonly #ownFields: number
  readonly #dataFields: DataFields
  /** Made for the first message that is sent again. */
  #view: MessageView | undefined
  /** Of the message being written. */
  #fieldCount = 0

  constructor(header: Header, options: EncoderOptions = {}) {
    this.#sizeMax = (options.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES) - REPEAT_RESERVE
    this.#precision = options.precision ?? 'millis'
    this.#allowsEmpty = options.allowEmptyValues === true
    this.#dataFields = options.dataFields ?? standardDataFields
    this.#begin = headerText(8, header.beginString)
    this.#writer = sharedWriter(this.#begin)
    this.#lastProcessed = options.lastMsgSeqNumProcessed
    this.#header = new StampedHeader(header)
    const { tags } = this.#header
    const written = [...ALWAYS_RESERVED, ...tags]
    if (options.allowPosDup !== true) written.push(...POSS_DUP_TAGS)
    if (this.#lastProcessed !== undefined) written.push(LAST_MSG_SEQ_NUM_PROCESSED)
    this.#tags = tables.tagTable(written, this.#dataFields)
    this.#ownFields = FIXED_FIELDS + tags.length
    if (this.#lastProcessed !== undefined) this.#ownFields++
  }

  /**
   * A message of the application.
   *
   * Throws `UsageError`: `reserved-field` for a tag that the session writes; `invalid-field` for a tag, a value
   * or a MsgType(35) that cannot be written; `message-too-large`. Nothing is used up then.
   */
  encode(msgType: string, msgSeqNum: number, sendingTime: string, fields: Fields): Buffer {
    this.#writer = this.#ownWriter()
    this.#message(msgType, msgSeqNum, sendingTime, fields, true)
    return this.#writer.close()
  }

  /** Throws what {@link encode} would throw, and nothing comes of it. */
  check(msgType: string, msgSeqNum: number, sendingTime: string, fields: Fields): void {
    this.#writer = sharedWriter(this.#begin)
    this.#message(msgType, msgSeqNum, sendingTime, fields, true)
  }

  /**
   * A message of the session itself, which may carry tags refused to the application: 43, 122. Nobody stores it, so all
   * sessions share the slabs for these: one at rest needs none.
   */
  encodeAdmin(msgType: string, msgSeqNum: number, sendingTime: string, fields: Fields): Buffer {
    this.#writer = sharedWriter(this.#begin)
    this.#message(msgType, msgSeqNum, sendingTime, fields, false)
    return this.#writer.close()
  }

  #ownWriter(): SlabWriter {
    this.#own ??= slabWriter(this.#begin)
    return this.#own
  }

  /** What has been encoded leaves in one write. Told now and then, slabs are as large as the traffic wants them. */
  turn(): void {
    this.#own?.turn()
  }

  /**
   * A stored message once more, equal byte for byte but for 43=Y behind 34, the new 52, its old 52 as 122 behind
   * it, 9 and 10. A message that has been repeated before keeps its 43 and 122 where they are. The new 52 is never
   * before the old one, also where the clock has stepped back: the peer would have to refuse it.
   *
   * Source: FIX Session Layer, PossDupFlag(43) and OrigSendingTime(122).
   */
  repeat(stored: Buffer, sendingTime: string): Buffer {
    this.#view ??= new MessageView(undefined, this.#dataFields)
    const view = this.#view
    if (!view.read(stored, 0, stored.length)) {
      throw new UsageError('invalid-field', `expected a stored message, but ${view.reason}`)
    }
    const writer = this.#ownWriter()
    this.#writer = writer
    const msgSeqNum = view.find(34)
    const time = view.find(52)
    const possDup = view.find(43)
    const origSendingTime = view.find(122)
    writer.open()
    let copied = view.valueEnd(1) + 1
    const copyTo = (end: number) => {
      writer.bytes(stored.subarray(copied, end))
      copied = end
    }
    for (let field = 2; field < view.fieldCount - 1; field++) {
      if (field === msgSeqNum && possDup < 0) {
        copyTo(view.valueEnd(field) + 1)
        this.#text(43, 'Y')
      } else if (field === possDup || field === time) {
        copyTo(view.valueEnd(field - 1) + 1)
        copied = view.valueEnd(field) + 1
        if (field === possDup) this.#text(43, 'Y')
        else {
          const original = view.text(52) as string
          // UTCTimestamps sort as text; our clock may have stepped back since
          this.#text(52, sendingTime < original ? original : sendingTime)
          if (origSendingTime < 0) this.#text(122, original)
        }
      }
    }
    copyTo(view.valueEnd(view.fieldCount - 2) + 1)
    return writer.close()
  }

  #message(
    msgType: string,
    msgSeqNum: number,
    sendingTime: string,
    fields: Fields,
    isApplication: boolean,
  ): void {
    const writer = this.#writer
    const begin = msgTypeField(msgType)
    writer.open()
    writer.prepared(begin)
    this.#number(34, msgSeqNum)
    writer.prepared(this.#header.at(sendingTime))
    if (this.#lastProcessed !== undefined)
      this.#number(LAST_MSG_SEQ_NUM_PROCESSED, this.#lastProcessed())
    this.#fieldCount = this.#ownFields
    this.#fields(fields, isApplication, 0)
    if (this.#fieldCount > FIELDS_MAX) {
      throw new UsageError(
        'message-too-large',
        `expected a message of at most ${FIELDS_MAX} fields, got one of ${this.#fieldCount}`,
      )
    }
    if (writer.size > this.#sizeMax) {
      throw new UsageError(
        'message-too-large',
        `expected a message of at most ${this.#sizeMax} bytes, got one of ${writer.size}`,
      )
    }
  }

  #number(tag: number, value: number): void {
    if (value <= INT32_MAX) this.#writer.natural(tag, value)
    else this.#writer.text(tag, String(value))
  }

  #fields(fields: Fields, isApplication: boolean, depth: number): void {
    const writer = this.#writer
    const tags = this.#tags
    this.#fieldCount += fields.length
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as Field
      const tag = field[0]
      const value = field[1]
      if (tags[tag] === PLAIN) {
        if (typeof value === 'string') {
          if (value.length > 0 && writer.text(tag, value)) continue
        } else if (typeof value === 'number') {
          if (value >= 0 && (value | 0) === value) {
            writer.natural(tag, value)
            continue
          }
          if (writer.decimal(tag, value)) continue
        } else if (value instanceof Date) {
          writer.timestamp(tag, timeOf(tag, value), this.#precision)
          continue
        }
      }
      if (!((tag | 0) === tag && tag > 0 && tag <= TAG_MAX)) {
        throw new UsageError(
          'invalid-field',
          `tag ${tag}: expected an integer from 1 to ${TAG_MAX}`,
        )
      }
      if (isApplication && tags[tag] === RESERVED) {
        throw new UsageError('reserved-field', `tag ${tag}: expected none, the session writes it`)
      }
      if (typeof value === 'object' && isGroup(value)) {
        this.#group(tag, value, isApplication, depth + 1)
      } else if (this.#dataFields.lengthTagOf(tag) !== 0) {
        this.#data(tag, bytesOf(this.#plain(tag, value)), fields[i - 1])
      } else {
        const plain = this.#plain(tag, value)
        if (typeof plain === 'string') this.#text(tag, plain)
        else this.#bytes(tag, plain)
      }
    }
  }

  /** A value as the characters or bytes that stand for it. */
  #plain(tag: number, value: Exclude<FieldValue, readonly Fields[]>): string | Uint8Array {
    if (typeof value === 'string' || value instanceof Uint8Array) return value
    if (typeof value === 'boolean') return value ? 'Y' : 'N'
    if (typeof value === 'bigint') return String(value)
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) invalid(tag, 'a finite number', String(value))
      return plainDigits(value)
    }
    if (!(value instanceof Date)) invalid(tag, 'a value of a field', typeof value)
    return utcTimestamp(timeOf(tag, value), this.#precision)
  }

  #text(tag: number, text: string): void {
    if (text.length === 0) this.#empty(tag)
    if (this.#writer.text(tag, text)) return
    if (text.includes('\x01')) invalid(tag, 'text without SOH', 'one that holds it')
    if (LONE_SURROGATE.test(text)) invalid(tag, 'well-formed text', 'half a surrogate pair')
    this.#writer.data(tag, Buffer.from(text))
  }

  #bytes(tag: number, bytes: Uint8Array): void {
    if (bytes.length === 0) this.#empty(tag)
    if (bytes.includes(SOH)) invalid(tag, 'no SOH, as this is not a data field', 'one')
    this.#writer.data(tag, bytes)
  }

  #data(tag: number, bytes: Uint8Array, before: Field | undefined): void {
    if (bytes.length === 0) this.#empty(tag)
    const lengthTag = this.#dataFields.lengthTagOf(tag)
    if (before?.[0] !== lengthTag) {
      this.#fieldCount++
      this.#writer.natural(lengthTag, bytes.length)
    } else if (String(before[1]) !== String(bytes.length)) {
      invalid(lengthTag, `${bytes.length}, the length of ${tag}`, String(before[1]))
    }
    this.#writer.data(tag, bytes)
  }

  #empty(tag: number): void {
    if (!this.#allowsEmpty) invalid(tag, 'a value', 'an empty one')
  }

  /** Source: FIX, "Repeating groups": the count first, each entry begun by the same field. */
  #group(tag: number, entries: readonly Fields[], isApplication: boolean, depth: number): void {
    if (depth > GROUP_DEPTH_MAX)
      invalid(tag, `groups nested at most ${GROUP_DEPTH_MAX} deep`, 'more')
    this.#writer.natural(tag, entries.length)
    const delimiter = entries[0]?.[0]?.[0]
    for (const entry of entries) {
      const first = entry[0]?.[0]
      if (first === undefined) invalid(tag, 'entries with fields', 'an empty one')
      if (first !== delimiter) {
        invalid(tag, `entries that begin with ${delimiter}`, `one that begins with ${first}`)
      }
      this.#fields(entry, isApplication, depth)
    }
  }
}

/** `35=..|` of the MsgType(35)s that have been sent, whoever has sent them. */
const msgTypes = new Map<string, Prepared>()

function msgTypeField(msgType: string): Prepared {
  const known = msgTypes.get(msgType)
  if (known !== undefined) return known
  if (!MSG_TYPE.test(msgType)) {
    const received = JSON.stringify(msgType)
    throw new UsageError(
      'invalid-field',
      `MsgType(35): expected letters or digits, got ${received}`,
    )
  }
  const field = prepared(Buffer.from(`35=${msgType}\x01`))
  if (msgTypes.size < MSG_TYPES_MAX) msgTypes.set(msgType, field)
  return field
}

/** 8 9 35 34 52 and 10, and one place for each of 43 and 122. */
const FIXED_FIELDS = 8
const TAG_MAX = 999_999_999
const INT32_MAX = 0x7fffffff
/** How many prepared MsgType(35)s are kept. */
const MSG_TYPES_MAX = 256
/** Printable ASCII but `=`. */
const MSG_TYPE = /^[!-<>-~]{1,32}$/
const LONE_SURROGATE = /[\ud800-\udfff]/u

const ALWAYS_RESERVED = [8, 9, 10, 34, 35, 49, 52, 56]
const POSS_DUP_TAGS = [43, 122]
const LAST_MSG_SEQ_NUM_PROCESSED = 369

function invalid(tag: number, expected: string, received: string): never {
  throw new UsageError('invalid-field', `tag ${tag}: expected ${expected}, got ${received}`)
}

/** Milliseconds since the epoch. */
function timeOf(tag: number, value: Date): number {
  const ms = value.getTime()
  if (!(ms >= TIME_MIN && ms <= TIME_MAX)) invalid(tag, 'a Date of year 0 to 9999', String(ms))
  return ms
}

function isGroup(value: Date | Uint8Array | readonly Fields[]): value is readonly Fields[] {
  return Array.isArray(value)
}

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? Buffer.from(value) : value
}

import { UsageError } from '../errors.js'
import * as ascii from './ascii.js'
import { checkSumIn, viewOf } from './check-sum.js'
import {
  digitsOf,
  writeFraction,
  writeHundredths,
  writeNatural,
  writeTag,
  writeThreeDigits,
} from './digits.js'
import { MAX_MESSAGE_BYTES } from './frame.js'
import { type Prepared, prepared, writePrepared } from './prepared.js'
import { TIMESTAMP_SIZE_MAX, type TimestampPrecision, writeUtcTimestamp } from './utc-timestamp.js'

const { MINUS, SOH, ZERO } = ascii

/** In bytes. */
const SLAB_SIZE_MIN = 1_024
const SLAB_SIZE_MAX = 65_536
/** A slab that is full within fewer turns is too small, one that lasts longer too large. */
const TURNS_MIN = 16
const TURNS_MAX = 128
/** `10=ddd|`, in bytes. */
const TRAILER_SIZE = 7
const CHECK_SUM = 10
/** Of BodyLength(9): enough for 1 MiB. */
const LENGTH_DIGITS_MAX = 7

/**
 * Writes framed messages one directly behind the other into slabs, so that several can leave in one write; what has been
 * returned is never written again.
 *
 * A slab is as large as the traffic wants it: a session at rest holds a kilobyte, not 64.
 *
 * The body is written first, behind room for a BodyLength(9) as long as that of the message before; where it is not, the
 * body is shifted.
 */
export class SlabWriter {
  #slab: Buffer = Buffer.alloc(0)
  #view = viewOf(this.#slab)
  /** Where the open message's room begins. */
  #base = 0
  /** Where the next byte goes. */
  #at = 0
  /** How large the next slab is to be. */
  #slabSize = SLAB_SIZE_MIN / 2
  /** How often {@link turn} has been called since the slab was made. */
  #turns = 0
  /** Of BodyLength(9): those that there is room for. */
  #digits = 3
  readonly #begin: Prepared

  /**
   * @param begin `8=..|9=`
   */
  constructor(begin: Uint8Array) {
    this.#begin = prepared(begin)
  }

  /** Begins a message; one that was begun and not closed is forgotten. */
  open(): void {
    this.#at = this.#base
    this.#room(this.#begin.size + LENGTH_DIGITS_MAX + 1)
    this.#at = writePrepared(this.#view, this.#base, this.#begin) + this.#digits + 1
  }

  /** How long the message would be if closed now and BodyLength(9) had all its digits. */
  get size(): number {
    return this.#at - this.#base + LENGTH_DIGITS_MAX - this.#digits + TRAILER_SIZE
  }

  /**
   * Makes room for `size` more bytes, moving the open message to a fresh slab when this one is full. The room for the
   * trailer takes what is overwritten behind digits.
   */
  #room(size: number): void {
    if (this.#at + size + TRAILER_SIZE > this.#slab.length) this.#move(size)
  }

  #move(size: number): void {
    const written = this.#at - this.#base
    if (written + size > 2 * MAX_MESSAGE_BYTES) {
      throw new UsageError(
        'message-too-large',
        `expected a message of at most ${MAX_MESSAGE_BYTES} bytes`,
      )
    }
    this.#fitSlab()
    const least = 2 * written + size + TRAILER_SIZE
    const fresh = Buffer.allocUnsafeSlow(Math.max(this.#slabSize, least))
    this.#slab.copy(fresh, 0, this.#base, this.#at)
    this.#slab = fresh
    this.#view = viewOf(fresh)
    this.#base = 0
    this.#at = written
  }

  /** What has been written leaves in one write: what comes next need not be adjacent. */
  turn(): void {
    this.#turns++
  }

  #fitSlab(): void {
    if (this.#turns < TURNS_MIN) this.#slabSize = Math.min(SLAB_SIZE_MAX, 2 * this.#slabSize)
    else if (this.#turns > TURNS_MAX) this.#slabSize = Math.max(SLAB_SIZE_MIN, this.#slabSize >> 1)
    this.#turns = 0
  }

  /** A whole field; false, and nothing written, when the text is not ASCII or holds SOH. */
  text(tag: number, text: string): boolean {
    const size = text.length
    if (size > LONG_TEXT_MIN) return this.#longText(tag, text)
    this.#room(size + TAG_SIZE_MAX + 1)
    const slab = this.#slab
    let at = writeTag(this.#view, this.#at, tag)
    for (let i = 0; i < size; i++) {
      const code = charCodeAt.call(text, i)
      if (code >= 0x80 || code === SOH) return false
      slab[at++] = code
    }
    slab[at++] = SOH
    this.#at = at
    return true
  }

  /** At once by the engine: it takes longer for a short one, and a tenth of the time for a kilobyte. */
  #longText(tag: number, text: string): boolean {
    const size = text.length
    // with room for one character more than as many bytes: then what is not ASCII is longer
    this.#room(size + CHARACTER_MAX + TAG_SIZE_MAX + 1)
    const slab = this.#slab
    const at = writeTag(this.#view, this.#at, tag)
    const isAscii = slab.write(text, at, size + CHARACTER_MAX, 'utf8') === size
    if (!isAscii || text.includes('\x01')) return false
    slab[at + size] = SOH
    this.#at = at + size + 1
    return true
  }

  /** A whole field with a number from 0 to 2^31-1. */
  natural(tag: number, value: number): void {
    this.#room(TAG_SIZE_MAX + INT32_DIGITS_MAX + 1)
    const view = this.#view
    const at = writeNatural(view, writeTag(view, this.#at, tag), value)
    view.setUint8(at, SOH)
    this.#at = at + 1
  }

  /**
   * A whole field with a number of at most seven digits before the point and two behind it, or nine and six, as `String`
   * writes it; false, and nothing written, for any other.
   */
  decimal(tag: number, value: number): boolean {
    const size = value < 0 ? -value : value
    // as few digits as these stand for one number only: they are the shortest for it
    const cents = Math.round(size * 100)
    const isShort = cents < 1e9 && cents / 100 === size
    const micros = isShort ? 0 : Math.round(size * 1e6)
    if (value === 0 || (!isShort && !(micros < 1e15 && micros / 1e6 === size))) return false
    this.#room(TAG_SIZE_MAX + DECIMAL_MAX + 1)
    const view = this.#view
    let at = writeTag(view, this.#at, tag)
    if (value < 0) view.setUint8(at++, MINUS)
    if (isShort) {
      const units = cents | 0
      const whole = (units / 100) | 0
      at = writeHundredths(view, writeNatural(view, at, whole), units - whole * 100)
    } else {
      const whole = Math.floor(micros / 1e6)
      at = writeFraction(view, writeNatural(view, at, whole), (micros - whole * 1e6) | 0)
    }
    view.setUint8(at, SOH)
    this.#at = at + 1
    return true
  }

  /** A whole field with a UTCTimestamp; milliseconds since the epoch, year 0 to 9999, whole ones. */
  timestamp(tag: number, ms: number, precision: TimestampPrecision): void {
    this.#room(TAG_SIZE_MAX + TIMESTAMP_SIZE_MAX + 1)
    const view = this.#view
    const at = writeUtcTimestamp(view, writeTag(view, this.#at, tag), ms, precision)
    view.setUint8(at, SOH)
    this.#at = at + 1
  }

  /** A whole field. */
  data(tag: number, value: Uint8Array): void {
    this.#room(value.length + TAG_SIZE_MAX + 1)
    this.#at = writeTag(this.#view, this.#at, tag)
    this.bytes(value)
    this.#slab[this.#at++] = SOH
  }

  /** Bytes as they are, that have been made ready. */
  prepared(bytes: Prepared): void {
    this.#room(bytes.size)
    this.#at = writePrepared(this.#view, this.#at, bytes)
  }

  /** Bytes as they are. */
  bytes(bytes: Uint8Array): void {
    this.#room(bytes.length)
    const slab = this.#slab
    let at = this.#at
    if (bytes.length > LOOP_MAX) {
      slab.set(bytes, at)
      at += bytes.length
    } else {
      for (let i = 0; i < bytes.length; i++) slab[at++] = bytes[i] as number
    }
    this.#at = at
  }

  /** Ends the open message: BodyLength(9) and the last field are written. */
  close(): Buffer {
    const bodyLength = this.#at - this.#bodyStart()
    const digits = digitsOf(bodyLength)
    if (digits !== this.#digits) this.#shift(digits)
    const view = this.#view
    const start = this.#base
    let rest = bodyLength
    // one by one, from the last: what is behind them has been written
    let at = this.#bodyStart() - 1
    view.setUint8(at--, SOH)
    for (let i = 0; i < digits; i++) {
      const tenth = (rest / 10) | 0
      view.setUint8(at--, ZERO + rest - tenth * 10)
      rest = tenth
    }

    at = this.#at
    const sum = checkSumIn(view, start, at)
    at = writeThreeDigits(view, writeTag(view, at, CHECK_SUM), sum)
    view.setUint8(at++, SOH)
    this.#base = at
    this.#at = at
    return this.#slab.subarray(start, at)
  }

  /** Makes room for more digits of BodyLength(9), or for fewer. */
  #shift(digits: number): void {
    this.#room(LENGTH_DIGITS_MAX)
    const by = digits - this.#digits
    const body = this.#bodyStart()
    this.#slab.copyWithin(body + by, body, this.#at)
    this.#at += by
    this.#digits = digits
  }

  // not a getter: a private one is a call into the engine's C++ each time
  #bodyStart(): number {
    return this.#base + this.#begin.size + this.#digits + 1
  }
}

/** Strings come in many kinds, and looked up on each of them for each character it would cost a fifth of all encoding. */
const { charCodeAt } = String.prototype

/** In bytes: up to here a loop is faster than a call into the engine. */
const LOOP_MAX = 64
/** In characters: from here on a call into the engine is faster than a loop. */
const LONG_TEXT_MIN = 128
/** In bytes, of a character in UTF-8. */
const CHARACTER_MAX = 4
/** Nine digits and `=`. */
const TAG_SIZE_MAX = 10
const INT32_DIGITS_MAX = 10
/** A minus, nine digits, a point, six digits. */
const DECIMAL_MAX = 17

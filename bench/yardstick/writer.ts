import { DOT, EQUALS, FRONT, SOH, ZERO } from './layout.js'
import { writeTime } from './time.js'

const SLAB_SIZE = 262_144
const MESSAGE_BYTES_MAX = 16_384
/** Of BodyLength(9), with zeros before it, so that the body need not be moved. */
const LENGTH_DIGITS = 5

/**
 * Writes messages one behind the other into one buffer, for one write to a socket.
 *
 * @example
 * writer.begin('D', 7, Date.now())
 * writer.text(11, 'ORD-1')
 * writer.end()
 * socket.write(writer.flush())
 */
export class YardstickWriter {
  #buffer = Buffer.allocUnsafeSlow(SLAB_SIZE)
  #view = viewOf(this.#buffer)
  /** Where what has not been flushed begins, the open message, and the next byte. */
  #flushed = 0
  #start = 0
  #at = 0
  readonly #parties: Buffer
  #stampedAt = Number.NaN
  /** SendingTime(52) and its SOH. */
  readonly #stampText = Buffer.alloc(22, SOH)

  constructor(senderCompId: string, targetCompId: string) {
    this.#parties = Buffer.from(`49=${senderCompId}\x0156=${targetCompId}\x0152=`, 'latin1')
  }

  /** Begins a message of at most 16 KiB, `now` in milliseconds since the epoch. */
  begin(msgType: string, msgSeqNum: number, now: number): void {
    if (this.#at + MESSAGE_BYTES_MAX > this.#buffer.length) this.#move()
    this.#start = this.#at
    this.#at += FRONT.length + LENGTH_DIGITS + 1
    this.text(35, msgType)
    this.int(34, msgSeqNum)
    this.#bytes(this.#parties)
    this.#stamp(now)
  }

  /** One byte per character. */
  text(tag: number, value: string): void {
    const buffer = this.#buffer
    let at = writeTag(buffer, this.#at, tag)
    const size = value.length
    for (let i = 0; i < size; i++) buffer[at++] = charCodeAt.call(value, i)
    buffer[at] = SOH
    this.#at = at + 1
  }

  /** From 0 to 2^31-1. */
  int(tag: number, value: number): void {
    const at = writeNatural(this.#buffer, writeTag(this.#buffer, this.#at, tag), value)
    this.#buffer[at] = SOH
    this.#at = at + 1
  }

  /** A number that may be negative or have a point; quick with up to six digits behind it. */
  number(tag: number, value: number): void {
    const whole = value | 0
    let rest = Math.round((value - whole) * 1e6)
    if (whole < 0 || rest < 0 || whole + rest / 1e6 !== value) return this.text(tag, String(value))
    const buffer = this.#buffer
    let at = writeNatural(buffer, writeTag(buffer, this.#at, tag), whole)
    if (rest > 0) buffer[at++] = DOT
    for (let unit = 100_000; rest > 0; unit = (unit / 10) | 0) {
      const digit = (rest / unit) | 0
      buffer[at++] = ZERO + digit
      rest -= digit * unit
    }
    buffer[at] = SOH
    this.#at = at + 1
  }

  /** A UTCTimestamp of milliseconds since the epoch. */
  time(tag: number, ms: number): void {
    const at = writeTime(this.#buffer, writeTag(this.#buffer, this.#at, tag), ms)
    this.#buffer[at] = SOH
    this.#at = at + 1
  }

  /** Bytes as they are; their length is a field of its own. */
  data(tag: number, value: Uint8Array): void {
    this.#at = writeTag(this.#buffer, this.#at, tag)
    this.#buffer.set(value, this.#at)
    this.#at += value.length
    this.#buffer[this.#at++] = SOH
  }

  /** Writes the first two fields and the last. @returns how many bytes wait to be flushed */
  end(): number {
    const buffer = this.#buffer
    const body = this.#start + FRONT.length + LENGTH_DIGITS + 1
    let rest = this.#at - body
    for (let at = body - 2; at >= this.#start + FRONT.length; at--) {
      buffer[at] = ZERO + (rest % 10)
      rest = (rest / 10) | 0
    }
    buffer[body - 1] = SOH
    for (let i = 0; i < FRONT.length; i++) buffer[this.#start + i] = FRONT[i] as number
    let at = this.#at
    const sum = sumOf(this.#view, this.#start, at)
    buffer[at++] = ZERO + 1
    buffer[at++] = ZERO
    buffer[at++] = EQUALS
    buffer[at++] = ZERO + ((sum / 100) | 0)
    buffer[at++] = ZERO + (((sum / 10) | 0) % 10)
    buffer[at++] = ZERO + (sum % 10)
    buffer[at++] = SOH
    this.#at = at
    return at - this.#flushed
  }

  /** All that has been ended since the last flush; nobody writes to these bytes again. */
  flush(): Buffer {
    const bytes = this.#buffer.subarray(this.#flushed, this.#at)
    this.#flushed = this.#at
    return bytes
  }

  /** What waits moves to the front of a fresh buffer. */
  #move(): void {
    const waiting = this.#at - this.#flushed
    const fresh = Buffer.allocUnsafeSlow(Math.max(SLAB_SIZE, 2 * waiting + MESSAGE_BYTES_MAX))
    this.#buffer.copy(fresh, 0, this.#flushed, this.#at)
    this.#buffer = fresh
    this.#view = viewOf(fresh)
    this.#flushed = 0
    this.#at = waiting
  }

  /** Many messages leave within a millisecond. */
  #stamp(now: number): void {
    if (now !== this.#stampedAt) {
      this.#stampedAt = now
      writeTime(this.#stampText, 0, now)
    }
    this.#bytes(this.#stampText)
  }

  #bytes(bytes: Buffer): void {
    for (let i = 0; i < bytes.length; i++) this.#buffer[this.#at + i] = bytes[i] as number
    this.#at += bytes.length
  }
}

/** Looked up on each kind of string for each character it would cost a fifth of all encoding. */
const { charCodeAt } = String.prototype

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** Modulo 256; four at a time, in two lanes of which only the low eight bits matter. */
function sumOf(bytes: DataView, start: number, end: number): number {
  let lanes = 0
  let i = start
  for (; i + 4 <= end; i += 4) {
    const word = bytes.getInt32(i, true)
    lanes = (lanes + (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff)) & 0x00ff00ff
  }
  let sum = lanes + (lanes >>> 16)
  for (; i < end; i++) sum += bytes.getUint8(i)
  return sum & 0xff
}

function writeTag(buffer: Buffer, start: number, tag: number): number {
  const at = writeNatural(buffer, start, tag)
  buffer[at] = EQUALS
  return at + 1
}

function writeNatural(buffer: Buffer, start: number, value: number): number {
  const end = start + digitsOf(value)
  let rest = value
  for (let at = end - 1; at >= start; at--) {
    const tenth = (rest / 10) | 0
    buffer[at] = ZERO + rest - tenth * 10
    rest = tenth
  }
  return end
}

function digitsOf(value: number): number {
  if (value < 10) return 1
  if (value < 100) return 2
  if (value < 1000) return 3
  let digits = 4
  for (let rest = (value / 10_000) | 0; rest > 0; rest = (rest / 10) | 0) digits++
  return digits
}

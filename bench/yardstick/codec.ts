/**
 * The smallest FIX codec written by hand for one job, to hold GoldFix against: well-formed input is taken for granted where
 * GoldFix asks, no dictionary, no data fields, no limits, one BeginString.
 *
 * It does what any engine has to: find the end by BodyLength(9), verify CheckSum(10), read fields by tag; and write a header,
 * BodyLength(9) and CheckSum(10).
 */

const SOH = 1
const EQUALS = 0x3d
const ZERO = 0x30

/** `8=FIX.4.4|9=`. */
const FRONT = Buffer.from('8=FIX.4.4\x019=', 'latin1')
/** `10=ddd|`, in bytes. */
const TRAILER_SIZE = 7

/** Takes messages out of bytes; the fields of the one taken last can be read. */
export class YardstickReader {
  /** Behind the message taken last. */
  end = 0
  #bytes: Buffer = FRONT
  /** Per field: tag, start of its value, its end. */
  readonly #index = new Int32Array(3 * 1_024)
  #size = 0

  /** Whether a whole message begins at `from`; throws where its CheckSum(10) is wrong. */
  take(bytes: Buffer, from: number): boolean {
    let at = from + FRONT.length
    let length = 0
    for (; at < bytes.length && bytes[at] !== SOH; at++)
      length = length * 10 + (bytes[at] as number) - ZERO
    const end = at + 1 + length + TRAILER_SIZE
    if (end > bytes.length) return false

    const index = this.#index
    const trailer = end - TRAILER_SIZE
    let sum = 0
    let next = 0
    at = from
    while (at < trailer) {
      let tag = 0
      let byte = bytes[at++] as number
      while (byte !== EQUALS) {
        sum += byte
        tag = tag * 10 + byte - ZERO
        byte = bytes[at++] as number
      }
      index[next] = tag
      index[next + 1] = at
      byte = bytes[at++] as number
      while (byte !== SOH) {
        sum += byte
        byte = bytes[at++] as number
      }
      sum += EQUALS + SOH
      index[next + 2] = at - 1
      next += 3
    }
    this.#bytes = bytes
    this.#size = next
    this.end = end
    if ((sum & 0xff) !== this.#natural(trailer + 3, end - 1)) throw new Error('wrong CheckSum(10)')
    return true
  }

  text(tag: number): string {
    const field = this.#find(tag)
    const start = this.#index[field + 1] as number
    const end = this.#index[field + 2] as number
    if (end - start > 4) return this.#bytes.toString('latin1', start, end)
    let text = ''
    for (let at = start; at < end; at++) text += String.fromCharCode(this.#bytes[at] as number)
    return text
  }

  int(tag: number): number {
    const field = this.#find(tag)
    return this.#natural(this.#index[field + 1] as number, this.#index[field + 2] as number)
  }

  #find(tag: number): number {
    const index = this.#index
    for (let field = 0; field < this.#size; field += 3) if (index[field] === tag) return field
    throw new Error(`there is no field ${tag}`)
  }

  #natural(start: number, end: number): number {
    let value = 0
    for (let at = start; at < end; at++) value = value * 10 + (this.#bytes[at] as number) - ZERO
    return value
  }
}

/** Of BodyLength(9), with zeros before it. */
const LENGTH_DIGITS = 6
const SLAB_SIZE = 65_536
/** No message of the bench is longer. */
const MESSAGE_MAX = 16_384

/** Writes messages one behind the other into slabs. */
export class YardstickWriter {
  readonly #header: Buffer
  #slab = Buffer.allocUnsafeSlow(SLAB_SIZE)
  #at = 0

  constructor(sender: string, target: string) {
    this.#header = Buffer.from(`49=${sender}\x0156=${target}\x01`, 'latin1')
  }

  /** @param fields all of the body, those of entries of groups behind their count */
  message(
    msgType: string,
    msgSeqNum: number,
    sendingTime: string,
    fields: readonly (readonly [tag: number, value: string | number])[],
  ): Buffer {
    if (this.#at + MESSAGE_MAX > SLAB_SIZE) {
      this.#slab = Buffer.allocUnsafeSlow(SLAB_SIZE)
      this.#at = 0
    }
    const slab = this.#slab
    const start = this.#at
    const lengthEnd = start + FRONT.length + LENGTH_DIGITS
    slab[lengthEnd] = SOH
    let at = this.#text(lengthEnd + 1, 35, msgType)
    at = this.#number(at, 34, msgSeqNum)
    for (let i = 0; i < this.#header.length; i++) slab[at++] = this.#header[i] as number
    at = this.#text(at, 52, sendingTime)
    for (let i = 0; i < fields.length; i++) {
      const [tag, value] = fields[i] as (typeof fields)[number]
      at = typeof value === 'string' ? this.#text(at, tag, value) : this.#number(at, tag, value)
    }
    for (let i = 0; i < FRONT.length; i++) slab[start + i] = FRONT[i] as number
    writeDigits(slab, lengthEnd - LENGTH_DIGITS, LENGTH_DIGITS, at - lengthEnd - 1)
    let sum = 0
    for (let i = start; i < at; i++) sum += slab[i] as number
    at = writeTag(slab, at, 10)
    writeDigits(slab, at, 3, sum & 0xff)
    at += 3
    slab[at++] = SOH
    this.#at = at
    return slab.subarray(start, at)
  }

  #text(start: number, tag: number, value: string): number {
    const slab = this.#slab
    let at = writeTag(slab, start, tag)
    for (let i = 0; i < value.length; i++) slab[at++] = value.charCodeAt(i)
    slab[at] = SOH
    return at + 1
  }

  #number(start: number, tag: number, value: number): number {
    const at = writeTag(this.#slab, start, tag)
    const size = digitsOf(value)
    writeDigits(this.#slab, at, size, value)
    this.#slab[at + size] = SOH
    return at + size + 1
  }
}

function writeTag(slab: Buffer, start: number, tag: number): number {
  const size = digitsOf(tag)
  writeDigits(slab, start, size, tag)
  slab[start + size] = EQUALS
  return start + size + 1
}

function writeDigits(slab: Buffer, start: number, size: number, value: number): void {
  let rest = value
  for (let at = start + size - 1; at >= start; at--) {
    slab[at] = ZERO + (rest % 10)
    rest = (rest / 10) | 0
  }
}

function digitsOf(value: number): number {
  let digits = 1
  for (let rest = (value / 10) | 0; rest > 0; rest = (rest / 10) | 0) digits++
  return digits
}

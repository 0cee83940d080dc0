import { DOT, EQUALS, FRONT, SOH, TRAILER_SIZE, ZERO } from './layout.js'

const FIELDS_MAX = 4_096
const POWERS = Array.from({ length: 16 }, (_, digits) => 10 ** digits)

/** Finds messages in bytes and reads their fields; one message at a time. */
export class YardstickReader {
  #bytes: Buffer = Buffer.alloc(0)
  /** Per field of the body: tag, start of its value, end of its value. */
  readonly #index = new Int32Array(3 * FIELDS_MAX)
  #last = 0

  /**
   * Looks at the message that begins at `from`, and reads its fields until the next call.
   *
   * @returns where it ends; 0 where it has not come as a whole: come again with more bytes behind the same
   */
  take(bytes: Buffer, from: number): number {
    const size = bytes.length
    let sum = 0
    let at = from + FRONT.length
    if (at >= size) return 0
    let byte = bytes[at++] as number
    let bodyLength = 0
    for (; byte !== SOH; byte = bytes[at++] as number) {
      if (at === size) return 0
      bodyLength = bodyLength * 10 + byte - ZERO
    }
    const trailer = at + bodyLength
    const end = trailer + TRAILER_SIZE
    if (end > size) return 0
    for (let i = from; i < at; i++) sum += bytes[i] as number

    const index = this.#index
    let next = 0
    let previousTag = 0
    while (at < trailer) {
      let tag = 0
      for (byte = bytes[at++] as number; byte !== EQUALS; byte = bytes[at++] as number) {
        tag = (tag * 10 + byte - ZERO) | 0
        sum += byte
      }
      index[next] = tag
      index[next + 1] = at
      if (tag === 96 && previousTag === 95) {
        const valueEnd = at + naturalIn(bytes, index[next - 2] as number, index[next - 1] as number)
        while (at < valueEnd) sum += bytes[at++] as number
      } else {
        // two at a time: a quarter less than one by one
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
        }
      }
      index[next + 2] = at++
      sum += EQUALS + SOH
      next += 3
      previousTag = tag
    }
    if (at !== trailer || naturalIn(bytes, trailer + 3, trailer + 6) !== (sum & 0xff))
      throw new Error('expected BodyLength(9) and CheckSum(10) to be right')
    this.#bytes = bytes
    this.#last = next
    return end
  }

  /** A number of digits alone; the first of that tag. */
  int(tag: number): number {
    const i = this.#find(tag)
    return naturalIn(this.#bytes, this.#index[i + 1] as number, this.#index[i + 2] as number)
  }

  /** A number that may have a point; the first of that tag. */
  number(tag: number): number {
    const i = this.#find(tag)
    const bytes = this.#bytes
    const end = this.#index[i + 2] as number
    let value = 0
    let point = end
    for (let at = this.#index[i + 1] as number; at < end; at++) {
      const byte = bytes[at] as number
      if (byte === DOT) point = at + 1
      else value = value * 10 + byte - ZERO
    }
    return value / (POWERS[end - point] as number)
  }

  /** The characters, each of one byte; the first of that tag. */
  text(tag: number): string {
    const i = this.#find(tag)
    return textIn(this.#bytes, this.#index[i + 1] as number, this.#index[i + 2] as number)
  }

  /** The bytes, not copied; the first of that tag. */
  data(tag: number): Buffer {
    const i = this.#find(tag)
    return this.#bytes.subarray(this.#index[i + 1], this.#index[i + 2])
  }

  #find(tag: number): number {
    const index = this.#index
    const last = this.#last
    for (let i = 0; i < last; i += 3) if (index[i] === tag) return i
    throw new Error(`expected a field ${tag}`)
  }
}

function naturalIn(bytes: Buffer, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) value = value * 10 + (bytes[at] as number) - ZERO
  return value
}

/** Up to here characters put together cost less than a call out of JavaScript. */
const SHORT_MAX = 12

function textIn(bytes: Buffer, start: number, end: number): string {
  if (end - start > SHORT_MAX) return bytes.toString('latin1', start, end)
  let text = ''
  let at = start
  for (; at + 4 <= end; at += 4) {
    const [a, b] = [bytes[at] as number, bytes[at + 1] as number]
    text += String.fromCharCode(a, b, bytes[at + 2] as number, bytes[at + 3] as number)
  }
  for (; at < end; at++) text += CHARACTERS[bytes[at] as number]
  return text
}

const CHARACTERS = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code))

const DOLLAR = 0x24
const CR = 0x0d
const LF = 0x0a
const ZERO = 0x30

/**
 * Bulk strings of the Redis serialization protocol, written byte by byte: a call into Node for each short text would cost
 * more than everything else in a request of many messages.
 *
 * Source: Redis serialization protocol (RESP), "Bulk strings".
 */
export class BulkStrings {
  readonly #into: Buffer
  #at: number

  /** @param at where the next one goes */
  constructor(into: Buffer, at: number) {
    this.#into = into
    this.#at = at
  }

  bytes(bytes: Buffer): void {
    this.#begin(bytes.length)
    this.#into.set(bytes, this.#at)
    this.#at += bytes.length
    this.#end()
  }

  /** A natural number in decimal. */
  natural(value: number): void {
    this.#begin(digitsOf(value))
    this.#digits(value)
    this.#end()
  }

  #begin(length: number): void {
    this.#into[this.#at++] = DOLLAR
    this.#digits(length)
    this.#end()
  }

  #digits(value: number): void {
    const end = this.#at + digitsOf(value)
    let rest = value
    for (let at = end - 1; at >= this.#at; at -= 1) {
      const tenth = Math.floor(rest / 10)
      this.#into[at] = ZERO + rest - 10 * tenth
      rest = tenth
    }
    this.#at = end
  }

  #end(): void {
    this.#into[this.#at++] = CR
    this.#into[this.#at++] = LF
  }
}

/** Of a bulk string of so many bytes, all that belongs to it. */
export function bulkSize(length: number): number {
  return 1 + digitsOf(length) + 2 + length + 2
}

export function digitsOf(value: number): number {
  let digits = 1
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits += 1
  return digits
}

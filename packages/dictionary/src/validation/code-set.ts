const SPACE = 0x20

/** The codes that a field may have, looked up by the bytes of a value. */
export class CodeSet {
  /** 1 at the byte of each code of one byte. */
  readonly #short = new Uint8Array(256)
  /** The longer ones: a hash table of their numbers from 1, and where each begins in the text of all. */
  readonly #table: Uint16Array
  readonly #starts: Uint32Array
  readonly #text: Uint8Array

  constructor(codes: Iterable<string>) {
    const all = Array.from(codes, (code) => Buffer.from(code))
    const long = all.filter(({ length }) => length > 1)
    for (const code of all) if (code.length === 1) this.#short[code[0] as number] = 1
    this.#text = Buffer.concat(long)
    this.#starts = new Uint32Array(long.length + 1)
    this.#table = new Uint16Array(long.length === 0 ? 1 : 2 ** (34 - Math.clz32(long.length)))
    const mask = this.#table.length - 1
    for (const [number, code] of long.entries()) {
      this.#starts[number + 1] = (this.#starts[number] as number) + code.length
      let place = hashOf(code, 0, code.length) & mask
      while (this.#table[place] !== 0) place = (place + 1) & mask
      this.#table[place] = number + 1
    }
  }

  /** Whether the value is one of the codes. */
  has(bytes: Uint8Array, start: number, end: number): boolean {
    if (end - start === 1) return this.#short[bytes[start] as number] === 1
    const table = this.#table
    const mask = table.length - 1
    for (let place = hashOf(bytes, start, end) & mask; ; place = (place + 1) & mask) {
      const number = table[place] as number
      if (number === 0) return false
      if (this.#is(number - 1, bytes, start, end)) return true
    }
  }

  /** Whether the value is codes with one space between them. */
  hasEach(bytes: Uint8Array, start: number, end: number): boolean {
    let first = start
    for (let i = start; i <= end; i++) {
      if (i < end && bytes[i] !== SPACE) continue
      if (!this.has(bytes, first, i)) return false
      first = i + 1
    }
    return true
  }

  #is(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[number] as number
    if ((this.#starts[number + 1] as number) - from !== end - start) return false
    for (let i = start; i < end; i++) {
      if (this.#text[from + i - start] !== bytes[i]) return false
    }
    return true
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] as number)) | 0
  return hash ^ (hash >>> 15)
}

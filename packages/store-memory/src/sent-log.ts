/** Numbers per block: small enough that a block costs little, large enough that the list of blocks stays short. */
const BLOCK = 1_024

/**
 * What consecutive numbers were given to, from {@link begin} to the one before {@link end}: bytes or nothing.
 *
 * Kept in blocks: one array of ten million entries is copied whole each time it grows, which a session feels
 * as a pause.
 */
export class SentLog {
  readonly #blocks: (Buffer | undefined)[][] = []
  /** The number of the first entry of the first block. */
  #begin: number
  #end: number
  readonly #keep: number

  /**
   * @param first the first number that will be appended
   * @param keep how many of the latest numbers are remembered at least; fewer than two blocks more are
   */
  constructor(first: number, keep: number) {
    this.#begin = first
    this.#end = first
    this.#keep = keep
  }

  /** The lowest number remembered, or {@link end} when there is none. */
  get begin(): number {
    return this.#begin
  }

  /** One above the highest number. */
  get end(): number {
    return this.#end
  }

  /** What `number` was given to; it must lie between {@link begin} and {@link end}. */
  at(number: number): Buffer | undefined {
    const index = number - this.#begin
    return this.#blocks[Math.floor(index / BLOCK)]?.[index % BLOCK]
  }

  append(bytes: Buffer | undefined): void {
    const last = this.#blocks.at(-1)
    if (last !== undefined && last.length < BLOCK) last.push(bytes)
    else this.#grow(bytes)
    this.#end += 1
  }

  /** Remembers none below `number`, but for those that share a block with it. */
  forgetBelow(number: number): void {
    while (this.#blocks.length > 1 && this.#begin + BLOCK <= number) {
      this.#blocks.shift()
      this.#begin += BLOCK
    }
  }

  #grow(bytes: Buffer | undefined): void {
    this.#blocks.push([bytes])
    while (this.#end - this.#begin - BLOCK >= this.#keep) {
      this.#blocks.shift()
      this.#begin += BLOCK
    }
  }
}

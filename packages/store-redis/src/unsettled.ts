import type { Commit } from '@goldfix/core'

/**
 * The numbers of one session whose commits came out as `unavailable` and have not been repeated yet. A commit that
 * finds just these missing has overtaken them: nobody else has, and it is to be repeated behind them.
 */
export class Unsettled {
  #generation = 0
  #from = 0
  #to = 0

  /** It may or may not have taken effect. */
  add({ generation, first, sent }: Commit): void {
    const after = first + sent.length
    if (first === after || generation < this.#generation) return
    const none = generation > this.#generation || this.#from === this.#to
    this.#generation = generation
    this.#from = none ? first : Math.min(this.#from, first)
    this.#to = none ? after : Math.max(this.#to, after)
  }

  /** It has taken effect. */
  settle({ generation, first, sent }: Commit): void {
    if (generation !== this.#generation || first > this.#from) return
    this.#from = Math.min(Math.max(this.#from, first + sent.length), this.#to)
  }

  /** Whoever asks knows now what is stored. */
  clear(): void {
    this.#from = this.#to
  }

  has(generation: number, msgSeqNum: number): boolean {
    return generation === this.#generation && this.#from <= msgSeqNum && msgSeqNum < this.#to
  }
}

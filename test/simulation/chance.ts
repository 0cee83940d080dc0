import { type Rng, seededRng } from '@goldfix/core'

/** The dice of one simulation: everything that could have come differently is asked of them. */
export class Chance {
  readonly rng: Rng

  constructor(seed: number) {
    this.rng = seededRng(Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995)
  }

  /** Whether something that happens with this probability happens now. */
  is(probability: number): boolean {
    return this.rng() < probability
  }

  /** A whole number, both ends included. */
  from(min: number, max: number): number {
    return min + Math.floor(this.rng() * (max - min + 1))
  }

  of<T>(first: T, ...others: readonly T[]): T {
    const at = Math.floor(this.rng() * (others.length + 1))
    return at === 0 ? first : (others[at - 1] as T)
  }
}

import type { Rng } from '../ports.js'

/**
 * How long to wait before try number `attempt` (from 1), in milliseconds: doubled each time up to the longest,
 * of which half is left to chance so that a venue's clients do not come back all at once.
 */
export function backOff(
  bounds: { readonly min: number; readonly max: number },
  attempt: number,
  rng: Rng,
): number {
  const doubled = bounds.min * 1_000 * 2 ** Math.min(Math.max(attempt - 1, 0), 32)
  const longest = Math.min(doubled, bounds.max * 1_000)
  return Math.round(longest / 2 + (rng() * longest) / 2)
}

/** A reproducible {@link Rng} (mulberry32): jitter needs spread, not secrecy. */
export function seededRng(seed: number): Rng {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

import { Pace, Paces } from './pace.js'
import type { Settings } from './settings.js'

/** What holds a session's messages back: the limit it was given, and what its store could lose. */
export function pacesOf({ options, store, clock }: Settings): Paces {
  const paces: Pace[] = []
  if (options.rateLimit !== undefined) paces.push(new Pace(clock, options.rateLimit))
  const { lossWindowMs = 0 } = store
  if (lossWindowMs > 0 && options.skipAhead > 0) {
    // half at once and half over the window: in no window more than would be skipped
    const burst = Math.max(1, options.skipAhead >> 1)
    paces.push(new Pace(clock, { messagesPerSecond: (burst * 1_000) / lossWindowMs, burst }))
  }
  return new Paces(paces)
}

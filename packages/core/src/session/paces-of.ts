import { Pace, Paces } from './pace.js'
import type { Settings } from './settings.js'

/** The limit that a session was given, and what its store could lose. */
export function pacesOf(settings: Settings): Paces {
  const { options, clock } = settings
  const rate = options.rateLimit === undefined ? undefined : new Pace(clock, options.rateLimit)
  return new Paces(rate, lossPace(settings))
}

/** What the session itself has to say does not wait: the application's messages wait the longer for it. */
function lossPace({ options, store, clock }: Settings): Pace | undefined {
  const { lossWindowMs = 0 } = store
  if (lossWindowMs === 0 || options.skipAhead === 0) return undefined
  // half at once and half over the window: in no window more than would be skipped
  const burst = Math.max(1, options.skipAhead >> 1)
  return new Pace(clock, { messagesPerSecond: (burst * 1_000) / lossWindowMs, burst })
}

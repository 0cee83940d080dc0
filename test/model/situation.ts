import type { SessionContext } from '@goldfix/core'

/**
 * What guards read that no event carries: the live numbers and times of a session, which the driver moves without
 * telling the chart.
 */
export interface Situation {
  /** The peer has been silent, and so have we, for longer than any heartbeat rule allows. */
  readonly silent?: boolean
  /** We do not read, so nobody can be heard. */
  readonly deaf?: boolean
  /** The open gap has become smaller since we asked last. */
  readonly closing?: boolean
}

const HEART_BT_INT_MS = 30_000

/** Makes the live objects of `context` say `situation`. */
export function set(
  { sequence, pulse, gapRequestedAt }: SessionContext,
  situation: Situation,
): void {
  pulse.begin(HEART_BT_INT_MS)
  pulse.deaf = situation.deaf === true
  if (situation.silent) {
    pulse.lastSentAt -= HEART_BT_INT_MS * 10
    pulse.lastReceivedAt -= HEART_BT_INT_MS * 10
  }
  sequence.expected = gapRequestedAt + (situation.closing ? 1 : 0)
}

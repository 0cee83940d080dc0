import type { BeginString } from '@goldfix/core'

/** What may stand still: the handler, the store of the session, or the counterparty that does not read. */
export const stalls = ['application', 'store', 'peer'] as const
export type Stall = (typeof stalls)[number]

/** Sessions that nothing is wrong with. */
export const HEALTHY = 20

export const healthy: readonly string[] = Array.from({ length: HEALTHY }, (_, n) => `CLIENT${n}`)

/** The identity of the BROKER's session with that client. */
export function brokerOf(client: string) {
  const beginString: BeginString = 'FIX.4.4'
  return { beginString, senderCompId: 'BROKER', targetCompId: client } as const
}

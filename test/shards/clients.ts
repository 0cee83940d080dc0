/** Enough that each of two shards has some. */
export const clients = ['ALPHA', 'BETA', 'GAMMA', 'DELTA', 'EPSILON', 'ZETA', 'ETA', 'THETA']

/** The broker's session with that client. */
export function brokerId(client: string) {
  return { beginString: 'FIX.4.4', senderCompId: 'BROKER', targetCompId: client } as const
}

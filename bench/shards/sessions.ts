/** The clients of `pnpm bench shards`. */
export const clients: readonly string[] = Array.from({ length: 16 }, (_, n) => `CLIENT${n}`)

/** The broker's session with that client. */
export function brokerOf(client: string) {
  return { beginString: 'FIX.4.4', senderCompId: 'BROKER', targetCompId: client } as const
}

import type { SessionParties } from '@goldfix/core'

/** What of a session tells its shard: the names that every Logon has. */
export type ShardKey = Pick<SessionParties, 'beginString' | 'senderCompId' | 'targetCompId'>

/**
 * Which of `count` shards a session is, 0 to `count` - 1: always the same for the same names, as this side writes them, in
 * every process and release. Sessions that differ by Sub or LocationIDs alone are in the same one.
 */
export function shardOf({ beginString, senderCompId, targetCompId }: ShardKey, count: number) {
  // FNV-1a: it spreads names that differ in their last digit
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(`${beginString}\x01${senderCompId}\x01${targetCompId}`))
    hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0) % count
}

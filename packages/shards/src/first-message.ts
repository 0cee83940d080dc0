import type { ShardKey } from './shard-of.js'

/** A Logon is small; whoever sends more before its end is no FIX counterparty. */
const MAX_BYTES = 8_192

/**
 * For whom a connection is, by the header of its first message: seen from our side, so their TargetCompID(56) is our
 * SenderCompID. No more than a guess at the address: whoever gets the connection reads the message itself, and checks it.
 *
 * @returns nothing where more bytes are needed, `none` where it is no FIX message
 */
export function addressee(bytes: Buffer): ShardKey | 'none' | undefined {
  const fields = bytes.toString('latin1', 0, MAX_BYTES).split('\x01')
  const first = fields[0] ?? ''
  if (!first.startsWith('8=FIX') && !'8=FIX'.startsWith(first)) return 'none'
  // the last one is not whole
  const isWhole = fields.slice(0, -1).some((field) => field.startsWith('10='))
  if (!isWhole) return bytes.length < MAX_BYTES ? undefined : 'none'
  const value = (tag: string) => fields.find((field) => field.startsWith(tag))?.slice(tag.length)
  const beginString = value('8=')
  const senderCompId = value('56=')
  const targetCompId = value('49=')
  if (!beginString || !senderCompId || !targetCompId) return 'none'
  return { beginString, senderCompId, targetCompId }
}

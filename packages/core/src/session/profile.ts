import type { Profile } from './inbound.js'
import type { ResolvedOptions } from './options.js'

/** In bytes: longer ones are nobody's identifiers, and would have to be sent back. */
const TEST_REQ_ID_MAX = 1_024

/** What the session's options say of the messages that it takes. */
export function profileOf(options: ResolvedOptions): Profile {
  const { maxLatency, maxMessageBytes } = options
  return {
    beginString: Buffer.from(options.beginString, 'latin1'),
    senderCompId: Buffer.from(options.senderCompId, 'latin1'),
    targetCompId: Buffer.from(options.targetCompId, 'latin1'),
    checkCompId: options.checkCompId,
    requiresOrigSendingTime: options.requiresOrigSendingTime,
    maxLatencyMs: maxLatency === false ? Number.POSITIVE_INFINITY : maxLatency * 1_000,
    testReqIdMax: Math.min(TEST_REQ_ID_MAX, maxMessageBytes >> 2),
  }
}

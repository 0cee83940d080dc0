import type { FrameChecks } from '../wire/frame.js'
import type { ResolvedOptions } from './options.js'

/** What has to be right of a message for the session to read it at all. */
export function frameChecks({
  validateBodyLength: bodyLength,
  validateChecksum: checkSum,
}: Pick<ResolvedOptions, 'validateBodyLength' | 'validateChecksum'>): FrameChecks {
  return { bodyLength, checkSum }
}

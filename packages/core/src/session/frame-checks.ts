import type { FrameChecks } from '../wire/frame.js'
import type { ResolvedOptions } from './options.js'

/** What has to be right of a message for the session to read it at all. */
export function frameChecks({
  validateBodyLength: bodyLength,
  validateChecksum: checkSum,
}: Pick<ResolvedOptions, 'validateBodyLength' | 'validateChecksum'>): FrameChecks {
  return CHECKS[bodyLength ? (checkSum ? 'both' : 'bodyLength') : checkSum ? 'checkSum' : 'none']
}

/** One object for all sessions that check the same. */
const CHECKS = {
  both: { bodyLength: true, checkSum: true },
  bodyLength: { bodyLength: true, checkSum: false },
  checkSum: { bodyLength: false, checkSum: true },
  none: { bodyLength: false, checkSum: false },
} as const

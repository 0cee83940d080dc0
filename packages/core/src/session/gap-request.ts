import type { ResolvedOptions } from './options.js'
import type { VersionRules } from './version.js'

/** The numbers that are missing, both ends included. */
export interface Missing {
  readonly begin: number
  readonly end: number
}

/**
 * How a gap is asked for: `through` is the last number of this part of it, `endSeqNo` what EndSeqNo(16) says.
 *
 * The last part is left open, so that what the peer has sent since comes as well, unless closed ones are wanted.
 * Source: FIX Session Layer, ResendRequest(2).
 */
export function gapRequest(
  { begin, end }: Missing,
  options: Pick<ResolvedOptions, 'resendRequestChunkSize' | 'closedResendInterval'>,
  { infinity }: VersionRules,
): { readonly through: number; readonly endSeqNo: number } {
  const { resendRequestChunkSize: size, closedResendInterval } = options
  const through = size === 0 ? end : Math.min(begin + size - 1, end)
  return { through, endSeqNo: through < end || closedResendInterval ? through : infinity }
}

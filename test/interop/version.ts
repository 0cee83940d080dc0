import type { ApplVersion, SessionOptions } from '@goldfix/core'

/** The options of a session in which this version is spoken: from FIX.5.0 on over FIXT.1.1. */
export function speaking(
  version: ApplVersion,
): Pick<SessionOptions, 'beginString' | 'defaultApplVerId'> {
  switch (version) {
    case 'FIX.5.0':
    case 'FIX.5.0SP1':
    case 'FIX.5.0SP2':
      return { beginString: 'FIXT.1.1', defaultApplVerId: version }
    default:
      return { beginString: version }
  }
}

/** FIX.4.0 does not know ResetSeqNumFlag(141): both sides begin at 1 because it was agreed beforehand. */
export function hasResetFlag(version: ApplVersion): boolean {
  return version !== 'FIX.4.0'
}

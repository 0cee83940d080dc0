import type { ApplVersion, BeginString } from '@goldfix/core'

/** What a scenario has to know of a version: where the wire text differs. */
export interface Version {
  readonly name: string
  readonly session: { readonly beginString: BeginString; readonly defaultApplVerId?: ApplVersion }
  /** EndSeqNo(16) that asks for everything after BeginSeqNo(7). */
  readonly infinity: 0 | 999_999
  /** SendingTime(52) may carry fractions of a second. */
  readonly fractions: boolean
  /** Reject(3) names tag, message type and reason: 371, 372, 373. */
  readonly rejectReasons: boolean
  /** BusinessMessageReject(j) exists. */
  readonly businessReject: boolean
  /** ResetSeqNumFlag(141) exists. */
  readonly resetFlag: boolean
  /** Behind the other fields of each Logon. */
  readonly logonFields: '' | `1137=${number}|`
}

const first = {
  infinity: 999_999,
  fractions: false,
  rejectReasons: false,
  businessReject: false,
  resetFlag: true,
  logonFields: '',
} as const
const later = {
  infinity: 0,
  fractions: true,
  rejectReasons: true,
  businessReject: true,
  resetFlag: true,
  logonFields: '',
} as const

/** Source: FIX 4.0 to 4.4 Volume 2; FIXT 1.1; code set ApplVerID. */
export const versions: readonly Version[] = [
  { name: 'FIX.4.0', session: { beginString: 'FIX.4.0' }, ...first, resetFlag: false },
  { name: 'FIX.4.1', session: { beginString: 'FIX.4.1' }, ...first },
  { name: 'FIX.4.2', session: { beginString: 'FIX.4.2' }, ...later },
  { name: 'FIX.4.3', session: { beginString: 'FIX.4.3' }, ...later },
  { name: 'FIX.4.4', session: { beginString: 'FIX.4.4' }, ...later },
  { ...fixt('FIX.5.0'), ...later, logonFields: '1137=7|' },
  { ...fixt('FIX.5.0SP1'), ...later, logonFields: '1137=8|' },
  { ...fixt('FIX.5.0SP2'), ...later, logonFields: '1137=9|' },
]

function fixt(defaultApplVerId: ApplVersion): Pick<Version, 'name' | 'session'> {
  return {
    name: `FIXT.1.1 with ${defaultApplVerId}`,
    session: { beginString: 'FIXT.1.1', defaultApplVerId },
  }
}

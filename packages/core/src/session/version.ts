import type { TimestampPrecision } from '../wire/utc-timestamp.js'

/** What the session layer does differently from one BeginString(8) to the next. */
export interface VersionRules {
  /** Of SendingTime(52) and OrigSendingTime(122). */
  readonly precision: TimestampPrecision
  /** EndSeqNo(16) that means "everything after". */
  readonly infinity: number
  /** Reject(3) names tag, message type and reason: 371, 372, 373. */
  readonly rejectReasons: boolean
  /** BusinessMessageReject(j) exists; before it Reject(3) serves. */
  readonly businessReject: boolean
}

const plain: VersionRules = {
  precision: 'seconds',
  infinity: 999_999,
  rejectReasons: false,
  businessReject: false,
}
const modern: VersionRules = {
  precision: 'millis',
  infinity: 0,
  rejectReasons: true,
  businessReject: true,
}

/** Source: FIX 4.0 to 4.4 Volume 2; FIXT 1.1. */
export const versionRules = {
  'FIX.4.0': plain,
  'FIX.4.1': plain,
  'FIX.4.2': modern,
  'FIX.4.3': modern,
  'FIX.4.4': modern,
  'FIXT.1.1': modern,
} as const satisfies Record<string, VersionRules>

/** BeginString(8) of a session. */
export type BeginString = keyof typeof versionRules

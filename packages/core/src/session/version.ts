/** What the session layer does differently from one BeginString(8) to the next. */
export interface VersionRules {
  /** Time stamps may carry fractions of a second. */
  readonly fractions: boolean
  /** EndSeqNo(16) that means "everything after". */
  readonly infinity: number
  /** ResetSeqNumFlag(141) exists; before it both sides begin at 1 by agreement. */
  readonly resetFlag: boolean
  /** The highest SessionRejectReason(373) that Reject(3) may give; 0: it names neither reason nor tag nor message type. */
  readonly rejectReasonMax: number
  /** Messages may be routed by LocationID. */
  readonly locationIds: boolean
  /** BusinessMessageReject(j) exists; before it Reject(3) serves. */
  readonly businessReject: boolean
  /** The application's version is agreed in the Logon: DefaultApplVerID(1137). */
  readonly applVerId: boolean
}

const plain: VersionRules = {
  fractions: false,
  infinity: 999_999,
  resetFlag: true,
  rejectReasonMax: 0,
  locationIds: true,
  businessReject: false,
  applVerId: false,
}
const modern: VersionRules = {
  fractions: true,
  infinity: 0,
  resetFlag: true,
  rejectReasonMax: 99,
  locationIds: true,
  businessReject: true,
  applVerId: false,
}

/** Source: FIX 4.0 to 4.4 Volume 2; FIXT 1.1. */
export const versionRules = {
  'FIX.4.0': { ...plain, resetFlag: false, locationIds: false },
  'FIX.4.1': plain,
  'FIX.4.2': { ...modern, rejectReasonMax: 11 },
  'FIX.4.3': { ...modern, rejectReasonMax: 17 },
  'FIX.4.4': modern,
  'FIXT.1.1': { ...modern, applVerId: true },
} as const satisfies Record<string, VersionRules>

/** BeginString(8) of a session. */
export type BeginString = keyof typeof versionRules

/** ApplVerID(1128), and so DefaultApplVerID(1137), by the name of the version. Source: FIX code set ApplVerID. */
export const applVerIds = {
  'FIX.4.0': '2',
  'FIX.4.1': '3',
  'FIX.4.2': '4',
  'FIX.4.3': '5',
  'FIX.4.4': '6',
  'FIX.5.0': '7',
  'FIX.5.0SP1': '8',
  'FIX.5.0SP2': '9',
} as const satisfies Record<string, string>

/** DefaultApplVerID(1137) of a version, where there is one. */
export function versionApplVerId(version: ApplVersion | undefined): string | undefined {
  return version === undefined ? undefined : applVerIds[version]
}

/** Whether a DefaultApplVerID(1137) is one of the standard's, FIX Latest (10) among them. */
export function isApplVerId(text: string): boolean {
  return text === '10' || Object.values<string>(applVerIds).includes(text)
}

/** The version of the application messages in a FIXT.1.1 session. */
export type ApplVersion = keyof typeof applVerIds

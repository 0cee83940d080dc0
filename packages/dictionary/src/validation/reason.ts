/**
 * SessionRejectReason(373), as far as a dictionary has to do with it. 7, 8 and 12 are of encryption, signatures and XML;
 * 9 and 10 are the session's.
 *
 * Of a tag that the dictionary does not define, 0 says that the number is none to be sent: nobody, the standard or its
 * register of numbers from 5000 to 9999, has given it to this version. 3 says that the number is good and only its
 * meaning is not known here: {@link isBilateral}. A tag that is defined, but not for this message, is 2.
 *
 * Source: FIX code set SessionRejectReason; test cases 14.a (999 and 5000 are 0) and 14.c.
 */
export const Reason = {
  InvalidTagNumber: 0,
  RequiredTagMissing: 1,
  TagNotDefinedForMessage: 2,
  UndefinedTag: 3,
  TagWithoutValue: 4,
  ValueOutOfRange: 5,
  IncorrectDataFormat: 6,
  InvalidMsgType: 11,
  TagMoreThanOnce: 13,
  TagOutOfOrder: 14,
  GroupFieldsOutOfOrder: 15,
  IncorrectGroupCount: 16,
  DelimiterInValue: 17,
  UnsupportedApplVersion: 18,
  /** A length and its data do not come together, for which the standard has no number of its own. */
  Other: 99,
} as const

/**
 * Whether a number is for two parties to agree on between themselves, without a register: what it means only their
 * dictionary can say. Numbers from 10000 to 19999 stay inside a firm, those from 40000 on are the standard's.
 *
 * Source: FIX Global Technical Committee, December 2009, "User Defined Fields".
 */
export function isBilateral(tag: number): boolean {
  return tag >= BILATERAL_MIN && tag <= BILATERAL_MAX
}

const BILATERAL_MIN = 20_000
const BILATERAL_MAX = 39_999

/** No {@link Reason}: the value is good. */
export const FITS = -1

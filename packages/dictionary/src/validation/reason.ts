/**
 * SessionRejectReason(373), as far as a dictionary has to do with it.
 *
 * 3, "undefined tag", is not among them: a tag that no message has is 0, one that this message does not have is 2,
 * and nothing is left between. The engines of the field do not send it either. 7, 8 and 12 are of encryption,
 * signatures and XML; 9 and 10 are the session's.
 *
 * Source: FIX code set SessionRejectReason.
 */
export const Reason = {
  InvalidTagNumber: 0,
  RequiredTagMissing: 1,
  TagNotDefinedForMessage: 2,
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
} as const

/** No {@link Reason}: the value is good. */
export const FITS = -1

import { UNSUPPORTED_MESSAGE_TYPE } from './reject-message.js'

/** Text(58) for each SessionRejectReason(373), as counterparties know it. Source: FIX code set SessionRejectReason. */
const sessionRejectTexts: Readonly<Record<number, string>> = {
  0: 'Invalid tag number',
  1: 'Required tag missing',
  2: 'Tag not defined for this message type',
  3: 'Undefined tag',
  4: 'Tag specified without a value',
  5: 'Value is incorrect (out of range) for this tag',
  6: 'Incorrect data format for value',
  7: 'Decryption problem',
  8: 'Signature problem',
  9: 'CompID problem',
  10: 'SendingTime accuracy problem',
  11: 'Invalid MsgType',
  12: 'XML validation error',
  13: 'Tag appears more than once',
  14: 'Tag specified out of required order',
  15: 'Repeating group fields out of order',
  16: 'Incorrect NumInGroup count for repeating group',
  17: 'Non "Data" value includes field delimiter (<SOH> character)',
  18: 'Invalid or unsupported application version',
}

/** The same for BusinessRejectReason(380). Source: FIX code set BusinessRejectReason. */
const businessRejectTexts: Readonly<Record<number, string>> = {
  1: 'Unknown ID',
  2: 'Unknown Security',
  3: 'Unsupported Message Type',
  4: 'Application not available',
  5: 'Conditionally required field missing',
  6: 'Not authorized',
  7: 'DeliverTo firm not available at this time',
  18: 'Invalid price increment',
}

/** What a SessionRejectReason(373) says in words; for one that is not in the list, that there is another reason. */
export function sessionRejectText(reason: number): string {
  return sessionRejectTexts[reason] ?? 'Other'
}

/**
 * What a BusinessRejectReason(380) says in words; for one that is not in the list, that there is another reason.
 * `inReject`: for the Reject(3) that serves where there is no BusinessMessageReject(j).
 */
export function businessRejectText(reason: number, inReject: boolean): string {
  if (inReject && reason === UNSUPPORTED_MESSAGE_TYPE) return 'Unsupported message type'
  return businessRejectTexts[reason] ?? 'Other'
}

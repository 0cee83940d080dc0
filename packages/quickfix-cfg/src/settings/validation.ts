import { fixedSwitch, honoured, notHonoured, option, type Setting } from '../setting.js'
import { flag, seconds, text } from '../value.js'

const NOT_VALIDATED = 'messages are not validated against a dictionary yet'
const DICTIONARY = 'Messages are not validated against a dictionary yet.'

export const validationSettings: readonly Setting[] = [
  notHonoured({ UseDataDictionary: 'CJN' }, flag, `Only \`N\` is honoured: ${NOT_VALIDATED}.`, {
    same: (on) => !on,
  }),
  notHonoured({ DataDictionary: 'CJNG' }, text, DICTIONARY),
  notHonoured({ TransportDataDictionary: 'CJNG' }, text, DICTIONARY),
  notHonoured({ AppDataDictionary: 'CJNG' }, text, DICTIONARY),
  fixedSwitch(
    { ValidateFieldsOutOfOrder: 'CJNG' },
    'N',
    'header fields among those of the body are not rejected.',
  ),
  fixedSwitch({ ValidateFieldsHaveValues: 'CJNG' }, 'N', 'empty fields are not rejected.'),
  fixedSwitch({ ValidateUserDefinedFields: 'CJNG' }, 'N', `${NOT_VALIDATED}.`),
  fixedSwitch({ ValidateUnorderedGroupFields: 'J' }, 'N', `${NOT_VALIDATED}.`),
  fixedSwitch(
    { FirstFieldInGroupIsDelimiter: 'J' },
    'N',
    'the shape with which the application reads a group says what begins an entry.',
  ),
  fixedSwitch({ ValidateIncomingMessage: 'J' }, 'N', `${NOT_VALIDATED}.`),
  fixedSwitch({ ValidateSequenceNumbers: 'J' }, 'Y', 'sequence numbers are checked.'),
  fixedSwitch(
    { ValidateChecksum: 'J', ValidateLengthAndChecksum: 'CN' },
    'Y',
    'BodyLength(9) and CheckSum(10) are checked.',
  ),
  fixedSwitch({ AllowUnknownMsgFields: 'CJNG' }, 'Y', `${NOT_VALIDATED}.`),
  fixedSwitch({ AllowUnknownEnumValues: 'JN' }, 'Y', `${NOT_VALIDATED}.`),
  fixedSwitch({ RejectInvalidMessage: 'JG' }, 'N', `${NOT_VALIDATED}.`),
  option({ CheckCompID: 'CJ' }, '`checkCompId`', (on) => ({ checkCompId: on })),
  honoured({ MaxLatency: 'CJNG' }, seconds, '`maxLatency`', (maxLatency) => ({
    options: { maxLatency },
  })),
  honoured({ CheckLatency: 'CJNG' }, flag, '`N`: `maxLatency: false`', (on) =>
    on ? {} : { options: { maxLatency: false } },
  ),
  option({ RejectGarbledMessage: 'J' }, '`rejectGarbledMessage`', (on) => ({
    rejectGarbledMessage: on,
  })),
  option({ RequiresOrigSendingTime: 'JN' }, '`requiresOrigSendingTime`', (on) => ({
    requiresOrigSendingTime: on,
  })),
]

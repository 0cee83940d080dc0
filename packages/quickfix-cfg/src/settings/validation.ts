import { honoured, option, type Setting } from '../setting.js'
import type { CfgRules } from '../validation.js'
import { flag, seconds, text } from '../value.js'
import { applVersion, beforeFixt, overFixt } from './identity.js'

const switchOff = (names: Readonly<Record<string, string>>): Setting =>
  honoured(names, flag, '`N`: no `validation`', (on) => (on ? {} : { validation: { off: true } }))

const rule = (names: Readonly<Record<string, string>>, name: keyof CfgRules): Setting =>
  honoured(names, flag, `\`validation\`: \`rules.${name}\``, (on) => ({
    validation: { rules: { [name]: on } },
  }))

export const validationSettings: readonly Setting[] = [
  switchOff({ UseDataDictionary: 'CJN' }),
  switchOff({ ValidateIncomingMessage: 'J' }),
  honoured(
    { DataDictionary: 'CJNG' },
    text,
    '`validation`: `dictionary`; without it the version as it was published',
    (file) => ({ validation: { dictionary: { of: 'own', file } } }),
    { audience: beforeFixt },
  ),
  honoured(
    { TransportDataDictionary: 'CJNG' },
    text,
    '`validation`: `dictionary`; without it FIXT.1.1 as it was published',
    (file) => ({ validation: { dictionary: { of: 'own', file } } }),
    { audience: overFixt },
  ),
  honoured(
    { AppDataDictionary: 'CJNG' },
    text,
    '`validation`: `applications`, for DefaultApplVerID; without it that version as it was published',
    (file) => ({ validation: { dictionary: { of: 'default', file } } }),
    { audience: overFixt },
  ),
  honoured(
    { 'AppDataDictionary.<version>': 'CJN' },
    text,
    '`validation`: `applications`, for messages of that ApplVerID(1128): `AppDataDictionary.FIX.4.4`, or `.6`',
    (file, _session, key) => {
      const of = applVersion.parse(key.slice(key.indexOf('.') + 1))
      return of === undefined
        ? { refused: `expected ${applVersion.expects} behind the first dot` }
        : { validation: { dictionary: { of, file } } }
    },
    { audience: overFixt },
  ),
  rule({ ValidateFieldsOutOfOrder: 'CJNG' }, 'validateFieldsOutOfOrder'),
  honoured(
    { ValidateFieldsHaveValues: 'CJNG' },
    flag,
    '`validation`: `rules.validateFieldsHaveValues`, and `allowEmptyValues`, turned round',
    (on) => ({
      validation: { rules: { validateFieldsHaveValues: on } },
      options: { allowEmptyValues: !on },
    }),
  ),
  rule({ ValidateUserDefinedFields: 'CJNG' }, 'validateUserDefinedFields'),
  rule({ ValidateUnorderedGroupFields: 'J' }, 'validateUnorderedGroupFields'),
  rule({ FirstFieldInGroupIsDelimiter: 'J' }, 'firstFieldInGroupIsDelimiter'),
  rule({ AllowUnknownMsgFields: 'CJNG' }, 'allowUnknownMsgFields'),
  rule({ AllowUnknownEnumValues: 'JN' }, 'allowUnknownEnumValues'),
  option({ RejectInvalidMessage: 'JG' }, '`rejectInvalidMessage`', (on) => ({
    rejectInvalidMessage: on,
  })),
  option({ ValidateSequenceNumbers: 'J' }, '`validateSequenceNumbers`', (on) => ({
    validateSequenceNumbers: on,
  })),
  option({ ValidateChecksum: 'J' }, '`validateChecksum`', (on) => ({ validateChecksum: on })),
  option({ ValidateLengthAndChecksum: 'CN' }, '`validateBodyLength`, `validateChecksum`', (on) => ({
    validateBodyLength: on,
    validateChecksum: on,
  })),
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

/**
 * FIX data dictionaries: what messages and fields there are, and whether a message is one of them.
 *
 * The most important name is {@link Dictionary}.
 */
export type {
  ComponentMember,
  Dictionary,
  DictionaryVersion,
  FieldDefinition,
  FieldMember,
  FieldType,
  GroupMember,
  Member,
  MessageDefinition,
} from './dictionary.js'
export {
  DictionaryError,
  type DictionaryErrorCode,
  type DictionaryPlace,
} from './dictionary-error.js'
export type {
  FixJson,
  FixJsonBytes,
  FixJsonFields,
  FixJsonMessage,
  FixJsonRedacted,
  FixJsonValue,
} from './json/fix-json.js'
export {
  FIX_JSON_CHARACTERS_MAX,
  type FromFixJsonOptions,
  fromFixJson,
} from './json/from-fix-json.js'
export { isSecret } from './json/secrets.js'
export { type ToFixJsonOptions, toFixJson } from './json/to-fix-json.js'
export type { LoadOptions } from './load-options.js'
export { type DictionaryNotice, dictionaryNoticeText } from './notice.js'
export { loadOrchestra, readOrchestra } from './orchestra.js'
export { overlay } from './overlay.js'
export type {
  Codes,
  OverlayDefinition,
  OverlayField,
  OverlayMember,
  OverlayMessage,
} from './overlay-definition.js'
export { loadQuickFixXml, readQuickFixXml } from './quickfix-xml.js'
export { decimal } from './typed/decimal.js'
export type {
  DataValue,
  DecimalValue,
  FieldValues,
  IntegerValue,
  ListValue,
  TimeValue,
} from './typed/field-values.js'
export type { MessageFactory } from './typed/message-factory.js'
export type { Overlaid } from './typed/overlaid.js'
export type { Version } from './typed/version.js'
export type { ValidationOptions } from './validation/options.js'
export { createValidator, type SessionDictionaries } from './validation/validator.js'
export {
  type RequestedDictionary,
  type RequestedSessions,
  type RequestedValidation,
  type WithValidatorsOptions,
  withValidators,
} from './with-validators.js'

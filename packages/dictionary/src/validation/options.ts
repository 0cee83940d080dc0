/** Which rules are applied; the names and defaults are those of QuickFIX's settings. */
export interface ValidationOptions {
  /**
   * Whether a header field behind the header, or anything but trailer fields behind the trailer's first, is a fault.
   * @default true
   */
  readonly validateFieldsOutOfOrder?: boolean
  /**
   * Whether a field without a value is a fault.
   * @default true
   */
  readonly validateFieldsHaveValues?: boolean
  /**
   * Whether tags from 5000 on have to be in the dictionary and in the message.
   * @default true
   */
  readonly validateUserDefinedFields?: boolean
  /**
   * Whether the fields of a group's entry have to be in the order of the dictionary.
   * @default true
   */
  readonly validateUnorderedGroupFields?: boolean
  /**
   * Whether an entry begins with whatever field of the group comes first, instead of the dictionary's first. Has
   * its use where {@link ValidationOptions.validateUnorderedGroupFields} is off.
   * @default false
   */
  readonly firstFieldInGroupIsDelimiter?: boolean
  /**
   * Whether tags below 5000 need not be in the dictionary or in the message.
   * @default false
   */
  readonly allowUnknownMsgFields?: boolean
  /**
   * Whether a value that is not one of its field's codes passes; its syntax is judged all the same.
   * @default false
   */
  readonly allowUnknownEnumValues?: boolean
}

/** {@link ValidationOptions} with the defaults filled in. */
export type ValidationRules = Required<ValidationOptions>

/** What holds where nothing else is said. */
export const defaultRules: ValidationRules = {
  validateFieldsOutOfOrder: true,
  validateFieldsHaveValues: true,
  validateUserDefinedFields: true,
  validateUnorderedGroupFields: true,
  firstFieldInGroupIsDelimiter: false,
  allowUnknownMsgFields: false,
  allowUnknownEnumValues: false,
}

/** What a field may hold. A Date is written as UTCTimestamp in the session's precision, bytes as data. */
export type FieldValue = string | number | bigint | boolean | Date | Uint8Array | readonly Fields[]

/** Tag and value; a list of {@link Fields} is a repeating group, whose count is written for you. */
export type Field = readonly [tag: number, value: FieldValue]

/** Fields in the order in which they go out. */
export type Fields = readonly Field[]

/**
 * An application message to be sent, without what the session writes: tags 8, 9, 10, 34, 35, 43, 49, 52, 56 and
 * 122 are refused, and 50, 57, 142, 143 and 369 where the session is configured to write them. Other header fields, such as PossResend(97), stand first.
 */
export interface Draft {
  /** MsgType(35), for example `D`. */
  readonly msgType: string
  readonly fields: Fields
}

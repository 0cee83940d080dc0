import type { Draft, Fields } from '@goldfix/core'

/**
 * A message in the JSON encoding of FIX: every value a string, exactly as on the wire; BodyLength(9) and CheckSum(10)
 * are left out, and a repeating group is an array under the name of its count, which the array says by itself.
 *
 * Source: FIX Trading Community, "Encoding FIX using JSON", user guide. What it has nothing to say of is said here
 * by {@link FixJson.FieldOrder}, {@link FixJsonBytes}, {@link FixJsonRedacted} and arrays of values.
 */
export interface FixJson {
  readonly Header: FixJsonFields
  readonly Body: FixJsonFields
  readonly Trailer: FixJsonFields
  /**
   * The tags of all fields that a session does not write itself, in the order of the wire: only there when the rest
   * would be read in another order. Whoever adds or takes away fields leaves it out.
   */
  readonly FieldOrder?: readonly number[]
}

/**
 * Fields by name, or by tag where there is no name. A field that is there more than once outside a group is an array
 * of its values; so is a count, a string then, and so are the fields behind it, where they are no well-formed group.
 */
export interface FixJsonFields {
  readonly [key: string]: FixJsonValue | readonly FixJsonValue[] | readonly FixJsonFields[]
}

/** What one field holds. */
export type FixJsonValue = string | FixJsonBytes | FixJsonRedacted

/** A value that is not UTF-8. */
export interface FixJsonBytes {
  readonly base64: string
}

/** A value that was there and is not told: it cannot be read back. */
export interface FixJsonRedacted {
  readonly redacted: true
}

/** A message that came as JSON, ready for `session.send()`. Values are strings, or bytes where they are not UTF-8. */
export interface FixJsonMessage extends Draft {
  /**
   * What a session writes itself, or may be configured to: tags 8, 9, 10, 34, 35, 43, 49, 50, 52, 56, 57, 122, 142,
   * 143 and 369, wherever they stood. The order of different tags among them is not kept.
   */
  readonly header: Fields
}

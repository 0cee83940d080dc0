import type { Decimal } from '@goldfix/core'
import type { Kind } from './kind.js'

/**
 * Price, Qty, Amt, float and the like. A string goes out digit for digit: an optional minus, digits, an optional point
 * among them. A number goes out in as few digits as it is told from others by, never with an exponent.
 */
export type DecimalValue = string | number | bigint | Decimal

/** int, SeqNum and the like: a safe integer, a bigint, or digits with an optional minus. */
export type IntegerValue = number | bigint | string

/**
 * UTCTimestamp. A Date is written in the session's precision, a bigint (nanoseconds since the epoch, as `time()` reads
 * it) in milliseconds or as many more digits as it has, a string as it is: `20261128-02:33:15.123`.
 */
export type TimeValue = Date | bigint | string

/** data: any bytes, a string as UTF-8. The field of its length is written before it. */
export type DataValue = Uint8Array | string

/** MultipleCharValue and MultipleStringValue: one value, or several that go out with spaces between them. */
export type ListValue<Code extends string = string> = Code | readonly Code[]

/** A field as it is written and as it is read, by its kind and codes. */
export interface FieldValues<K extends Kind, Code = never> {
  readonly kind: K
  readonly code: Code
  readonly init: [Code] extends [never]
    ? InitOf[K]
    : K extends 'list'
      ? ListValue<Code & string>
      : Code
  readonly body: [Code] extends [never] ? BodyOf[K] : K extends 'list' ? readonly Code[] : Code
}

/** What is written, by kind. */
export interface InitOf {
  readonly text: string
  readonly character: string
  readonly integer: IntegerValue
  readonly decimal: DecimalValue
  readonly boolean: boolean
  readonly time: TimeValue
  readonly data: DataValue
  readonly list: ListValue
}

/** What is read, by kind. */
export interface BodyOf {
  readonly text: string
  readonly character: string
  readonly integer: number
  /** All digits, as they are on the wire; `decimalOf` makes a Decimal of it. */
  readonly decimal: string
  readonly boolean: boolean
  /** Nanoseconds since the epoch. */
  readonly time: bigint
  /** Not copied. */
  readonly data: Buffer
  readonly list: readonly string[]
}

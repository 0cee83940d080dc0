import type { Draft, MessageType } from '@goldfix/core'

/**
 * One message of a dictionary. Called with its fields it is a draft to be sent; given to `message.is` it tells whether a
 * received message is one, and reads it.
 */
export interface MessageFactory<Init, Body> extends MessageType<Body> {
  /**
   * The message as a draft: its fields in the dictionary's order, header fields first.
   *
   * @throws UsageError `invalid-field`: a field that the message does not have, or that the session writes; a required one
   * that is missing; a value of another type, or not among the codes
   */
  (fields: Init): Draft
  /** Of the message: `NewOrderSingle`. */
  readonly name: string
}

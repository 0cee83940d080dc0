import type { Fields } from '../wire/draft.js'

/** The message breaks a rule of the session: Reject(3). */
export interface SessionRejection {
  /** SessionRejectReason(373); left out on the wire where the version does not have it. */
  readonly sessionRejectReason: number
  /**
   * Text(58).
   * @default the reason in words
   */
  readonly text?: string
  /** RefTagID(371): the field at fault. */
  readonly refTagId?: number
  /**
   * Further fields of the Reject.
   * @default none
   */
  readonly fields?: Fields
}

/** The message is sound, and the application does not take it: BusinessMessageReject(j), before FIX.4.2 Reject(3). */
export interface BusinessRejection {
  /** BusinessRejectReason(380). */
  readonly businessRejectReason: number
  /**
   * Text(58).
   * @default the reason in words
   */
  readonly text?: string
  /** BusinessRejectRefID(379): the identifier that the message has for its sender. */
  readonly businessRejectRefId?: string
  /**
   * Further fields of the reject, such as RefApplVerID(1130).
   * @default none
   */
  readonly fields?: Fields
}

/** BusinessRejectReason(380): unsupported message type. */
export const UNSUPPORTED_MESSAGE_TYPE = 3

/**
 * Thrown or returned by a handler to have the message it was given rejected. The message counts as processed and is
 * not handed over again.
 *
 * Source: FIX Session Layer, Reject(3); FIX 4.4 Volume 2, Business Message Reject.
 */
export class RejectMessage extends Error {
  override readonly name = 'RejectMessage'

  constructor(readonly rejection: SessionRejection | BusinessRejection) {
    super(rejection.text ?? 'the application rejects the message')
  }

  /** The application does not know this MsgType(35). */
  static unsupported(): RejectMessage {
    return new RejectMessage({ businessRejectReason: UNSUPPORTED_MESSAGE_TYPE })
  }
}

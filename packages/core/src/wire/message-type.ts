import type { Message } from './message.js'

/** One kind of message, and how its fields are read by name: what `@goldfix/dictionary` has for every message. */
export interface MessageType<Body> {
  /** MsgType(35). */
  readonly msgType: string
  /** Its fields, read when asked for: as long as the message is valid. */
  read(message: Message): Body
}

/** A message that is known to be of one kind. */
export interface TypedMessage<Body> extends Message {
  /** Its fields by name. Valid as long as the message. */
  readonly body: Body
  copy(): TypedMessage<Body>
}

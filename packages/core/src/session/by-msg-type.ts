import type { Message } from '../wire/message.js'
import { MsgType } from './msg-type.js'
import { RejectMessage } from './reject-message.js'
import type { Session } from './session.js'

/** Takes one message; what it returns is awaited. */
export type MessageHandler = (message: Message, session: Session) => unknown

/**
 * An `onMessage` that has a handler for each MsgType(35) and rejects every other as unsupported, but for the peer's
 * own BusinessMessageReject(j), which is never answered.
 */
export function byMsgType(handlers: Readonly<Record<string, MessageHandler>>): MessageHandler {
  return (message, session) => {
    const { msgType } = message
    if (Object.hasOwn(handlers, msgType)) return handlers[msgType]?.(message, session)
    if (msgType === MsgType.BusinessMessageReject) return undefined
    return RejectMessage.unsupported()
  }
}

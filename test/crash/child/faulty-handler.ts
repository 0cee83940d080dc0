import type { Message, Session } from '@goldfix/core'
import type { PlantedFault } from './planted.js'

type Handler = (message: Message, session: Session) => unknown

/** Long enough to die in between. */
const LATE_MS = 30

/** How an application would be called by an engine with this fault. */
export function faultyHandler(handler: Handler, fault: PlantedFault | undefined): Handler {
  if (fault !== 'counts before the handler is done') return handler
  return (message, session) => {
    const copy = message.copy()
    setTimeout(() => void handler(copy, session), LATE_MS)
  }
}

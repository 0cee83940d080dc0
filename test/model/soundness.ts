import type { WireText } from './wire-text.js'

/** SendingTime(52) that no session believes. */
export const LONG_AGO = '20000101-00:00:00.000'

export function isOff(message: WireText): boolean {
  return message.get(52) === LONG_AGO
}

/** A message that the session may hand over or act on, whatever its number. */
export function isSound(message: WireText): boolean {
  if (message.get(49) !== 'THEM' || message.get(56) !== 'US' || isOff(message)) return false
  if (message.msgType === 'A' && message.get(98) !== '0') return false
  if (!message.possDup || message.msgType === '4') return true
  const origSendingTime = message.get(122)
  return origSendingTime !== undefined && origSendingTime <= (message.get(52) ?? '')
}

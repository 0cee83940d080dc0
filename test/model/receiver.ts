import type { WireText } from './wire-text.js'

/** What a receiver of FIX knows of the sender's numbers. */
export interface Receiver {
  readonly expected: number
  /** The last number of the gap that was asked for, 0 where none is open. */
  readonly gapEnd: number
  /** What came before its turn. `answered`: only its number counts. */
  readonly early: ReadonlyMap<number, { readonly message: WireText; readonly answered: boolean }>
}

/** What follows when messages come in: all that can be seen from outside. */
export interface Reaction {
  readonly receiver: Receiver
  readonly delivered: readonly number[]
  /** Of our own messages what matters: `ResendRequest from 5`, `Reject of 7`, `Logout`, `resends 1 to 4`. */
  readonly says: readonly string[]
  /** The session is no longer what it was: left, or begun again. */
  readonly over?: 'left' | 'reset'
}

/** Who the session is for, and where our own numbers stand. */
export interface Circumstances {
  readonly beginString: string
  readonly senderCompId: string
  readonly targetCompId: string
  /** SendingTime(52) that is far off. */
  readonly isOff: (message: WireText) => boolean
  /** The last number that we have written. */
  readonly lastWritten: number
}

/** A receiver at the beginning of a connection. */
export function receiverAt(expected: number): Receiver {
  return { expected, gapEnd: 0, early: new Map() }
}

/**
 * What a session that is logged on does with one message, by the rules of FIX alone.
 *
 * Source: FIX 4.4 Volume 2, "Message validation", "Message recovery"; test cases 2a to 2t, 8, 10, 11, 14.
 */
export function react(
  receiver: Receiver,
  message: WireText,
  circumstances: Circumstances,
): Reaction {
  let reaction = judge(receiver, message, circumstances)
  for (;;) {
    if (reaction.over !== undefined) return reaction
    const kept = takeKept(reaction.receiver)
    if (kept === undefined) return reaction
    const { expected } = kept.receiver
    const next: Reaction = kept.answered
      ? { receiver: advanced(kept.receiver, expected + 1), delivered: [], says: [] }
      : judge(kept.receiver, kept.message, circumstances)
    reaction = {
      ...next,
      delivered: [...reaction.delivered, ...next.delivered],
      says: [...reaction.says, ...next.says],
    }
  }
}

function judge(receiver: Receiver, message: WireText, at: Circumstances): Reaction {
  const { expected } = receiver
  const { msgSeqNum, msgType, possDup } = message
  const counted = msgSeqNum === expected ? advanced(receiver, expected + 1) : receiver
  const nothing = { receiver, delivered: [], says: [] }
  const goes = (...says: string[]): Reaction => ({ ...nothing, says, over: 'left' })
  const rejects = { ...nothing, receiver: counted, says: [`Reject of ${msgSeqNum}`] }

  if (message.get(8) !== at.beginString) return goes('Logout')
  if (message.get(49) !== at.targetCompId || message.get(56) !== at.senderCompId)
    return goes(`Reject of ${msgSeqNum}`, 'Logout')
  if (at.isOff(message)) return goes(`Reject of ${msgSeqNum}`, 'Logout')
  if (msgType === '4' && !message.isGapFill) {
    const newSeqNo = message.int(36) ?? 0
    // its own number is disregarded: rejected, it uses none up
    if (newSeqNo < expected) return { ...rejects, receiver }
    return { ...nothing, receiver: advanced(receiver, newSeqNo) }
  }
  if (msgSeqNum < 0) return goes('Logout')
  if (msgType === 'A' && msgSeqNum === 1 && message.get(141) === 'Y')
    return { ...nothing, receiver: receiverAt(2), says: ['Logon'], over: 'reset' }

  const resends = isRange(message) ? resendOf(message, at.lastWritten) : []
  if (msgSeqNum > expected) {
    if (msgType === '5') return goes('Logout')
    const answered = msgType === '2' && isRange(message)
    const asked = receiver.gapEnd > 0
    const early = new Map(receiver.early)
    if (!early.has(msgSeqNum)) early.set(msgSeqNum, { message, answered })
    return {
      ...nothing,
      receiver: { expected, early, gapEnd: asked ? receiver.gapEnd : msgSeqNum - 1 },
      says: [...(answered ? resends : []), ...(asked ? [] : [`ResendRequest from ${expected}`])],
    }
  }
  if (possDup && msgType !== '4') {
    if (message.get(122) === undefined) return rejects
    if ((message.get(122) ?? '') > (message.get(52) ?? ''))
      return goes(`Reject of ${msgSeqNum}`, 'Logout')
  }
  if (msgSeqNum < expected) {
    if (possDup) return nothing
    if (msgType === '2' && isRange(message)) return { ...nothing, says: resends }
    return goes('Logout')
  }
  switch (msgType) {
    case '1': {
      const id = message.get(112)
      return id ? { ...nothing, receiver: counted, says: [`Heartbeat for ${id}`] } : rejects
    }
    case '2':
      return isRange(message) ? { ...nothing, receiver: counted, says: resends } : rejects
    case '4': {
      const newSeqNo = message.int(36) ?? 0
      return newSeqNo > expected ? { ...nothing, receiver: advanced(receiver, newSeqNo) } : rejects
    }
    case '5':
      return goes('Logout')
    case '0':
    case '3':
    case 'A':
      return { ...nothing, receiver: counted }
    default:
      return { receiver: counted, delivered: [msgSeqNum], says: [] }
  }
}

function advanced(receiver: Receiver, to: number): Receiver {
  const expected = Math.max(receiver.expected, to)
  const gapEnd = expected > receiver.gapEnd ? 0 : receiver.gapEnd
  const early = new Map([...receiver.early].filter(([number]) => number >= expected))
  return { expected, gapEnd, early }
}

function takeKept(receiver: Receiver) {
  const kept = receiver.early.get(receiver.expected)
  if (kept === undefined) return undefined
  const early = new Map(receiver.early)
  early.delete(receiver.expected)
  return { ...kept, receiver: { ...receiver, early } }
}

function isRange(message: WireText): boolean {
  const begin = message.int(7)
  const end = message.int(16)
  return begin !== undefined && end !== undefined && begin >= 1 && (end === 0 || end >= begin)
}

function resendOf(message: WireText, lastWritten: number): string[] {
  const begin = message.int(7) ?? 1
  const end = message.int(16) || Number.POSITIVE_INFINITY
  const last = Math.min(end, lastWritten)
  return begin > last ? [] : [`resends ${begin} to ${last}`]
}

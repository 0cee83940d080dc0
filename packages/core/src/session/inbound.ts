import type { Validator } from '../ports.js'
import type { MessageView } from '../wire/message.js'
import { parseUtcMillis } from '../wire/utc-timestamp.js'
import type { Complaint } from './admin.js'
import { isAdmin, MsgType } from './msg-type.js'
import { sessionRejectText } from './reject-texts.js'
import { type Position, positionOf } from './sequence.js'
import { Tag } from './tags.js'

/** What a received message is to the session, whatever state that is in. */
export type Verdict =
  // its content, where the number is the expected one (or does not matter)
  | 'application'
  | 'heartbeat'
  | 'testRequest'
  | 'resendRequest'
  | 'reject'
  | 'gapFill'
  | 'sequenceReset'
  | 'logout'
  | 'logon'
  | 'resetLogon'
  // its number
  | 'gap'
  | 'duplicate'
  | 'tooLow'
  // what is wrong with it: the first is answered with Reject(3), the rest end the session
  | 'malformed'
  | 'futileReset'
  | 'origSendingTimeLate'
  | 'sendingTimeOff'
  | 'wrongCompId'
  | 'wrongBeginString'
  | 'unnumbered'

/** Who we are and whom we talk to, as bytes on the wire. */
export interface Profile {
  readonly beginString: Buffer
  readonly senderCompId: Buffer
  readonly targetCompId: Buffer
  /** Whether other CompIDs are refused. */
  readonly checkCompId: boolean
  /** How far SendingTime(52) may be from our clock, milliseconds. */
  readonly maxLatencyMs: number
  /** Whether PossDupFlag(43) has to come with OrigSendingTime(122). */
  readonly requiresOrigSendingTime: boolean
  /** By what the content of messages is judged, where it is. */
  readonly validator: Validator | undefined
  /** Sees each message that is to be judged by its content once, where what it finds is only told. */
  readonly witness: Validator | undefined
  /** DefaultApplVerID(1137) of the peer's Logon: the one thing here that each connection agrees on anew. */
  applVerId: string | undefined
  /** The shortest and the longest TestReqID(112) that our Heartbeat(0) can carry back, in bytes. */
  readonly testReqIdMin: number
  readonly testReqIdMax: number
}

/** What the chart learns of a message: header and administrative fields, never the application's content. */
export interface Inbound {
  readonly verdict: Verdict
  readonly position: Position
  readonly msgType: string
  /** -1 where there is none. */
  readonly msgSeqNum: number
  readonly possDup: boolean
  readonly testReqId?: string
  readonly beginSeqNo?: number
  readonly endSeqNo?: number
  readonly newSeqNo?: number
  readonly text?: string
  readonly complaint?: Complaint
}

/**
 * Judges one message by itself and by the expected number: pure, and allocates nothing. `now` is when it came,
 * `toleranceMs` how much longer than usual it may have been under way for want of our reading.
 *
 * The reader asks only whether the answer is `application`; the chart has a row for each other one.
 * Source: FIX 4.4 Volume 2, "Message validation"; test cases 2a to 2t, 10, 11.
 */
export function judge(
  message: MessageView,
  profile: Profile,
  expected: number,
  now: number,
  toleranceMs = 0,
): Verdict {
  if (!message.equals(0, profile.beginString)) return 'wrongBeginString'
  if (profile.checkCompId && !areParties(message, profile))
    return isNext(message, expected) && partyLacking(message) !== 0 ? 'malformed' : 'wrongCompId'
  const sendingTime = timeOf(message, Tag.SendingTime)
  const latency = now - sendingTime
  const { maxLatencyMs } = profile
  const isAccurate = latency <= maxLatencyMs + toleranceMs && latency >= -maxLatencyMs
  if (!isAccurate && message.has(Tag.SendingTime)) return 'sendingTimeOff'

  const msgType = message.msgType
  if (isReset(message))
    return isAccurate && isValid(message, profile) ? resetVerdict(message, expected) : 'futileReset'
  const msgSeqNum = message.msgSeqNum
  if (msgSeqNum < 0) return 'unnumbered'
  if (
    msgType === MsgType.Logon &&
    message.ownSeqNum === 1 &&
    message.boolean(Tag.ResetSeqNumFlag) === true
  )
    return isAccurate && isValid(message, profile) ? 'resetLogon' : 'malformed'

  if (msgSeqNum > expected) {
    if (msgType === MsgType.Logout) return 'logout'
    return msgType === MsgType.ResendRequest && isRange(message) ? 'resendRequest' : 'gap'
  }
  if (needsOrigSendingTime(message, profile)) {
    const origSendingTime = timeOf(message, Tag.OrigSendingTime)
    if (Number.isNaN(origSendingTime)) return 'malformed'
    if (origSendingTime > sendingTime) return 'origSendingTimeLate'
  }
  if (msgSeqNum < expected) {
    if (message.possDup) return 'duplicate'
    if (msgType === MsgType.Logout) return 'logout'
    // whoever asks for messages is helped, whatever became of its numbers
    return msgType === MsgType.ResendRequest && isRange(message) ? 'resendRequest' : 'tooLow'
  }
  if (!isAccurate) return 'malformed' // there is no SendingTime at all
  if (!isValid(message, profile)) return 'malformed'
  if (!isAdmin(msgType)) return 'application'
  return adminVerdict(message, msgType, profile)
}

function isValid(message: MessageView, { validator, witness, applVerId }: Profile): boolean {
  witness?.validate(message, applVerId)
  return validator === undefined || validator.validate(message, applVerId) === undefined
}

/** SequenceReset(4) in reset mode: its own number is disregarded. Source: test cases 11a to 11c. */
export function isReset(message: MessageView): boolean {
  return message.msgType === MsgType.SequenceReset && message.boolean(Tag.GapFillFlag) !== true
}

/** What the chart is told of a message that {@link judge} gave this verdict. */
export function inbound(
  message: MessageView,
  verdict: Verdict,
  expected: number,
  profile: Profile,
): Inbound {
  const { msgType, ownSeqNum, possDup } = message
  return {
    verdict,
    position: positionOf(message.msgSeqNum, expected),
    msgType,
    msgSeqNum: ownSeqNum,
    possDup,
    ...detail(message, verdict, profile),
  }
}

function detail(message: MessageView, verdict: Verdict, profile: Profile): Partial<Inbound> {
  switch (verdict) {
    case 'testRequest':
      return { testReqId: message.text(Tag.TestReqID) ?? '' }
    case 'resendRequest':
      return {
        beginSeqNo: message.int(Tag.BeginSeqNo) ?? 1,
        endSeqNo: message.int(Tag.EndSeqNo) ?? 0,
      }
    case 'gapFill':
    case 'sequenceReset':
      return { newSeqNo: message.int(Tag.NewSeqNo) ?? 0 }
    case 'reject':
    case 'logout': {
      const text = message.text(Tag.Text)
      return text === undefined ? {} : { text }
    }
    case 'malformed':
    case 'futileReset':
      return { complaint: complaintOf(message, profile) }
    default:
      return {}
  }
}

function resetVerdict(message: MessageView, expected: number): Verdict {
  const newSeqNo = message.int(Tag.NewSeqNo)
  return newSeqNo === undefined || newSeqNo < expected ? 'futileReset' : 'sequenceReset'
}

function adminVerdict(message: MessageView, msgType: string, profile: Profile): Verdict {
  switch (msgType) {
    case MsgType.Heartbeat:
      return 'heartbeat'
    case MsgType.TestRequest:
      return isEchoable(message, profile) ? 'testRequest' : 'malformed'
    case MsgType.ResendRequest:
      return isRange(message) ? 'resendRequest' : 'malformed'
    case MsgType.Reject:
      return 'reject'
    case MsgType.SequenceReset: {
      const newSeqNo = message.int(Tag.NewSeqNo)
      return newSeqNo === undefined || newSeqNo <= message.msgSeqNum ? 'malformed' : 'gapFill'
    }
    case MsgType.Logout:
      return 'logout'
    default:
      // the numbers begin again at 1 or not at all: taken for an ordinary Logon, the peer would think they had
      return message.boolean(Tag.ResetSeqNumFlag) === true ? 'malformed' : 'logon'
  }
}

/** Which rule a `malformed` message breaks: the same questions in the same order as above. */
export function complaintOf(message: MessageView, profile: Profile): Complaint {
  const { msgType } = message
  const about = (refTagId: number, reason: number): Complaint => ({
    refSeqNum: message.int(Tag.MsgSeqNum) ?? 0,
    refMsgType: msgType,
    refTagId,
    reason,
    text: sessionRejectText(reason),
  })
  const missing = (tag: number) => about(tag, 1)
  const wrong = (tag: number) => about(tag, 5)
  const party = profile.checkCompId ? partyLacking(message) : 0
  if (party !== 0) return message.has(party) ? about(party, 4) : missing(party)
  if (!message.has(Tag.SendingTime)) return missing(Tag.SendingTime)
  if (needsOrigSendingTime(message, profile)) {
    if (!message.has(Tag.OrigSendingTime)) return missing(Tag.OrigSendingTime)
    if (Number.isNaN(timeOf(message, Tag.OrigSendingTime))) return about(Tag.OrigSendingTime, 6)
  }
  const fault = profile.validator?.validate(message, profile.applVerId)
  if (fault !== undefined) {
    const { reason, refTagId, text = sessionRejectText(reason) } = fault
    const refSeqNum = message.int(Tag.MsgSeqNum) ?? 0
    const complaint = { refSeqNum, refMsgType: msgType, reason, text }
    return refTagId === undefined ? complaint : { ...complaint, refTagId }
  }
  switch (msgType) {
    case MsgType.TestRequest:
      if (!message.has(Tag.TestReqID)) return missing(Tag.TestReqID)
      return message.text(Tag.TestReqID) === '' ? about(Tag.TestReqID, 4) : wrong(Tag.TestReqID)
    case MsgType.ResendRequest: {
      if (!message.has(Tag.BeginSeqNo)) return missing(Tag.BeginSeqNo)
      if (!message.has(Tag.EndSeqNo)) return missing(Tag.EndSeqNo)
      return wrong((message.int(Tag.BeginSeqNo) ?? 0) < 1 ? Tag.BeginSeqNo : Tag.EndSeqNo)
    }
    case MsgType.Logon:
      return wrong(Tag.ResetSeqNumFlag)
    default: {
      if (!message.has(Tag.NewSeqNo)) return missing(Tag.NewSeqNo)
      const complaint = wrong(Tag.NewSeqNo)
      if (message.boolean(Tag.GapFillFlag) === true) return complaint
      // a reset to a lower number is wrong as a whole: engines of the field expect no tag to be named
      const { refTagId, ...whole } = complaint
      return whole
    }
  }
}

/** A gap fill may do without: engines of the field send it so. */
function needsOrigSendingTime(message: MessageView, profile: Profile): boolean {
  if (!message.possDup || message.msgType === MsgType.SequenceReset) return false
  return profile.requiresOrigSendingTime || message.has(Tag.OrigSendingTime)
}

function areParties(message: MessageView, profile: Profile): boolean {
  return (
    isField(message, Tag.SenderCompID, profile.targetCompId) &&
    isField(message, Tag.TargetCompID, profile.senderCompId)
  )
}

/** SenderCompID(49) or TargetCompID(56), where that is not there or has no value: nobody else's; 0 where they are. */
function partyLacking(message: MessageView): number {
  if (isBlank(message, Tag.SenderCompID)) return Tag.SenderCompID
  return isBlank(message, Tag.TargetCompID) ? Tag.TargetCompID : 0
}

function isBlank(message: MessageView, tag: number): boolean {
  const field = message.find(tag)
  return field < 0 || message.valueStart(field) === message.valueEnd(field)
}

/** Whether it can be rejected by its number, and the session go on. */
function isNext(message: MessageView, expected: number): boolean {
  return message.msgSeqNum === expected && message.msgType !== MsgType.Logon && !isReset(message)
}

/** A TestReqID(112) that our Heartbeat(0) can carry back. */
function isEchoable(message: MessageView, { testReqIdMin, testReqIdMax }: Profile): boolean {
  const field = message.find(Tag.TestReqID)
  if (field < 0) return false
  const size = message.valueEnd(field) - message.valueStart(field)
  return size >= testReqIdMin && size <= testReqIdMax
}

/** BeginSeqNo(7) and EndSeqNo(16) that can be answered; 0 or more than was sent means "to the last". */
function isRange(message: MessageView): boolean {
  const begin = message.int(Tag.BeginSeqNo)
  const end = message.int(Tag.EndSeqNo)
  if (begin === undefined || end === undefined) return false
  return begin >= 1 && (end === 0 || end >= begin)
}

function isField(message: MessageView, tag: number, expected: Buffer): boolean {
  const field = message.find(tag)
  return field >= 0 && message.equals(field, expected)
}

/** Milliseconds since the epoch; NaN where there is none or it is no UTCTimestamp. */
function timeOf(message: MessageView, tag: number): number {
  const field = message.find(tag)
  if (field < 0) return Number.NaN
  return parseUtcMillis(message.bytes, message.valueStart(field), message.valueEnd(field))
}

import type { Draft, Field, Fields } from '../wire/draft.js'
import { MsgType } from './msg-type.js'
import { Tag } from './tags.js'
import type { VersionRules } from './version.js'

/** What a Logon(A) of ours says. */
export interface LogonTerms {
  /** HeartBtInt(108), seconds. */
  readonly heartBtInt: number
  /** ResetSeqNumFlag(141)=Y. */
  readonly reset: boolean
  /** NextExpectedMsgSeqNum(789). */
  readonly nextExpected?: number | undefined
  /** DefaultApplVerID(1137). */
  readonly applVerId?: string | undefined
}

/** Source: FIX Session Layer, Logon(A). `more`: what the configuration adds comes last. */
export function logon(terms: LogonTerms, more: Fields): Draft {
  const { heartBtInt, reset, nextExpected, applVerId } = terms
  const fields: Field[] = [
    [Tag.EncryptMethod, 0],
    [Tag.HeartBtInt, heartBtInt],
  ]
  if (reset) fields.push([Tag.ResetSeqNumFlag, true])
  if (nextExpected !== undefined) fields.push([Tag.NextExpectedMsgSeqNum, nextExpected])
  if (applVerId !== undefined) fields.push([Tag.DefaultApplVerID, applVerId])
  return { msgType: MsgType.Logon, fields: [...fields, ...more] }
}

/** Unasked, or with the TestReqID(112) of the TestRequest(1) that it answers. */
export function heartbeat(testReqId?: string): Draft {
  return {
    msgType: MsgType.Heartbeat,
    fields: testReqId === undefined ? [] : [[Tag.TestReqID, testReqId]],
  }
}

/** A Heartbeat(0) that says no more than that we are there. */
export function isIdle({ msgType, fields }: Draft): boolean {
  return msgType === MsgType.Heartbeat && fields.length === 0
}

/** Asks for a Heartbeat(0) that carries the same TestReqID(112). */
export function testRequest(testReqId: string): Draft {
  return { msgType: MsgType.TestRequest, fields: [[Tag.TestReqID, testReqId]] }
}

/** Asks for everything from `beginSeqNo` on. */
export function resendRequest(beginSeqNo: number, endSeqNo: number): Draft {
  return {
    msgType: MsgType.ResendRequest,
    fields: [
      [Tag.BeginSeqNo, beginSeqNo],
      [Tag.EndSeqNo, endSeqNo],
    ],
  }
}

/** Says goodbye, with the reason where there is one. */
export function logout(text?: string): Draft {
  return { msgType: MsgType.Logout, fields: text === undefined ? [] : [[Tag.Text, text]] }
}

/** What is wrong with a message of the peer's. */
export interface Complaint {
  readonly refSeqNum: number
  readonly refMsgType: string
  readonly refTagId?: number
  /** SessionRejectReason(373). */
  readonly reason?: number
  readonly text: string
}

/**
 * `route`: the routing fields, reversed.
 *
 * Source: FIX Session Layer, Reject(3); before FIX.4.2 only RefSeqNum(45) and Text(58) exist, so the text names the tag.
 */
export function reject(complaint: Complaint, rules: VersionRules, route: Fields = []): Draft {
  const { refSeqNum, refMsgType, refTagId, reason, text } = complaint
  const named = rules.rejectReasonMax > 0 || refTagId === undefined ? text : `${text} (${refTagId})`
  const fields: Field[] = [...route, [Tag.RefSeqNum, refSeqNum], [Tag.Text, named]]
  if (rules.rejectReasonMax > 0) {
    if (refTagId !== undefined) fields.push([Tag.RefTagID, refTagId])
    fields.push([Tag.RefMsgType, refMsgType])
    if (reason !== undefined && reason <= rules.rejectReasonMax)
      fields.push([Tag.SessionRejectReason, reason])
  }
  return { msgType: MsgType.Reject, fields }
}

/** Why the application does not take a message that is sound. */
export interface BusinessComplaint {
  readonly refSeqNum: number
  readonly refMsgType: string
  /** BusinessRejectReason(380). */
  readonly reason: number
  /** BusinessRejectRefID(379). */
  readonly refId?: string
  readonly text: string
}

/** Source: FIX 4.4 Volume 2, Business Message Reject; before FIX.4.2 Reject(3) has to serve. */
export function businessReject(
  complaint: BusinessComplaint,
  rules: VersionRules,
  route: Fields = [],
): Draft {
  const { refSeqNum, refMsgType, reason, refId, text } = complaint
  if (!rules.businessReject) return reject({ refSeqNum, refMsgType, text }, rules, route)
  const fields: Field[] = [
    ...route,
    [Tag.RefSeqNum, refSeqNum],
    [Tag.Text, text],
    [Tag.RefMsgType, refMsgType],
  ]
  if (refId !== undefined) fields.push([Tag.BusinessRejectRefID, refId])
  fields.push([Tag.BusinessRejectReason, reason])
  return { msgType: MsgType.BusinessMessageReject, fields }
}

/** SequenceReset(4) fields that skip to `newSeqNo` in place of messages that are not sent again. */
export function gapFill(newSeqNo: number, origSendingTime: string): Fields {
  return [
    [Tag.PossDupFlag, true],
    [Tag.OrigSendingTime, origSendingTime],
    [Tag.NewSeqNo, newSeqNo],
    [Tag.GapFillFlag, true],
  ]
}

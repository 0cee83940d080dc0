import type { Draft, Field, Fields } from '../wire/draft.js'
import { MsgType } from './msg-type.js'
import type { ResolvedOptions } from './options.js'
import { Tag } from './tags.js'
import { applVerIds, type VersionRules } from './version.js'

/** Source: FIX Session Layer, Logon(A). What the configuration adds comes last. */
export function logon(
  heartBtIntSeconds: number,
  reset: boolean,
  { defaultApplVerId, logonFields }: Pick<ResolvedOptions, 'defaultApplVerId' | 'logonFields'>,
): Draft {
  const fields: Field[] = [
    [Tag.EncryptMethod, 0],
    [Tag.HeartBtInt, heartBtIntSeconds],
  ]
  if (reset) fields.push([Tag.ResetSeqNumFlag, true])
  if (defaultApplVerId !== undefined)
    fields.push([Tag.DefaultApplVerID, applVerIds[defaultApplVerId]])
  return { msgType: MsgType.Logon, fields: [...fields, ...logonFields] }
}

/** Unasked, or with the TestReqID(112) of the TestRequest(1) that it answers. */
export function heartbeat(testReqId?: string): Draft {
  return {
    msgType: MsgType.Heartbeat,
    fields: testReqId === undefined ? [] : [[Tag.TestReqID, testReqId]],
  }
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

/** What is wrong with a message of the peer's. Source: SessionRejectReason(373). */
export interface Complaint {
  readonly refSeqNum: number
  readonly refMsgType: string
  readonly refTagId?: number
  readonly reason: number
  readonly text: string
}

/** Source: FIX Session Layer, Reject(3); before FIX.4.2 only RefSeqNum(45) and Text(58) exist. */
export function reject(complaint: Complaint, rules: VersionRules): Draft {
  const fields: Field[] = [
    [Tag.RefSeqNum, complaint.refSeqNum],
    [Tag.Text, complaint.text],
  ]
  if (rules.rejectReasons) {
    if (complaint.refTagId !== undefined) fields.push([Tag.RefTagID, complaint.refTagId])
    fields.push([Tag.RefMsgType, complaint.refMsgType])
    fields.push([Tag.SessionRejectReason, complaint.reason])
  }
  return { msgType: MsgType.Reject, fields }
}

/** The application could not take a message. BusinessRejectReason(380)=0, other. */
export function businessReject(
  refSeqNum: number,
  refMsgType: string,
  text: string,
  rules: VersionRules,
): Draft {
  if (!rules.businessReject) return reject({ refSeqNum, refMsgType, reason: 99, text }, rules)
  return {
    msgType: MsgType.BusinessMessageReject,
    fields: [
      [Tag.RefSeqNum, refSeqNum],
      [Tag.Text, text],
      [Tag.RefMsgType, refMsgType],
      [Tag.BusinessRejectReason, 0],
    ],
  }
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

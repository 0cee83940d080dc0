import type { Fields } from '../wire/draft.js'
import type { MessageView } from '../wire/message.js'
import { complaintOf, judge, type Profile } from './inbound.js'
import { Tag } from './tags.js'
import { isApplVerId, type VersionRules } from './version.js'

/** Longest HeartBtInt(108) that we agree to, seconds. */
const MAX_HEART_BT_INT = 3_600

/** Our Logon as it will leave: what there is to sign. */
export interface PendingLogon {
  readonly msgSeqNum: number
  /** SendingTime(52), exactly as it will be written. */
  readonly sendingTime: string
  readonly senderCompId: string
  readonly targetCompId: string
  /** The fields behind the header. */
  readonly fields: Fields
}

/** What the peer's Logon asks for, or why it cannot be had. */
export type LogonJudgement =
  | {
      readonly agreed: true
      readonly heartBtInt: number
      readonly reset: boolean
      /** NextExpectedMsgSeqNum(789), where there is one. */
      readonly nextExpected: number | undefined
      /** DefaultApplVerID(1137), in FIXT.1.1. */
      readonly applVerId: string | undefined
    }
  | { readonly agreed: false; readonly reason: string }

/**
 * Judges a Logon by itself, before credentials, store and numbers are looked at.
 *
 * Source: FIX Session Layer, Logon; test cases 1B.d, 1S.d, 17, R.2.
 */
export function readLogon(
  logon: MessageView,
  profile: Profile,
  rules: VersionRules,
  now: number,
): LogonJudgement {
  const reset = logon.boolean(Tag.ResetSeqNumFlag) === true
  switch (judge(logon, { ...profile, witness: undefined }, logon.msgSeqNum, now)) {
    case 'wrongBeginString':
      return refused('Incorrect BeginString')
    case 'wrongCompId':
      return refused('CompID problem')
    case 'sendingTimeOff':
    case 'origSendingTimeLate':
      return refused('SendingTime accuracy problem')
    case 'unnumbered':
      return refused('Logon without MsgSeqNum')
    case 'malformed':
      if (reset && logon.ownSeqNum !== 1)
        return refused(`ResetSeqNumFlag with MsgSeqNum ${logon.ownSeqNum}, expected 1`)
      return refused(complaintOf(logon, profile).text)
  }
  if (logon.int(Tag.EncryptMethod) !== 0)
    return refused(
      `EncryptMethod: expected 0, but received ${logon.text(Tag.EncryptMethod) ?? 'none'}`,
    )
  const heartBtInt = logon.int(Tag.HeartBtInt)
  if (heartBtInt === undefined || heartBtInt < 0 || heartBtInt > MAX_HEART_BT_INT)
    return refused(
      `HeartBtInt: expected 0 to ${MAX_HEART_BT_INT}, but received ${logon.text(Tag.HeartBtInt) ?? 'none'}`,
    )
  const applVerId = rules.applVerId ? (logon.text(Tag.DefaultApplVerID) ?? '') : undefined
  if (applVerId === '') return refused('Logon without DefaultApplVerID')
  if (applVerId !== undefined && !isApplVerId(applVerId))
    return refused(`DefaultApplVerID: expected 2 to 10, but received ${applVerId}`)
  const nextExpected = logon.int(Tag.NextExpectedMsgSeqNum)
  if (logon.has(Tag.NextExpectedMsgSeqNum) && !(nextExpected !== undefined && nextExpected > 0))
    return refused(
      `NextExpectedMsgSeqNum: expected 1 or more, but received ${logon.text(Tag.NextExpectedMsgSeqNum)}`,
    )
  return { agreed: true, heartBtInt, reset, nextExpected, applVerId }
}

/** Text(58) for a peer that expects what was never sent. Source: QuickFIX/J. */
export function nextExpectedTooHigh(expected: number, received: number): string {
  return `Tag 789 (NextExpectedMsgSeqNum) is higher than expected. Expected ${expected}, Received ${received}`
}

function refused(reason: string): LogonJudgement {
  return { agreed: false, reason }
}

/** Text(58) for a number that has been used before. Source: test case 2c. */
export function tooLow(expected: number, received: number): string {
  return `MsgSeqNum too low, expecting ${expected} but received ${received}`
}

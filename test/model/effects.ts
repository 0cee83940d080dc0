import type { SessionContext } from '@goldfix/core'
import type { DriverCommand } from '../../packages/core/src/session/events.js'

/** What an action named in the chart is for: a command to the driver, or something noted in the context. */
export type Effect =
  | { readonly tells: DriverCommand['type'] }
  | { readonly notes: (now: SessionContext, before: SessionContext) => boolean }

const tells = (type: DriverCommand['type']): Effect => ({ tells: type })
const notes = (holds: (now: SessionContext, before: SessionContext) => boolean): Effect => ({
  notes: holds,
})
const hasReason = notes(({ reason }) => reason !== undefined && reason !== '')
const saysGoodbye = notes(({ reason, farewell }) => !!reason && farewell?.text !== undefined)
/** The peer broke the rules: it is told with a Logout or with a Reject too, or not at all where that is wanted. */
const violation = (said: 'text' | 'reject'): Effect =>
  notes(
    ({ reason, farewell, ending, rules }) =>
      !!reason &&
      ending === 'violation' &&
      (rules.disconnectOnError ? farewell === undefined : farewell?.[said] !== undefined),
  )

/** Every action of the chart, by its name: what must be seen once its row was taken. */
export const effects: Readonly<Record<string, Effect>> = {
  countConnection: notes(
    (now, before) =>
      now.connection === before.connection + 1 &&
      now.attempt === before.attempt + 1 &&
      !now.openFailed &&
      now.farewell === undefined,
  ),
  open: tells('open'),
  logOn: tells('logon'),
  judgeLogon: tells('judgeLogon'),
  noteLogon: notes(({ attempt, reason }) => attempt === 0 && reason === undefined),
  release: tells('release'),

  openGate: tells('gate'),
  closeGate: tells('gate'),
  accept: tells('accept'),
  count: tells('count'),
  keep: tells('keep'),
  keepAnswered: tells('keep'),
  ignoreDuplicate: tells('ignoreDuplicate'),
  answerTestRequest: tells('transmit'),
  rejectMessage: tells('reject'),
  rejectGarbled: tells('rejectGarbled'),
  skipTo: tells('skipTo'),
  resend: tells('resend'),
  resetInSession: tells('resetInSession'),
  askForReset: tells('askForReset'),
  completeReset: tells('completeReset'),
  discard: tells('discard'),
  giveUpOnReset: saysGoodbye,
  tellReject: tells('report'),
  tellLogout: tells('report'),
  tellRefused: tells('report'),

  askForGap: tells('askForGap'),
  awaitGap: tells('awaitGap'),
  noteFirstGapRequest: notes(({ gapRequests }) => gapRequests === 1),
  noteGapRequest: notes((now, before) => now.gapRequests === before.gapRequests + 1),
  noteGapProgress: notes(
    (now, before) => now.gapRequests === 1 && now.gapRequestedAt > before.gapRequestedAt,
  ),
  giveUpOnGap: saysGoodbye,

  beginHeartbeats: tells('heartbeats'),
  stopHeartbeats: tells('heartbeats'),
  sendTestRequest: tells('transmit'),
  noteSilence: hasReason,

  refuseBeginString: violation('text'),
  refuseUnnumbered: violation('text'),
  refuseCompId: violation('reject'),
  refuseSendingTime: violation('reject'),
  refuseMalformed: violation('reject'),
  refuseTooLow: violation('text'),
  refuseFirstAnswer: notes(({ reason, farewell }) => !!reason && farewell === undefined),
  noteRefusedByPeer: notes(({ reason, farewell }) => !!reason && farewell === undefined),
  noteRefusal: hasReason,
  noteLogonTimeout: hasReason,
  noteLogoutTimeout: hasReason,
  noteLogout: notes(({ reason, ending }) => !!reason && ending === 'logout'),
  noteLogoutAnswered: notes(({ ending }) => ending !== 'other'),
  noteStop: notes(({ stopped }) => stopped),
  noteStart: notes(({ stopped }) => !stopped),
  noteLoss: hasReason,
  noteOpenFailure: notes(({ reason, openFailed }) => !!reason && openFailed),
  noteFailure: hasReason,
  noteStoreFailure: hasReason,
  noteHalt: notes(({ stopped, farewell }) => stopped && farewell?.text !== undefined),
  noteRetry: notes(({ retryInMs }) => retryInMs > 0),
  logOff: tells('logOff'),
  sayFarewell: tells('sayFarewell'),
  settle: tells('settle'),
  settleForGood: tells('settle'),
}

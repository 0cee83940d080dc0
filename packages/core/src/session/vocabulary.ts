import { setup } from 'xstate'
import { driver } from './actors.js'
import { heartbeat, testRequest } from './admin.js'
import type { DriverCommand, Farewell, SessionContext, SessionEvent } from './events.js'
import type { Verdict } from './inbound.js'
import { tooLow } from './logon.js'
import { MsgType } from './msg-type.js'
import type { Session } from './session.js'

/** ResendRequests for one gap, without any progress, before the session gives up. */
const MAX_GAP_REQUESTS = 3

type Situation = { context: SessionContext; event: SessionEvent }

const base = setup({
  types: {} as {
    input: Session
    context: SessionContext
    events: SessionEvent
    tags: 'busy'
  },
  actors: { driver },
  delays: {
    logonTimeout: ({ context }) => context.rules.logonTimeoutMs,
    logoutTimeout: ({ context }) => context.rules.logoutTimeoutMs,
    resendTimeout: ({ context }) => context.rules.resendTimeoutMs,
    retryDelay: ({ context }) => context.retryInMs,
    giveUpDue: ({ context }) => context.pulse.giveUpDueInMs(),
  },
})

/** Asks the driver to do something. */
const tell = (command: (situation: Situation) => DriverCommand) =>
  base.sendTo('driver', ({ context, event }) => command({ context, event }))

/** Remembers why, and what to tell the peer before leaving. */
const leave = (
  reasonFor: (situation: Situation) => string,
  farewellFor?: (reason: string, situation: Situation) => Farewell,
) =>
  base.assign(({ context, event }) => {
    const reason = reasonFor({ context, event })
    return { reason, farewell: farewellFor?.(reason, { context, event }) }
  })

/** The same where the peer has broken the rules. */
const violate = (
  reasonFor: (situation: Situation) => string,
  farewellFor: (reason: string, situation: Situation) => Farewell,
) =>
  base.assign(({ context, event }) => {
    const reason = reasonFor({ context, event })
    const farewell = context.rules.disconnectOnError
      ? undefined
      : farewellFor(reason, { context, event })
    return { reason, farewell, ending: 'violation' }
  })

/** Logout(5) with the reason in Text(58). */
const inText = (text: string): Farewell => ({ text })

/** Reject(3) of the message with the reason in Text(58), then Logout(5). */
const inReject =
  (sessionRejectReason: number) =>
  (text: string, { event }: Situation): Farewell => {
    const { msgSeqNum, msgType } = received(event)
    return {
      reject: { refSeqNum: msgSeqNum, refMsgType: msgType, reason: sessionRejectReason, text },
    }
  }

const is =
  (...verdicts: Verdict[]) =>
  ({ event }: Situation): boolean =>
    event.type === 'message.received' && verdicts.includes(event.verdict)

/**
 * What the names in the chart mean: guards answer a question about event and context, actions note something in
 * the context or ask the driver to do something. The chart itself is in `machine.ts`.
 */
export const vocabulary = base.extend({
  guards: {
    isStale: ({ context, event }) =>
      'connection' in event && event.connection !== context.connection,
    isNotLoggedOn: ({ context }) => context.attempt > 0,
    isInitiator: ({ context }) => context.rules.role === 'initiator',
    isStopped: ({ context }) => context.stopped,
    needsNoWait: ({ context }) => context.rules.role === 'acceptor' && !context.openFailed,

    isWrongBeginString: is('wrongBeginString'),
    isUnnumbered: is('unnumbered'),
    isWrongCompId: is('wrongCompId'),
    isSendingTimeOff: is('sendingTimeOff'),
    isOrigSendingTimeLate: is('origSendingTimeLate'),
    isTooLow: is('tooLow'),
    isMalformed: is('malformed'),
    isFutileReset: is('futileReset'),
    isUnbearable: ({ context, event }) =>
      context.rules.endsOnError &&
      event.type === 'message.received' &&
      (event.verdict === 'malformed' || event.verdict === 'futileReset'),
    isDuplicate: is('duplicate'),
    isGap: is('gap'),
    isLogout: is('logout'),
    isResetLogon: is('resetLogon'),
    isSequenceReset: is('sequenceReset'),
    isGapFill: is('gapFill'),
    isResendRequest: is('resendRequest'),
    isTestRequest: is('testRequest'),
    isReject: is('reject'),
    isLogon: is('logon'),
    isLeftOver: ({ event }) => event.type === 'message.received' && event.verdict !== 'logout',
    isHarmless: is('application', 'heartbeat', 'logon'),
    isGapToAskForAgain: ({ context, event }) =>
      context.rules.sendRedundantResendRequests &&
      event.type === 'message.received' &&
      event.verdict === 'gap',
    isEarlyResendRequest: ({ event }) =>
      event.type === 'message.received' &&
      event.verdict === 'resendRequest' &&
      event.position === 'early',
    isToBeRejected: ({ event }) =>
      event.type === 'message.garbled' && event.complaint !== undefined,
    isLogonMessage: ({ event }) => received(event).msgType === MsgType.Logon,
    isLogoutMessage: ({ event }) => received(event).msgType === MsgType.Logout,

    leavesGapToldOf: ({ event }) => event.type === 'logon.accepted' && event.gap && event.told,
    leavesGap: ({ event }) => event.type === 'logon.accepted' && event.gap,
    isDeaf: ({ context }) => context.pulse.deaf,
    isGapClosing: ({ context }) => context.sequence.expected > context.gapRequestedAt,
    mayAskAgain: ({ context }) => context.gapRequests < MAX_GAP_REQUESTS,
    isPeerGone: ({ context }) => context.pulse.giveUpDueInMs() === 0,
    wasSaid: ({ event }) => event.type === 'farewell.done' && event.said,
  },
  actions: {
    // opening
    countConnection: base.assign(({ context }) => ({
      connection: context.connection + 1,
      attempt: context.attempt + 1,
      openFailed: false,
      reason: undefined,
      farewell: undefined,
      ending: 'other' as const,
    })),
    open: tell(({ context }) => ({ type: 'open', connection: context.connection })),
    logOn: tell(() => ({ type: 'logon' })),
    judgeLogon: tell(() => ({ type: 'judgeLogon' })),
    noteLogon: base.assign({ attempt: 0, reason: undefined }),
    release: tell(() => ({ type: 'release' })),

    // one message
    openGate: tell(() => ({ type: 'gate', open: true })),
    closeGate: tell(() => ({ type: 'gate', open: false })),
    accept: tell(() => ({ type: 'accept' })),
    count: tell(() => ({ type: 'count' })),
    keep: tell(() => ({ type: 'keep', answered: false })),
    keepAnswered: tell(() => ({ type: 'keep', answered: true })),
    ignoreDuplicate: tell(() => ({ type: 'ignoreDuplicate' })),
    answerTestRequest: tell(({ event }) => ({
      type: 'transmit',
      draft: heartbeat(received(event).testReqId),
    })),
    rejectMessage: tell(({ event }) => ({ type: 'reject', complaint: complaintOf(event) })),
    rejectGarbled: tell(({ event }) => ({ type: 'rejectGarbled', complaint: complaintOf(event) })),
    skipTo: tell(({ event }) => ({ type: 'skipTo', newSeqNo: received(event).newSeqNo ?? 0 })),
    resend: tell(({ event }) => {
      const { beginSeqNo = 1, endSeqNo = 0 } = received(event)
      return { type: 'resend', beginSeqNo, endSeqNo }
    }),
    resetInSession: tell(() => ({ type: 'resetInSession' })),
    askForReset: tell(() => ({ type: 'askForReset' })),
    completeReset: tell(() => ({ type: 'completeReset' })),
    discard: tell(() => ({ type: 'discard' })),
    giveUpOnReset: leave(() => 'the peer did not answer our reset', inText),
    tellReject: tell(({ event }) => ({
      type: 'report',
      occurrence: { type: 'reject-received', text: received(event).text ?? '' },
    })),
    tellLogout: tell(({ event }) => ({
      type: 'report',
      occurrence: { type: 'logout-received', text: received(event).text ?? '' },
    })),
    tellRefused: tell(({ context }) => ({
      type: 'report',
      occurrence: { type: 'logon-refused', by: 'peer', reason: context.reason ?? '' },
    })),

    // gaps
    askForGap: tell(() => ({ type: 'askForGap' })),
    awaitGap: tell(() => ({ type: 'awaitGap' })),
    noteFirstGapRequest: base.assign(({ context }) => ({
      gapRequests: 1,
      gapRequestedAt: context.sequence.expected,
    })),
    noteGapRequest: base.assign(({ context }) => ({
      gapRequests: context.gapRequests + 1,
      gapRequestedAt: context.sequence.expected,
    })),
    noteGapProgress: base.assign(({ context }) => ({
      gapRequests: 1,
      gapRequestedAt: context.sequence.expected,
    })),
    giveUpOnGap: leave(
      ({ context }) =>
        `MsgSeqNum ${context.sequence.expected} did not come, asked ${MAX_GAP_REQUESTS} times`,
      () => ({ text: 'ResendRequest not answered' }),
    ),

    // liveness
    beginHeartbeats: tell(() => ({ type: 'heartbeats', on: true })),
    stopHeartbeats: tell(() => ({ type: 'heartbeats', on: false })),
    sendTestRequest: tell(({ context }) => ({
      type: 'transmit',
      draft: testRequest(context.rules.testReqId),
    })),
    noteSilence: leave(() => 'the peer is silent'),

    // leaving
    refuseBeginString: violate(() => 'Incorrect BeginString', inText),
    refuseUnnumbered: violate(() => 'Received message without MsgSeqNum', inText),
    refuseCompId: violate(() => 'CompID problem', inReject(9)),
    refuseSendingTime: violate(() => 'SendingTime accuracy problem', inReject(10)),
    refuseMalformed: violate(
      ({ event }) => complaintOf(event).text,
      (text, { event }) => ({ reject: complaintOf(event), text }),
    ),
    refuseTooLow: violate(
      ({ context, event }) => tooLow(context.sequence.expected, received(event).msgSeqNum),
      inText,
    ),
    refuseFirstAnswer: leave(
      ({ event }) => `the first answer was MsgType ${received(event).msgType}, expected a Logon`,
    ),
    noteRefusedByPeer: leave(
      ({ event }) => `the peer refused our Logon: ${received(event).text ?? 'no reason given'}`,
    ),
    noteRefusal: base.assign(({ event }) =>
      event.type === 'logon.refused' ? { reason: event.reason, farewell: event.farewell } : {},
    ),
    noteLogonTimeout: leave(() => 'no Logon within the logon timeout'),
    noteLogoutTimeout: leave(() => 'the peer did not answer our Logout'),
    noteLogout: base.assign(({ event }) => ({
      reason: `the peer logged out: ${received(event).text ?? 'no reason given'}`,
      farewell: undefined,
      ending: 'logout' as const,
    })),
    noteLogoutAnswered: base.assign(({ context }) => ({
      ending: context.ending === 'violation' ? context.ending : ('logout' as const),
    })),
    noteStop: base.assign({ stopped: true, reason: 'stopped by the application' }),
    noteStart: base.assign({ stopped: false }),
    noteLoss: leave(({ event }) => reasonOf(event)),
    noteOpenFailure: base.assign(({ event }) => ({ reason: reasonOf(event), openFailed: true })),
    noteFailure: leave(({ event }) => reasonOf(event)),
    noteStoreFailure: base.assign(({ context, event }) => ({
      reason: `store: ${reasonOf(event)}`,
      farewell: undefined,
      stopped: context.stopped || (event.type === 'store.failed' && event.over),
    })),
    noteHalt: base.assign(({ event }) => ({
      stopped: true,
      reason: reasonOf(event),
      farewell: { text: 'Application error' },
    })),
    noteRetry: base.assign(({ event }) =>
      event.type === 'session.settled' ? { retryInMs: event.retryInMs } : {},
    ),
    logOff: tell(({ event }) =>
      event.type === 'session.stop' && event.text !== undefined
        ? { type: 'logOff', text: event.text }
        : { type: 'logOff' },
    ),
    sayFarewell: tell(({ context }) => ({ type: 'sayFarewell', farewell: context.farewell })),
    settle: tell(({ context }) => ({
      type: 'settle',
      attempt: context.attempt,
      over: false,
      stay: false,
      ending: context.ending,
    })),
    settleForGood: tell(({ context }) => ({
      type: 'settle',
      attempt: context.attempt,
      over: true,
      stay: context.stopped,
      ending: context.ending,
    })),
  },
})

type Received = Extract<SessionEvent, { type: 'message.received' }>

/** The event of a transition that only `message.received` can take. */
function received(event: SessionEvent): Received {
  if (event.type !== 'message.received') throw new Error(`${event.type} carries no message`)
  return event
}

function complaintOf(event: SessionEvent) {
  if ('complaint' in event && event.complaint !== undefined) return event.complaint
  throw new Error(`${event.type} came without a complaint`)
}

function reasonOf(event: SessionEvent): string {
  return 'reason' in event && event.reason !== undefined ? event.reason : event.type
}

import { type SessionContext, type SessionEvent, sessionMachine } from '@goldfix/core'
import { delayOf } from './chart.js'
import type { Situation } from './situation.js'

/** What the chart can be sent: its own vocabulary, and the events of its timers. */
export type ChartEvent = SessionEvent | { readonly type: `xstate.after.${string}` }

/** Something that can happen to the chart. */
export interface Stimulus {
  /** Its name; `xstate/graph` takes it for an event. */
  readonly type: string
  readonly situation: Situation
  event(context: SessionContext): ChartEvent
}

type Received = Extract<SessionEvent, { type: 'message.received' }>
type Reported = Exclude<SessionEvent, { type: 'session.start' | 'session.stop' }>
type Facts<E> = E extends unknown ? Omit<E, 'at' | 'connection'> : never

const expected = { position: 'expected', msgSeqNum: 5, possDup: false } as const
const early = { position: 'early', msgSeqNum: 7, possDup: false } as const
const late = { position: 'late', msgSeqNum: 3, possDup: false } as const
const range = { msgType: '2', beginSeqNo: 1, endSeqNo: 0 } as const
const complaint = { refSeqNum: 5, refMsgType: '1', reason: 1, text: 'Required tag missing' }

/** A message by what it is to the session: one of each verdict, in each position that makes a difference. */
const messages: Record<string, Facts<Omit<Received, 'type'>>> = {
  application: { verdict: 'application', msgType: 'D', ...expected },
  Heartbeat: { verdict: 'heartbeat', msgType: '0', ...expected },
  TestRequest: { verdict: 'testRequest', msgType: '1', testReqId: 'X', ...expected },
  ResendRequest: { verdict: 'resendRequest', ...range, ...expected },
  'ResendRequest early': { verdict: 'resendRequest', ...range, ...early },
  'ResendRequest late': { verdict: 'resendRequest', ...range, ...late },
  Reject: { verdict: 'reject', msgType: '3', text: 'no', ...expected },
  GapFill: { verdict: 'gapFill', msgType: '4', newSeqNo: 9, ...expected },
  Reset: { verdict: 'sequenceReset', msgType: '4', newSeqNo: 9, ...late },
  Logout: { verdict: 'logout', msgType: '5', text: 'bye', ...expected },
  'Logout early': { verdict: 'logout', msgType: '5', ...early },
  Logon: { verdict: 'logon', msgType: 'A', ...expected },
  'Logon with 141=Y': { verdict: 'resetLogon', msgType: 'A', ...late },
  early: { verdict: 'gap', msgType: 'D', ...early },
  'Logon early': { verdict: 'gap', msgType: 'A', ...early },
  duplicate: { verdict: 'duplicate', msgType: 'D', ...late, possDup: true },
  'too low': { verdict: 'tooLow', msgType: 'D', ...late },
  malformed: { verdict: 'malformed', msgType: '1', complaint, ...expected },
  'reset to a lower number': { verdict: 'futileReset', msgType: '4', complaint, ...expected },
  'PossDup sent before its original': {
    verdict: 'origSendingTimeLate',
    msgType: 'D',
    ...expected,
    possDup: true,
  },
  'SendingTime off': { verdict: 'sendingTimeOff', msgType: 'D', ...expected },
  'wrong CompID': { verdict: 'wrongCompId', msgType: 'D', ...expected },
  'wrong BeginString': { verdict: 'wrongBeginString', msgType: 'D', ...expected },
  unnumbered: { verdict: 'unnumbered', msgType: 'D', ...late, msgSeqNum: -1 },
}

/** What else the driver reports. */
const reports: Record<string, Facts<Reported>> = {
  opened: { type: 'transport.opened' },
  'open failed': { type: 'transport.failed', reason: 'refused' },
  closed: { type: 'transport.closed', reason: 'reset' },
  'Logon sent': { type: 'logon.sent' },
  'Logon accepted': { type: 'logon.accepted', gap: false, told: false },
  'Logon accepted over a gap': { type: 'logon.accepted', gap: true, told: false },
  'Logon accepted over a gap it knows of': { type: 'logon.accepted', gap: true, told: true },
  'Logon refused': { type: 'logon.refused', reason: 'no', farewell: { text: 'no' } },
  'Logon refused in silence': { type: 'logon.refused', reason: 'no' },
  garbled: { type: 'message.garbled', reason: 'checksum' },
  'garbled and rejected': { type: 'message.garbled', reason: 'checksum', complaint },
  'sequence advanced': { type: 'sequence.advanced', messages: 3, expected: 8 },
  'peer silent': { type: 'peer.silent' },
  'gap narrowed': { type: 'gap.narrowed' },
  'gap closed': { type: 'gap.closed' },
  'sequence reset': { type: 'sequence.reset', generation: 2 },
  'farewell said': { type: 'farewell.done', said: true },
  'nothing to say': { type: 'farewell.done', said: false },
  'handler halted': { type: 'handler.halted', reason: 'poison' },
  'store failed': { type: 'store.failed', reason: 'down', over: false },
  'driver failed': { type: 'driver.failed', reason: 'defect' },
  settled: { type: 'session.settled', retryInMs: 500 },
}

/** What the application asks for. */
const requests: Record<string, ChartEvent> = {
  start: { type: 'session.start' },
  stop: { type: 'session.stop' },
  'stop with a text': { type: 'session.stop', text: 'good night' },
  reset: { type: 'session.reset' },
}

/** Every timer fires in each of these. */
const situations: Record<string, Situation> = {
  '': {},
  'in silence': { silent: true },
  'while deaf': { deaf: true },
  'while the gap closes': { closing: true },
}

/** Everything that can happen, by its name. */
export const stimuli: readonly Stimulus[] = [
  ...Object.entries(requests).map(([name, event]) => stimulus(name, () => event)),
  ...Object.entries(reports).map(([name, facts]) => reported(name, facts)),
  ...Object.entries(messages).map(([name, inbound]) =>
    reported(name, { type: 'message.received', ...inbound }),
  ),
  ...timers().flatMap((type) =>
    Object.entries(situations).map(([when, situation]) =>
      stimulus(`after ${delayOf(type)} ${when} (${placeOf(type)})`, () => ({ type }), situation),
    ),
  ),
]

function reported(name: string, facts: Facts<Reported>): Stimulus {
  return stimulus(
    name,
    ({ connection }) => ({ ...facts, at: 0, connection }) as unknown as SessionEvent,
  )
}

function stimulus(
  type: string,
  event: (context: SessionContext) => ChartEvent,
  situation: Situation = {},
): Stimulus {
  return { type, event, situation }
}

/** The generated event types of all timers of the machine. */
function timers(): `xstate.after.${string}`[] {
  const types: readonly string[] = sessionMachine.events
  return types.filter((type): type is `xstate.after.${string}` => delayOf(type) !== undefined)
}

function placeOf(type: string): string {
  return type.split('.').slice(4).join('.')
}

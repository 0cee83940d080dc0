import type { ChartAlone, LogonJudgement } from './chart-alone.js'
import type { Column } from './columns.js'
import { message } from './peer-message.js'

/** An event of the matrix: on the wire or at the desk, and for the chart. */
export interface Row {
  readonly name: string
  /** Rows of the session-level test cases that say more, see test/scenarios. */
  readonly cases: string
  /** Why it cannot occur in this state; nothing where it can. */
  impossibleIn(column: Column): string | undefined
  /** What the chart is told: by the application, the clock, the store or the driver. */
  happensTo(chart: ChartAlone, column: Column): void | Promise<void>
  /** What the peer says, where it is the peer: wire text for the number that is expected. */
  readonly says?: (expected: number) => string
  /** What a timer needs to pass, milliseconds. */
  readonly passes?: number
  /** Seconds for which an open gap waits. */
  readonly resendTimeout?: number
}

/** Numbers of the peer's for a state that expects `expected`: 2 has been used in all of them. */
const USED = 2
const FAR_AHEAD = 6

type Verdict = Parameters<typeof message>[0]['verdict']

interface Said {
  readonly name: string
  readonly cases: string
  readonly msgType: string
  readonly verdict: Verdict
  readonly msgSeqNum?: (expected: number) => number
  readonly position?: 'expected' | 'early' | 'late'
  readonly possDup?: boolean
  readonly newSeqNo?: (expected: number) => number
  /** What follows MsgSeqNum(34) on the wire. */
  readonly rest?: (expected: number) => string
  /** How a Logon with it is judged, before the session is logged on. */
  readonly judged?: LogonJudgement
  /** What the door of an acceptor thinks of it: whether it is a Logon of the counterparty's. */
  readonly knocks?: boolean
  readonly impossibleIn?: (column: Column) => string | undefined
  /** Cases for a higher number, a lower one, and a lower one with PossDupFlag, where it has its own. */
  readonly otherwise?: readonly [string, string, string]
}

const said = ({ msgSeqNum = (n) => n, rest = () => '', ...it }: Said): Row => ({
  name: it.name,
  cases: it.cases,
  impossibleIn: (column) => (column.connected ? it.impossibleIn?.(column) : 'no connection'),
  happensTo(chart, column) {
    if (chart.busy) return
    const { expected } = column
    if (column.state === 'Connecting') {
      if (it.knocks !== true) return chart.turnsAway()
      chart.post({ type: 'transport.opened' })
    }
    chart.expected = expected
    chart.post(
      message({
        msgType: it.msgType,
        verdict: it.verdict,
        msgSeqNum: msgSeqNum(expected),
        position: it.position ?? 'expected',
        possDup: it.possDup ?? false,
        ...(it.newSeqNo && { newSeqNo: it.newSeqNo(expected) }),
      }),
      it.judged ?? 'refused',
    )
  },
  says: (expected) => `35=${it.msgType}|34=${msgSeqNum(expected)}|${rest(expected)}`,
})

/** A message with the expected number, a higher one, one used before, and the last marked as possibly seen. */
const inEachPosition = (it: Said): Row[] => {
  const high = { msgSeqNum: (n: number) => n + FAR_AHEAD, position: 'early' } as const
  const low = {
    msgSeqNum: () => USED,
    position: 'late',
    impossibleIn: ({ expected }: Column) =>
      expected > USED ? undefined : 'there is no lower number',
  } as const
  const again = '43=Y|122=20260102-03:04:05|'
  const rest = it.rest ?? (() => '')
  const [early, late]: [Verdict, Verdict] =
    it.verdict === 'logout' || it.verdict === 'resendRequest'
      ? [it.verdict, it.verdict]
      : ['gap', 'tooLow']
  const logon = it.msgType === 'A'
  const [highCases, lowCases, againCases] = it.otherwise ?? ['2.b', '2.c', '2.e']
  return [
    said({ ...it, name: `${it.name}, expected number` }),
    said({
      ...it,
      ...high,
      name: `${it.name}, higher number`,
      cases: highCases,
      verdict: early,
      ...(logon && { judged: 'gap' as const }),
    }),
    said({
      ...it,
      ...low,
      name: `${it.name}, lower number`,
      cases: lowCases,
      verdict: late,
      ...(logon && { judged: 'tooLow' as const }),
    }),
    said({
      ...it,
      ...low,
      name: `${it.name}, lower number, PossDupFlag`,
      cases: againCases,
      verdict: 'duplicate',
      possDup: true,
      rest: (n) => `${again}${rest(n)}`,
      ...(logon && { judged: 'tooLow' as const }),
    }),
  ]
}

const logonFields = () => '98=0|108=30|'

const messages: readonly Row[] = [
  ...inEachPosition({
    name: 'Logon',
    cases: '1B.c, 1S.a',
    msgType: 'A',
    verdict: 'logon',
    rest: logonFields,
    otherwise: ['1B.c, 1S.a', '2.c', '2.c'],
    judged: 'accepted',
    knocks: true,
  }),
  said({
    name: 'Logon with ResetSeqNumFlag, number 1',
    cases: 'R.1',
    msgType: 'A',
    verdict: 'resetLogon',
    msgSeqNum: () => 1,
    rest: () => '98=0|108=30|141=Y|',
    judged: 'reset',
    knocks: true,
  }),
  said({
    name: 'Logon with ResetSeqNumFlag, another number',
    cases: 'R.2',
    msgType: 'A',
    verdict: 'malformed',
    rest: () => '98=0|108=30|141=Y|',
    knocks: true,
    impossibleIn: ({ expected }) => (expected > 1 ? undefined : 'any other number is a higher one'),
  }),
  said({
    name: 'Logon of another party',
    cases: '1B.d, 1S.c, 2.k',
    msgType: 'A',
    verdict: 'wrongCompId',
    rest: () => '49=OTHER|98=0|108=30|',
  }),
  said({
    name: 'Logon whose credentials are refused',
    cases: '1S.d',
    msgType: 'A',
    verdict: 'logon',
    rest: () => '98=0|108=30|554=wrong|',
    knocks: true,
    impossibleIn: only('an acceptor judges them at the logon', 'Connecting'),
  }),
  ...inEachPosition({ name: 'Heartbeat', cases: '5.b', msgType: '0', verdict: 'heartbeat' }),
  ...inEachPosition({
    name: 'TestRequest',
    cases: '4.b',
    msgType: '1',
    verdict: 'testRequest',
    rest: () => '112=X|',
  }),
  ...inEachPosition({
    name: 'ResendRequest',
    cases: '8.a',
    msgType: '2',
    verdict: 'resendRequest',
    rest: () => '7=1|16=1|',
    otherwise: ['20', '8.a', '2.e'],
  }),
  ...inEachPosition({
    name: 'Reject',
    cases: '7',
    msgType: '3',
    verdict: 'reject',
    rest: () => '45=1|',
  }),
  ...inEachPosition({
    name: 'SequenceReset-GapFill',
    cases: '10.b',
    msgType: '4',
    verdict: 'gapFill',
    newSeqNo: (n) => n + 3,
    rest: (n) => `123=Y|36=${n + 3}|`,
    otherwise: ['10.a', '10.d', '10.c'],
  }),
  said({
    name: 'SequenceReset-GapFill to no higher number',
    cases: '10.e',
    msgType: '4',
    verdict: 'malformed',
    rest: (n) => `123=Y|36=${n}|`,
  }),
  said({
    name: 'SequenceReset-Reset to a higher number',
    cases: '11.a',
    msgType: '4',
    verdict: 'sequenceReset',
    newSeqNo: (n) => n + 3,
    rest: (n) => `36=${n + 3}|`,
  }),
  said({
    name: 'SequenceReset-Reset to the expected number',
    cases: '11.b',
    msgType: '4',
    verdict: 'sequenceReset',
    newSeqNo: (n) => n,
    rest: (n) => `36=${n}|`,
  }),
  said({
    name: 'SequenceReset-Reset to a lower number',
    cases: '11.c',
    msgType: '4',
    verdict: 'futileReset',
    rest: () => '36=0|',
  }),
  ...inEachPosition({
    name: 'Logout',
    cases: '13.a, 13.b',
    msgType: '5',
    verdict: 'logout',
    otherwise: ['13.b', '13.b', '2.e'],
  }),
  ...inEachPosition({
    name: 'Application message',
    cases: '2.a',
    msgType: 'D',
    verdict: 'application',
    rest: () => '11=a|',
  }),
  said({
    name: 'PossDupFlag without OrigSendingTime',
    cases: '2.g',
    msgType: 'D',
    verdict: 'malformed',
    rest: () => '43=Y|11=a|',
  }),
  said({
    name: 'OrigSendingTime after SendingTime',
    cases: '2.f',
    msgType: 'D',
    verdict: 'origSendingTimeLate',
    rest: () => '43=Y|122=20260102-03:14:05|11=a|',
  }),
  said({
    name: 'SendingTime out of tolerance',
    cases: '2.o',
    msgType: '0',
    verdict: 'sendingTimeOff',
    rest: () => '52=20260101-00:00:00|',
  }),
  said({
    name: 'SenderCompID or TargetCompID of others',
    cases: '2.k',
    msgType: '0',
    verdict: 'wrongCompId',
    rest: () => '49=OTHER|',
  }),
  said({
    name: 'Another BeginString',
    cases: '2.i',
    msgType: '0',
    verdict: 'wrongBeginString',
    rest: () => '8=FIX.4.2|',
  }),
  {
    ...said({ name: 'No MsgSeqNum', cases: 'X.1', msgType: '0', verdict: 'unnumbered' }),
    says: () => '35=0|',
  },
  {
    ...said({ name: 'Garbled', cases: '2.d', msgType: '0', verdict: 'heartbeat' }),
    happensTo(chart, { state }) {
      if (state === 'Connecting') return chart.turnsAway()
      if (!chart.busy) chart.post({ type: 'message.garbled', reason: 'a field without a tag' })
    },
    says: (n) => `35=0|34=${n}|=|`,
  },
]

const time = (
  name: string,
  ms: number,
  states: string[],
  more: Partial<Pick<Row, 'cases' | 'resendTimeout'>> = {},
): Row => ({
  name,
  cases: '',
  passes: ms,
  impossibleIn: only('no such timer', ...states),
  happensTo: (chart) => chart.waits(ms),
  ...more,
})

const SEQUENCE = ['Connected.Sequence.InSync', 'Connected.Sequence.AwaitingResend']
const LIVES = [...SEQUENCE, 'Connected.Liveness']
const patient = { resendTimeout: 600 }

const timers: readonly Row[] = [
  time('Nothing sent for HeartBtInt', 30_000, LIVES, { cases: '4.a', ...patient }),
  time('Nothing heard for 1.2 HeartBtInt', 36_000, LIVES, { cases: '6', ...patient }),
  time('Our TestRequest unanswered: 2.4 HeartBtInt', 72_000, SEQUENCE, { cases: '6', ...patient }),
  time('No Logon within logonTimeout', 10_000, [
    'InitiateLogon',
    'LogonReceived',
    'Connected.Sequence.AwaitingReset',
  ]),
  time('No progress for resendTimeout', 10_000, ['Connected.Sequence.AwaitingResend']),
  time('No progress for resendTimeout, the third time', 30_000, [
    'Connected.Sequence.AwaitingResend',
  ]),
  time('No end within logoutTimeout', 2_000, ['Error', 'Disconnecting'], { cases: '12.a' }),
  time('The wait before the next try is over', 500, ['Recovering', 'Disconnected.Waiting']),
]

const application: readonly Row[] = [
  {
    name: 'The application starts it',
    cases: '1B.a',
    impossibleIn: () => undefined,
    happensTo: (chart) => chart.post({ type: 'session.start' }),
  },
  {
    name: 'The application stops it',
    cases: '12.a',
    impossibleIn: () => undefined,
    happensTo: (chart) => chart.post({ type: 'session.stop' }),
  },
  {
    name: 'The application resets the numbers',
    cases: 'R.1',
    impossibleIn: only('refused: not logged on', 'Connected'),
    happensTo: (chart) => chart.post({ type: 'session.reset' }),
  },
  {
    name: 'The application halts at a message',
    cases: '',
    impossibleIn: only('no message is handed over', ...LIVES, 'Disconnecting.AwaitingLogout'),
    happensTo: (chart) => chart.post({ type: 'handler.halted', reason: 'cannot' }),
  },
]

const connection: readonly Row[] = [
  {
    name: 'The connection is opened',
    cases: '1B.b',
    impossibleIn: only('nothing is being opened', 'Connecting'),
    happensTo: (chart) => chart.post({ type: 'transport.opened' }),
  },
  {
    name: 'The connection cannot be opened',
    cases: '1B.a',
    impossibleIn: (column) =>
      column.name === 'Connecting, initiator' ? undefined : 'nothing is being opened',
    happensTo: (chart) => chart.post({ type: 'transport.failed', reason: 'refused' }),
  },
  {
    name: 'The connection is lost',
    cases: '16.b',
    impossibleIn: ({ connected, state }) =>
      connected && state !== 'Connecting' ? undefined : 'no connection',
    happensTo: (chart) => chart.post({ type: 'transport.closed', reason: 'reset' }),
  },
  {
    name: 'The store fails',
    cases: '',
    impossibleIn: only(
      'nothing is with the store',
      'LogonReceived',
      ...LIVES,
      'Error',
      'Disconnecting.AwaitingLogout',
    ),
    happensTo: (chart) => chart.post({ type: 'store.failed', reason: 'no answer', over: false }),
  },
]

/** All rows, in the order of the page. */
export const rowGroups: readonly { readonly title: string; readonly rows: readonly Row[] }[] = [
  { title: 'application', rows: application },
  { title: 'connection and store', rows: connection },
  { title: 'what the peer says', rows: messages },
  { title: 'time', rows: timers },
]

export const rows: readonly Row[] = rowGroups.flatMap((group) => group.rows)

function only(why: string, ...states: string[]): (column: Column) => string | undefined {
  return ({ state }) => (states.some((each) => state.startsWith(each)) ? undefined : why)
}

import type { ChartAlone } from './chart-alone.js'
import { message } from './peer-message.js'

/** A state of the matrix, and how a chart gets there; numbers begin so that 2 has been used and 3 comes next. */
export interface Column {
  /** As `Session.state` writes it, and the role where it is only reached in one. */
  readonly name: string
  readonly state: string
  readonly role: 'initiator' | 'acceptor'
  /** There is a connection on which the peer can say something. */
  readonly connected: boolean
  /** The number that is expected there. */
  readonly expected: number
  enter(chart: ChartAlone): void | Promise<void>
}

/** A group of states that reads well as one table. */
export interface ColumnGroup {
  readonly title: string
  readonly about: string
  readonly columns: readonly Column[]
}

const dials = { role: 'initiator', connected: true, expected: 4 } as const

const opened = (chart: ChartAlone) => {
  chart.expected = 3
  chart.post({ type: 'session.start' })
  chart.post({ type: 'transport.opened' })
}
const loggedOn = (chart: ChartAlone) => {
  opened(chart)
  chart.post(message({ msgType: 'A', verdict: 'logon', msgSeqNum: 3 }))
}
const loggedOut = (chart: ChartAlone) => {
  loggedOn(chart)
  chart.post(message({ msgType: '5', verdict: 'logout', msgSeqNum: 4 }))
}
const stopping = (chart: ChartAlone) => {
  loggedOn(chart)
  chart.post({ type: 'session.stop' })
}
const lost = { type: 'transport.closed', reason: 'gone' } as const

/** Each state once, in the role where it is most often seen. */
export const groups: readonly ColumnGroup[] = [
  {
    title: 'Before the logon',
    about:
      'Of an acceptor that waits, the door judges the first message: what is no Logon of its counterparty is turned away.',
    columns: [
      column('Created', { ...dials, connected: false, expected: 1, enter: () => undefined }),
      column('Connecting', {
        ...dials,
        connected: false,
        expected: 1,
        enter: (chart) => chart.post({ type: 'session.start' }),
      }),
      column('Connecting', {
        role: 'acceptor',
        connected: true,
        expected: 3,
        enter: (chart) => chart.post({ type: 'session.start' }),
      }),
      column('InitiateLogon.AwaitingLogon', { ...dials, expected: 3, enter: opened }),
      column('LogonReceived', {
        role: 'acceptor',
        connected: true,
        expected: 3,
        enter: (chart) => {
          opened(chart)
          chart.post(message({ msgType: 'A', verdict: 'logon', msgSeqNum: 3 }), 'held')
        },
      }),
    ],
  },
  {
    title: 'Logged on',
    about:
      '`Sequence` and `Liveness` go on side by side; named is the one that is not at rest. Any message proves that the peer lives.',
    columns: [
      column('Connected.Sequence.InSync', { ...dials, enter: loggedOn }),
      column('Connected.Liveness.TestRequestSent', {
        ...dials,
        enter: (chart) => {
          loggedOn(chart)
          return chart.waits(36_000)
        },
      }),
      column('Connected.Sequence.AwaitingResend', {
        ...dials,
        enter: (chart) => {
          loggedOn(chart)
          chart.post(message({ msgType: '0', verdict: 'gap', position: 'early', msgSeqNum: 9 }))
        },
      }),
      column('Connected.Sequence.AwaitingReset', {
        ...dials,
        expected: 1,
        enter: (chart) => {
          loggedOn(chart)
          chart.post({ type: 'session.reset' })
        },
      }),
    ],
  },
  {
    title: 'Leaving',
    about:
      'In `Error` our farewell is on its way to the store; what the peer says meanwhile waits.',
    columns: [
      column('Error', {
        ...dials,
        expected: 5,
        enter: (chart) => {
          loggedOn(chart)
          chart.holdFarewell()
          chart.post(message({ msgType: '0', verdict: 'wrongCompId', msgSeqNum: 4 }))
        },
      }),
      column('Disconnecting.AwaitingLogout', { ...dials, enter: stopping }),
      column('Disconnecting.AwaitingClose', { ...dials, expected: 5, enter: loggedOut }),
    ],
  },
  {
    title: 'Between connections',
    about: 'Nobody is connected. An acceptor does not wait: it goes on to `Connecting` at once.',
    columns: [
      column('Recovering.Waiting', {
        ...dials,
        connected: false,
        enter: (chart) => {
          loggedOn(chart)
          chart.post(lost)
        },
      }),
      column('Disconnected.Waiting', {
        ...dials,
        connected: false,
        expected: 5,
        enter: (chart) => {
          loggedOut(chart)
          chart.post(lost)
        },
      }),
      column('Disconnected.Stopped', {
        ...dials,
        connected: false,
        expected: 5,
        enter: (chart) => {
          stopping(chart)
          chart.post(message({ msgType: '5', verdict: 'logout', msgSeqNum: 4 }))
        },
      }),
    ],
  },
]

function column(state: string, rest: Omit<Column, 'name' | 'state'>): Column {
  const name = state === 'Connecting' ? `Connecting, ${rest.role}` : state
  return { name, state, ...rest }
}

import { once } from 'node:events'
import { type Message, type Session, type SessionOptions, sessionIdOf } from '@goldfix/core'
import { Desk, type DeskCounts, type DeskIds } from './desk.js'
import { heard, spoken } from './dialect.js'
import { figure } from './figure.js'
import { Receipts } from './ledger.js'
import type { Side } from './side-view.js'
import { MsgType, Tag } from './tags.js'
import { versionOf } from './version.js'

const REQUESTS: ReadonlySet<string> = new Set([
  MsgType.NewOrderSingle,
  MsgType.OrderCancelRequest,
  MsgType.OrderCancelReplaceRequest,
])

/** A broker for whoever calls: its books begin empty with each process, one desk for each client. */
export function brokerAlone(sessions: readonly SessionOptions[]): Side {
  const now = () => new Date()
  const ids = idsSince(now())
  const clients = new Map(
    sessions.map((options) => [
      sessionIdOf(options),
      { version: versionOf(options), desk: new Desk(now, ids), receipts: new Receipts() },
    ]),
  )
  const all = [...clients.values()]
  let answers = 0

  return {
    onMessage(message: Message, session: Session) {
      if (message.msgType === MsgType.BusinessMessageReject) return // told by the engine
      if (!REQUESTS.has(message.msgType))
        throw new Error(`this broker does not know MsgType ${message.msgType}`) // becomes a reject
      const clOrdId = message.text(Tag.ClOrdID)
      if (clOrdId === undefined) throw new Error('ClOrdID(11) is missing')
      const client = clients.get(session.id)
      if (client === undefined) throw new Error(`${session.id} is no client of this broker`)
      const { version, desk, receipts } = client
      // without the mark it is another request, that reuses a ClOrdID(11): the desk refuses it
      if (!receipts.take(clOrdId, message.possDup) && message.possDup) return
      for (const answer of desk.take(heard(message))) {
        session.send(spoken(answer, version))
        answers += 1
      }
    },
    onEvent: () => undefined,
    verdict: 'Every request was answered, none twice.',

    get counts() {
      const { orders, working, trades, cancelled, replaced, rejected } = countsOf(
        all.map(({ desk }) => desk),
      )
      return (
        `orders ${figure(orders)} · working ${figure(working)} · trades ${figure(trades)} · ` +
        `cancelled ${figure(cancelled)} · replaced ${figure(replaced)} · rejected ${figure(rejected)}`
      )
    },

    async run(_session, stop) {
      if (!stop.aborted) await once(stop, 'abort')
    },

    get summary(): Side['summary'] {
      const { orders, working, trades, filled, cancelled, replaced, rejected } = countsOf(
        all.map(({ desk }) => desk),
      )
      return [
        ['requests taken', sum(all.map(({ receipts }) => receipts.keys.length))],
        [
          'came a second time, marked PossDup',
          sum(all.map(({ receipts }) => receipts.counts.markedCopies)),
        ],
        ['answers sent', answers],
        ['orders', orders],
        ['  filled', filled],
        ['  cancelled', cancelled],
        ['  rejected', rejected],
        ['  still working', working],
        ['replaced', replaced],
        ['reports about trades', trades],
      ]
    },

    get problems() {
      const unmarkedCopies = sum(all.map(({ receipts }) => receipts.counts.unmarkedCopies))
      if (unmarkedCopies === 0) return []
      return [`${figure(unmarkedCopies)} requests with a ClOrdID(11) that was taken, not marked`]
    },
  }
}

/** With more reports per second than this, a broker that is started again could repeat an ExecID(17). */
const EXECS_PER_SECOND = 20_000

/** Unlike those of any process before and of any other client: ExecID(17), a number of 32 bits in FIX 4.0, within the day. */
function idsSince(start: Date): DeskIds {
  const name = start.getTime().toString(36).toUpperCase()
  const second = Math.floor((start.getTime() % 86_400_000) / 1_000)
  let orders = 0
  let execs = 0
  return {
    orderId: () => `${name}-${++orders}`,
    execId: () => String(second * EXECS_PER_SECOND + ++execs),
  }
}

function countsOf(desks: readonly Desk[]): DeskCounts {
  const of = (name: keyof DeskCounts) => sum(desks.map(({ counts }) => counts[name]))
  return {
    orders: of('orders'),
    working: of('working'),
    trades: of('trades'),
    filled: of('filled'),
    cancelled: of('cancelled'),
    replaced: of('replaced'),
    rejected: of('rejected'),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

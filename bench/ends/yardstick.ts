/**
 * The yardstick's session as one end of a line:
 *
 *     yardstick.ts acceptor|initiator GROUPS WORK PORT HEARTBTINT
 */
import type { YardstickReader } from '../yardstick/codec.js'
import { YardstickSession } from '../yardstick/session.js'
import { answerTraffic } from './answers.js'
import { membersOf } from './groups.js'
import { nowMicros } from './lines.js'
import { endSettings } from './settings.js'
import { dialled, listening } from './sockets.js'
import { Traffic } from './traffic.js'

const { role, groups, work, port, heartBtInt } = endSettings()
const traffic = new Traffic<YardstickSession>({
  ready: (session) => session.ready(),
  isWritable: (session) => session.writable,
  order: (session, n) => sendOrder(session, n),
  messages: (session) => session.messages,
  processed: () => Promise.resolve(),
})
let executions = 0

const began = nowMicros()
if (role === 'acceptor') {
  const door = await listening(port, (socket) => {
    const take = (order: YardstickReader, session: YardstickSession) => {
      if (work === 'answer') sendExecution(session, order, executions++)
      traffic.handled(session)
    }
    new YardstickSession(socket, take, { heartBtInt })
  })
  // what comes is counted, whoever it is from
  const sessions = new Map(Object.keys(groups).map((group) => [group, [] as YardstickSession[]]))
  await answerTraffic({ traffic, sessions, began, port: door })
} else {
  const sessions = new Map<string, YardstickSession[]>()
  for (const [group, size] of Object.entries(groups)) {
    const logons = membersOf(group, size).map(async (name) => {
      const session = new YardstickSession(await dialled(port), () => traffic.handled(session), {
        heartBtInt,
      })
      await session.logOn(name, 'BROKER')
      return session
    })
    sessions.set(group, await Promise.all(logons))
  }
  await answerTraffic({ traffic, sessions, began })
}
process.exit()

function sendOrder(session: YardstickSession, n: number): undefined {
  const order = session.begin('D')
  order.text(11, `ORD-${String(n).padStart(8, '0')}`)
  order.text(1, 'ACC-1')
  order.text(21, '1')
  order.text(55, 'MSFT')
  order.text(54, '1')
  order.text(60, '20261123-09:30:00.000')
  order.int(38, 100)
  order.text(40, '2')
  order.text(44, '189.25')
  order.text(59, '0')
  order.text(528, 'A')
  order.text(207, 'XNAS')
  session.end()
}

function sendExecution(session: YardstickSession, order: YardstickReader, n: number): void {
  const id = String(n).padStart(8, '0')
  const report = session.begin('8')
  report.text(37, `BRK-${id}`)
  report.text(11, order.text(11))
  report.text(17, `EXE-${id}`)
  report.text(150, 'F')
  report.text(39, '1')
  report.text(1, order.text(1))
  report.text(55, order.text(55))
  report.text(48, 'US5949181045')
  report.text(22, '4')
  report.text(167, 'CS')
  report.text(207, 'XNAS')
  report.text(54, order.text(54))
  report.int(38, order.int(38))
  report.text(40, '2')
  report.text(44, order.text(44))
  report.text(15, 'USD')
  report.text(59, '0')
  report.text(18, '1 G')
  report.int(32, 100)
  report.text(31, '189.25')
  report.text(30, 'XNAS')
  report.int(151, 900)
  report.int(14, 100)
  report.text(6, '189.2500')
  report.text(75, '20261123')
  report.text(60, '20261123-09:30:00.000')
  report.text(64, '20261125')
  report.text(119, '18925.00')
  report.text(442, '1')
  session.end()
}

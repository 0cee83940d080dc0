/**
 * GoldFix as one end of a line, in a process of its own:
 *
 *     goldfix.ts acceptor|initiator GROUPS WORK PORT HEARTBTINT level=LEVEL [place=PLACE] [dictionary=no] [tls=FOLDER]
 *
 * Full session layer. Every message is held against FIX 4.4, unless said otherwise; over TLS where a folder of certificates
 * is named.
 */
import { createEngine, type Session, type SessionOptions } from '@goldfix/core'
import { createValidator } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { answerTraffic } from './answers.js'
import { execution } from './execution.js'
import { membersOf } from './groups.js'
import { type Level, storeOf } from './levels.js'
import { nowMicros } from './lines.js'
import { order } from './order.js'
import { endSettings } from './settings.js'
import { SKIP_AHEAD } from './skip-ahead.js'
import { Traffic } from './traffic.js'
import { transportOf } from './transports.js'
import { watched } from './watched.js'

const { role, groups, work, port, heartBtInt, more } = endSettings()
const options = new Map(more.map((word) => word.split('=') as [string, string]))
const level = (options.get('level') ?? 'memory') as Level
const { store, processed } = watched(await storeOf(level, options.get('place') ?? '', role))

const traffic = new Traffic<Session>({
  ready: (session) => session.ready(),
  isWritable: (session) => session.writable,
  order: (session, n) => session.send(order(n)),
  messages: ({ numbers }) => numbers.nextIn + numbers.nextOut - 2,
  processed: (sessions) => processed(new Map(sessions.map((s) => [s.id, s.numbers.nextIn]))),
})
let executions = 0
const engine = createEngine({
  transport: transportOf(options.get('tls')),
  store,
  onMessage(message, session) {
    if (work === 'answer' && role === 'acceptor') session.send(execution(message, executions++))
    traffic.handled(session)
  },
})

const shared = {
  beginString: 'FIX.4.4',
  ...(options.get('dictionary') !== 'no' && { validator: createValidator(FIX44) }),
  skipAhead: SKIP_AHEAD,
} as const satisfies Partial<SessionOptions>
const address = { host: '127.0.0.1', port }
const add = (client: string) =>
  role === 'acceptor'
    ? engine.add({
        ...{ ...shared, role, listen: address },
        ...{ senderCompId: 'BROKER', targetCompId: client },
      })
    : engine.add({
        ...{ ...shared, role, connect: address, heartBtInt },
        ...{ senderCompId: client, targetCompId: 'BROKER' },
      })
const sessions = new Map(
  Object.entries(groups).map(([group, size]) => [group, membersOf(group, size).map(add)]),
)

const began = nowMicros()
await engine.start()
if (role === 'initiator') for (const session of engine.sessions) await session.ready()
const listens = role === 'acceptor' && {
  port: (await engine.address((engine.sessions[0] as Session).id)).port,
}
await answerTraffic({ traffic, sessions, began, ...listens })
await engine.stop()

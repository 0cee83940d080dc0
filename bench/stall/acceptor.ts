/** The broker of `pnpm bench stall`: answers each order with a report, where nothing stands still. */
import { createEngine, type Message, type Session, sessionIdOf } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { bound } from '../../test/support/failing-store.js'
import { answerLines, cpuMicros, tell } from '../store/lines.js'
import { brokerOf, healthy, stalls } from './sessions.js'

const listen = { host: '127.0.0.1', port: 0 }
const slowStore = sessionIdOf(brokerOf('store'))
const slowApplication = sessionIdOf(brokerOf('application'))
let isHeld = true
let waiting: (() => void)[] = []
const held = () => new Promise<void>((resolve) => waiting.push(resolve))

const inner = memoryStore()
const store = {
  ...bound(inner),
  commit: (...[id, commit]: Parameters<typeof inner.commit>) => {
    const answer = inner.commit(id, commit)
    const isOrder = commit.nextIn > 2
    return isHeld && id === slowStore && isOrder ? held().then(() => answer) : answer
  },
}

const engine = createEngine({
  transport: tcp({ lingerMs: 0 }),
  store,
  sessions: [
    ...healthy.map((client) => ({ role: 'acceptor', listen, ...brokerOf(client) }) as const),
    ...stalls.map(
      (stall) => ({ role: 'acceptor', listen, resetOnLogon: true, ...brokerOf(stall) }) as const,
    ),
  ],
  onMessage(order, session) {
    if (isHeld && session.id === slowApplication) return held()
    answer(order, session)
  },
})
await engine.start()
tell({ port: (await engine.address(slowStore)).port })

await answerLines(async ([command]) => {
  switch (command) {
    case 'hold':
      isHeld = true
      return {}
    case 'release': {
      isHeld = false
      const freed = waiting
      waiting = []
      for (const resolve of freed) resolve()
      return {}
    }
    case 'look': {
      const taken = stalls.map((stall) => {
        const { numbers } = engine.session(sessionIdOf(brokerOf(stall)))
        return [stall, numbers.expected] as const
      })
      return { cpu: cpuMicros(), rss: process.memoryUsage.rss(), taken: Object.fromEntries(taken) }
    }
    default:
      throw new Error(`expected hold, release or look, but got '${command}'`)
  }
})
process.exit(0)

function answer(order: Message, session: Session): void {
  const id = order.text(11) ?? ''
  session.send({
    msgType: '8',
    fields: [
      [37, id],
      [11, id],
      [17, id],
      [150, '0'],
      [39, '0'],
      [55, 'MSFT'],
      [54, '1'],
      [38, 100],
      [151, 100],
      [14, 0],
      [6, 0],
    ],
  })
}

/** The clients of `pnpm bench shards`: 100 orders in flight in each session. */
import { createEngine, type Session } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { answerLines, cpuMicros, nowMicros, tell } from '../ends/lines.js'
import { clients } from './sessions.js'

const IN_FLIGHT = 100
const port = Number(process.argv[2])
let toSend = 0
let toCome = 0
let id = 0
let done: () => void = () => undefined

const engine = createEngine({
  transport: tcp(),
  store: memoryStore({ keep: 10_000 }),
  sessions: clients.map((senderCompId) => ({
    role: 'initiator',
    beginString: 'FIX.4.4',
    senderCompId,
    targetCompId: 'BROKER',
    connect: { host: '127.0.0.1', port },
  })),
  onMessage(_, session) {
    order(session)
    if (--toCome === 0) done()
  },
})
await engine.start()
await Promise.all(engine.sessions.map((session) => session.ready()))
tell({})

await answerLines(async ([, count]) => {
  toSend = Number(count)
  toCome = toSend
  const [from, cpu] = [nowMicros(), cpuMicros()]
  const all = new Promise<void>((resolve) => {
    done = resolve
  })
  for (const session of engine.sessions) for (let n = 0; n < IN_FLIGHT; n++) order(session)
  await all
  return { micros: nowMicros() - from, cpu: cpuMicros() - cpu }
})
await engine.stop()

function order(session: Session): void {
  if (toSend === 0) return
  toSend--
  session.send({
    msgType: 'D',
    fields: [
      [11, ++id],
      [55, 'MSFT'],
      [54, '1'],
      [38, 100],
      [40, '2'],
      [44, '189.25'],
    ],
  })
}

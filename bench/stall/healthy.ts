/** The clients of `pnpm bench stall` with which nothing is wrong: an order each, every other millisecond. */
import { createEngine, sessionIdOf } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { answerLines, nowMicros, tell } from '../store/lines.js'
import { healthy } from './sessions.js'

const EVERY_MS = 2
const port = Number(process.argv[2])
const id = (client: string) =>
  ({ beginString: 'FIX.4.4', senderCompId: client, targetCompId: 'BROKER' }) as const
let times: number[] = []

const engine = createEngine({
  transport: tcp(),
  store: memoryStore(),
  sessions: healthy.map((client) => ({
    role: 'initiator',
    connect: { host: '127.0.0.1', port },
    ...id(client),
  })),
  onMessage(report) {
    times.push(nowMicros() - Number(report.text(11)))
  },
})
await engine.start()
const sessions = healthy.map((client) => engine.session(sessionIdOf(id(client))))
await Promise.all(sessions.map((session) => session.ready()))
tell({})

await answerLines(async ([, ms]) => {
  times = []
  let sent = 0
  const timer = setInterval(() => {
    for (const session of sessions) {
      sent++
      session.send({
        msgType: 'D',
        fields: [
          [11, nowMicros().toFixed(3)],
          [55, 'MSFT'],
          [54, '1'],
          [38, 100],
          [40, '2'],
          [44, '189.25'],
        ],
      })
    }
  }, EVERY_MS)
  await new Promise((resolve) => setTimeout(resolve, Number(ms)))
  clearInterval(timer)
  // what is late counts
  while (times.length < sent) await new Promise((resolve) => setTimeout(resolve, 1))
  const sorted = times.sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] as number
  return { count: sent, p50: at(0.5), p99: at(0.99), max: at(1) }
})
await engine.stop()

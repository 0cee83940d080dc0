/**
 * The client's process: an initiator that sends orders, also while the line is down.
 *
 *     client.ts --port 8000 --seconds 12 --rate 400
 */
import { parseArgs } from 'node:util'
import { createEngine, seededRng } from '@goldfix/core'
import { tcp } from '@goldfix/transport'
import { Blotter } from './blotter.js'
import { OrderFlow } from './order-flow.js'
import { endWithMain, handOver, note, reportEvent, reportProgress, tellMain } from './progress.js'
import { KEY_PREFIX, openStore } from './session-store.js'

const ID = 'FIX.4.4:CLIENT1->BROKER1'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8000' },
    /** How long it trades. */
    seconds: { type: 'string', default: '12' },
    /** Requests per second. */
    rate: { type: 'string', default: '400' },
    store: { type: 'string', default: 'memory' },
    /** Of its keys in Redis. */
    prefix: { type: 'string', default: KEY_PREFIX },
  },
})

const blotter = new Blotter(() => new Date())
const flow = new OrderFlow(seededRng(1), blotter)

const engine = createEngine({
  transport: tcp(),
  store: await openStore(values.store, ID, values.prefix),
  sessions: [
    {
      role: 'initiator',
      beginString: 'FIX.4.4',
      senderCompId: 'CLIENT1',
      targetCompId: 'BROKER1',
      connect: { host: '127.0.0.1', port: Number(values.port) },
      heartBtInt: 5,
      reconnect: { min: 0.3, max: 2 },
    },
  ],
  onMessage: (message) => blotter.apply(message),
  onEvent: reportEvent,
})

endWithMain()
await engine.start()
const session = engine.session(ID)
const progress = reportProgress(session, () => blotter.counts)
await session.ready()
tellMain({ type: 'trading' })

await trade(Number(values.seconds), Number(values.rate), () => session.send(flow.next()))
await blotter.answered()
note('trading is over: every request is answered, what still works is cancelled')
for (let left = blotter.workable; left.length > 0; left = blotter.workable) {
  for (const position of left) session.send(blotter.cancel(position))
  await blotter.answered()
}
await session.logout('end of day')
progress.stop()
await engine.stop()
handOver(blotter.ledger())

/** Calls `send` at a steady rate, whatever state the session is in. */
function trade(seconds: number, rate: number, send: () => unknown): Promise<void> {
  const startedAt = performance.now()
  let sent = 0
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const elapsed = Math.min((performance.now() - startedAt) / 1_000, seconds)
      for (const due = Math.floor(elapsed * rate); sent < due; sent += 1) send()
      if (elapsed < seconds) return
      clearInterval(timer)
      resolve()
    }, 10)
  })
}

/**
 * The broker of `pnpm bench shards`, as one process or as a shard of several: answers each order with a report. As its
 * argument how many shards to start; 0: none, it serves all sessions itself.
 */
import { fileURLToPath } from 'node:url'
import {
  createEngine,
  type Message,
  type Session,
  sessionIdOf,
  type Transport,
} from '@goldfix/core'
import { isShard, shard, startShards } from '@goldfix/shards'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { answerLines, tell } from '../ends/lines.js'
import { brokerOf, clients } from './sessions.js'

const listen = { host: '127.0.0.1', port: 0 }
const count = Number(process.argv[2])

if (isShard()) {
  const { owns, transport, serve } = shard()
  await serve(engineOf(transport, owns))
} else if (count === 0) {
  const engine = engineOf(tcp(), () => true)
  await engine.start()
  const { port } = await engine.address(sessionIdOf(brokerOf(clients[0] as string)))
  tell({ port, pids: [process.pid] })
  await answerLines(async () => ({}))
  await engine.stop()
} else {
  const shards = await startShards({ listen, count, program: fileURLToPath(import.meta.url) })
  tell({ port: shards.address.port, pids: [process.pid, ...shards.pids] })
  await answerLines(async () => ({}))
  await shards.stop()
}

function engineOf(transport: Transport, owns: (id: ReturnType<typeof brokerOf>) => boolean) {
  return createEngine({
    transport,
    store: memoryStore({ keep: 10_000 }),
    sessions: clients
      .map(brokerOf)
      .filter(owns)
      .map((id) => ({ role: 'acceptor', listen, ...id })),
    onMessage: answer,
  })
}

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

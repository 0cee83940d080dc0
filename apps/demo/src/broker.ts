/**
 * The broker's process: an acceptor with an order book behind it.
 *
 *     broker.ts --port 0
 */
import { parseArgs } from 'node:util'
import { createEngine } from '@goldfix/core'
import { tcp } from '@goldfix/transport'
import { Desk } from './desk.js'
import { answerKey, type Ledger, Receipts } from './ledger.js'
import { endWithMain, handOver, reportEvent, reportProgress, tellMain } from './progress.js'
import { KEY_PREFIX, openStore } from './session-store.js'
import { Tag } from './tags.js'

const ID = 'FIX.4.4:BROKER1->CLIENT1'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    store: { type: 'string', default: 'memory' },
    /** Of its keys in Redis. */
    prefix: { type: 'string', default: KEY_PREFIX },
  },
})

const desk = new Desk(() => new Date())
const receipts = new Receipts()
const answers: string[] = []

const engine = createEngine({
  transport: tcp(),
  store: await openStore(values.store, ID, values.prefix),
  sessions: [
    {
      role: 'acceptor',
      beginString: 'FIX.4.4',
      senderCompId: 'BROKER1',
      targetCompId: 'CLIENT1',
      listen: { host: '127.0.0.1', port: Number(values.port) },
    },
  ],
  onMessage(request, session) {
    const isNew = receipts.take(request.text(Tag.ClOrdID) ?? '', request.possDup)
    if (!isNew) return
    for (const answer of desk.take(request)) {
      session.send(answer)
      const value = (tag: number) => answer.fields.find((field) => field[0] === tag)?.[1] as string
      answers.push(answerKey(value(Tag.ExecID), value(Tag.ClOrdID)))
    }
  },
  onEvent: reportEvent,
})

endWithMain()
await engine.start()
const session = engine.session(ID)
const progress = reportProgress(session)
tellMain({ type: 'listening', port: (await engine.address(session.id)).port })

process.once('message', async () => {
  progress.stop()
  await engine.stop()
  handOver(ledger())
})

function ledger(): Ledger {
  return {
    requests: receipts.keys,
    answers,
    orders: desk.outcomes,
    receipts: receipts.counts,
    defects: [],
  }
}

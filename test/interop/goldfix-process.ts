/**
 * GoldFix with a small application, as a process of its own that can be killed and started again:
 *
 *     node --import tsx --conditions=@goldfix/source test/interop/goldfix-process.ts <GoldfixSettings as JSON>
 *
 * The application keeps a journal. Started again it knows from the journal which number each of its messages
 * took, and from the store's record which numbers are committed:
 *
 * - below `nextOut`: committed. It reaches the peer, by a resend if need be, and is not sent again.
 * - from `nextOut` on: never committed, so never on the wire, and the number is free. It is sent again, as new.
 * - an order that came a second time was handled, but not yet counted as processed. It is answered unless its
 *   report is committed.
 *
 * With the memory store nothing is known of what was sent: the application lists what is in doubt, and leaves it
 * alone. Lines on its output: `event <EngineEvent as JSON>`, `in doubt <ClOrdIDs>`, `listening <port>`.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { createEngine, type Message, type Session, sessionIdOf } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { redisStore } from '@goldfix/store-redis'
import { tcp } from '@goldfix/transport'
import type { GoldfixSettings } from './goldfix.js'
import { Journal, lastSent, noted } from './journal.js'
import { countGot } from './tally.js'
import { filled, newOrder } from './trade.js'
import { speaking } from './version.js'

const settings = JSON.parse(process.argv[2] ?? '') as GoldfixSettings
const { role, version, address, redis, orders, rate } = settings

const journal = new Journal(settings.journal)
const store = redis === undefined ? memoryStore() : redisStore(redis.url, redis)
const parties =
  role === 'initiator'
    ? { senderCompId: 'GOLD', targetCompId: 'QFA' }
    : { senderCompId: 'QFA', targetCompId: 'GOLD' }
const common = { ...speaking(version), ...parties, resetOnLogon: redis === undefined }

const nextOut = (await store.load(sessionIdOf(common)))?.nextOut ?? 1
/** ClOrdID(11) of those whose message, the order or its report, is in the store. */
const kept = new Set<string>()
for (const [clOrdId, msgSeqNum] of lastSent(journal.before))
  if (redis !== undefined && msgSeqNum < nextOut) kept.add(clOrdId)
if (redis !== undefined)
  for (const clOrdId of noted(journal.before, 'committed'))
    if (!kept.has(clOrdId)) throw new Error(`the store has lost ${clOrdId}, which it had committed`)

const got = countGot(journal.before)
/** ClOrdID(11) of those that nobody can vouch for: sent, but not acknowledged; or got, but perhaps not answered. */
const inDoubt = new Set(redis === undefined ? doubtful() : [])
if (journal.before.length > 0) console.log(`in doubt ${[...inDoubt].join(' ')}`)

/** How many were sent in all lives: makes the next one's ExecID(17). */
let reports = journal.before.filter(({ what }) => what === 'sent').length

const engine = createEngine({
  transport: tcp(),
  store,
  onMessage: role === 'initiator' ? takeReport : answerOrder,
  onEvent(event) {
    console.log(`event ${JSON.stringify(event, plain)}`)
  },
})
const session = engine.add(
  role === 'initiator'
    ? {
        ...common,
        role,
        connect: address,
        heartBtInt: 5,
        reconnect: { min: 0.1, max: 1 },
      }
    : { ...common, role, listen: address },
)
await engine.start()

if (role === 'initiator') {
  await session.ready()
  await sendOrders()
  await got.reached(orders - inDoubt.size)
} else {
  console.log(`listening ${(await engine.address(session.id)).port}`)
  await new Promise((resolve) => process.once('SIGTERM', resolve))
}
await engine.stop()
journal.close()

/** Sends what was not sent before, at the rate; resolves when all of it is committed. */
async function sendOrders(): Promise<void> {
  const wanted = Array.from({ length: orders }, (_, n) => `G${n}`).filter(
    (clOrdId) => !kept.has(clOrdId) && !inDoubt.has(clOrdId) && !got.has(clOrdId),
  )
  const begun = performance.now()
  const commits: Promise<void>[] = []
  for (const [n, clOrdId] of wanted.entries()) {
    await pause(begun + (n * 1_000) / rate - performance.now())
    commits.push(send(session, clOrdId, newOrder(clOrdId, n % 2 === 0 ? '1' : '2', version)))
  }
  await Promise.all(commits)
}

function takeReport(report: Message): void {
  if (report.msgType === '8') take(report)
}

function answerOrder(order: Message, session: Session): void {
  if (order.msgType !== 'D') return
  const clOrdId = take(order)
  if (kept.has(clOrdId)) return
  kept.add(clOrdId)
  reports += 1
  void send(session, clOrdId, filled(order, reports, version))
}

function take(message: Message): string {
  const clOrdId = message.text(11) ?? ''
  journal.note({ what: 'got', clOrdId, copy: message.possDup })
  got.count(clOrdId, message.possDup)
  return clOrdId
}

/** The number is in the journal before it can be in the store: a commit leaves after the tick of its messages. */
async function send(session: Session, clOrdId: string, draft: Parameters<Session['send']>[0]) {
  const sent = session.send(draft)
  const { msgSeqNum } = sent
  if (msgSeqNum === undefined) throw new Error(`${clOrdId} was not numbered`)
  journal.note({ what: 'sent', clOrdId, msgSeqNum })
  await sent.committed
  journal.note({ what: 'committed', clOrdId, msgSeqNum })
}

function doubtful(): string[] {
  const [begun, ended] =
    role === 'initiator' ? (['sent', 'got'] as const) : (['got', 'committed'] as const)
  const over = noted(journal.before, ended)
  return [...noted(journal.before, begun)].filter((clOrdId) => !over.has(clOrdId))
}

function plain(_name: string, value: unknown): unknown {
  return value instanceof Error ? `${value}` : value
}

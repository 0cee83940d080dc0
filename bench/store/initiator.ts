/**
 * The end that sends, in a process of its own:
 *
 *     initiator.ts LEVEL PLACE PORT
 *
 * Says `{"ready"}` when every session is logged on. `send GROUP N` is answered by `{"from","at","cpu"}`: when the first was
 * sent, and when the last was committed; `times one N` by `{"times"}`, when each of N orders was sent, one at a time.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { createEngine, type Session } from '@goldfix/core'
import { tcp } from '@goldfix/transport'
import { COMMON, type Group, membersOf } from './groups.js'
import { type Level, storeOf } from './levels.js'
import { answerLines, cpuMicros, nowMicros, tell } from './lines.js'
import { order } from './order.js'

/** Between two orders that are sent one at a time, so that nothing of the one is left when the next goes out. */
const APART_MS = 10

const [, , level, place, port] = process.argv as [string, string, Level, string, string]
const engine = createEngine({
  transport: tcp(),
  store: storeOf(level, place, 'initiator'),
})
const connect = { host: '127.0.0.1', port: Number(port) }
const add = (senderCompId: string) =>
  engine.add({ role: 'initiator', ...COMMON, senderCompId, targetCompId: 'BROKER', connect })
const sessions = {
  one: membersOf('one').map(add),
  many: membersOf('many').map(add),
} satisfies Record<Group, Session[]>
await engine.start()
for (const session of engine.sessions) await session.ready()
tell({ ready: true })

await answerLines(async ([command, group, count]) => {
  if (command === 'send') return send(sessions[group as Group], Number(count))
  return { times: await oneByOne(sessions.one[0] as Session, Number(count)) }
})
await engine.stop()

async function send(members: readonly Session[], count: number): Promise<object> {
  const from = nowMicros()
  const before = cpuMicros()
  await Promise.all(members.map((session) => sendAll(session, count / members.length)))
  return { from, at: nowMicros(), cpu: cpuMicros() - before }
}

/** As fast as the session takes them: what it takes without a wait is one commit. */
async function sendAll(session: Session, count: number): Promise<void> {
  const committed: Promise<number>[] = []
  for (let sent = 0; sent < count; ) {
    await session.ready()
    let last = session.send(order(sent++))
    while (sent < count && session.writable) last = session.send(order(sent++))
    committed.push(last.committed)
  }
  await Promise.all(committed)
}

async function oneByOne(session: Session, count: number): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < count; n++) {
    await pause(APART_MS)
    times.push(nowMicros())
    await session.send(order(n)).committed
  }
  return times
}

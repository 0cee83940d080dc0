/**
 * The end that counts, in a process of its own:
 *
 *     acceptor.ts LEVEL PLACE
 *
 * Says `{"port"}`. `receive GROUP N` is answered by `{"at","cpu"}` once N more messages have been handled and their numbers are
 * in the store. `times` notes when each message is handled, and is answered by `{"times"}` of those since the last time.
 */
import { createEngine, type Session } from '@goldfix/core'
import { tcp } from '@goldfix/transport'
import { COMMON, type Group, membersOf } from './groups.js'
import { type Level, storeOf } from './levels.js'
import { answerLines, cpuMicros, nowMicros, tell } from './lines.js'
import { watched } from './watched.js'

const [, , level, place] = process.argv as [string, string, Level, string]
const { store, processed } = watched(storeOf(level, place, 'acceptor'))

/** Less than 0 where messages were faster than the question for them. */
let awaited = 0
let onAll = () => {}
let times: number[] | undefined

const engine = createEngine({
  transport: tcp(),
  store,
  onMessage() {
    times?.push(nowMicros())
    if (--awaited === 0) onAll()
  },
})
const listen = { host: '127.0.0.1', port: 0 }
const add = (targetCompId: string) =>
  engine.add({ role: 'acceptor', ...COMMON, senderCompId: 'BROKER', targetCompId, listen })
const sessions = {
  one: membersOf('one').map(add),
  many: membersOf('many').map(add),
} satisfies Record<Group, Session[]>
await engine.start()
tell(await engine.address((sessions.one[0] as Session).id))

await answerLines(async ([command, group, count]) => {
  if (command === 'receive') {
    const before = cpuMicros()
    const at = await received(group as Group, Number(count))
    return { at, cpu: cpuMicros() - before }
  }
  const answer = { times }
  times = times === undefined ? [] : undefined
  return answer
})
await engine.stop()

async function received(group: Group, count: number): Promise<number> {
  awaited += count
  if (awaited > 0)
    await new Promise<void>((resolve) => {
      onAll = resolve
    })
  await processed(new Map(sessions[group].map(({ id, numbers }) => [id, numbers.nextIn])))
  return nowMicros()
}

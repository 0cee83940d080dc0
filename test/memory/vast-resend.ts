/**
 * A counterparty asks for a million stored messages and takes them at its own pace, in a process of its own: its memory
 * is nobody else's. Prints one line of JSON, {@link VastResend}.
 *
 *     node --conditions=@goldfix/source --import tsx test/memory/vast-resend.ts
 */
import { createEngine, type Message, type SessionStore, type Transport } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { of } from 'rxjs'
import { Encoder } from '../../packages/core/src/wire/encoder.js'
import { Framer } from '../../packages/core/src/wire/frame.js'
import { MessageView } from '../../packages/core/src/wire/message.js'
import { utcTimestamp } from '../../packages/core/src/wire/utc-timestamp.js'
import { bound } from '../support/failing-store.js'
import { ManualClock, settled } from '../support/manual-clock.js'
import { reachableMemory } from '../support/reachable-memory.js'
import { SlowReader } from './slow-reader.js'

/** What was seen; memory in bytes, each the most there was at any sample beyond what there was before the request. */
export interface VastResend {
  readonly messages: number
  /** Numbers that were not the next, or not marked PossDup. */
  readonly wrong: number
  readonly reachable: number
  readonly resident: number
  /** How far the store was read ahead of the counterparty, in messages. */
  readonly ahead: number
  readonly ms: number
}

const MESSAGES = 1_000_000
const SAMPLE_EVERY = 50_000
const US = { beginString: 'FIX.4.4', senderCompId: 'US', targetCompId: 'THEM' } as const
const THEM = { beginString: 'FIX.4.4', senderCompId: 'THEM', targetCompId: 'US' } as const

const clock = new ManualClock()
const now = utcTimestamp(clock.now(), 'millis')
const stored = new Encoder(US)
const theirs = new Encoder(THEM)

let read = 0
let taken = 0
let wrong = 0
let ahead = 0
let reachable = 0
let resident = 0

const inner = memoryStore()
inner.reset('FIX.4.4:US->THEM', {
  generation: 1,
  nextOut: MESSAGES + 1,
  nextIn: 1,
  createdAt: clock.now(),
})
const store: SessionStore = {
  ...bound(inner),
  /** As they are asked for, each in a turn of its own: nothing of them is kept here. */
  async *sent(_id, begin, end) {
    for (let msgSeqNum = begin; msgSeqNum <= Math.min(end, MESSAGES); msgSeqNum++) {
      read++
      ahead = Math.max(ahead, read - taken)
      const bytes = stored.encode('D', msgSeqNum, now, [
        [11, `order-${msgSeqNum}`],
        [55, 'EURUSD'],
        [58, 'one of a million'],
      ])
      yield { msgSeqNum, bytes }
    }
  },
}

const framer = new Framer()
const view = new MessageView()
let unframed = Buffer.alloc(0)
const line = new SlowReader((bytes) => {
  const input = unframed.length === 0 ? bytes : Buffer.concat([unframed, bytes])
  let at = 0
  while (framer.take(input, at) === 'message') {
    if (view.read(input, framer.start, framer.end)) take(view)
    at = framer.end
  }
  unframed = Buffer.from(input.subarray(at))
})
const transport: Transport = {
  clock,
  dial: () => of(line),
  listen: () => Promise.reject(new Error('nobody listens here')),
}
const engine = createEngine({
  transport,
  store,
  clock,
  sessions: [{ ...US, role: 'initiator', connect: { host: 'them', port: 1 } }],
})
let done!: () => void
const all = new Promise<void>((resolve) => {
  done = resolve
})

await engine.start()
await settled()
line.says(
  theirs.encodeAdmin('A', 1, now, [
    [98, 0],
    [108, 30],
  ]),
)
await settled()
const before = { reachable: reachableMemory(), resident: process.memoryUsage.rss() }
const began = performance.now()
line.says(
  theirs.encodeAdmin('2', 2, now, [
    [7, 1],
    [16, 0],
  ]),
)
await all
const result: VastResend = {
  messages: taken,
  wrong,
  reachable,
  resident,
  ahead,
  ms: Math.round(performance.now() - began),
}
console.log(JSON.stringify(result))
process.exit(0)

function take(message: Message): void {
  if (message.msgType !== 'D') return
  taken++
  if (message.msgSeqNum !== taken || !message.possDup) wrong++
  if (taken % SAMPLE_EVERY === 0) {
    // what waits for the garbage collector counts for the process
    resident = Math.max(resident, process.memoryUsage.rss() - before.resident)
    reachable = Math.max(reachable, reachableMemory() - before.reachable)
  }
  if (taken === MESSAGES) done()
}

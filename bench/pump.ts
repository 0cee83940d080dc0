import {
  type Connection,
  createEngine,
  type Session,
  sessionIdOf,
  type Transport,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { systemClock } from '@goldfix/transport'
import { Observable, type Subscriber } from 'rxjs'
import { newOrderSingle, wireMessage } from './messages.js'

const READS = 2_000
const PER_READ = 100

export interface PumpFigures {
  readonly messagesPerSecond: number
  readonly eventsPerMessage: number
}

/**
 * Raw chunks through the shipped pump, machine, driver and memory store to a counting handler: what the session
 * layer itself costs, without a socket.
 */
export async function benchPump(chunks: readonly Buffer[]): Promise<PumpFigures> {
  let handled = 0
  let events = 0
  const line = new FedLine()
  const id = { beginString: 'FIX.4.4', senderCompId: 'BROKER', targetCompId: 'CLIENT' } as const
  const engine = createEngine({
    transport: line.transport,
    store: memoryStore(),
    sessions: [{ role: 'initiator', ...id, connect: { host: 'bench', port: 1 }, heartBtInt: 30 }],
    onMessage() {
      handled++
    },
  })
  await engine.start()
  const session: Session = engine.session(sessionIdOf(id))
  await turn()
  line.feed(wireMessage('A', 1, '98=0|108=30|'))
  await session.ready()

  const watching = session.actor.subscribe(() => events++)

  const start = performance.now()
  for (let read = 0; read < READS; read++) {
    line.feed(chunks[read] as Buffer)
    // a socket gives one read per turn of the loop: the tick's commit belongs to the figure
    await turn()
  }
  const seconds = (performance.now() - start) / 1_000
  watching.unsubscribe()
  const expected = READS * PER_READ
  if (handled !== expected)
    throw new Error(`expected ${expected} messages handled, but got ${handled}`)
  session.actor.stop()
  return { messagesPerSecond: expected / seconds, eventsPerMessage: events / expected }
}

/** What a counterparty sends in 2,000 reads, each of 100 orders in sequence. */
export function reads(): Buffer[] {
  const chunks: Buffer[] = []
  for (let read = 0; read < READS; read++) {
    const messages: Buffer[] = []
    for (let i = 0; i < PER_READ; i++)
      messages.push(wireMessage('D', 2 + read * PER_READ + i, newOrderSingle(read * PER_READ + i)))
    chunks.push(Buffer.concat(messages))
  }
  return chunks
}

/** A connection that the bench feeds; what is written to it goes nowhere. */
class FedLine implements Connection {
  readonly peer = { host: 'bench', port: 1 }
  #reader: Subscriber<Buffer> | undefined
  readonly unsent = 0
  readonly incoming = new Observable<Buffer>((reader) => {
    this.#reader = reader
  })
  readonly transport: Transport = {
    clock: systemClock(),
    dial: () =>
      new Observable((observer) => {
        observer.next(this)
        observer.complete()
      }),
    listen: () => Promise.reject(new Error('the bench does not listen')),
  }

  feed(chunk: Buffer): void {
    this.#reader?.next(chunk)
  }
  write(): boolean {
    return true
  }
  drained(): Promise<void> {
    return Promise.resolve()
  }
  pause(): void {}
  resume(): void {}
  close(): void {}
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

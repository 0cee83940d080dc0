import {
  type AcceptorOptions,
  type Application,
  type Connection,
  createEngine,
  type EngineEvent,
  type Session,
  type SessionStore,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { onTestFinished } from 'vitest'
import { ManualClock } from '../support/manual-clock.js'
import { RawPeer } from './raw-peer.js'

type HouseOptions = Application & { store?: SessionStore } & Partial<Omit<AcceptorOptions, 'role'>>

/** An acceptor behind a real socket, whose clock moves when told, and a counterparty that is logged on. */
export interface House {
  readonly session: Session
  readonly clock: ManualClock
  readonly events: EngineEvent[]
  readonly peer: RawPeer
  /** Our end of the line of now. */
  readonly line: Connection
  /** The counterparty once more, on a new line. */
  comesBack(): Promise<RawPeer>
}

export async function house(options: HouseOptions = {}): Promise<House> {
  const { store = memoryStore(), onMessage, deliveries, ...session } = options
  const clock = new ManualClock()
  const events: EngineEvent[] = []
  const lines: Connection[] = []
  const inner = tcp({ clock })
  const engine = createEngine({
    transport: {
      ...inner,
      listen: (at, onConnection) =>
        inner.listen(at, (connection) => {
          lines.push(connection)
          onConnection(connection)
        }),
    },
    store,
    sessions: [
      {
        role: 'acceptor',
        beginString: 'FIX.4.4',
        senderCompId: 'US',
        targetCompId: 'THEM',
        listen: { host: '127.0.0.1', port: 0 },
        maxLatency: false,
        ...session,
      },
    ],
    ...(onMessage && { onMessage }),
    ...(deliveries && { deliveries }),
    onEvent: (event) => events.push(event),
  })
  await engine.start()
  const id = 'FIX.4.4:US->THEM'
  const { port } = await engine.address(id)
  const now = () => clock.now()
  const peer = await RawPeer.logsOn(port, now)
  const peers = [peer]
  onTestFinished(() => {
    for (const { socket } of peers) socket.destroy()
    engine.session(id).actor.stop()
  })
  return {
    session: engine.session(id),
    clock,
    events,
    peer,
    get line() {
      return lines.at(-1) as Connection
    },
    async comesBack() {
      const again = await RawPeer.logsOn(port, now, peers.at(-1)?.nextOut)
      peers.push(again)
      return again
    },
  }
}

/** What of this type has happened. */
export function told<T extends EngineEvent['type']>(
  { events }: Pick<House, 'events'>,
  type: T,
): Extract<EngineEvent, { type: T }>[] {
  return events.filter((event) => event.type === type) as never
}

/** An ExecutionReport(8) of about a kilobyte. */
export const report = { msgType: '8', fields: [[58, 'x'.repeat(1_000)]] } as const

import { Socket } from 'node:net'
import {
  type Connection,
  ConnectionError,
  createEngine,
  type Session,
  type Transport,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import {
  createWebSocketInspector,
  createWebSocketReceiver,
  type StatelyInspectionEvent,
} from '@statelyai/inspect'
import { filter, firstValueFrom, map, merge, Subject } from 'rxjs'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { createActor, setup } from 'xstate'
import { openRelay, type Relay } from './relay.js'

const SECRET = 'canary-7f3a'
const OURS = 'FIX.4.4:US->VENUE'
const THEIRS = 'FIX.4.4:VENUE->US'

/** Vendor's inspector and vendor's receiver, with our relay between them. */
interface Watch {
  readonly relay: Relay
  readonly inspector: ReturnType<typeof createWebSocketInspector>
  /** What the receiver has seen. */
  readonly seen: StatelyInspectionEvent[]
}

let watch: Watch
let dials: MockInstance<Socket['connect']>

beforeEach(async () => {
  dials = vi.spyOn(Socket.prototype, 'connect')
  const relay = await openRelay()
  const seen: StatelyInspectionEvent[] = []
  createWebSocketReceiver({ server: relay.url }).subscribe((event) => seen.push(event))
  const inspector = createWebSocketInspector({ url: relay.url })
  watch = { relay, inspector, seen }
  await expect.poll(() => relay.connected).toBe(2)
})

afterEach(() => {
  watch.inspector.stop()
  watch.relay.close()
  vi.restoreAllMocks()
})

describe("Stately's inspector over a local WebSocket", () => {
  test('sees two sessions come, live and go, and nowhere a password or an order', async () => {
    await tradeRecoverAndFail()
    await expect.poll(() => [ended(OURS), ended(THEIRS)]).toEqual([true, true])

    for (const id of [OURS, THEIRS]) {
      const { definition } = actorOf(id)
      expect(new Set(Object.keys(JSON.parse(definition ?? '{}').states))).toEqual(NINE_STATES)
      expect(childrenOf(id)).toEqual(['driver'])
    }
    expect(statesOf(OURS)).toEqual([
      'Created',
      'Connecting',
      'InitiateLogon',
      'LogonReceived',
      'Connected',
      'Recovering',
      'Connecting',
      'InitiateLogon',
      'LogonReceived',
      'Connected',
      'Disconnecting',
      'Disconnected',
    ])
    expect(statesOf(THEIRS)).toEqual([
      'Created',
      'Connecting',
      'LogonReceived',
      'Connected',
      'Recovering',
      'Connecting',
      'LogonReceived',
      'Connected',
      'Error',
      'Disconnecting',
      'Disconnected',
    ])
    expect(watch.relay.frames.filter(leaks)).toEqual([])
    expect(new Set(dials.mock.calls.map(hostOf))).toEqual(new Set(['127.0.0.1']))
  })

  test.each([
    { shape: 'text', value: SECRET },
    { shape: 'a Buffer', value: Buffer.from(SECRET) },
    { shape: 'a list of bytes', value: [...Buffer.from(SECRET)] },
    { shape: 'a Uint8Array', value: new Uint8Array(Buffer.from(SECRET)) },
    { shape: 'base64', value: Buffer.from(SECRET).toString('base64') },
  ])('would show a secret that a session let out as $shape', async ({ value }) => {
    const leaking = setup({}).createMachine({ context: { password: value } })

    createActor(leaking, { inspect: watch.inspector.inspect }).start()

    await expect.poll(() => watch.relay.frames.some(leaks)).toBe(true)
  })
})

const NINE_STATES = new Set([
  'Created',
  'Connecting',
  'InitiateLogon',
  'LogonReceived',
  'Connected',
  'Recovering',
  'Error',
  'Disconnecting',
  'Disconnected',
])

/** A logon with a password, an order, a broken line, another order on which the venue's application gives up. */
async function tradeRecoverAndFail(): Promise<void> {
  const transport = breakable(pair())
  const at = { host: 'venue', port: 1 }
  const common = { beginString: 'FIX.4.4', reconnect: { min: 0.01, max: 0.01 } } as const
  const logonFields = [[554, SECRET]] as const
  const engine = createEngine({
    transport,
    store: memoryStore(),
    sessions: [
      {
        ...common,
        role: 'acceptor',
        senderCompId: 'VENUE',
        targetCompId: 'US',
        listen: at,
        logonFields,
        onHandlerError: { retries: 0, outcome: 'halt' },
      },
      {
        ...common,
        role: 'initiator',
        senderCompId: 'US',
        targetCompId: 'VENUE',
        connect: at,
        logonFields,
      },
    ],
    inspect: watch.inspector.inspect,
    onMessage(message, session) {
      if (session.role === 'initiator') return
      if (message.text(11) === 'poison') throw new Error('cannot be booked')
      session.send({ msgType: '8', fields: [[58, SECRET]] })
    },
  })
  const ours = engine.session(OURS)
  const order = (id: string) =>
    ours.send({
      msgType: 'D',
      fields: [
        [11, id],
        [58, SECRET],
      ],
    })
  await engine.start()
  await ours.ready()
  order('order-1')
  await expect.poll(() => ours.numbers.nextIn).toBe(3)

  transport.breakLine()
  await reaches(ours, 'Recovering')
  await ours.ready()

  order('poison')
  await reaches(engine.session(THEIRS), 'Disconnected.Stopped')
  await engine.stop()
}

function reaches(session: Session, state: string): Promise<string> {
  return firstValueFrom(session.state$.pipe(filter((now) => now.startsWith(state))))
}

/** A transport whose lines break under the acceptor, and so under the initiator too, when told. */
function breakable(transport: Transport): Transport & { breakLine(): void } {
  const cuts = new Subject<void>()
  const broken = cuts.pipe(
    map(() => {
      throw new ConnectionError('reset', 'the connection was reset')
    }),
  )
  const breaking = (connection: Connection): Connection => ({
    incoming: merge(connection.incoming, broken),
    peer: connection.peer,
    write: (bytes) => connection.write(bytes),
    get unsent() {
      return connection.unsent
    },
    drained: () => connection.drained(),
    pause: () => connection.pause(),
    resume: () => connection.resume(),
    close: () => connection.close(),
  })
  return {
    ...transport,
    listen: (at, onConnection) =>
      transport.listen(at, (connection) => onConnection(breaking(connection))),
    breakLine: () => cuts.next(),
  }
}

type Seen<Type> = Extract<StatelyInspectionEvent, { type: Type }>

function actorOf(name: string): Seen<'@xstate.actor'> {
  const found = actors().find((actor) => actor.name === name)
  if (found === undefined) throw new Error(`the receiver has not seen ${name}`)
  return found
}

function actors(): Seen<'@xstate.actor'>[] {
  return watch.seen.filter((event) => event.type === '@xstate.actor')
}

function childrenOf(name: string): string[] {
  const { sessionId } = actorOf(name)
  return actors()
    .filter(({ parentId }) => parentId === sessionId)
    .map((child) => child.name)
    .sort()
}

interface Shown {
  readonly status: string
  readonly value: string | Record<string, unknown>
}

function snapshotsOf(name: string): Shown[] {
  const { sessionId } = actorOf(name)
  return watch.seen
    .filter((event) => event.type === '@xstate.snapshot')
    .filter((event) => event.sessionId === sessionId)
    .map((event) => event.snapshot as unknown as Shown)
}

/** The top-level states in the order in which they came. */
function statesOf(name: string): string[] {
  return snapshotsOf(name)
    .map(({ value }) => (typeof value === 'string' ? value : Object.keys(value).join()))
    .filter((state, index, all) => state !== all[index - 1])
}

/** Whether the last thing seen of the session is that its actor stopped. */
function ended(name: string): boolean {
  return snapshotsOf(name).at(-1)?.status === 'stopped'
}

/** Whether a frame holds the secret: as text, in base64, or byte by byte in a list or an object. */
function leaks(frame: string): boolean {
  const bytes = Buffer.from(SECRET)
  const listed = frame.replace(/"\d+":/g, '').replace(/\s/g, '')
  return (
    [SECRET, bytes.toString('base64'), bytes.toString('hex')].some((form) =>
      frame.includes(form),
    ) || listed.includes([...bytes].join(','))
  )
}

/** Whom a socket dials: the first argument is the options, inside Node a list of them. */
function hostOf(args: unknown[]): unknown {
  const [options] = args.flat()
  return (options as { host?: string }).host
}

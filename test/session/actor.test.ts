import {
  createEngine,
  defineSession,
  type Engine,
  type InitiatorOptions,
  type Session,
  sessionMachine,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createActor, setup } from 'xstate'

const at = { host: 'venue', port: 1 }
const us = {
  role: 'initiator',
  beginString: 'FIX.4.4',
  senderCompId: 'US',
  targetCompId: 'THEM',
  connect: at,
} satisfies InitiatorOptions

/** A counterparty that answers each order with an ExecutionReport. */
function counterparty(transport: ReturnType<typeof pair>): Engine {
  return createEngine({
    transport,
    store: memoryStore(),
    sessions: [
      {
        role: 'acceptor',
        beginString: 'FIX.4.4',
        senderCompId: 'THEM',
        targetCompId: 'US',
        listen: at,
      },
    ],
    onMessage: (order, session) => {
      session.send({ msgType: '8', fields: [[11, order.text(11) ?? '']] })
    },
  })
}

describe('sessionMachine in an application of its own', () => {
  const transport = pair()
  let venue: Engine

  beforeEach(async () => {
    venue = counterparty(transport)
    await venue.start()
  })
  afterEach(() => venue.stop())

  /** A session of ours, and the first report that comes back on it. */
  function ours(): { session: Session; report: Promise<string | undefined> } {
    let reported: (clOrdId: string | undefined) => void
    const report = new Promise<string | undefined>((resolve) => (reported = resolve))
    const session = defineSession(us, {
      transport,
      store: memoryStore(),
      onMessage: (message) => reported(message.text(11)),
    })
    return { session, report }
  }

  test('runs in createActor', async () => {
    const { session, report } = ours()
    const actor = createActor(sessionMachine, { input: session }).start()

    actor.send({ type: 'session.start' })
    await session.ready()
    session.send({ msgType: 'D', fields: [[11, 'a']] })

    expect(await report).toBe('a')
    await session.logout()
    expect(actor.getSnapshot().value).toEqual({ Disconnected: 'Stopped' })
    actor.stop()
  })

  test('runs invoked by a machine', async () => {
    const { session, report } = ours()
    const desk = setup({ actors: { session: sessionMachine } }).createMachine({
      initial: 'Trading',
      states: {
        Trading: {
          invoke: { id: 'session', src: 'session', input: session },
          on: { close: 'Closed' },
        },
        Closed: {},
      },
    })
    const actor = createActor(desk).start()

    session.start()
    await session.ready()
    session.send({ msgType: 'D', fields: [[11, 'b']] })

    expect(await report).toBe('b')
    actor.send({ type: 'close' })
    expect(() => session.actor).toThrow(/does not run/)
    actor.stop()
  })

  test('runs spawned by a machine', async () => {
    const { session, report } = ours()
    const desk = setup({ actors: { session: sessionMachine } }).createMachine({
      context: ({ spawn }) => ({ child: spawn('session', { input: session }) }),
    })
    const actor = createActor(desk).start()

    actor.getSnapshot().context.child.send({ type: 'session.start' })
    await session.ready()
    session.send({ msgType: 'D', fields: [[11, 'c']] })

    expect(await report).toBe('c')
    await session.logout()
    actor.stop()
  })

  test('one session runs in one actor at a time', async () => {
    const { session } = ours()
    const first = createActor(sessionMachine, { input: session }).start()
    const second = createActor(sessionMachine, { input: session })
    const failure = new Promise((resolve) => second.subscribe({ error: resolve }))

    second.start()

    expect(await failure).toMatchObject({ code: 'session-live' })
    first.stop()
  })
})

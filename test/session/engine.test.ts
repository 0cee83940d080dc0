import {
  type AcceptorOptions,
  createEngine,
  type EngineEvent,
  type InitiatorOptions,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair, tcp } from '@goldfix/transport'
import { describe, expect, test } from 'vitest'

const at = { host: 'venue', port: 1 }

function acceptorFor(client: string, listen = at): AcceptorOptions {
  return {
    role: 'acceptor',
    beginString: 'FIX.4.4',
    senderCompId: 'VENUE',
    targetCompId: client,
    listen,
  }
}

function initiatorOf(client: string, connect = at): InitiatorOptions {
  return {
    role: 'initiator',
    beginString: 'FIX.4.4',
    senderCompId: client,
    targetCompId: 'VENUE',
    connect,
  }
}

describe('an engine', () => {
  test('serves many counterparties behind one door, and tells them apart', async () => {
    const transport = pair()
    const venue = createEngine({
      transport,
      store: memoryStore(),
      sessions: [acceptorFor('A'), acceptorFor('B')],
      onMessage: (message, session) => {
        session.send({ msgType: '8', fields: [[58, `${session.id} ${message.text(58)}`]] })
      },
    })
    const answers: string[] = []
    const desks = createEngine({
      transport,
      store: memoryStore(),
      sessions: [initiatorOf('A'), initiatorOf('B')],
      onMessage: (message, session) => {
        answers.push(`${session.id} got ${message.text(58)}`)
      },
    })
    await venue.start()
    await desks.start()

    for (const session of desks.sessions) {
      await session.ready()
      session.send({ msgType: 'D', fields: [[58, `from ${session.id}`]] })
    }
    await until(() => answers.length === 2)

    expect(answers.sort()).toEqual([
      'FIX.4.4:A->VENUE got FIX.4.4:VENUE->A from FIX.4.4:A->VENUE',
      'FIX.4.4:B->VENUE got FIX.4.4:VENUE->B from FIX.4.4:B->VENUE',
    ])
    await desks.stop()
    await venue.stop()
  })

  test('takes sessions in and lets them go while it runs; the numbers stay in the store', async () => {
    const transport = pair()
    const venue = createEngine({ transport, store: memoryStore(), sessions: [acceptorFor('A')] })
    const desk = createEngine({ transport, store: memoryStore() })
    await venue.start()
    await desk.start()

    const first = desk.add(initiatorOf('A'))
    await first.ready()
    const { nextOut } = first.numbers
    await desk.remove(first.id)
    expect(desk.sessions).toEqual([])
    expect(() => desk.session(first.id)).toThrow(/no session FIX.4.4:A->VENUE/)
    const second = desk.add(initiatorOf('A'))
    await second.ready()

    // the Logout that ended the first, and the Logon that began the second
    expect(second.numbers.nextOut).toBe(nextOut + 2)
    await desk.stop()
    await venue.stop()
  })

  test('refuses the same session twice', () => {
    const sessions = [initiatorOf('A'), initiatorOf('A')]

    expect(() => createEngine({ transport: pair(), store: memoryStore(), sessions })).toThrow(
      /FIX.4.4:A->VENUE is there already/,
    )
  })

  test('refuses two ways of taking messages', () => {
    expect(() =>
      createEngine({
        transport: pair(),
        store: memoryStore(),
        sessions: [initiatorOf('A')],
        onMessage: () => undefined,
        deliveries: (delivery$) => delivery$,
      }),
    ).toThrow(/expected onMessage or deliveries, but got both/)
  })

  test('does not start where a port is taken, and names it; nothing stays open', async () => {
    const engineAt = (port: number) =>
      createEngine({
        transport: tcp(),
        store: memoryStore(),
        sessions: [acceptorFor('A', { host: '127.0.0.1', port })],
      })
    const first = engineAt(0)
    await first.start()
    const { port } = await first.address('FIX.4.4:VENUE->A')

    const second = engineAt(port)
    await expect(second.start()).rejects.toMatchObject({
      code: 'address-in-use',
      message: expect.stringContaining(`127.0.0.1:${port}`),
    })

    await first.stop()
    await second.start()
    await second.stop()
  })

  test('keeps one session’s trouble from the others', async () => {
    const transport = pair()
    const events: EngineEvent[] = []
    const venue = createEngine({
      transport,
      store: memoryStore(),
      sessions: [
        acceptorFor('GOOD'),
        { ...acceptorFor('BAD'), onHandlerError: { retries: 0, outcome: 'halt' } },
      ],
      onMessage: (message, session) => {
        if (session.id.endsWith('BAD')) throw new Error('cannot')
        session.send({ msgType: '8', fields: [[58, message.text(58) ?? '']] })
      },
      onEvent: (event) => events.push(event),
    })
    const answers: (string | undefined)[] = []
    const desks = createEngine({
      transport,
      store: memoryStore(),
      sessions: [initiatorOf('GOOD'), initiatorOf('BAD')],
      onMessage: (message) => {
        answers.push(message.text(58))
      },
    })
    await venue.start()
    await desks.start()
    const good = desks.session('FIX.4.4:GOOD->VENUE')
    const bad = desks.session('FIX.4.4:BAD->VENUE')
    await good.ready()
    await bad.ready()

    bad.send({ msgType: 'D', fields: [[58, 'poison']] })
    await until(() => events.some((event) => event.type === 'handler-failed'))
    good.send({ msgType: 'D', fields: [[58, 'fine']] })
    await until(() => answers.length === 1)

    expect(answers).toEqual(['fine'])
    expect(good.state).toBe('Connected.Sequence.InSync')
    await desks.stop()
    await venue.stop()
  })

  test('an initiator listens nowhere', async () => {
    const engine = createEngine({
      transport: pair(),
      store: memoryStore(),
      sessions: [initiatorOf('A')],
    })

    await expect(engine.address('FIX.4.4:A->VENUE')).rejects.toThrow(/is an initiator/)
  })
})

/** Turn by turn of the event loop, within bounds. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 10_000 && !holds(); turn++)
    await new Promise((resolve) => setImmediate(resolve))
}

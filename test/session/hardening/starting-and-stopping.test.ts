import { createEngine } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { NEVER } from 'rxjs'
import { describe, expect, test } from 'vitest'
import { type Desk, loggedOnDesk, openDesk } from '../../support/desk.js'
import { ManualClock, settled } from '../../support/manual-clock.js'
import { handledByHand, order, outcome, thrownBy } from './by-hand.js'

describe('start()', () => {
  test('while our Logout is unanswered counts: the session logs on again', async () => {
    const desk = await loggedOnDesk()
    const loggedOut = desk.session.logout()

    desk.session.start()
    await desk.receives('35=5|34=2|')
    await desk.waits(500)

    expect([desk.state(), desk.dialling]).toEqual(['Connecting', 1])
    expect(await outcome(loggedOut)).toBeUndefined()
  })

  test('while a handler keeps the session from stopping counts, and logout() resolves', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|')
    const loggedOut = desk.session.logout()
    await desk.receives('35=5|34=3|')
    expect(desk.state()).toBe('Disconnected.Settling')

    desk.session.start()
    await hand.finish()
    await desk.waits(500)

    expect(await outcome(loggedOut)).toBeUndefined()
    expect([desk.state(), desk.dialling]).toEqual(['Connecting', 1])
  })
})

describe('an engine', () => {
  test('whose actor the application has stopped can still be stopped', async () => {
    const desk = await loggedOnDesk()
    desk.session.actor.stop()

    const stopped = desk.engine.stop()

    expect(await outcome(stopped)).toBeUndefined()
    expect(desk.closed).toBe(true)
  })

  test('stopped while it opens its doors leaves none open', async () => {
    const open = new Set<number>()
    const opening: (() => void)[] = []
    const engine = createEngine({
      transport: {
        clock: new ManualClock(),
        dial: () => NEVER,
        listen: async (address) => {
          await new Promise<void>((resolve) => opening.push(resolve))
          open.add(address.port)
          return { address, close: async () => void open.delete(address.port) }
        },
      },
      store: memoryStore(),
      sessions: [1, 2].map((port) => ({
        role: 'acceptor' as const,
        beginString: 'FIX.4.4' as const,
        senderCompId: 'US',
        targetCompId: `THEM${port}`,
        listen: { host: 'desk', port },
      })),
    })
    const starting = outcome(engine.start())

    const stopping = engine.stop()
    for (let door = 0; door < 3; door++) {
      opening.shift()?.()
      await settled()
    }

    expect(await outcome(stopping)).toBeUndefined()
    await starting
    expect([...open]).toEqual([])
  })

  test('that has removed a session: it is where it began, and refuses what it is given', async () => {
    const desk = await loggedOnDesk()
    const removed = desk.engine.remove(desk.session.id)
    await desk.receives('35=5|34=2|')
    await removed

    const refusal = thrownBy(() => desk.session.send(order('a')))

    expect(refusal).toMatchObject({ code: 'not-logged-on' })
    expect([desk.state(), desk.closed]).toEqual(['Created', true])
  })
})

describe('an actor that is stopped', () => {
  test.each<[state: string, reach: () => Promise<Desk>]>([
    ['Connecting', () => openDesk()],
    [
      'InitiateLogon.AwaitingLogon',
      async () => {
        const desk = await openDesk()
        await desk.connects()
        return desk
      },
    ],
    ['Connected.Sequence.InSync', () => loggedOnDesk()],
    [
      'Recovering.Waiting',
      async () => {
        const desk = await loggedOnDesk()
        await desk.loses()
        return desk
      },
    ],
    [
      'Disconnecting.AwaitingLogout',
      async () => {
        const desk = await loggedOnDesk()
        void desk.session.logout()
        return desk
      },
    ],
    [
      'Disconnected.Stopped',
      async () => {
        const desk = await openDesk()
        await desk.session.logout()
        return desk
      },
    ],
  ])('in %s leaves no timer, no call and no connection', async (state, reach) => {
    const desk = await reach()
    expect(desk.state()).toBe(state)

    desk.session.actor.stop()
    await settled()

    expect([desk.clock.pending, desk.dialling]).toEqual([0, 0])
    expect(desk.lines.filter((line) => !line.closed)).toEqual([])
  })

  test('while a visitor waits for a handler closes the visitor too', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ role: 'acceptor', onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')

    desk.session.actor.stop()
    await hand.finish()

    expect(desk.lines.map((line) => line.closed)).toEqual([true, true])
    expect(desk.clock.pending).toBe(0)
  })
})

describe('a statechart that breaks', () => {
  const breaks = (desk: Desk) =>
    desk.session.actor.send({
      type: 'message.received',
      verdict: 'malformed',
      position: 'expected',
      msgType: '1',
      msgSeqNum: 2,
      possDup: false,
      at: desk.clock.now(),
      connection: 1,
    })

  test('is reported and closes its connection; nothing is handed over or taken any more', async () => {
    const seen: string[] = []
    const desk = await loggedOnDesk({
      onMessage: ({ msgSeqNum }) => void seen.push(`${msgSeqNum}`),
    })

    breaks(desk)
    await desk.receives('35=D|34=2|11=a|')

    expect(desk.occurred('broken')).toMatchObject([
      { cause: new Error('message.received came without a complaint') },
    ])
    expect([desk.closed, desk.clock.pending, seen]).toEqual([true, 0, []])
    expect(() => desk.session.send(order('a'))).toThrow(
      expect.objectContaining({ code: 'not-logged-on' }),
    )
    expect(await outcome(desk.engine.stop())).toBeUndefined()
  })

  test('ends state$', async () => {
    const states: string[] = []
    const desk = await loggedOnDesk()
    desk.session.state$.subscribe({
      next: (state) => states.push(state),
      complete: () => states.push('complete'),
    })

    breaks(desk)
    await settled()

    expect(states.at(-1)).toBe('complete')
  })
})

describe('an acceptor whose last connection is not settled', () => {
  test('holds one visitor, and turns the next away', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ role: 'acceptor', onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')
    const turnedAway = desk.occurred('turned-away')

    await hand.finish()

    expect(turnedAway).toHaveLength(1)
    expect(desk.lines.map((line) => line.closed)).toEqual([true, false, true])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('forgets a held visitor that is gone, and takes the next', async () => {
    const hand = handledByHand()
    const desk = await loggedOnDesk({ role: 'acceptor', onMessage: hand.onMessage })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')
    await desk.loses()

    await hand.finish()
    await settled()
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=2|98=0|108=30|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

describe('a logon', () => {
  test('judged for a connection that is gone does not log the next one on', async () => {
    const verdicts: ((answer: true) => void)[] = []
    const desk = await openDesk({
      role: 'acceptor',
      authenticate: () => new Promise((resolve) => verdicts.push(resolve)),
    })
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    verdicts[0]?.(true)
    await settled()
    const before = [desk.state(), ...desk.sent()]
    verdicts[1]?.(true)
    await settled()

    expect(before).toEqual(['LogonReceived'])
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('that the peer refuses is reported with its reason', async () => {
    const desk = await openDesk()
    await desk.connects()

    await desk.receives('35=5|34=1|58=bad password|')

    expect(desk.occurred('logon-refused')).toMatchObject([
      { by: 'peer', reason: 'the peer refused our Logon: bad password' },
    ])
    expect(desk.closed).toBe(true)
  })
})

import { createEngine, type EngineEvent, type SessionStore, StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'
import { bound, slowStore } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'

const ID = 'FIX.4.4:US->THEM'
const D = (text: string) => ({ msgType: 'D', fields: [[11, text]] }) as const

describe('when the store fails', () => {
  test("onStoreFailure 'recover': nothing leaves, and it connects again with the same numbers", async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store })
    answer.fail(new StoreError('unavailable', 'down'))
    const sent = await desk.sends(D('a'))
    answer.release()
    await desk.waits(30_000)
    await desk.connects()

    expect(await sent.committed).toBe(2)
    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|'])
  })

  test("onStoreFailure 'stop': nothing leaves, and it stays ended until it is started", async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store, onStoreFailure: 'stop' })
    answer.fail(new StoreError('unavailable', 'down'))
    const sent = await desk.sends(D('a'))
    expect(desk.sent()).toEqual([])
    expect(desk.closed).toBe(true)

    answer.release()
    await desk.waits(60_000)
    expect(desk.state()).toBe('Disconnected.Stopped')
    expect(desk.dialling).toBe(0)

    desk.session.start()
    await settled()
    await desk.connects()
    expect(await sent.committed).toBe(2)
    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|'])
  })

  /** Another process has taken number 2; our own, sent on a line that is lost by now, are answered when told. */
  async function beaten() {
    const inner = memoryStore()
    const held: (() => void)[] = []
    let holds = false
    const desk = await loggedOnDesk({
      store: {
        ...bound(inner),
        async commit(id, commit) {
          if (holds) await new Promise<void>((resolve) => held.push(resolve))
          inner.commit(id, commit)
        },
      },
    })
    inner.commit(ID, { generation: 1, first: 2, sent: [undefined], nextIn: 2 })
    holds = true
    const committed = async (text: string) => {
      const outcome = (await desk.sends(D(text))).committed
      outcome.catch(() => undefined)
      return { outcome }
    }
    const first = await committed('a')
    await desk.loses()
    return {
      desk,
      first,
      committed,
      /** Answers the oldest; from now on the store is quick. */
      answers: async () => {
        holds = false
        held.shift()?.()
        await settled()
      },
    }
  }

  test('for good (fenced), what is sent before the numbers are read again waits for them', async () => {
    const { desk, first, committed, answers } = await beaten()
    await answers()
    await expect(first.outcome).rejects.toMatchObject({ code: 'fenced' })
    expect(desk.state()).toBe('Recovering.Waiting')
    const second = await committed('b')
    await desk.waits(30_000)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|', '35=D|34=4|11=b|'])
    expect(await second.outcome).toBe(4)
  })

  test('for good, an answer that comes late changes nothing', async () => {
    const { desk, committed, answers } = await beaten()
    const second = await committed('b')
    await answers()
    await expect(second.outcome).rejects.toMatchObject({ code: 'fenced' })
    await desk.waits(30_000)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')
    const failures = desk.storeFailures().length
    await answers()

    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.storeFailures()).toHaveLength(failures)
  })

  test('reading stops while it does not answer: what came stays in the socket', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store, onMessage: () => undefined })
    answer.hold()
    for (let n = 2; n < 60; n++) await desk.receives(`35=D|34=${n}|11=${n}|`)

    expect(desk.lines.at(-1)?.paused).toBe(true)
    const { expected } = desk.session.numbers
    expect(expected).toBeLessThan(60)

    answer.release()
    await settled()
    expect(desk.session.numbers).toMatchObject({ expected: 60, nextIn: 60 })
    expect(desk.lines.at(-1)?.paused).toBe(false)
  })

  test('for one session, the others do not notice', async () => {
    const inner = memoryStore()
    const failing = 'FIX.4.4:A->V'
    let down = false
    const store: SessionStore = {
      ...bound(inner),
      commit(id, commit) {
        if (down && id === failing) throw new StoreError('unavailable', 'down')
        return inner.commit(id, commit)
      },
    }
    const at = { host: 'venue', port: 1 }
    const events: EngineEvent[] = []
    const engine = createEngine({
      transport: pair(),
      store,
      sessions: ['A', 'B'].flatMap((name) => {
        const client = { senderCompId: name, targetCompId: 'V' }
        const venue = { senderCompId: 'V', targetCompId: name }
        return [
          { role: 'acceptor', beginString: 'FIX.4.4', ...venue, listen: at } as const,
          { role: 'initiator', beginString: 'FIX.4.4', ...client, connect: at } as const,
        ]
      }),
      onEvent: (event) => events.push(event),
    })
    await engine.start()
    const [a, b] = [engine.session(failing), engine.session('FIX.4.4:B->V')]
    await Promise.all([a.ready(), b.ready()])
    down = true
    a.send(D('a'))
    const { committed } = b.send(D('b'))
    await committed
    await settled()
    const left = events.filter(
      (event) => event.type === 'state' && !event.state.startsWith('Connected'),
    )

    expect(left.some((event) => 'session' in event && event.session === failing)).toBe(true)
    expect(b.state).toBe('Connected.Sequence.InSync')
    expect(events.filter(({ type }) => type === 'store-failed').length).toBeGreaterThan(0)
    down = false
    await engine.stop()
  })
})

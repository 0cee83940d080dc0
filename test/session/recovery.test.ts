import { type SessionStore, StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { bound, slowStore } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'

describe('recovery', () => {
  test('after a lost line the numbers go on', async () => {
    const desk = await loggedOnDesk()
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    await desk.loses()
    expect(desk.state()).toBe('Recovering.Waiting')
    await desk.waits(500)
    await desk.connects()

    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|'])
    await desk.receives('35=A|34=2|98=0|108=30|')
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('what is sent while the line is down is numbered, kept, and sent when the peer asks', async () => {
    const desk = await loggedOnDesk()
    await desk.loses()

    const sent = await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|')

    expect(await sent.committed).toBe(2)
    expect(desk.sent()).toEqual([
      '35=A|34=3|98=0|108=30|',
      '35=D|34=2|43=Y|11=a|',
      '35=4|34=3|43=Y|36=4|123=Y|',
    ])
  })

  test('what is sent between our Logon and theirs leaves right after the logon, once', async () => {
    const desk = await loggedOnDesk()
    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    const before = desk.sent()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect(before).toEqual(['35=A|34=2|98=0|108=30|'])
    expect(desk.sent()).toEqual(['35=D|34=3|11=a|'])
  })

  test('back-off doubles with each failure and begins anew only after a logon', async () => {
    const desk = await loggedOnDesk({ reconnect: { min: 1, max: 4 } })
    await desk.loses()
    const waits: number[] = []
    for (const expected of [750, 750, 1_500, 3_000, 3_000]) {
      await desk.waits(expected - 1)
      const early = desk.dialling
      await desk.waits(1)
      waits.push(early, desk.dialling)
      await desk.refusesConnection()
    }

    expect(waits).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1])
  })

  test('a connection that ends before the logon does not reset the back-off', async () => {
    const desk = await openDesk({ reconnect: { min: 1, max: 8 } })
    await desk.connects()
    await desk.loses()
    await desk.waits(750)
    await desk.connects()
    await desk.loses()

    await desk.waits(1_499)
    const early = desk.dialling
    await desk.waits(1)

    expect([early, desk.dialling]).toEqual([0, 1])
  })

  test('a handler that was not done is called again after the reconnect, marked as possibly seen', async () => {
    const seen: string[] = []
    const desk = await loggedOnDesk({
      onMessage: (message) => {
        seen.push(`${message.msgSeqNum}${message.possDup ? ' possDup' : ''}`)
        if (message.msgSeqNum === 3 && !message.possDup) throw new Error('not yet')
      },
      onHandlerError: { retries: 0, outcome: 'halt' },
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=D|34=4|11=c|')
    expect(desk.session.numbers.nextIn).toBe(3)
    await desk.receives('35=5|34=5|')
    desk.session.start()
    await settled()
    await desk.connects()
    await desk.receives('35=A|34=6|98=0|108=30|', '35=D|34=3|43=Y|122=20260102-03:04:05|11=b|')

    expect(seen).toEqual(['2', '3', '3 possDup'])
  })
})

describe('a store that fails', () => {
  test('nothing reaches the wire before its commit', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store })
    answer.hold()

    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    const before = desk.sent()
    answer.release()
    await settled()

    expect(before).toEqual([])
    expect(desk.sent()).toEqual(['35=D|34=2|11=a|'])
  })

  test('heartbeats do not pile up behind a slow commit', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store })
    answer.hold()

    await desk.waits(35_000)

    expect(desk.session.numbers.nextOut).toBe(3)
  })

  test('a failed commit is repeated with the same number before the next Logon', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store })
    answer.fail(new StoreError('unavailable', 'no answer'))

    const sent = await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    expect(desk.sent()).toEqual([])
    expect(desk.state()).toMatch('Disconnected')
    answer.release()
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=2|')

    expect(await sent.committed).toBe(2)
    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|', '35=D|34=2|43=Y|11=a|'])
  })

  test('a line that flaps while the store is slow: one Logon at a time touches the record', async () => {
    const inner = memoryStore()
    const loads: (() => void)[] = []
    let slow = false
    const store: SessionStore = {
      ...bound(inner),
      load: (id) =>
        slow ? new Promise((resolve) => loads.push(() => resolve(inner.load(id)))) : inner.load(id),
    }
    const desk = await loggedOnDesk(
      { store, resetOnLogon: true, reconnect: { min: 0.1, max: 0.1 } },
      '35=A|34=1|98=0|108=30|141=Y|',
    )
    slow = true
    await desk.loses()
    await desk.waits(100)
    await desk.connects()
    await desk.loses()
    await desk.waits(1_000)
    expect([desk.state(), loads.length]).toEqual(['Recovering.Settling', 1])

    loads.shift()?.()
    await desk.waits(100)
    await desk.connects()
    loads.shift()?.()
    await settled()
    await desk.receives('35=A|34=1|98=0|108=30|141=Y|')

    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.occurred('sequence-reset')).toHaveLength(2)
  })

  test('a record that has vanished is not taken for a new session', async () => {
    const inner = memoryStore()
    let lost = false
    const store: SessionStore = {
      ...bound(inner),
      load: (id) => (lost ? undefined : inner.load(id)),
    }
    const desk = await loggedOnDesk({ store })
    lost = true
    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    expect(desk.sent()).toEqual([])
    expect(desk.occurred('store-failed')).toMatchObject([{ cause: { code: 'lost' } }])
  })
})

import { StoreError } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../../support/desk.js'
import { slowStore } from '../../support/failing-store.js'
import { settled } from '../../support/manual-clock.js'
import { order, outcome } from './by-hand.js'

describe('what the peer asks for', () => {
  test('on a connection that is gone: the store that fails at it later ends nothing', async () => {
    const { store, answer } = slowStore('sent')
    const desk = await loggedOnDesk({ store })
    await desk.sends(order('a'))
    answer.hold()
    await desk.receives('35=2|34=2|7=2|16=2|')
    await desk.loses()
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=3|98=0|108=30|')

    answer.release(new StoreError('unavailable', 'late'))
    await settled()

    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.occurred('store-failed')).toEqual([])
  })

  test('a thousand times while it reads no more, is sent again once for all of them', async () => {
    const desk = await loggedOnDesk()
    await desk.sends(order('a'))
    desk.readsNoMore()
    const requests = Array.from({ length: 1_000 }, (_, i) => `35=2|34=${i + 2}|7=2|16=2|`)
    await desk.receives(...requests)
    desk.sent()

    await desk.readsAgain()

    expect(desk.sent()).toEqual(['35=D|34=2|43=Y|11=a|'])
    expect(desk.occurred('resent')).toMatchObject([
      { begin: 2, end: 2 },
      { begin: 2, end: 2 },
    ])
  })

  test('while another range is under way, becomes one range with all that was asked for since', async () => {
    const desk = await loggedOnDesk()
    for (const id of ['a', 'b', 'c', 'd', 'e']) await desk.sends(order(id))
    desk.readsNoMore()
    await desk.receives('35=2|34=2|7=2|16=2|', '35=2|34=3|7=5|16=6|', '35=2|34=4|7=3|16=3|')
    desk.sent()

    await desk.readsAgain()

    expect(desk.occurred('resent')).toMatchObject([
      { begin: 2, end: 2 },
      { begin: 3, end: 6 },
    ])
    expect(desk.sent()).toEqual([
      '35=D|34=3|43=Y|11=b|',
      '35=D|34=4|43=Y|11=c|',
      '35=D|34=5|43=Y|11=d|',
      '35=D|34=6|43=Y|11=e|',
    ])
  })

  test('and does not read: ready() waits until it does', async () => {
    const desk = await loggedOnDesk()
    await desk.sends(order('a'))
    desk.readsNoMore()
    await desk.receives('35=2|34=2|7=2|16=2|')

    const ready = desk.session.ready()
    const before = await outcome(ready)
    await desk.readsAgain()

    expect([before, await outcome(ready)]).toEqual(['pending', undefined])
  })

  test('and is gone before it has read: ready() does not wait while the line is recovered', async () => {
    const desk = await loggedOnDesk()
    await desk.sends(order('a'))
    desk.readsNoMore()
    await desk.receives('35=2|34=2|7=2|16=2|')
    const ready = desk.session.ready()

    await desk.loses()

    expect(desk.state()).toBe('Recovering.Waiting')
    expect(await outcome(ready)).toBeUndefined()
  })
})

describe('what we ask for', () => {
  test('may come slowly: as long as it comes the gap is not given up', async () => {
    const desk = await loggedOnDesk()
    await desk.receives('35=0|34=90|')

    for (let number = 2; number < 8; number++) {
      await desk.waits(10_001)
      await desk.receives(`35=0|34=${number}|43=Y|122=20260102-03:04:05|`)
      await desk.waits(10_001)
    }

    expect(desk.state()).toBe('Connected.Sequence.AwaitingResend')
    expect(desk.occurred('gap').at(-1)).toMatchObject({ begin: 7, end: 89 })
  })

  test('may take longer than maxLatency: what came early is judged by when it came', async () => {
    const seen: number[] = []
    const desk = await loggedOnDesk({
      resendTimeout: 300,
      onMessage: (message) => void seen.push(message.msgSeqNum),
    })
    await desk.receives('35=D|34=3|11=b|')
    for (let number = 4; number < 12; number++) {
      await desk.waits(20_000)
      await desk.receives(`35=0|34=${number}|`)
    }
    desk.sent()

    await desk.receives('35=D|34=2|43=Y|122=20260102-03:04:05|11=a|')

    expect(seen).toEqual([2, 3])
    expect(desk.sent()).toEqual([])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(desk.session.numbers.nextIn).toBe(12)
  })
})

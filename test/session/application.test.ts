import type { Delivery } from '@goldfix/core'
import { firstValueFrom, from, of } from 'rxjs'
import { bufferCount, concatMap, mergeMap, tap } from 'rxjs/operators'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { settled } from '../support/manual-clock.js'

describe('the handler', () => {
  test('is called one at a time, in order, and the number moves behind it', async () => {
    const finish: (() => void)[] = []
    const seen: number[] = []
    const desk = await loggedOnDesk({
      onMessage: (message) => {
        seen.push(message.msgSeqNum)
        return new Promise<void>((resolve) => finish.push(resolve))
      },
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=1|34=4|112=X|')

    expect(seen).toEqual([2])
    expect(desk.session.numbers).toMatchObject({ expected: 5, nextIn: 2 })
    // administrative traffic is answered while it runs
    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
    finish.shift()?.()
    await settled()
    expect(seen).toEqual([2, 3])
    finish.shift()?.()
    await settled()
    expect(desk.session.numbers.nextIn).toBe(5)
    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextIn: 5 })
  })

  test('may keep the message for as long as it runs', async () => {
    const texts: (string | undefined)[] = []
    const finish: (() => void)[] = []
    const desk = await loggedOnDesk({
      onMessage: async (message) => {
        await new Promise<void>((resolve) => finish.push(resolve))
        texts.push(message.text(11))
      },
    })
    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=D|34=4|11=c|')
    await desk.receives('35=D|34=5|11=d|')

    while (texts.length < 4) {
      finish.shift()?.()
      await settled()
    }

    expect(texts).toEqual(['a', 'b', 'c', 'd'])
  })

  test('may send, and asks nobody for a turn', async () => {
    const desk = await loggedOnDesk({
      onMessage: (message, session) => {
        session.send({ msgType: '8', fields: [[11, message.text(11) ?? '']] })
      },
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|')

    expect(desk.sent()).toEqual(['35=8|34=2|11=a|', '35=8|34=3|11=b|'])
  })

  test('that throws is tried again, then the message is rejected and the session goes on', async () => {
    let calls = 0
    const desk = await loggedOnDesk({
      onMessage: (message) => {
        calls++
        if (message.msgSeqNum === 2) throw new Error('cannot')
      },
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|')

    expect(calls).toBe(4)
    expect(desk.sent()).toEqual([
      '35=j|34=2|45=2|58=Application failed to process the message|372=D|380=0|',
    ])
    expect(desk.occurred('handler-failed')).toMatchObject([{ msgSeqNum: 2, outcome: 'reject' }])
    expect(desk.session.numbers.nextIn).toBe(4)
  })

  test('that rejects later is treated the same', async () => {
    let calls = 0
    const desk = await loggedOnDesk({
      onMessage: async (message) => {
        calls++
        await Promise.resolve()
        if (message.msgSeqNum === 2) throw new Error('cannot')
      },
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|')

    expect(calls).toBe(4)
    expect(desk.session.numbers.nextIn).toBe(4)
  })

  test('with the policy halt ends the session with the message unprocessed', async () => {
    const desk = await loggedOnDesk({
      onMessage: () => {
        throw new Error('cannot')
      },
      onHandlerError: { retries: 1, outcome: 'halt' },
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|')
    await desk.waits(2_000)

    expect(desk.sent()).toEqual(['35=5|34=2|58=Application error|'])
    expect(desk.state()).toBe('Disconnected.Stopped')
    expect(await desk.store.load(desk.session.id)).toMatchObject({ nextIn: 2 })
  })

  test('an onEvent that throws ends nothing', async () => {
    const desk = await loggedOnDesk({
      onEvent: () => {
        throw new Error('broken logger')
      },
    })

    await desk.receives('35=1|34=2|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=2|112=X|'])
  })

  test('that is behind stops the reading, and nothing is lost', async () => {
    const finish: (() => void)[] = []
    const seen: number[] = []
    const desk = await loggedOnDesk({
      maxUnprocessed: 2,
      onMessage: (message) => {
        seen.push(message.msgSeqNum)
        return new Promise<void>((resolve) => finish.push(resolve))
      },
    })
    for (let number = 2; number < 12; number++) await desk.receives(`35=D|34=${number}|11=a|`)
    expect(desk.lines.at(-1)?.paused).toBe(true)

    while (seen.length < 10) {
      finish.shift()?.()
      await settled()
    }

    expect(seen).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })
})

describe('deliveries', () => {
  test('move the number when all before them are acknowledged', async () => {
    const deliveries: Delivery[] = []
    const desk = await loggedOnDesk({
      deliveries: (delivery$) => delivery$.pipe(tap((delivery) => deliveries.push(delivery))),
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=D|34=4|11=c|')
    deliveries[1]?.ack()
    const outOfOrder = desk.session.numbers.nextIn
    deliveries[0]?.ack()

    expect([outOfOrder, desk.session.numbers.nextIn]).toEqual([2, 4])
    expect(deliveries.map(({ message }) => message.text(11))).toEqual(['a', 'b', 'c'])
  })

  test('go well with operators that gather', async () => {
    const desk = await loggedOnDesk({
      deliveries: (delivery$) =>
        delivery$.pipe(
          bufferCount(2),
          concatMap((pair) => of(pair)),
          mergeMap((pair) => from(pair)),
          tap((delivery) => delivery.ack()),
        ),
    })

    await desk.receives('35=D|34=2|11=a|', '35=D|34=3|11=b|', '35=D|34=4|11=c|')

    expect(desk.session.numbers.nextIn).toBe(4)
  })

  test('acknowledged after their connection is gone do not count', async () => {
    const deliveries: Delivery[] = []
    const desk = await loggedOnDesk({
      deliveries: (delivery$) => delivery$.pipe(tap((delivery) => deliveries.push(delivery))),
    })
    await desk.receives('35=D|34=2|11=a|')
    await desk.loses()

    expect(deliveries[0]?.ack()).toBe(false)
    expect(desk.session.numbers.nextIn).toBe(2)
  })

  test('whose stream fails halt the session', async () => {
    const desk = await loggedOnDesk({
      deliveries: (delivery$) =>
        delivery$.pipe(
          tap(() => {
            throw new Error('cannot')
          }),
        ),
    })

    await desk.receives('35=D|34=2|11=a|')
    await desk.waits(2_000)

    expect(desk.state()).toBe('Disconnected.Stopped')
  })
})

describe('sending', () => {
  test('before the logon is refused with what to do', async () => {
    const desk = await openDesk()

    expect(() => desk.session.send({ msgType: 'D', fields: [[11, 'a']] })).toThrow(
      /not logged on: await session.ready\(\)/,
    )
  })

  test('before the logon waits for it where the session queues', async () => {
    const desk = await openDesk({ whenLoggedOff: 'queue' })
    const sent = desk.session.send({ msgType: 'D', fields: [[11, 'a']] })
    expect(sent.msgSeqNum).toBeUndefined()

    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(await sent.committed).toBe(2)
    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|', '35=D|34=2|11=a|'])
  })

  test('what cannot be encoded takes no number', async () => {
    const desk = await loggedOnDesk()

    expect(() => desk.session.send({ msgType: 'D', fields: [[34, 7]] })).toThrow(/34/)
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    expect(desk.sent()).toEqual(['35=D|34=2|11=a|'])
  })

  test('ready() waits for the logon', async () => {
    const desk = await openDesk()
    let ready = false
    const waiting = desk.session.ready().then(() => (ready = true))
    await settled()
    expect(ready).toBe(false)

    await desk.connects()
    await desk.receives('35=A|34=1|98=0|108=30|')

    expect(await waiting).toBe(true)
  })

  test('ready() is rejected when the session is removed', async () => {
    const desk = await openDesk()
    const waiting = desk.session.ready()

    const removed = desk.engine.remove(desk.session.id)

    await expect(waiting).rejects.toThrow(/removed/)
    await removed
  })

  test('logonFields go out with our Logon', async () => {
    const desk = await openDesk({
      logonFields: [
        [553, 'me'],
        [554, 'secret'],
      ],
    })

    await desk.connects()

    expect(desk.sent()).toEqual(['35=A|34=1|98=0|108=30|553=me|554=secret|'])
  })
})

describe('logout', () => {
  test('theirs is answered, and the session comes back after the back-off', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=5|34=2|')
    expect(desk.sent()).toEqual(['35=5|34=2|'])
    expect(desk.state()).toBe('Disconnecting.AwaitingClose')
    await desk.waits(2_000)
    await desk.waits(500)

    expect(desk.dialling).toBe(1)
  })

  test('a stopped session starts again with its numbers', async () => {
    const desk = await loggedOnDesk()
    const done = desk.session.logout()
    await desk.receives('35=5|34=2|')
    await done
    desk.sent()

    desk.session.start()
    await desk.connects()

    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|'])
  })

  test('state$ tells where the session is', async () => {
    const desk = await openDesk()

    expect(await firstValueFrom(desk.session.state$)).toBe('Connecting')
  })
})

import { UsageError } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { lossyStore } from '../support/lossy-store.js'
import { ManualClock, settled } from '../support/manual-clock.js'

const D = (text: string) => ({ msgType: 'D', fields: [[11, text]] }) as const
const texts = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`)

describe('rateLimit', () => {
  const rateLimit = { messagesPerSecond: 10, burst: 3 }

  test('lets a burst through, then one after the other, in order', async () => {
    const desk = await loggedOnDesk({ rateLimit })
    const sent = texts(6).map((text) => desk.session.send(D(text)))
    await settled()
    expect(desk.sent()).toEqual(['35=D|34=2|11=1|', '35=D|34=3|11=2|', '35=D|34=4|11=3|'])

    await desk.waits(99)
    expect(desk.sent()).toEqual([])
    await desk.waits(1)
    expect(desk.sent()).toEqual(['35=D|34=5|11=4|'])
    await desk.waits(200)
    expect(desk.sent()).toEqual(['35=D|34=6|11=5|', '35=D|34=7|11=6|'])
    expect(await Promise.all(sent.map(({ committed }) => committed))).toEqual([2, 3, 4, 5, 6, 7])
  })

  test('what comes later does not overtake what waits', async () => {
    const desk = await loggedOnDesk({ rateLimit })
    for (const text of texts(4)) desk.session.send(D(text))
    await desk.waits(90)
    desk.session.send(D('late'))
    await desk.waits(210)

    expect(desk.sent().map((text) => text.split('11=')[1])).toEqual([
      '1|',
      '2|',
      '3|',
      '4|',
      'late|',
    ])
  })

  test('what the session has to say does not wait, and takes its number meanwhile', async () => {
    const desk = await loggedOnDesk({ rateLimit })
    for (const text of texts(5)) desk.session.send(D(text))
    await settled()
    desk.sent()

    await desk.receives('35=1|34=2|112=are you there|')
    expect(desk.sent()).toEqual(['35=0|34=5|112=are you there|'])
    await desk.waits(200)
    expect(desk.sent()).toEqual(['35=D|34=6|11=4|', '35=D|34=7|11=5|'])
  })

  test('ready() waits for the pace', async () => {
    const desk = await loggedOnDesk({ rateLimit })
    for (const text of texts(3)) desk.session.send(D(text))
    let ready = false
    void desk.session.ready().then(() => {
      ready = true
    })
    await desk.waits(99)
    expect(ready).toBe(false)
    await desk.waits(1)
    expect(ready).toBe(true)
  })

  test.each([
    ['in memory', 'queue'],
    ['in the store', 'store'],
  ] as const)(
    'a turn that comes between two looks at the clock is not missed, %s',
    async (_, whenLoggedOff) => {
      for (let step = 0.1; step < 1; step += 0.1) {
        const rateLimit = { messagesPerSecond: 1_000, burst: 1 }
        const desk = await openDesk({ whenLoggedOff, rateLimit })
        let looks = 0
        desk.clock.monotonic = () =>
          ManualClock.prototype.monotonic.call(desk.clock) + ++looks * step
        for (const text of texts(5)) desk.session.send(D(text))
        await settled()
        await desk.connects()
        await desk.receives('35=A|34=1|98=0|108=30|')
        await desk.waits(20)
        expect(desk.sent().slice(1)).toHaveLength(5)

        desk.session.send(D('6'))
        let ready = false
        void desk.session.ready().then(() => {
          ready = true
        })
        await desk.waits(20)
        expect(ready).toBe(true)
      }
    },
  )

  test('holds for what is sent again too: the next piece waits for the last', async () => {
    const desk = await loggedOnDesk({ rateLimit: { messagesPerSecond: 10_000, burst: 1_000 } })
    const long = 'x'.repeat(1_000)
    for (const _ of texts(200)) desk.session.send(D(long))
    await settled()
    await desk.waits(1_000)
    desk.sent()

    await desk.receives('35=2|34=2|7=1|16=0|')
    await settled()
    expect(desk.sent()).toHaveLength(201)
    // 201 tokens of the burst are gone: what is left is not enough for the rest of it
    for (const _ of texts(1_000)) desk.session.send(D('y'))
    await settled()
    expect(desk.sent().length).toBeLessThan(1_000)
    await desk.waits(100)
  })

  test('what is sent again leaves no timer when the engine stops', async () => {
    const desk = await loggedOnDesk({ rateLimit: { messagesPerSecond: 0.01, burst: 3 } })
    for (const text of texts(3)) await desk.sends(D(text))
    await desk.receives('35=2|34=2|7=2|16=0|')
    const stopped = desk.engine.stop()
    await desk.receives('35=5|34=3|')
    await stopped

    expect(desk.clock.pending).toBe(0)
  })

  test('what waits is refused beyond maxQueued, and no number is used', async () => {
    const desk = await loggedOnDesk({ rateLimit, maxQueued: 2 })
    for (const text of texts(5)) desk.session.send(D(text))

    const refused = () => desk.session.send(D('6'))
    expect(refused).toThrow(UsageError)
    expect(refused).toThrow('2 messages (maxQueued) are waiting already')
    expect(desk.session.numbers.nextOut).toBe(5)
  })

  test.each([
    [{ messagesPerSecond: 0 }, 'rateLimit.messagesPerSecond'],
    [{ messagesPerSecond: Number.NaN }, 'rateLimit.messagesPerSecond'],
    [{ messagesPerSecond: 10, burst: 0 }, 'rateLimit.burst'],
  ])('%o is refused', async (wrong, name) => {
    await expect(openDesk({ rateLimit: wrong })).rejects.toThrow(name)
  })
})

test('a store that may lose what is younger is given no more numbers in that time than are skipped', async () => {
  const { store } = lossyStore()
  const desk = await loggedOnDesk({ store: { ...store, lossWindowMs: () => 1_000 }, skipAhead: 20 })
  for (const text of texts(100)) desk.session.send(D(text))
  await settled()
  const given: number[] = [desk.sent().length]
  for (let tenth = 0; tenth < 30; tenth++) {
    await desk.waits(100)
    given.push(desk.sent().length)
  }

  for (let begin = 0; begin + 10 <= given.length; begin++)
    expect(given.slice(begin, begin + 10).reduce((a, b) => a + b)).toBeLessThanOrEqual(20)
  // and our Logon
  expect(given.reduce((a, b) => a + b)).toBe(40 - 1)
})

test('there what the session says does not wait, and counts', async () => {
  const { store } = lossyStore()
  const desk = await loggedOnDesk({ store: { ...store, lossWindowMs: () => 1_000 }, skipAhead: 20 })
  for (const text of texts(100)) desk.session.send(D(text))
  await settled()
  for (let number = 2; number < 12; number++) await desk.receives(`35=1|34=${number}|112=x|`)
  const given = desk.sent()
  await desk.waits(999)

  expect(given.filter((text) => text.startsWith('35=0|'))).toHaveLength(10)
  expect(given.concat(desk.sent()).length).toBeLessThanOrEqual(20)
})

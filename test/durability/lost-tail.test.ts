import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { heldStore } from '../support/held-store.js'
import { lossyStore } from '../support/lossy-store.js'

const ID = 'FIX.4.4:US->THEM'

describe('a store that may have lost its latest commits', () => {
  async function traded() {
    const lossy = lossyStore()
    const desk = await loggedOnDesk({ store: lossy.store })
    for (const text of ['a', 'b', 'c']) await desk.sends({ msgType: 'D', fields: [[11, text]] })
    desk.sent()
    return { lossy, desk }
  }

  test('a process that starts skips numbers, says so, and fills them when it is asked', async () => {
    const { lossy } = await traded()
    lossy.loses(2) // 3 and 4 have been on the wire

    const next = await openDesk({ store: lossy.store, skipAhead: 50 })
    await next.connects()
    await next.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=3|16=0|')

    expect(next.occurred('in-doubt')).toMatchObject([{ begin: 3, end: 52, why: 'skipped' }])
    expect(next.sent()).toEqual(['35=A|34=53|98=0|108=30|', '35=4|34=3|43=Y|36=54|123=Y|'])
    expect(await lossy.store.load(ID)).toMatchObject({ nextOut: 54 })
    expect(await lossy.store.load(ID)).not.toHaveProperty('mayLack')
  })

  test('what it has kept is sent again in full, only what is lost is filled', async () => {
    const { lossy } = await traded()
    lossy.loses(1)

    const next = await openDesk({ store: lossy.store, skipAhead: 5 })
    await next.connects()
    await next.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|')

    expect(next.sent()).toEqual([
      '35=A|34=9|98=0|108=30|',
      '35=D|34=2|43=Y|11=a|',
      '35=D|34=3|43=Y|11=b|',
      '35=4|34=4|43=Y|36=10|123=Y|',
    ])
  })

  test('is skipped once: the process after that goes on', async () => {
    const { lossy } = await traded()
    lossy.loses(0)
    const second = await openDesk({ store: lossy.store, skipAhead: 10 })
    await second.connects()
    expect(second.sent()).toEqual(['35=A|34=15|98=0|108=30|'])

    const third = await openDesk({ store: lossy.store, skipAhead: 10 })
    await third.connects()
    expect(third.sent()).toEqual(['35=A|34=16|98=0|108=30|'])
  })

  test('a process that goes on knows its numbers: it skips those that are lost, and no more', async () => {
    const { lossy, desk } = await traded()
    lossy.loses(2)

    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    expect(desk.occurred('in-doubt')).toMatchObject([{ begin: 3, end: 4, why: 'skipped' }])
    expect(desk.sent()).toEqual(['35=A|34=5|98=0|108=30|'])
    await desk.receives('35=A|34=2|98=0|108=30|')
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(await lossy.store.load(ID)).toMatchObject({ nextOut: 6, nextIn: 3 })
  })

  test('a process that goes on and has lost nothing skips nothing', async () => {
    const { lossy, desk } = await traded()
    lossy.loses(0)

    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    expect(desk.sent()).toEqual(['35=A|34=5|98=0|108=30|'])
    expect(desk.occurred('in-doubt')).toEqual([])
    expect(await lossy.store.load(ID)).not.toHaveProperty('mayLack')
  })

  test('with skipAhead 0 it does not start', async () => {
    const { lossy } = await traded()
    lossy.loses(1)

    const next = await openDesk({ store: lossy.store, skipAhead: 0 })
    await next.connects()

    expect(next.sent()).toEqual([])
    expect(next.occurred('store-failed')).toMatchObject([
      { cause: { code: 'lost', message: expect.stringContaining('behind MsgSeqNum 3') } },
    ])
  })

  test('one that comes back empty is lost, never begun at 1', async () => {
    const { lossy, desk } = await traded()
    lossy.forgets()

    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    expect(desk.sent()).toEqual([])
    expect(desk.storeFailures()).toContain('lost')
    expect(await lossy.store.load(ID)).toBeUndefined()
  })

  test('what is sent while lost numbers are skipped waits for a number of its own', async () => {
    const lossy = lossyStore()
    const held = heldStore(lossy.store)
    const desk = await loggedOnDesk({ store: held.store, skipAhead: 50 })
    for (const text of ['a', 'b', 'c']) await desk.sends({ msgType: 'D', fields: [[11, text]] })
    await desk.loses()
    await desk.waits(500)
    lossy.loses(3) // 3, 4, and how the connection ended
    desk.sent()

    held.hold('commit')
    await desk.connects()
    const sent = await desk.sends({ msgType: 'D', fields: [[11, 'd']] })
    await held.letGo()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect(desk.occurred('in-doubt')).toMatchObject([{ begin: 3, end: 4, why: 'skipped' }])
    expect(await sent.committed).toBe(6)
    expect(desk.sent()).toEqual(['35=A|34=5|98=0|108=30|', '35=D|34=6|11=d|'])
    expect(desk.storeFailures()).toEqual([])
  })

  test('what is sent before it is known which numbers are lost waits, and takes none of them', async () => {
    const lossy = lossyStore()
    const held = heldStore(lossy.store)
    const desk = await loggedOnDesk({ store: held.store })
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    lossy.loses(1)
    await desk.loses()
    await desk.waits(500)
    desk.sent()

    held.hold('load')
    await desk.connects()
    const sent = await desk.sends({ msgType: 'D', fields: [[11, 'b']] })
    await held.letGo()

    expect(desk.occurred('in-doubt')).toMatchObject([{ begin: 2, end: 2, why: 'skipped' }])
    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|'])
    await desk.receives('35=A|34=2|98=0|108=30|')
    expect(await sent.committed).toBe(4)
    expect(desk.sent()).toEqual(['35=D|34=4|11=b|'])
  })

  test('the application is told before the store is: a process that ends in between has told it', async () => {
    const { lossy } = await traded()
    lossy.loses(2)
    const held = heldStore(lossy.store)
    held.hold('commit')

    const next = await openDesk({ store: held.store, skipAhead: 50 })
    await next.connects()

    expect(next.occurred('in-doubt')).toMatchObject([{ begin: 3, end: 52, why: 'skipped' }])
    expect(next.sent()).toEqual([])
  })

  test('a reset that the peer has answered is not begun again by the process that knows it', async () => {
    const logon = '35=A|34=1|98=0|108=30|141=Y|'
    const lossy = lossyStore()
    const desk = await loggedOnDesk({ store: lossy.store })
    desk.session.reset().catch(() => undefined)
    await desk.waits(0)
    await desk.receives(logon)
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
    desk.sent()
    const before = await lossy.store.load(ID)
    lossy.loses(2)
    expect(before).not.toHaveProperty('resetPending')
    expect(await lossy.store.load(ID)).toMatchObject({ generation: 2, resetPending: true })

    await desk.loses()
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')

    expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
    expect(await lossy.store.load(ID)).not.toHaveProperty('resetPending')
  })
})

test('a store that is asked for the record and answers late has lost nothing meanwhile', async () => {
  const held = heldStore(memoryStore())
  const desk = await loggedOnDesk({ store: held.store })
  await desk.loses()
  await desk.waits(500)
  desk.sent()

  held.hold('load')
  await desk.connects()
  const sent = await desk.sends({ msgType: 'D', fields: [[11, 'a']] })
  expect(await sent.committed).toBe(2)
  await held.letGo()

  expect(desk.storeFailures()).toEqual([])
  expect(desk.sent()).toEqual(['35=A|34=3|98=0|108=30|'])
})

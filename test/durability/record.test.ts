import { StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { inRole, loggedOnDesk, openDesk } from '../support/desk.js'

const ID = 'FIX.4.4:US->THEM'

describe('the record', () => {
  test('says what the session was made with, and how it last stood', async () => {
    const store = memoryStore()
    const desk = await loggedOnDesk({ store, qualifier: 'Q' })
    const id = desk.session.id
    const terms = {
      role: 'initiator',
      beginString: 'FIX.4.4',
      senderCompId: 'US',
      targetCompId: 'THEM',
      qualifier: 'Q',
    }
    const connectedAt = desk.clock.now()
    expect(store.load(id)).toMatchObject({
      terms,
      standing: { state: 'Connected', at: connectedAt },
    })

    await desk.loses()
    expect(store.load(id)).toMatchObject({ terms, standing: { state: 'Recovering' } })
    await desk.waits(500)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')
    const stopped = desk.session.logout()
    await desk.receives('35=5|34=3|')
    await stopped

    expect(store.load(id)).toMatchObject({ terms, standing: { state: 'Disconnected' } })
  })

  test('of a session in another role is refused, and nothing of it is touched', async () => {
    const store = memoryStore()
    const made = await loggedOnDesk({ store })
    await made.loses()
    const before = store.load(ID)

    const desk = await openDesk({ ...inRole('acceptor'), store })
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')

    const [failure] = desk.occurred('store-failed')
    expect(failure?.cause).toBeInstanceOf(StoreError)
    expect(failure?.cause).toMatchObject({
      code: 'mismatch',
      message: `${ID} was made with role 'initiator', and is opened with 'acceptor'`,
    })
    expect(desk.sent()).toEqual([])
    expect(store.load(ID)).toEqual(before)
  })

  test('that says nothing of its terms is taken', async () => {
    const desk = await loggedOnDesk({ record: { nextOut: 5, nextIn: 9 } })

    expect(desk.session.numbers).toMatchObject({ nextOut: 6, nextIn: 10 })
  })

  test('has to exist where the session is said to', async () => {
    const desk = await openDesk({ mustExist: true })
    await desk.connects()

    expect(desk.occurred('store-failed')).toMatchObject([{ cause: { code: 'lost' } }])
    expect(desk.sent()).toEqual([])
    expect(await desk.store.load(ID)).toBeUndefined()
  })
})

describe('a reset that the peer has not answered', () => {
  const logon = '35=A|34=1|98=0|108=30|141=Y|'

  test('is said again by the next process', async () => {
    const store = memoryStore()
    const desk = await loggedOnDesk({ store, record: { nextOut: 20, nextIn: 30 } })
    const asked = desk.session.reset()
    await desk.waits(0)
    expect(desk.sent()).toEqual([logon])
    expect(store.load(ID)).toMatchObject({ generation: 2, resetPending: true })
    asked.catch(() => undefined)

    const next = await openDesk({ store })
    await next.connects()
    expect(next.sent()).toEqual([logon])
    await next.receives(logon)

    expect(next.state()).toBe('Connected.Sequence.InSync')
    expect(store.load(ID)).not.toHaveProperty('resetPending')
    expect(store.load(ID)).toMatchObject({ nextOut: 2, nextIn: 2 })
  })

  test('is said again where the store saved it and the process ended before the Logon', async () => {
    const store = memoryStore()
    store.reset(ID, { generation: 1, nextOut: 20, nextIn: 30, createdAt: 1 })
    store.reset(ID, { generation: 2, nextOut: 1, nextIn: 1, createdAt: 2, resetPending: true })

    const desk = await openDesk({ store })
    await desk.connects()

    expect(desk.sent()).toEqual([logon])
  })

  test('is said once: answered, the next process goes on in the new numbers', async () => {
    const store = memoryStore()
    const desk = await loggedOnDesk({ store, resetOnLogon: true }, logon)
    await desk.sends({ msgType: 'D', fields: [[11, 'a']] })

    const next = await openDesk({ store })
    await next.connects()

    expect(next.sent()).toEqual(['35=A|34=3|98=0|108=30|'])
  })

  test('of an acceptor is said with the answer to the next Logon, by another process too', async () => {
    const store = memoryStore()
    store.reset(ID, { generation: 1, nextOut: 1, nextIn: 1, createdAt: 2, resetPending: true })

    const desk = await openDesk({ ...inRole('acceptor'), store })
    await desk.connects()
    await desk.receives('35=A|34=30|98=0|108=30|')

    expect(desk.sent()).toEqual([logon])
  })
})

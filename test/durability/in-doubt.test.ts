import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { inRole, loggedOnDesk, openDesk } from '../support/desk.js'
import { bound } from '../support/failing-store.js'

const ID = 'FIX.4.4:US->THEM'
const D = (text: string) => ({ msgType: 'D', fields: [[11, text]] }) as const
const reset = '35=A|34=1|98=0|108=30|141=Y|'

describe('what a reset takes along, and the peer may not have got', () => {
  test('is told by the next process, when this one ended with the line', async () => {
    const store = memoryStore()
    const desk = await loggedOnDesk({ ...inRole('acceptor'), store })
    await desk.sends(D('a'))
    await desk.sends(D('b'))

    const next = await openDesk({ ...inRole('acceptor'), store })
    await next.connects()
    await next.receives(reset)

    expect(next.occurred('in-doubt')).toMatchObject([
      { generation: 1, begin: 2, end: 3, why: 'forgotten' },
    ])
    expect(store.load(ID)).not.toHaveProperty('forgotten')
  })

  test('is told once it is clear that the peer did not answer our reset', async () => {
    const desk = await loggedOnDesk()
    await desk.sends(D('a'))
    desk.session.reset().catch(() => undefined)
    await desk.waits(0)
    expect(desk.occurred('in-doubt')).toEqual([])
    await desk.loses()
    await desk.waits(500)
    await desk.connects()

    expect(desk.occurred('in-doubt')).toMatchObject([{ generation: 1, begin: 2, end: 2 }])
  })

  test('is told by the next process where this one ended before the answer to its reset', async () => {
    const store = memoryStore()
    const desk = await loggedOnDesk({ store })
    await desk.sends(D('a'))
    desk.session.reset().catch(() => undefined)
    await desk.waits(0)
    const forgotten = { generation: 1, begin: 2, end: 2, unlessAnswered: true }
    expect(store.load(ID)).toMatchObject({ forgotten })

    const next = await openDesk({ store })
    await next.connects()
    await next.receives(reset)

    expect(next.occurred('in-doubt')).toMatchObject([{ generation: 1, begin: 2, end: 2 }])
    expect(store.load(ID)).not.toHaveProperty('forgotten')
  })

  test('is nothing where the peer has answered our reset: it had read everything before', async () => {
    const desk = await loggedOnDesk()
    await desk.sends(D('a'))
    const done = desk.session.reset()
    await desk.waits(0)
    await desk.receives(reset)
    await done

    expect(desk.occurred('in-doubt')).toEqual([])
    expect(await desk.store.load(ID)).not.toHaveProperty('forgotten')
  })

  test('is told where the process ended between the reset and telling it', async () => {
    const inner = memoryStore()
    let dead = false
    const store = {
      ...bound(inner),
      reset: (id: string, to: Parameters<typeof inner.reset>[1]) => {
        inner.reset(id, to)
        // nothing of this process happens after it
        if (to.generation > 1) dead = true
        return dead ? new Promise<void>(() => undefined) : undefined
      },
    }
    const desk = await loggedOnDesk({ ...inRole('acceptor'), store })
    await desk.sends(D('a'))
    await desk.loses()
    await desk.connects()
    await desk.receives(reset)
    expect(desk.occurred('in-doubt')).toEqual([])

    const next = await openDesk({ ...inRole('acceptor'), store: inner })
    await next.connects()
    await next.receives(reset)

    expect(next.occurred('in-doubt')).toMatchObject([{ generation: 1, begin: 2, end: 2 }])
  })

  test('is told of a reset that is repeated with a Logon, also where the peer answers that', async () => {
    const store = memoryStore()
    store.reset(ID, { generation: 4, nextOut: 1, nextIn: 1, createdAt: 2, resetPending: true })
    const desk = await openDesk({ ...inRole('acceptor'), store })
    await desk.connects()
    await desk.receives('35=A|34=30|98=0|108=30|')
    await desk.sends(D('a'))
    await desk.loses()
    await desk.connects()
    await desk.receives('35=A|34=31|98=0|108=30|', '35=0|34=2|')

    expect(desk.occurred('in-doubt')).toMatchObject([{ generation: 5, begin: 2, end: 2 }])
    expect(store.load(ID)).not.toHaveProperty('forgotten')
  })

  test('is nothing where only administrative messages went', async () => {
    const desk = await loggedOnDesk(inRole('acceptor'))
    await desk.receives('35=1|34=2|112=x|')
    await desk.loses()
    await desk.connects()
    await desk.receives(reset)

    expect(desk.occurred('in-doubt')).toEqual([])
  })
})

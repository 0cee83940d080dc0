import { type SessionStore, StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'
import { bound } from '../support/failing-store.js'

const D = (text: string) => ({ msgType: 'D', fields: [[11, text]] }) as const

test('persistMessages: false keeps the number and not the bytes, and fills what is asked for', async () => {
  const desk = await loggedOnDesk({ persistMessages: false })
  await desk.sends(D('a'))
  await desk.sends(D('b'))
  desk.sent()

  await desk.receives('35=2|34=2|7=1|16=0|')

  expect(desk.sent()).toEqual(['35=4|34=1|43=Y|36=4|123=Y|'])
  expect(await desk.store.load(desk.session.id)).toMatchObject({ nextOut: 4 })
  expect([...(desk.store.sent(desk.session.id, 1, 9) as Iterable<unknown>)]).toEqual([])
})

describe('a store that cannot read what the peer asks for', () => {
  /** Gives the first message, then finds the rest damaged. */
  function damaged(): SessionStore {
    const inner = memoryStore()
    return {
      ...bound(inner),
      *sent(id, begin, end) {
        for (const message of inner.sent(id, begin, end)) {
          if (message.msgSeqNum > 2) throw new StoreError('corrupt', 'a page is damaged')
          yield message
        }
      },
    }
  }

  async function asked(options: Parameters<typeof loggedOnDesk>[0]) {
    const desk = await loggedOnDesk({ store: damaged(), ...options })
    for (const text of ['a', 'b', 'c']) await desk.sends(D(text))
    desk.sent()
    await desk.receives('35=2|34=2|7=1|16=0|')
    return desk
  }

  test('ends the connection', async () => {
    const desk = await asked({})

    expect(desk.storeFailures()).toEqual(['corrupt'])
    expect(desk.state()).toMatch(/^(Error|Disconnected)/)
    expect(desk.sent()).toEqual([])
  })

  test('forceResendWhenCorruptedStore: sends what it can, fills the rest and says so', async () => {
    const desk = await asked({ forceResendWhenCorruptedStore: true })

    expect(desk.sent()).toEqual([
      '35=4|34=1|43=Y|36=2|123=Y|',
      '35=D|34=2|43=Y|11=a|',
      '35=4|34=3|43=Y|36=5|123=Y|',
    ])
    expect(desk.occurred('in-doubt')).toMatchObject([{ begin: 3, end: 4, why: 'unreadable' }])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('any other failure is no reason to fill anything', async () => {
    const inner = memoryStore()
    const store: SessionStore = {
      ...bound(inner),
      // biome-ignore lint/correctness/useYield: it fails before the first message
      *sent() {
        throw new StoreError('unavailable', 'no answer')
      },
    }
    const desk = await asked({ store, forceResendWhenCorruptedStore: true })

    expect(desk.sent()).toEqual([])
    expect(desk.storeFailures()).toEqual(['unavailable'])
  })
})

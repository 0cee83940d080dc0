import { type SessionStore, StoreError } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { loggedOnDesk, openDesk } from '../support/desk.js'
import { bound, slowStore } from '../support/failing-store.js'
import { settled } from '../support/manual-clock.js'
import { order } from '../support/peer.js'

const ID = 'FIX.4.4:US->THEM'
const D = (text: string) => ({ msgType: 'D', fields: [[11, text]] }) as const

describe('sending', () => {
  test('70: to a peer that reads no more does not stop our reading (quickfixn#253, #287, #647)', async () => {
    const got: number[] = []
    const desk = await loggedOnDesk({
      onMessage: (message, session) => {
        got.push(message.msgSeqNum)
        session.send(D(`answer to ${message.msgSeqNum}`))
      },
    })
    desk.readsNoMore()
    for (let n = 2; n < 500; n++) await desk.receives(order(n))

    expect(got).toHaveLength(498)
    expect(desk.lines.at(-1)?.paused).toBe(false)
  })

  test('71: from a handler that waits for its commit, on a store that is late, does not wait for ever (quickfixn#394, quickfix#266, quickfixgo#524)', async () => {
    const { store, answer } = slowStore()
    const done: number[] = []
    const desk = await loggedOnDesk({
      store,
      onMessage: async (_message, session) => {
        done.push(await session.send(D('a')).committed)
      },
    })
    answer.hold()
    await desk.receives(order(2), order(3), '35=1|34=4|112=x|')
    answer.release()
    await settled()

    expect(done).toEqual([2, 4])
    expect(desk.session.numbers).toMatchObject({ nextOut: 5, nextIn: 5 })
  })

  test('72: from many tasks at once gives each the number that is on the wire (quickfixgo#456, #320)', async () => {
    const desk = await loggedOnDesk({ store: slowStore().store })
    const task = async (name: number) => {
      const numbers: [string, number][] = []
      for (let n = 0; n < 20; n++) {
        const text = `${name}.${n}`
        numbers.push([text, await desk.session.send(D(text)).committed])
      }
      return numbers
    }
    const given = (await Promise.all(Array.from({ length: 25 }, (_, name) => task(name)))).flat()
    await settled()

    const sent = desk.sent().map((text) => {
      const [, number, id] = /34=(\d+)\|11=([\d.]+)\|/.exec(text) ?? []
      return [id, Number(number)]
    })
    expect(sent.map(([, number]) => number)).toEqual(Array.from({ length: 500 }, (_, i) => i + 2))
    expect(new Map(sent as [string, number][])).toEqual(new Map(given))
  })

  test('73: on a line that is gone returns at once, and so does waiting for room (quickfixgo#615, #628)', async () => {
    const desk = await loggedOnDesk()
    await desk.loses()

    for (let n = 0; n < 10_000; n++) {
      await desk.session.ready()
      desk.session.send(D('a'))
    }
    await settled()
    expect(desk.session.numbers.nextOut).toBe(10_002)
  })
})

describe('a store', () => {
  test('74: shared by two processes lets one of them send, and the other nothing (quickfixj#601)', async () => {
    const store = memoryStore()
    const first = await loggedOnDesk({ store })
    const second = await openDesk({ store })
    await second.connects()
    second.sent()

    const sent = await first.sends(D('a'))

    expect(first.sent()).toEqual([])
    expect(first.storeFailures()).toContain('fenced')
    await expect(sent.committed).rejects.toMatchObject({ code: 'fenced' })
    await second.receives('35=A|34=2|98=0|108=30|')
    await second.sends(D('b'))
    expect(second.sent()).toEqual(['35=D|34=3|11=b|'])
  })

  test('75: whose disk was full is used again when there is room (quickfixj#399)', async () => {
    const { store, answer } = slowStore()
    const desk = await loggedOnDesk({ store })
    answer.fail(new StoreError('unavailable', 'no space left on device'))
    const sent = await desk.sends(D('a'))
    for (let tries = 0; tries < 3; tries++) {
      await desk.waits(30_000)
      await desk.connects()
    }
    expect(desk.sent()).toEqual([])

    answer.release()
    await desk.waits(30_000)
    await desk.connects()
    await desk.receives('35=A|34=2|98=0|108=30|')
    expect(await sent.committed).toBe(2)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('76: that fails neither burns a number nor gives one twice (quickfixgo#432)', async () => {
    const inner = memoryStore()
    let fails = false
    const store: SessionStore = {
      ...bound(inner),
      commit(id, commit) {
        if (fails) throw new StoreError('unavailable', 'down')
        return inner.commit(id, commit)
      },
    }
    const desk = await loggedOnDesk({ store })
    for (const text of ['a', 'b', 'c']) {
      fails = true
      await desk.sends(D(text))
      fails = false
      await desk.waits(30_000)
      await desk.connects()
      await desk.receives(`35=A|34=${desk.session.numbers.expected}|98=0|108=30|`)
    }

    const numbers = [...inner.sent(ID, 1, 99)].map(({ msgSeqNum, bytes }) => [
      msgSeqNum,
      /11=(\w)/.exec(bytes.toString('latin1'))?.[1],
    ])
    expect(numbers).toEqual([
      [2, 'a'],
      [4, 'b'],
      [6, 'c'],
    ])
    expect(desk.session.numbers.nextOut).toBe(8)
  })

  test('77: with numbers and bytes beyond 2 GB of them is read where they are (quickfix#665)', async () => {
    const nextOut = 2 ** 33
    const desk = await loggedOnDesk({ record: { nextOut, nextIn: 2 ** 34 } })
    await desk.sends(D('a'))
    desk.sent()

    await desk.receives(`35=2|34=${2 ** 34 + 1}|7=${nextOut}|16=0|`)

    expect(desk.sent()).toEqual([
      `35=4|34=${nextOut}|43=Y|36=${nextOut + 1}|123=Y|`,
      `35=D|34=${nextOut + 1}|43=Y|11=a|`,
    ])
  })

  test('78: that is being read takes commits meanwhile (quickfixgo#703)', async () => {
    const inner = memoryStore()
    let goOn: () => void = () => undefined
    const store: SessionStore = {
      ...bound(inner),
      async *sent(id, begin, end) {
        for (const message of inner.sent(id, begin, end)) {
          yield message
          await new Promise<void>((resolve) => {
            goOn = resolve
          })
        }
      },
    }
    const desk = await loggedOnDesk({ store })
    await desk.sends(D('a'))
    await desk.sends(D('b'))
    desk.sent()
    await desk.receives('35=2|34=2|7=2|16=3|')

    const sent = await desk.sends(D('c'))
    expect(await sent.committed).toBe(4)
    for (let n = 0; n < 3; n++) {
      goOn()
      await settled()
    }
    expect(desk.sent()).toEqual(['35=D|34=2|43=Y|11=a|', '35=D|34=3|43=Y|11=b|', '35=D|34=4|11=c|'])
  })
})

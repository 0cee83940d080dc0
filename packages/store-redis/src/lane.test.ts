import { describe, expect, test } from 'vitest'
import { Lane, type Trip } from './lane.js'

/** Trips that say when they were sent and wait to be answered: `true` when done, `false` to be sent again. */
function given() {
  const lane = new Lane()
  const sent: string[] = []
  const waiting = new Map<number, (done: boolean) => void>()
  let index = 0
  return {
    sent,
    send(): void {
      const mine = index
      index += 1
      const trip: Trip = {
        index: mine,
        attempt(aside) {
          sent.push(`${mine}${aside ? '' : ' alone'}`)
          return new Promise((resolve) => waiting.set(mine, resolve))
        },
      }
      lane.send(trip)
    },
    async answer(which: number, done: boolean): Promise<void> {
      if (!done) lane.divert()
      waiting.get(which)?.(done)
      await new Promise(setImmediate)
    },
  }
}

describe('Lane', () => {
  test('sends side by side, whatever the order of the answers', async () => {
    const { send, answer, sent } = given()
    for (let count = 0; count < 3; count += 1) send()
    await answer(2, true)
    await answer(0, true)
    send()

    expect(sent).toEqual(['0', '1', '2', '3'])
  })

  test('from the first that has to be sent again on, one by one in order, behind those under way', async () => {
    const { send, answer, sent } = given()
    for (let count = 0; count < 4; count += 1) send()
    await answer(0, true)
    await answer(1, false)
    send() // 4: made later than 3, which is still under way
    await answer(2, false)
    expect(sent).toEqual(['0', '1', '2', '3'])

    await answer(3, false)
    expect(sent.slice(4)).toEqual(['1 alone'])
    await answer(1, false)
    await answer(1, true)
    await answer(2, true)
    expect(sent.slice(4)).toEqual(['1 alone', '1 alone', '2 alone', '3 alone'])
    await answer(3, true)
    await answer(4, true)
    send()
    send()
    expect(sent.slice(8)).toEqual(['4 alone', '5', '6'])
  })
})

import { memoryStore } from '@goldfix/store-memory'
import { expect, test } from 'vitest'
import { type Desk, loggedOnDesk, openDesk } from '../support/desk.js'
import { settled } from '../support/manual-clock.js'

const ID = 'FIX.4.4:US->THEM'

async function sends(desk: Desk, count: number): Promise<void> {
  for (let n = 0; n < count; n++) desk.session.send({ msgType: 'D', fields: [[11, 'a']] })
  await settled()
}

test('by count: the latest are kept, and the store does not grow', async () => {
  const store = memoryStore()
  const desk = await loggedOnDesk({ store, retention: { messages: 2_000 } })
  for (let round = 0; round < 30; round++) await sends(desk, 1_000)

  const kept = [...store.sent(ID, 1, 1e9)]
  expect(kept.length).toBeGreaterThanOrEqual(2_000)
  expect(kept.length).toBeLessThan(2_000 + 3 * 1_024)
  expect(kept.at(-1)?.msgSeqNum).toBe(30_001)
})

test('by age: what is older goes, what is younger stays', async () => {
  const store = memoryStore()
  const desk = await loggedOnDesk({ store, heartBtInt: 0, retention: { seconds: 160 } })
  await sends(desk, 5_000)
  await desk.waits(100_000)
  await sends(desk, 5_000)
  expect([...store.sent(ID, 1, 1e9)]).toHaveLength(10_000)

  await desk.waits(80_000)
  await sends(desk, 1)

  const kept = [...store.sent(ID, 1, 1e9)]
  expect(kept.length).toBeGreaterThanOrEqual(5_001)
  expect(kept.length).toBeLessThan(5_001 + 3 * 1_024)
})

test('by both: a message is kept as long as one of the two keeps it', async () => {
  const store = memoryStore()
  const retention = { messages: 10_000, seconds: 1 }
  const desk = await loggedOnDesk({ store, heartBtInt: 0, retention })
  await sends(desk, 5_000)
  await desk.waits(5_000)
  await sends(desk, 5_000)

  expect([...store.sent(ID, 1, 1e9)]).toHaveLength(10_000)
})

test('what was never written is kept until the peer has got it', async () => {
  const store = memoryStore()
  const desk = await loggedOnDesk({ store, retention: { messages: 1 } })
  await desk.loses()
  for (let round = 0; round < 4; round++) await sends(desk, 1_000)
  await desk.waits(500)
  await desk.connects()
  await desk.receives('35=A|34=2|98=0|108=30|', '35=2|34=3|7=2|16=0|')
  expect(desk.sent().filter((text) => text.startsWith('35=D|'))).toHaveLength(4_000)

  for (let round = 0; round < 4; round++) await sends(desk, 1_000)
  expect([...store.sent(ID, 1, 1e9)].length).toBeLessThan(3 * 1_024)
})

test('what is gone is filled when the peer asks for it', async () => {
  const store = memoryStore()
  const desk = await loggedOnDesk({ store, retention: { messages: 1 } })
  for (let round = 0; round < 4; round++) await sends(desk, 1_000)
  desk.sent()

  await desk.receives('35=2|34=2|7=1|16=0|')

  const [fill, ...rest] = desk.sent()
  expect(fill).toMatch(/^35=4\|34=1\|43=Y\|36=\d+\|123=Y\|$/)
  expect(rest.at(-1)).toBe('35=D|34=4001|43=Y|11=a|')
})

test.each([
  [{}, 'messages, seconds, or both'],
  [{ messages: 0 }, 'retention.messages'],
  [{ seconds: -1 }, 'retention.seconds'],
])('%o is refused', async (retention, name) => {
  await expect(openDesk({ retention })).rejects.toThrow(name)
})

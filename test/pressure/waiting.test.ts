import { createEngine, type EngineEvent } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { pair } from '@goldfix/transport'
import { expect, test } from 'vitest'
import { ManualClock } from '../support/manual-clock.js'

const BOUND = 4_096
const DOOR = { host: 'door', port: 1 }

test('no more than 4,096 connections wait for their Logon, and none of them for more than 5 seconds', async () => {
  const clock = new ManualClock()
  const transport = pair({ clock })
  const away: string[] = []
  const engine = createEngine({
    transport,
    store: memoryStore(),
    sessions: [
      {
        role: 'acceptor',
        listen: DOOR,
        beginString: 'FIX.4.4',
        senderCompId: 'US',
        targetCompId: 'THEM',
      },
    ],
    onEvent: (event: EngineEvent) => {
      if (event.type === 'turned-away') away.push(event.reason)
    },
  })
  await engine.start()

  for (let n = 0; n < BOUND; n++) transport.dial(DOOR).subscribe()
  await clock.advance(1)
  expect(away).toEqual([])
  transport.dial(DOOR).subscribe()
  await clock.advance(1)
  expect(away).toEqual(['4096 connections have not logged on yet'])

  away.length = 0
  await clock.advance(5_000)
  expect(away).toEqual(Array(BOUND).fill('no Logon within 5000 ms'))
  const stopped = engine.stop()
  await clock.advance(10_000)
  await stopped
})

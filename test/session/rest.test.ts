import { expect, test } from 'vitest'
import type { InspectionEvent } from 'xstate'
import { loggedOnDesk } from '../support/desk.js'

test('a session that only says and hears Heartbeats does not bother its chart', async () => {
  const events: string[] = []
  const inspect = (event: InspectionEvent) => {
    if (event.type === '@xstate.event') events.push(event.event.type)
  }
  const desk = await loggedOnDesk({ inspect })
  events.length = 0

  for (let minute = 0; minute < 10; minute++) {
    await desk.waits(30_000)
    await desk.receives(`35=0|34=${2 * minute + 2}|`)
    await desk.waits(30_000)
    await desk.receives(`35=0|34=${2 * minute + 3}|`)
  }

  expect(events).toEqual([])
  expect(desk.sent().map((text) => text.split('|')[0])).toEqual(Array(20).fill('35=0'))
  expect(desk.session.numbers).toEqual({ nextOut: 22, expected: 22, nextIn: 22 })
})

test('once it has asked a silent peer, the first Heartbeat tells the chart that it lives', async () => {
  const desk = await loggedOnDesk()
  await desk.waits(36_000)
  expect(desk.sent().map((text) => text.split('|')[0])).toEqual(['35=0', '35=1'])
  const liveness = () =>
    desk.session.actor.getSnapshot().matches({ Connected: { Liveness: 'Alive' } })
  expect(liveness()).toBe(false)

  await desk.receives('35=0|34=2|')

  expect(liveness()).toBe(true)
  expect(desk.session.numbers.nextIn).toBe(3)
})

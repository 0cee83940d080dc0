import { expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'

test('a gap that is asked for in pieces ends where it did, whatever other sessions read meanwhile', async () => {
  const desk = await loggedOnDesk({ resendRequestChunkSize: 5 })
  // its handler keeps the message, and with it the view that the first session has let go of
  const other = await loggedOnDesk({
    record: { nextOut: 1, nextIn: 500 },
    onMessage: () => new Promise(() => undefined),
  })
  await desk.receives('35=D|34=20|')
  await other.receives('35=D|34=501|')

  await desk.receives(...[2, 3, 4, 5, 6].map((n) => `35=D|34=${n}|43=Y|122=20260101-00:00:00|`))
  await desk.receives(...[7, 8, 9, 10, 11].map((n) => `35=D|34=${n}|43=Y|122=20260101-00:00:00|`))

  expect(desk.sent().map((text) => /7=\d+\|16=\d+/.exec(text)?.[0])).toEqual([
    '7=2|16=6',
    '7=7|16=11',
    '7=12|16=16',
  ])
  await desk.receives(
    ...[12, 13, 14, 15, 16].map((n) => `35=D|34=${n}|43=Y|122=20260101-00:00:00|`),
  )
  expect(desk.sent().map((text) => /7=\d+\|16=\d+/.exec(text)?.[0])).toEqual(['7=17|16=0'])
})

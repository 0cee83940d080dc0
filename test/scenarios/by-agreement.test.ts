import { describe, expect, test } from 'vitest'
import { order } from '../support/peer.js'
import { seats } from './seat.js'

const since42 = seats.filter(({ seat }) => seat.version.rejectReasons)

describe.each(since42)('$title', ({ seat }) => {
  test('R.4: every message says which of the peer’s was processed last', async () => {
    let finish: () => void = () => undefined
    const desk = await seat.logsOn({
      lastMsgSeqNumProcessed: true,
      onMessage: () => new Promise<void>((resolve) => (finish = resolve)),
    })

    await desk.receives('35=1|34=2|112=X|', order(3), '35=1|34=4|112=Y|')
    finish()
    await desk.waits(30_000)

    expect(desk.sent()).toEqual([
      '35=0|34=2|369=2|112=X|',
      '35=0|34=3|369=2|112=Y|',
      '35=0|34=4|369=4|',
    ])
  })
})

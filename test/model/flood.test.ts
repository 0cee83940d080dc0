import { expect, test } from 'vitest'
import { loggedOnDesk } from '../support/desk.js'

const MiB = 1024 * 1024

test.each([
  { what: '12,000 small ones', count: 12_000, size: 1, keptMax: 10_000 },
  { what: '12 MiB of large ones', count: 3_000, size: 4_096, keptMax: (8 * MiB) / 4_096 },
])(
  'I13: of a flood of early messages no more is kept than the bound: $what',
  async ({ count, size, keptMax }) => {
    const handed: number[] = []
    const desk = await loggedOnDesk({ onMessage: ({ msgSeqNum }) => void handed.push(msgSeqNum) })
    const flood = Array.from(
      { length: count },
      (_, n) => `35=D|34=${n + 3}|58=${'x'.repeat(size)}|`,
    )
    const last = count + 2

    await desk.receives(...flood)
    await desk.receives('35=D|34=2|43=Y|122=20260102-03:04:05|58=x|')
    const kept = handed.length - 1
    await desk.receives(`35=D|34=${last + 1}|58=x|`)

    expect(kept).toBeGreaterThan(0)
    expect(kept).toBeLessThanOrEqual(keptMax)
    expect(handed).toEqual(Array.from({ length: kept + 1 }, (_, n) => n + 2))
    expect(desk.sent()).toEqual(['35=2|34=2|7=2|16=0|', `35=2|34=3|7=${kept + 3}|16=0|`])
  },
)

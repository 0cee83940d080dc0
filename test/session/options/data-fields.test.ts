import type { Validator } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { describe, expect, test } from 'vitest'
import { type Desk, inRole, loggedOnDesk, openDesk } from '../../support/desk.js'

const validator: Validator = { dataFields: new Map([[5002, 5001]]), validate: () => undefined }
const secret = 'a\x0110=000\x01b'
const SENT_DATA = `5001=${secret.length}|5002=a|10=000|b|`

describe('data fields of a validator', () => {
  test.each(['memory', 'store'] as const)(
    'are read by their lengths: at once, while a handler runs, and after a gap; inbox: %s',
    async (inbox) => {
      const { seen, desk, finish } = await reading(inbox)

      await desk.receives(data(2), data(3), data(5), data(6))
      await desk.receives(data(4))
      await finish()

      expect(seen).toEqual([2, 3, 4, 5, 6].map((number) => `${number} ${secret} end`))
    },
  )

  test('are written with their lengths, and the same again when they are asked for', async () => {
    const desk = await loggedOnDesk({ validator })

    await desk.sends({ msgType: 'B', fields: [[5002, secret], [58, 'end']] }) // biome-ignore format: pair
    const first = desk.sentRaw()
    await desk.receives('35=2|34=2|7=2|16=0|')

    expect(first[0]).toContain(`|${SENT_DATA}58=end|`)
    expect(desk.sentRaw()[0]).toContain(`|${SENT_DATA}58=end|`)
  })

  test('cannot be sent again by a session that does not know them any more: it says so', async () => {
    const store = memoryStore()
    const before = await loggedOnDesk({ validator, store })
    await before.sends({ msgType: 'B', fields: [[5002, secret]] })
    await before.loses()
    const desk = await loggedOnDesk({ store }, '35=A|34=2|98=0|108=30|')

    await desk.receives('35=2|34=3|7=2|16=2|')

    expect(desk.sentRaw().join('')).not.toContain('35=4')
    expect(desk.closed).toBe(true)
    expect(desk.occurred('store-failed')).toMatchObject([{ cause: { code: 'invalid-field' } }])
  })

  test.each(['initiator', 'acceptor'] as const)('may stand in a Logon to an %s', async (role) => {
    const desk = await openDesk({ ...inRole(role), validator })
    await desk.connects()

    await desk.receives('35=A|34=1|98=0|108=30|5001=3|5002=a|b|')

    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('may not be those of the standard by another length, nor of the frame', async () => {
    const against = (data: number, length: number) =>
      openDesk({ validator: { ...validator, dataFields: new Map([[data, length]]) } })

    await expect(against(96, 5001)).rejects.toThrow('expected its length in 95')
    await expect(against(34, 5001)).rejects.toThrow('a field that does not frame messages')
  })
})

const data = (number: number) => `35=B|34=${number}|5001=${secret.length}|5002=${secret}|58=end|`

/** A desk whose handler of the first message has not ended, and what each has read. */
async function reading(inbox: 'memory' | 'store') {
  const seen: string[] = []
  let finish: () => void = () => undefined
  const first = new Promise<void>((resolve) => {
    finish = resolve
  })
  const desk: Desk = await loggedOnDesk({
    validator,
    inbox,
    onMessage(message) {
      seen.push(`${message.msgSeqNum} ${message.data(5002)} ${message.text(58)}`)
      return message.msgSeqNum === 2 ? first : undefined
    },
  })
  return {
    seen,
    desk,
    finish: async () => {
      finish()
      await desk.waits(0)
    },
  }
}

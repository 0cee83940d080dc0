import type { Message } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { thrownBy } from '../session/hardening/by-hand.js'
import { loggedOnDesk } from '../support/desk.js'
import { noting } from '../support/noting.js'
import { order } from '../support/peer.js'

const soh = (text: string) => Buffer.from(text.replaceAll('|', '\x01'), 'latin1')

/** A session, and the messages its application was handed. */
async function readingDesk(options: { maxMessageBytes?: number } = {}) {
  const seen: Message[] = []
  const desk = await loggedOnDesk({
    ...options,
    onMessage: (message) => void seen.push(message.copy()),
  })
  return { desk, seen }
}

describe('the bytes of the peer', () => {
  test.each(['', 'x', '1x', '-1', '+9', '1e9', '9'.repeat(30), ' 9', '0x10'])(
    '79: BodyLength "%s" costs its message and nothing more (quickfixj#432)',
    async (length) => {
      const { seen, onMessage } = noting()
      const desk = await loggedOnDesk({ onMessage })

      await desk.receivesBytes(soh(`8=FIX.4.4|9=${length}|35=0|34=2|10=000|`))
      await desk.receives(order(2))

      expect(desk.occurred('garbled').length).toBeGreaterThan(0)
      expect(seen).toEqual(['order-2'])
    },
  )

  test('80: a message that is too large is reported, and what follows is read (artio#499, philadelphia#15)', async () => {
    const { desk, seen } = await readingDesk({ maxMessageBytes: 512 })

    await desk.receives(order(2, `58=${'x'.repeat(600)}|`), order(2))

    expect(desk.occurred('garbled').length).toBeGreaterThan(0)
    expect(seen.map((message) => message.text(11))).toEqual(['order-2'])
  })

  test('81: XmlData may hold a trailer, a separator and a whole message (quickfix#62, quickfixn#782)', async () => {
    const { desk, seen } = await readingDesk()
    const inner = `<a>\x0110=000\x01${desk.wire(order(9)).toString('latin1')}</a>`

    await desk.receivesBytes(withData(desk, 2, inner))
    await desk.receives(order(3))

    expect(seen.map((message) => message.msgSeqNum)).toEqual([2, 3])
    expect(seen[0]?.data(213)?.toString('latin1')).toBe(inner)
    expect(seen[0]?.text(11)).toBe('order-2')
    expect(desk.sent()).toEqual([])
  })

  test('82: a data field may end where a packet ends (simplefix#64)', async () => {
    const inner = 'a\x0110=000\x01b'
    const { length } = withData((await readingDesk()).desk, 2, inner)
    for (let cut = 1; cut < length; cut++) {
      const { desk, seen } = await readingDesk()
      const bytes = withData(desk, 2, inner)

      await desk.receivesBytes(bytes.subarray(0, cut))
      await desk.receivesBytes(bytes.subarray(cut))

      expect([cut, seen[0]?.data(213)?.toString('latin1')]).toEqual([cut, inner])
    }
  })

  test.each(['0', '2', '4', '1000', '-3', '', 'x', '9'.repeat(20)])(
    '83: a data length of "%s" for three bytes is garbled, and what follows is read (quickfixj#591)',
    async (length) => {
      const { desk, seen } = await readingDesk()

      await desk.receives(order(2, `95=${length}|96=abc|`), order(2))

      expect(desk.occurred('garbled')).toHaveLength(1)
      expect(seen.map((message) => message.has(96))).toEqual([false])
    },
  )

  test('84: nested groups are read and sent, and sent again as they were (quickfixgo#756, artio#518)', async () => {
    const { desk, seen } = await readingDesk()
    const group = '552=2|54=1|37=o1|453=2|448=a|802=1|523=x|448=b|54=2|37=o2|453=1|448=c|'
    const entry = (id: string, subs: string[]) =>
      [[448, id], ...(subs.length > 0 ? [[802, subs.map((sub) => [[523, sub] as const])] as const] : [])] as const // biome-ignore format: entry

    await desk.receives(`35=AE|34=2|${group}`)
    await desk.sends({
      msgType: 'AE',
      fields: [
        [
          552,
          [
            [[54, '1'], [37, 'o1'], [453, [entry('a', ['x']), entry('b', [])]]], // biome-ignore format: entry
            [[54, '2'], [37, 'o2'], [453, [entry('c', [])]]], // biome-ignore format: entry
          ],
        ],
      ],
    })
    await desk.receives('35=2|34=3|7=2|16=2|')

    const parties = [448, [802, [523]]] as const
    const read = [...(seen[0]?.group(552, [54, 37, [453, parties]]) ?? [])].map((side) =>
      [...side.group(453, parties)].map((party) => [
        party.text(448),
        ...[...party.group(802, [523])].map((sub) => sub.text(523)),
      ]),
    )
    expect(read).toEqual([[['a', 'x'], ['b']], [['c']]])
    expect(desk.sent()).toEqual([`35=AE|34=2|${group}`, `35=AE|34=2|43=Y|${group}`])
  })

  test('85: a message of more fields than are read is garbled, and what follows is read (libtrading#138)', async () => {
    const { desk, seen } = await readingDesk()

    await desk.receives(order(2, '1=x|'.repeat(4_085)), order(2, '1=x|'.repeat(10_000)), order(3))

    expect(desk.occurred('garbled')).toMatchObject([{ reason: 'more than 4096 fields' }])
    expect(seen.map((message) => message.msgSeqNum)).toEqual([2, 3])
  })

  test('a message without a MsgType is garbled: it uses up no number and ends nothing', async () => {
    const desk = await loggedOnDesk()

    await desk.receives('35=|34=2|43=Y|', '35=|34=2|49=WRONG|')

    expect(desk.sent()).toEqual([])
    expect(desk.occurred('garbled')).toHaveLength(2)
    expect(desk.session.numbers.expected).toBe(2)
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })
})

describe('what the application sends', () => {
  test.each([
    ['text', 'x\x0135=D'],
    ['bytes', Buffer.from('x\x0135=D')],
    ['text beyond ASCII', 'é\x0135=D'],
  ])(
    '86: holds no separator in %s: it is refused, and takes no number (QFJ-277, IronFix#12)',
    async (_, value) => {
      const desk = await loggedOnDesk()

      const refusal = thrownBy(() => desk.session.send({ msgType: 'D', fields: [[58, value]] }))
      await desk.sends({ msgType: 'D', fields: [[58, 'a|b']] })

      expect(refusal).toMatchObject({ name: 'UsageError', code: 'invalid-field' })
      expect(desk.sentRaw()[0]).toMatch(/\|34=2\|.*\|58=a\|b\|10=/)
    },
  )
})

/** An order with XmlData(213) in it. */
function withData(desk: { wire(text: string): Buffer }, msgSeqNum: number, data: string): Buffer {
  const filled = desk.wire(order(msgSeqNum, `212=${data.length}|213=${'#'.repeat(data.length)}|`))
  const bytes = Buffer.from(
    filled.toString('latin1').replace(/#+/, () => data),
    'latin1',
  )
  const sum = bytes.subarray(0, -7).reduce((total, byte) => total + byte, 0) % 256
  bytes.write(String(sum).padStart(3, '0'), bytes.length - 4, 'latin1')
  return bytes
}

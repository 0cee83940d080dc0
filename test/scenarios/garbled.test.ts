import { describe, expect, test } from 'vitest'
import { noting } from '../support/noting.js'
import { gapFill, order } from '../support/peer.js'
import { seats } from './seat.js'

/** A good TestRequest, damaged: BodyLength(9) is left as it was, CheckSum(10) is made right again. */
const damages: [string, (text: string) => string][] = [
  ['2.m: a BodyLength that is too small', replacing(/\|9=(\d+)/, (n) => `|9=${n - 4}`)],
  ['2.m: a BodyLength that is too large', replacing(/\|9=(\d+)/, (n) => `|9=${n + 4}`)],
  ['2.m: a BodyLength of 30 digits', replacing(/\|9=\d+/, () => `|9=${'9'.repeat(30)}`)],
  ['2.m: a BodyLength that is no number', replacing(/\|9=\d+/, () => '|9=1x')],
  ['2.t: MsgType before BodyLength', replacing(/(9=\d+\|)(35=1\|)/, (_n, a, b) => `${b}${a}`)],
  ['2.t: BodyLength before BeginString', replacing(/^(8=[^|]*\|)(9=\d+\|)/, (_n, a, b) => b + a)],
  [
    '2.t: a MsgSeqNum before MsgType',
    replacing(/(35=1\|)(.*?)(34=2\|)/, (_n, a, b, c) => c + a + b),
  ],
  ['3.b: a wrong CheckSum', spoiling((sum) => String((Number(sum) + 1) % 256).padStart(3, '0'))],
  ['3.b: a CheckSum of two digits', spoiling((sum) => sum.slice(1))],
  ['3.b: a CheckSum that is no number', spoiling(() => '1x3')],
  ['3.b: another field in place of the CheckSum', (text) => `${text}58=123|`],
  ['3.c: a field without its equals sign', retyping(/112=X/, '112-X')],
  ['3.c: a field without its tag', retyping(/112=X/, '=12=X')],
  ['3.c: a tag with a letter in it', retyping(/112=X/, '1i2=X')],
  ['3.c: two separators in a row', retyping(/112=X/, '11=||')],
]

describe.each(seats)('$title', ({ seat }) => {
  test.each(damages)(
    '%s: is as if never sent, and missed with the next message',
    async (_, damage) => {
      const desk = await seat.logsOn()
      const good = desk.wire('35=1|34=2|112=X|').toString('latin1').replaceAll('\x01', '|')

      await desk.receivesBytes(soh(damage(good.replace(/10=\d+\|$/, ''))))
      await desk.receives('35=0|34=3|')

      expect(desk.sent()).toEqual([seat.resendRequest(2, 2)])
      expect(desk.occurred('garbled').length).toBeGreaterThan(0)
      expect(desk.session.numbers.expected).toBe(2)
    },
  )

  test('2.d: what was garbled is asked for, and what came behind it waits', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })
    const garbled = Buffer.from(desk.wire(order(2)))
    garbled.write('#', garbled.length - 12, 'latin1')

    await desk.receivesBytes(garbled)
    const alone = desk.sent()
    await desk.receives(order(3))
    expect([alone, desk.sent()]).toEqual([[], [seat.resendRequest(2, 2)]])
    await desk.receives(order(2, '43=Y|122=20260102-03:04:05|'))

    expect(seen).toEqual(['order-2', 'order-3'])
    expect(desk.state()).toBe('Connected.Sequence.InSync')
  })

  test('2.l, 3.a: right BodyLength and CheckSum are accepted, of every length and with zeros in front', async () => {
    const { seen, onMessage } = noting()
    const desk = await seat.logsOn({ onMessage })
    const texts = Array.from({ length: 60 }, (_, i) => order(i + 2, `58=${'x'.repeat(i + 1)}|`))
    const sums = texts.map((text) => desk.wire(text).toString('latin1').slice(-4, -1))

    await desk.receives(...texts)

    expect(sums.some((sum) => sum.startsWith('0'))).toBe(true)
    expect(seen).toHaveLength(60)
    expect(desk.sent()).toEqual([])
  })

  test('2.d: a garbled message in an open gap changes nothing', async () => {
    const desk = await seat.logsOn()
    await desk.receives('35=0|34=5|')
    desk.sent()

    await desk.receives('35=1|34=2|=|', gapFill(2, 6), '35=1|34=6|112=X|')

    expect(desk.sent()).toEqual(['35=0|34=3|112=X|'])
  })
})

function replacing(
  pattern: RegExp,
  by: (number: number, ...groups: string[]) => string,
): (text: string) => string {
  return (text) =>
    sealed(text.replace(pattern, (_, ...groups: string[]) => by(Number(groups[0]), ...groups)))
}

/** As long as before, so that BodyLength(9) stays right. */
function retyping(pattern: RegExp, by: string): (text: string) => string {
  return (text) => sealed(text.replace(pattern, by))
}

function spoiling(change: (sum: string) => string): (text: string) => string {
  return (text) => sealed(text).replace(/10=(\d+)\|$/, (_, sum: string) => `10=${change(sum)}|`)
}

function sealed(text: string): string {
  const sum = soh(text).reduce((total, byte) => total + byte, 0) % 256
  return `${text}10=${String(sum).padStart(3, '0')}|`
}

function soh(text: string): Buffer {
  return Buffer.from(text.replaceAll('|', '\x01'), 'latin1')
}

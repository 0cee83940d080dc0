import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { UsageError } from '../errors.js'
import type { Field, Fields, FieldValue } from './draft.js'
import { Encoder, REPEAT_RESERVE } from './encoder.js'
import { DEFAULT_MAX_MESSAGE_BYTES, MAX_MESSAGE_BYTES } from './frame.js'
import { plainDigits } from './plain-digits.js'
import { takeAll } from './testing/take-all.js'
import { text, wire } from './testing/wire-text.js'

const HEADER = { beginString: 'FIX.4.4', senderCompId: 'A', targetCompId: 'B' }
const TIME = '20240102-03:04:05.678'

function encode(fields: Fields, encoder = new Encoder(HEADER)): string {
  return text(encoder.encode('D', 1, TIME, fields))
}

/** What stands between 56 and 10. */
function body(fields: Fields, encoder = new Encoder(HEADER)): string {
  return /\|56=B\|(.*)10=\d{3}\|$/s.exec(encode(fields, encoder))?.[1] as string
}

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as UsageError).code
  }
  return 'nothing thrown'
}

describe('a message', () => {
  test('field order as given, header first; BodyLength and CheckSum are right; MsgType once', () => {
    const bytes = new Encoder(HEADER).encode('D', 12, TIME, [
      [55, 'AAPL'],
      [11, 'id'],
    ])

    expect(text(bytes)).toBe(
      `8=FIX.4.4|9=60|35=D|34=12|49=A|52=${TIME}|56=B|55=AAPL|11=id|10=${text(bytes).slice(-4)}`,
    )
    expect(bytes).toEqual(wire(`8=FIX.4.4|35=D|34=12|49=A|52=${TIME}|56=B|55=AAPL|11=id|`))
  })

  test.each([1, 9, 10, 99, 100, 999, 1000, 12_345, 2 ** 31 - 1, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    'MsgSeqNum(34) %d in plain digits',
    (msgSeqNum) => {
      const bytes = new Encoder(HEADER).encode('0', msgSeqNum, TIME, [])

      expect(bytes).toEqual(wire(`8=FIX.4.4|35=0|34=${msgSeqNum}|49=A|52=${TIME}|56=B|`))
    },
  )

  test('BodyLength(9) never has leading zeros, of whatever size the body is', () => {
    const encoder = new Encoder(HEADER, { maxMessageBytes: MAX_MESSAGE_BYTES })
    for (const size of [1, 40, 50, 51, 60, 900, 947, 948, 10_000, 70_000, 999_900, 1_000_000]) {
      const bytes = encoder.encode('B', 1, TIME, [[58, 'x'.repeat(size)]])
      const expected = wire(`8=FIX.4.4|35=B|34=1|49=A|52=${TIME}|56=B|58=${'x'.repeat(size)}|`)
      expect(bytes.equals(expected), `${size}`).toBe(true)
    }
  })

  test.each<{ value: FieldValue; on: string }>([
    { value: 'a=b=c', on: 'a=b=c' },
    { value: 'é€', on: '\xc3\xa9\xe2\x82\xac' },
    { value: '😀', on: '\xf0\x9f\x98\x80' },
    { value: 100, on: '100' },
    { value: 0, on: '0' },
    { value: -0, on: '0' },
    { value: -5, on: '-5' },
    { value: 189.25, on: '189.25' },
    { value: 1e-7, on: '0.0000001' },
    { value: -1.25e-10, on: '-0.000000000125' },
    { value: 1e21, on: `1${'0'.repeat(21)}` },
    { value: -1.5e22, on: `-15${'0'.repeat(21)}` },
    { value: 2 ** 53, on: '9007199254740992' },
    { value: 12345678901234567890n, on: '12345678901234567890' },
    { value: true, on: 'Y' },
    { value: false, on: 'N' },
    { value: new Date(Date.UTC(2024, 0, 2, 3, 4, 5, 678)), on: TIME },
    { value: Buffer.from('bytes'), on: 'bytes' },
  ])('$value goes out as $on', ({ value, on }) => {
    expect(body([[5001, value]])).toBe(`5001=${on}|`)
    expect(body([[58, value]])).toBe(`58=${on}|`)
  })

  test('a number goes out with the digits that stand for it and no other', () => {
    const cents = fc.tuple(fc.integer(), fc.nat(9)).map(([units, scale]) => units / 10 ** scale)
    const awkward = fc.double({ noNaN: true, noDefaultInfinity: true })
    const near = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n + 1e-6)

    fc.assert(
      fc.property(fc.oneof(cents, awkward, near), (value) => {
        const [, text = ''] = /^44=(.*)\|$/.exec(body([[44, value]])) ?? []
        expect(text).toMatch(/^-?\d+(\.\d+)?$/)
        expect(Number(text)).toBe(value === 0 ? 0 : value)
        expect(text.length).toBeLessThanOrEqual(plainDigits(value).length)
      }),
    )
  })

  test('text of any length goes out as UTF-8, and is refused with SOH in it', () => {
    const odd = fc.constantFrom('', 'é', '€', '😀', 'éé', '😀€', '\x01')
    fc.assert(
      fc.property(fc.nat(400), odd, fc.nat(400), (before, middle, behind) => {
        const value = 'x'.repeat(before) + middle + 'y'.repeat(behind)
        fc.pre(value !== '')
        const encoder = new Encoder(HEADER)
        const write = () => encoder.encode('B', 1, TIME, [[58, value]])
        if (middle === '\x01') {
          expect(write).toThrow('expected text without SOH')
          return
        }
        const bytes = write()
        const at = bytes.indexOf('\x0158=') + 4
        expect(bytes.toString('utf8', at, bytes.indexOf(1, at))).toBe(value)
        expect(takeAll([bytes]).messages).toHaveLength(1)
      }),
    )
  })

  test('a Date is written in the precision of the session', () => {
    const encoder = new Encoder(HEADER, { precision: 'micros' })

    expect(body([[60, new Date(0)]], encoder)).toBe('60=19700101-00:00:00.000000|')
  })

  test.each<{ fields: Fields; on: string }>([
    { fields: [[268, []]], on: '268=0|' },
    {
      fields: [[268, [[[269, '0'], [270, 1.5]], [[269, '1']]]], [58, 'x']], // biome-ignore format: entries
      on: '268=2|269=0|270=1.5|269=1|58=x|',
    },
    {
      fields: [[552, [[[54, '1'], [453, [[[448, 'a']], [[448, 'b']]]]], [[54, '2']]]]], // biome-ignore format: entries
      on: '552=2|54=1|453=2|448=a|448=b|54=2|',
    },
  ])('groups: $on', ({ fields, on }) => {
    expect(body(fields)).toBe(on)
  })

  test.each<{ fields: Fields; on: string }>([
    { fields: [[96, Buffer.from('a\x01b')]], on: '95=3|96=a|b|' },
    { fields: [[96, 'é']], on: '95=2|96=\xc3\xa9|' },
    { fields: [[95, 3], [96, Buffer.from('a\x01b')]], on: '95=3|96=a|b|' }, // biome-ignore format: pairs
    { fields: [[95, '3'], [96, 'abc']], on: '95=3|96=abc|' }, // biome-ignore format: pairs
    { fields: [[58, 'x'], [1185, '<a/>']], on: '58=x|1184=4|1185=<a/>|' }, // biome-ignore format: pairs
  ])('data fields go out behind their length: $on', ({ fields, on }) => {
    expect(body(fields)).toBe(on)
  })

  test('an administrative message of the session may carry 43 and 122', () => {
    const bytes = new Encoder(HEADER).encodeAdmin('4', 3, TIME, [
      [43, true],
      [122, TIME],
      [123, true],
      [36, 9],
    ])

    expect(text(bytes)).toContain(`|56=B|43=Y|122=${TIME}|123=Y|36=9|10=`)
  })

  test('messages lie directly behind one another, of whatever sizes, so that they can leave in one write', () => {
    const encoder = busyEncoder()
    const written = [1, 40, 900, 2, 12_000, 3, 3].map((size, n) =>
      encoder.encode('D', n + 1, TIME, [[58, 'x'.repeat(size)]]),
    )
    const [first] = written as [Buffer]
    const length = written.reduce((sum, { length }) => sum + length, 0)

    const together = Buffer.from(first.buffer, first.byteOffset, length)

    expect(together).toEqual(Buffer.concat(written))
    expect(takeAll([together]).messages).toHaveLength(written.length)
  })

  test('a slab is as large as the traffic: a kilobyte at rest, 64 where much leaves at once', () => {
    const encoder = new Encoder(HEADER)
    const slab = () => encoder.encode('0', 1, TIME, []).buffer.byteLength
    const turns = (count: number, messages: number) => {
      for (let turn = 0; turn < count; turn++) {
        for (let n = 0; n < messages; n++) encoder.encode('D', 1, TIME, [[58, 'x'.repeat(100)]])
        encoder.turn()
      }
    }

    expect(slab()).toBe(1_024)
    turns(100, 40)
    expect(slab()).toBe(65_536)
    turns(5_000, 1)
    expect(slab()).toBeLessThan(65_536)
    expect(slab()).toBeGreaterThan(2_000)
  })

  test('what was returned stays as it is while thousands more are written', () => {
    const encoder = new Encoder(HEADER)
    const sizes = Array.from({ length: 3000 }, (_, i) => (i * 37) % 500)

    const sent = sizes.map((size, i) =>
      encoder.encode('B', i + 1, TIME, [[58, `${'x'.repeat(size)}.`]]),
    )

    const expected = sizes.map((size, i) =>
      text(wire(`8=FIX.4.4|35=B|34=${i + 1}|49=A|52=${TIME}|56=B|58=${'x'.repeat(size)}.|`)),
    )
    expect(sent.map(text)).toEqual(expected)
  })
})

describe('refused', () => {
  test.each([8, 9, 10, 34, 35, 43, 49, 52, 56, 122])('tag %d, which the session writes', (tag) => {
    const encoder = new Encoder(HEADER)

    expect(refusal(() => encoder.encode('D', 1, TIME, [[tag, 'x']]))).toBe('reserved-field')
    expect(refusal(() => encoder.encode('D', 1, TIME, [[453, [[[448, 'a'], [tag, 'x']]]]]))).toBe('reserved-field') // biome-ignore format: one line
  })

  test.each([0, -1, 1.5, Number.NaN, 1_000_000_000, 2 ** 32 + 1, Number.POSITIVE_INFINITY])(
    'tag %d',
    (tag) => {
      expect(refusal(() => encode([[tag, 'x']]))).toBe('invalid-field')
    },
  )

  test.each<{ why: string; field: Field }>([
    { why: 'SOH in text', field: [58, 'x\x0135=D'] },
    { why: 'SOH behind a character beyond ASCII', field: [58, 'é\x0135=D'] },
    {
      why: 'SOH in bytes of a field that is no data field',
      field: [58, Buffer.from('\x01')],
    },
    { why: 'an empty text', field: [58, ''] },
    { why: 'empty bytes', field: [58, Buffer.alloc(0)] },
    { why: 'empty data', field: [96, Buffer.alloc(0)] },
    { why: 'half a surrogate pair', field: [58, 'x\ud800'] },
    { why: 'NaN', field: [44, Number.NaN] },
    { why: 'Infinity', field: [44, Number.POSITIVE_INFINITY] },
    { why: 'an invalid Date', field: [60, new Date(Number.NaN)] },
    { why: 'a Date of year 10000', field: [60, new Date(253_402_300_800_000)] },
    { why: 'an entry without fields', field: [268, [[]]] },
    { why: 'entries that begin differently', field: [268, [[[269, '0']], [[270, '1']]]] },
    { why: 'undefined, from JavaScript', field: [58, undefined as unknown as string] },
    { why: 'null, from JavaScript', field: [58, null as unknown as string] },
    { why: 'an object, from JavaScript', field: [58, {} as unknown as string] },
  ])('$why', ({ field }) => {
    expect(refusal(() => encode([field]))).toBe('invalid-field')
  })

  test('a length that is not that of its data field', () => {
    expect(refusal(() => encode([[95, 4], [96, 'abc']]))).toBe('invalid-field') // biome-ignore format: pair
  })

  test('groups nested more than 8 deep', () => {
    const nested = (depth: number): Field => [
      1000 + depth,
      [[depth === 1 ? [1, 'x'] : nested(depth - 1)]],
    ]

    expect(() => encode([nested(8)])).not.toThrow()
    expect(refusal(() => encode([nested(9)]))).toBe('invalid-field')
  })

  test.each(['', 'D\x01', 'D=', ' ', 'é', 'D'.repeat(33)])('MsgType(35) %j', (msgType) => {
    expect(refusal(() => new Encoder(HEADER).encode(msgType, 1, TIME, []))).toBe('invalid-field')
  })

  test('a CompID that is empty or holds SOH', () => {
    expect(refusal(() => new Encoder({ ...HEADER, senderCompId: '' }))).toBe('invalid-option')
    expect(refusal(() => new Encoder({ ...HEADER, targetCompId: 'B\x01' }))).toBe('invalid-option')
  })

  test('a message that would be too large to be sent again', () => {
    const frame = wire(`8=FIX.4.4|9=10000|35=B|34=1|49=A|52=${TIME}|56=B|58=|`).length
    const most = DEFAULT_MAX_MESSAGE_BYTES - REPEAT_RESERVE - frame
    const encoder = new Encoder(HEADER)
    const write = (size: number) => encoder.encode('B', 1, TIME, [[58, 'x'.repeat(size)]])

    const largest = write(most - 2)
    const repeated = encoder.repeat(largest, '20240102-03:04:05.678901234')

    expect(repeated.length).toBeLessThanOrEqual(DEFAULT_MAX_MESSAGE_BYTES)
    expect(takeAll([largest, repeated]).messages).toHaveLength(2)
    expect(refusal(() => write(most + 1))).toBe('message-too-large')
    expect(refusal(() => write(5_000_000))).toBe('message-too-large')
  })

  test('a message of more fields than a reader takes once it is sent again', () => {
    const encoder = new Encoder(HEADER)
    const write = (entries: number) =>
      encoder.encode('B', 1, TIME, [
        [33, Array.from({ length: entries }, () => [[58, 'x'] as const])],
      ])

    expect(takeAll([encoder.repeat(write(4085), TIME)]).messages).toHaveLength(1)
    expect(refusal(() => write(4086))).toBe('message-too-large')
  })

  test('nothing is used up by a refused message', () => {
    const encoder = new Encoder(HEADER)
    const before = encoder.encode('D', 1, TIME, [[11, 'before']])
    const kept = text(before)

    expect(refusal(() => encoder.encode('D', 2, TIME, [[11, 'lost'], [58, '']]))).toBe('invalid-field') // biome-ignore format: pair
    const after = encoder.encode('D', 2, TIME, [[11, 'after']])

    expect(text(before)).toBe(kept)
    expect(after).toEqual(wire(`8=FIX.4.4|35=D|34=2|49=A|52=${TIME}|56=B|11=after|`))
  })

  test('the message names tag, what was expected and what came, and never the value', () => {
    expect(() => encode([[554, 'secret\x01']])).toThrow('tag 554: expected text without SOH')
    expect(() => encode([[554, 'secret\x01']])).not.toThrow('secret')
    expect(() => encode([[34, '1']])).toThrow('tag 34: expected none, the session writes it')
  })
})

describe('a stored message once more', () => {
  test('is never sent before its original, though the clock has stepped back', () => {
    const encoder = new Encoder(HEADER)
    const stored = encoder.encode('D', 2, '20240102-03:04:05.678', [[11, 'a']])

    expect(text(encoder.repeat(stored, '20240102-03:04:01.000'))).toContain(
      '|52=20240102-03:04:05.678|122=20240102-03:04:05.678|',
    )
  })

  const LATER = '20240102-04:00:00.000'

  test('43=Y, its old time as 122, the new time; the rest byte for byte', () => {
    const encoder = new Encoder(HEADER)
    const stored = encoder.encode('D', 7, TIME, [
      [97, true],
      [96, Buffer.from('\x0110=000\x0152=x\x01')],
      [58, 'é'],
    ])

    const repeated = encoder.repeat(stored, LATER)

    const tail = '97=Y|95=13|96=|10=000|52=x||58=\xc3\xa9|'
    expect(repeated).toEqual(
      wire(`8=FIX.4.4|35=D|34=7|43=Y|49=A|52=${LATER}|122=${TIME}|56=B|${tail}`),
    )
  })

  test('twice: 43 and 122 stay as they are', () => {
    const encoder = new Encoder(HEADER)
    const once = encoder.repeat(encoder.encode('D', 7, TIME, [[11, 'id']]), '20240102-03:30:00.000')

    expect(encoder.repeat(once, LATER)).toEqual(
      wire(`8=FIX.4.4|35=D|34=7|43=Y|49=A|52=${LATER}|122=${TIME}|56=B|11=id|`),
    )
  })

  test('43=N becomes Y in its place', () => {
    const stored = wire(`8=FIX.4.4|35=D|34=7|49=A|43=N|52=${TIME}|56=B|`)

    expect(new Encoder(HEADER).repeat(stored, LATER)).toEqual(
      wire(`8=FIX.4.4|35=D|34=7|49=A|43=Y|52=${LATER}|122=${TIME}|56=B|`),
    )
  })

  test('a message stored under a larger limit is still sent again', () => {
    const stored = wire(`8=FIX.4.4|35=B|34=7|49=A|52=${TIME}|56=B|58=${'x'.repeat(200_000)}|`)

    expect(new Encoder(HEADER).repeat(stored, LATER)).toHaveLength(stored.length + 31)
  })

  test('bytes that are no message are refused', () => {
    expect(refusal(() => new Encoder(HEADER).repeat(Buffer.from('junk'), LATER))).toBe(
      'invalid-field',
    )
  })
})

/** One that has just begun a slab as large as they get. */
function busyEncoder(): Encoder {
  const encoder = new Encoder(HEADER)
  let slab = encoder.encode('0', 1, TIME, []).buffer
  for (let n = 0; n < 10_000; n++) {
    const { buffer } = encoder.encode('0', 1, TIME, [])
    if (buffer !== slab && buffer.byteLength === 65_536) return encoder
    slab = buffer
  }
  throw new Error('expected a slab of 64 KiB')
}

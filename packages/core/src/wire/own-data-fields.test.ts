import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataFieldsWith, standardDataFields } from './data-fields.js'
import type { Field } from './draft.js'
import { Encoder } from './encoder.js'
import { Framer } from './frame.js'
import { MessageView } from './message.js'
import { takeAll } from './testing/take-all.js'
import { text, wire } from './testing/wire-text.js'

const FAR = 70_000
const dataFields = dataFieldsWith(new Map([[5002, 5001], [5003, FAR], [FAR + 2, FAR + 1]])) // biome-ignore format: pairs
const HEADER = { beginString: 'FIX.4.4', senderCompId: 'A', targetCompId: 'B' }
const TIME = '20240102-03:04:05.678'
const LATER = '20240102-03:04:06.000'

describe('data fields that the standard does not have', () => {
  const data = fc
    .array(fc.constantFrom('\x01', '\x0110=128\x01', '8=FIX.4.4\x019=5\x01', '=', 'x', '\xff'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => Buffer.from(parts.join(''), 'latin1'))
  const fields = fc.array(
    fc.tuple(fc.constantFrom(96, 5002, 5003, FAR + 2), data) satisfies fc.Arbitrary<Field>,
    { minLength: 1, maxLength: 4 },
  )

  test('are written with their lengths, framed, read, and sent again as they were', () => {
    fc.assert(
      fc.property(fields, (draft) => {
        const encoder = new Encoder(HEADER, { dataFields })
        const stored = encoder.encode('B', 5, TIME, draft)
        const again = encoder.repeat(stored, LATER)
        const stream = Buffer.concat([stored, again])
        const framer = new Framer(undefined, undefined, undefined, dataFields)

        expect(takeAll([stream], framer).messages).toEqual([stored, again].map(text))
        for (const bytes of [stored, again]) {
          const view = new MessageView(undefined, dataFields)
          expect(view.read(bytes, 0, bytes.length), view.reason).toBe(true)
          const read = [...view.fields()].filter(([tag]) => draft.some(([one]) => one === tag))
          expect(read.map(([tag, value]) => [tag, text(value)])).toEqual(
            draft.map(([tag, value]) => [tag, text(value as Buffer)]),
          )
        }
      }),
    )
  })

  test('are text to whoever does not know them', () => {
    const bytes = wire('8=FIX.4.4|35=B|5001=3|5002=a|=|')
    const view = new MessageView()

    expect(view.read(bytes, 0, bytes.length)).toBe(false)
    expect(() => new Encoder(HEADER).encode('B', 1, TIME, [[5002, 'a\x01b']])).toThrow('SOH')
  })

  test.each([
    ['5001=4|5002=abc|', 'data field 5002 does not end where 5001 says'],
    [`${FAR}=2|5003=abc|`, `data field 5003 does not end where ${FAR} says`],
    [`${FAR + 1}=2|${FAR + 2}=abc|`, `data field ${FAR + 2} does not end where ${FAR + 1} says`],
  ])('a wrong length makes the message garbled: %s', (body, reason) => {
    const bytes = wire(`8=FIX.4.4|35=B|${body}`)
    const view = new MessageView(undefined, dataFields)

    expect(view.read(bytes, 0, bytes.length)).toBe(false)
    expect(view.reason).toBe(reason)
  })

  test('are text where their length is not directly before', () => {
    const bytes = wire('8=FIX.4.4|35=B|5001=9|58=x|5002=ab|')
    const view = new MessageView(undefined, dataFields)

    expect(view.read(bytes, 0, bytes.length)).toBe(true)
    expect(view.text(5002)).toBe('ab')
  })

  test('3b: of a bad message nothing in its data fields is taken', () => {
    const inner = text(wire('8=FIX.4.4|35=0|34=9|')).replaceAll('\x01', '|')
    const bad = wire(`8=FIX.4.4|35=B|34=2|5001=${inner.length}|5002=${inner}|10=000|`)
    const good = wire('8=FIX.4.4|35=0|34=3|')
    const framer = new Framer(undefined, undefined, undefined, dataFields)

    expect(takeAll([Buffer.concat([bad, good])], framer).messages).toEqual([text(good)])
  })

  test('of the same map are the same, and of none those of the standard', () => {
    const pairs = new Map([[5002, 5001]])

    expect(dataFieldsWith(pairs)).toBe(dataFieldsWith(pairs))
    expect([dataFieldsWith(undefined), dataFieldsWith(new Map())]).toEqual([
      standardDataFields,
      standardDataFields,
    ])
  })
})

describe('a pair is refused', () => {
  test.each([
    [96, 5001, 'data field 96: expected its length in 95, as the standard has it, but got 5001'],
    [10, 5001, 'data field 10: expected a field that does not frame messages, but got 10'],
    [5002, 9, 'data field 5002: expected a field of its own for its length, but got 9'],
    [5002, 5002, 'data field 5002: expected a field of its own for its length, but got 5002'],
  ])('%d behind %d', (data, length, message) => {
    expect(() => dataFieldsWith(new Map([[data, length]]))).toThrow(message)
  })

  test.each([
    ['one of the standard, as it is', 96, 95],
    ['text of the standard that a counterparty uses for data', 58, 5001],
    ['data with the length of other data', 5002, 95],
  ])('but not %s', (_, data, length) => {
    expect(dataFieldsWith(new Map([[data, length]])).lengthTagOf(data)).toBe(length)
  })
})

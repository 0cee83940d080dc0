import type { Field, Fields } from '@goldfix/core'
import { type FixJson, fromFixJson, toFixJson } from '@goldfix/dictionary'
import { FIX44 } from '@goldfix/dictionary/fix44'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Encoder } from '../../packages/core/src/wire/encoder.js'
import { MessageView } from '../../packages/core/src/wire/message.js'
import { fields as draftFields } from '../../packages/core/src/wire/testing/arbitrary.js'
import { anyFields, received, type WireField } from './any-message.js'

/** What a session writes itself, by the encoder of core and its options. */
const OWN = new Set([8, 9, 10, 34, 35, 43, 49, 50, 52, 56, 57, 122, 142, 143, 369])

const msgType = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom('D', 'J', 'A', 'U1') },
    { weight: 1, arbitrary: fc.constantFrom('é', '\xff') },
  )
  .map((text) => Buffer.from(text, text === '\xff' ? 'latin1' : 'utf8'))

const BOTH = [{ keys: 'names' as const }, { keys: 'tags' as const }]

describe.each(BOTH)('any message that core can frame, keys are $keys', ({ keys }) => {
  test('comes back from its text with every field, every byte, and its order', () => {
    fc.assert(
      fc.property(msgType, anyFields, (type, given) => {
        const message = received(type, given)

        const json = toFixJson(message, FIX44, { keys, redact: false })
        const back = fromFixJson(JSON.stringify(json), FIX44)

        expect(back.msgType).toBe(message.msgType)
        const sent = given.filter(([tag]) => !OWN.has(tag))
        expect(hex(flat(back.fields))).toEqual(hex(sent))
        const own = [[8, Buffer.from('FIX.4.4')] as const, [35, type] as const, ...given]
        expect(byTag(flat(back.header))).toEqual(byTag(own.filter(([tag]) => OWN.has(tag))))
      }),
      { numRuns: 400 },
    )
  })

  test('is an object with the keys and values of its text', () => {
    fc.assert(
      fc.property(msgType, anyFields, (type, given) => {
        const json = toFixJson(received(type, given), FIX44, { keys })

        expect(JSON.parse(JSON.stringify(json))).toEqual(json)
      }),
      { numRuns: 50 },
    )
  })

  test('is sent again as the bytes that it was', () => {
    const encoder = new Encoder({ beginString: 'FIX.4.4', senderCompId: 'A', targetCompId: 'B' })
    const encode = (fields: Fields) => encoder.encode('D', 7, '20260102-03:04:05.678', fields)
    fc.assert(
      fc.property(draftFields, (fields) => {
        const bytes = Buffer.from(encode(fields))

        const json = toFixJson(view(bytes), FIX44, { keys, redact: false })
        const back = fromFixJson(JSON.stringify(json), FIX44)

        expect(encode(back.fields).toString('latin1')).toBe(bytes.toString('latin1'))
      }),
      { numRuns: 200 },
    )
  })

  test('has its groups as entries, however keys are sorted on the way', () => {
    fc.assert(
      fc.property(parties, fc.boolean(), (group, isReversed) => {
        const fields: Field[] = [
          [11, 'order-1'],
          [453, group],
          [54, '1'],
        ]
        const encoder = new Encoder({
          beginString: 'FIX.4.4',
          senderCompId: 'A',
          targetCompId: 'B',
        })
        const bytes = encoder.encode('D', 7, '20260102-03:04:05.678', fields)

        const json = toFixJson(view(bytes), FIX44, { keys })
        const back = fromFixJson(sortedKeys(json, isReversed), FIX44)

        expect(back.fields).toHaveLength(3)
        expect(new Map(back.fields)).toEqual(new Map(fields))
      }),
      { numRuns: 100 },
    )
  })
})

/** NoPartyIDs(453), in the order of the dictionary. */
const parties = fc.array(
  fc
    .record({
      id: fc.string({ minLength: 1 }).filter((text) => !text.includes('\x01')),
      role: fc.option(fc.constantFrom('1', '38')),
      subs: fc.option(fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 })),
    })
    .map(({ id, role, subs }): Fields => {
      const entry: Field[] = [
        [448, id],
        [447, 'D'],
      ]
      if (role !== null) entry.push([452, role])
      if (subs !== null)
        entry.push([
          802,
          subs.map(
            (sub): Fields => [
              [523, sub],
              [803, '2'],
            ],
          ),
        ])
      return entry
    }),
  { maxLength: 3 },
)

function view(bytes: Buffer): MessageView {
  const message = new MessageView()
  if (!message.read(bytes, 0, bytes.length)) throw new Error(message.reason)
  return message
}

/** Groups as the fields that they are on the wire. */
function flat(fields: Fields): WireField[] {
  return fields.flatMap(([tag, value]): WireField[] => {
    if (typeof value === 'string') return [[tag, Buffer.from(value)]]
    if (Buffer.isBuffer(value)) return [[tag, value]]
    if (!Array.isArray(value)) throw new Error(`${tag} is ${typeof value}`)
    return [[tag, Buffer.from(String(value.length))], ...value.flatMap(flat)]
  })
}

const hex = (fields: readonly WireField[]) =>
  fields.map(([tag, value]) => `${tag === 0 ? 0 : tag}=${value.toString('hex')}`)

function byTag(fields: readonly WireField[]) {
  const values = new Map<number, string[]>()
  for (const [tag, value] of fields)
    values.set(tag, [...(values.get(tag) ?? []), value.toString('hex')])
  return values
}

/** As a gateway in another language may have them. */
function sortedKeys(json: FixJson, isReversed: boolean): unknown {
  return JSON.parse(JSON.stringify(json), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return Object.fromEntries(isReversed ? pairs.reverse() : pairs)
  })
}

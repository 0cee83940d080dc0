import fc from 'fast-check'
import type { Field, Fields } from '../draft.js'

/** Text that may stand in any field: printable, often short, sometimes looking like the wire itself. */
const value = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replaceAll('\x01', '.')),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('=', '10=000', '8=FIX.4.4', 'a=b', '110=100', '9=5', ' '),
)

/** Bytes that only a data field can hold, often parts of messages. */
const data = fc.oneof(
  fc.uint8Array({ minLength: 1, maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc
    .array(
      fc.constantFrom(
        '\x01',
        '10=000\x01',
        '\x0110=128\x01',
        '8=FIX.4.4\x019=5\x0135=0\x01',
        '=',
        'x',
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((parts) => Buffer.from(parts.join(''), 'latin1')),
)

const tag = fc.oneof(
  fc.constantFrom(1, 11, 55, 58, 110, 5001, 999_999_999),
  fc.integer({ min: 200, max: 210 }),
)

const field: fc.Arbitrary<Field> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(tag, value) },
  { weight: 1, arbitrary: fc.tuple(tag, fc.integer()) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(96, 213, 355, 42_982), data) },
)

const entry = (members: Fields[][]): fc.Arbitrary<Fields> =>
  fc.tuple(value, fc.option(value), fc.constantFrom(...members)).map(([party, role, inner]) => {
    const fields: Field[] = [[448, party]]
    if (role !== null) fields.push([452, role])
    if (inner.length > 0) fields.push([802, inner])
    return fields
  })

const group: fc.Arbitrary<Field> = fc
  .array(
    entry([
      [],
      [
        [
          [523, 'sub'],
          [803, '1'],
        ],
      ],
      [
        [[523, 'a']],
        [
          [523, 'b'],
          [803, '2'],
        ],
      ],
    ]),
    {
      maxLength: 4,
    },
  )
  .map((entries) => [453, entries] as const)

/** The fields of an application message: text, numbers, data with any byte, nested groups. */
export const fields: fc.Arbitrary<Fields> = fc.array(
  fc.oneof({ weight: 8, arbitrary: field }, { weight: 1, arbitrary: group }),
  { maxLength: 12 },
)

import fc from 'fast-check'
import { checkSum } from '../../packages/core/src/wire/check-sum.js'
import { lengthTagOf } from '../../packages/core/src/wire/data-fields.js'
import { Framer, MAX_MESSAGE_BYTES } from '../../packages/core/src/wire/frame.js'
import { MessageView } from '../../packages/core/src/wire/message.js'

/** Tag and value, as they stand on the wire. */
export type WireField = readonly [tag: number, value: Buffer]

/** The message that core makes of these fields, with its BodyLength(9) and CheckSum(10). */
export function received(msgType: Buffer, fields: readonly WireField[]): MessageView {
  const body = Buffer.concat([[35, msgType] as const, ...fields].flatMap(onTheWire))
  const front = Buffer.from(`8=FIX.4.4\x019=${body.length}\x01`)
  const sum = checkSum(Buffer.concat([front, body]), 0, front.length + body.length)
  const bytes = Buffer.concat([front, body, Buffer.from(`10=${String(sum).padStart(3, '0')}\x01`)])
  const framer = new Framer(MAX_MESSAGE_BYTES)
  const view = new MessageView()
  if (framer.take(bytes, 0) !== 'message' || !view.read(bytes, framer.start, framer.end))
    throw new Error(`no message: ${framer.reason}${view.reason}`)
  return view
}

const onTheWire = ([tag, value]: WireField) => [Buffer.from(`${tag}=`), value, Buffer.from('\x01')]

/** No SOH: of any field. */
const value = fc
  .oneof(
    { weight: 6, arbitrary: fc.string({ maxLength: 6 }).map((text) => Buffer.from(text)) },
    {
      weight: 1,
      arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }).map((text) => Buffer.from(text)),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('0', '1', '2', '01', '', '\ufeff')
        .map((text) => Buffer.from(text)),
    },
  )
  .map((bytes) => Buffer.from(bytes.map((byte) => (byte === 1 ? 2 : byte))))

/** Header, body, trailer, counts and members of NewOrderSingle's groups, tags that no dictionary has. */
const tag = fc.constantFrom(
  ...[9, 10, 34, 35, 43, 49, 50, 52, 56, 122, 115, 369, 627, 628, 629, 93, 0, -1, -7],
  ...[1, 11, 54, 55, 58, 60, 21, 15, 78, 79, 80, 453, 448, 447, 452, 802, 523, 803, 386, 336],
  ...[9001, 9002, 9003, 999_999_999],
)

const plain = fc.tuple(tag, value).map((field): WireField[] => [field])

const data = fc
  .tuple(fc.constantFrom(96, 355, 213, 89), fc.uint8Array({ maxLength: 6 }))
  .map(([data, bytes]): WireField[] => [
    [lengthTagOf(data), Buffer.from(String(bytes.length))],
    [data, Buffer.from(bytes)],
  ])

/** NoPartyIDs(453) with its NoPartySubIDs(802), or NoAllocs(78); the count is sometimes wrong, members are anywhere. */
const group = (count: number, delimiter: number, member: fc.Arbitrary<WireField[]>) =>
  fc
    .tuple(
      fc.array(fc.tuple(value, fc.array(member, { maxLength: 2 })), { maxLength: 3 }),
      fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1),
    )
    .map(([entries, more]): WireField[] => [
      [count, Buffer.from(String(entries.length + more))],
      ...entries.flatMap(([first, rest]): WireField[] => [[delimiter, first], ...rest.flat()]),
    ])

const one = (...tags: number[]) =>
  fc.tuple(fc.constantFrom(...tags), value).map((field): WireField[] => [field])
const partySubs = group(802, 523, one(803))
const parties = group(453, 448, fc.oneof(one(447, 452), partySubs))
const allocs = group(78, 79, fc.oneof(one(80, 467), group(539, 524, one(525, 538))))

/** The fields behind MsgType(35): anything that core can frame, more often than not something well formed. */
export const anyFields: fc.Arbitrary<WireField[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: plain },
      { weight: 1, arbitrary: data },
      { weight: 1, arbitrary: parties },
      { weight: 1, arbitrary: allocs },
      { weight: 1, arbitrary: group(627, 628, one(629, 630)) },
    ),
    { maxLength: 9 },
  )
  .map((fields) => fields.flat())

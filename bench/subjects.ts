import type { Field, Fields } from '@goldfix/core'
import { FIX44 } from '@goldfix/dictionary/fix44'
import { MessageView } from '../packages/core/src/wire/message.js'
import {
  executionReport,
  marketDataSnapshot,
  massQuote,
  newOrderSingle,
  news,
  wireMessage,
} from './messages.js'

/** So that it is not the same bytes over and over. */
const DIFFERENT = 64

/** One kind of message that is measured, FIX 4.4. */
export interface Subject {
  readonly name: string
  readonly msgType: string
  /** 64 of the kind, each with its own numbers, whole on the wire: header, BodyLength, CheckSum. */
  readonly messages: readonly Buffer[]
  /** The same as an application gives them to a session: the fields of the body, groups as entries. */
  readonly bodies: readonly Fields[]
  /** The eight fields that a reader asks for. */
  readonly tags: readonly number[]
}

/** An order, a fill and a book: what the engine is tuned with. */
export function benchSubjects(): Subject[] {
  return [
    subject('NewOrderSingle', 'D', newOrderSingle, [34, 52, 11, 1, 55, 54, 38, 44]),
    subject('ExecutionReport', '8', executionReport, [34, 37, 11, 17, 39, 55, 32, 31]),
    subject('MarketDataSnapshot', 'W', marketDataSnapshot, [34, 52, 262, 55, 48, 22, 207, 268], {
      268: { tags: [269, 270, 271, 346] },
    }),
  ]
}

/** What it has never been tuned with: quotes by the fifty, and long text with data that holds SOH. */
export function otherSubjects(): Subject[] {
  return [
    subject('MassQuote', 'i', massQuote, [34, 52, 117, 296, 302, 304, 295, 299], {
      296: { tags: [302, 304], groups: { 295: { tags: [299, 132, 133, 134, 135] } } },
    }),
    subject('News', 'B', news, [34, 52, 49, 56, 148, 33, 95, 35], { 33: { tags: [58] } }),
  ]
}

/** Whether a reader asks for a field as a whole number: MsgSeqNum(34), OrderQty(38), LastQty(32) and counts. */
export function isWhole(tag: number): boolean {
  return WHOLE[tag] === 1
}

const WHOLE = new Uint8Array(512)
for (const tag of [32, 33, 34, 38, 95, 268, 295, 296, 304]) WHOLE[tag] = 1

/** By the tag of the count: what an entry is made of, its delimiter first. */
interface Groups {
  readonly [count: number]: { readonly tags: readonly number[]; readonly groups?: Groups }
}

function subject(
  name: string,
  msgType: string,
  bodyOf: (n: number) => string,
  tags: readonly number[],
  groups: Groups = {},
): Subject {
  const messages = Array.from({ length: DIFFERENT }, (_, n) =>
    wireMessage(msgType, 100_000 + n, bodyOf(n)),
  )
  const bodies = messages.map((message) => nested(flatBody(message), groups))
  return { name, msgType, messages, bodies, tags }
}

const HEADER_AND_TRAILER = new Set([8, 9, 35, 34, 49, 52, 56, 10])

type Flat = readonly (readonly [tag: number, value: string])[]

/** The fields of a message's body, those of groups one by one; of data the length alone is left to the writer. */
function flatBody(message: Buffer): Flat {
  const view = new MessageView()
  view.read(message, 0, message.length)
  return [...view.fields()].flatMap(([tag, value]) =>
    HEADER_AND_TRAILER.has(tag) ? [] : [[tag, value.toString('latin1')] as const],
  )
}

function nested(flat: Flat, groups: Groups): Fields {
  const fields: Field[] = []
  for (let at = 0; at < flat.length; ) {
    const [tag, value] = flat[at++] as Flat[number]
    const group = groups[tag]
    if (group === undefined) {
      fields.push([tag, typed(tag, value)])
      continue
    }
    const entries: Fields[] = []
    const inner = new Set([...group.tags, ...innerTags(group.groups)])
    while (flat[at]?.[0] === group.tags[0]) {
      const start = at++
      while (at < flat.length && isWithin(flat[at] as Flat[number], inner, group.tags[0])) at++
      entries.push(nested(flat.slice(start, at), group.groups ?? {}))
    }
    fields.push([tag, entries])
  }
  return fields
}

/** A value as an application has it: prices, quantities and counts are numbers, points in time Dates. */
function typed(tag: number, value: string): string | number | Date | Buffer {
  switch (FIX44.fields.get(tag)?.type) {
    case 'PRICE':
    case 'QTY':
    case 'AMT':
    case 'INT':
    case 'LENGTH':
      return Number(value)
    case 'UTCTIMESTAMP':
      return new Date(value.replace(/(....)(..)(..)-/, '$1-$2-$3T').concat('Z'))
    case 'DATA':
      return Buffer.from(value, 'latin1')
    default:
      return value
  }
}

function isWithin([tag]: Flat[number], inner: ReadonlySet<number>, delimiter?: number): boolean {
  return inner.has(tag) && tag !== delimiter
}

function innerTags(groups: Groups = {}): number[] {
  return Object.entries(groups).flatMap(([count, { tags, groups: more }]) => [
    Number(count),
    ...tags,
    ...innerTags(more),
  ])
}

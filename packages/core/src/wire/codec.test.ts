import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field, Fields } from './draft.js'
import { Encoder } from './encoder.js'
import { Framer } from './frame.js'
import type { GroupShape } from './group.js'
import { type Message, MessageView } from './message.js'
import { fields } from './testing/arbitrary.js'
import { cut, takeAll } from './testing/take-all.js'
import { text } from './testing/wire-text.js'

const HEADER = { beginString: 'FIX.4.4', senderCompId: 'SENDER', targetCompId: 'TARGET' }
const TIME = '20240102-03:04:05.678'

function encodeAll(drafts: readonly Fields[]): Buffer[] {
  const encoder = new Encoder(HEADER)
  return drafts.map((draft, i) => encoder.encode('D', i + 1, TIME, draft))
}

/** The group of `testing/arbitrary.ts`, and the groups inside its entries. */
const PARTIES: GroupShape = [448, 452, [802, [523, 803]]]

/** What a reader sees of the fields, groups by their entries. */
function decoded(message: Message): unknown[] {
  const flat: unknown[] = []
  for (const [tag, value] of message.fields()) flat.push([tag, text(value)])
  return flat
}

/** The fields as a reader should see them: groups laid flat, data fields behind their lengths. */
function flat(draft: Fields): unknown[] {
  return draft.flatMap(([tag, value]: Field): unknown[] => {
    if (Array.isArray(value)) return [[tag, String(value.length)], ...value.flatMap(flat)]
    const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value))
    const length = { 96: 95, 213: 212, 355: 354, 42982: 43111 }[tag]
    const own = [tag, text(bytes)]
    return length === undefined ? [own] : [[length, String(bytes.length)], own]
  })
}

describe('round trip', () => {
  test('decode(encode(fields)) is fields, in order', () => {
    fc.assert(
      fc.property(fields, (draft) => {
        const [bytes] = encodeAll([draft]) as [Buffer]
        const view = new MessageView()

        expect(view.read(bytes, 0, bytes.length), view.reason).toBe(true)

        expect(decoded(view).slice(7, -1)).toEqual(flat(draft))
        expect(decoded(view.copy())).toEqual(decoded(view))
      }),
    )
  })

  test('groups come back entry by entry, nested ones too', () => {
    fc.assert(
      fc.property(fields, (draft) => {
        const [bytes] = encodeAll([draft]) as [Buffer]
        const view = new MessageView()
        view.read(bytes, 0, bytes.length)
        const parties = draft.find(([tag]) => tag === 453)?.[1] as readonly Fields[] | undefined

        const entries = [...view.group(453, PARTIES)]

        expect(entries.map((entry) => decoded(entry))).toEqual((parties ?? []).map(flat))
        for (const [i, entry] of entries.entries()) {
          const inner = parties?.[i]?.find(([tag]) => tag === 802)?.[1] as Fields[] | undefined
          expect([...entry.group(802, [523, 803])].map(decoded)).toEqual((inner ?? []).map(flat))
        }
      }),
    )
  })

  test('a message sent again is the same but for 43, 52, 122, 9 and 10', () => {
    fc.assert(
      fc.property(fields, (draft) => {
        const encoder = new Encoder(HEADER)
        const stored = encoder.encode('D', 5, TIME, draft)
        const again = encoder.repeat(stored, '20250102-03:04:05.678')
        const view = new MessageView()

        expect(takeAll([again]).messages).toHaveLength(1)
        expect(view.read(again, 0, again.length)).toBe(true)
        expect([view.possDup, view.text(122), view.text(52)]).toEqual([
          true,
          TIME,
          '20250102-03:04:05.678',
        ])
        expect(decoded(view).slice(9, -1)).toEqual(flat(draft))
      }),
    )
  })
})

describe('a stream', () => {
  const drafts = fc.array(fields, { maxLength: 8 })

  test('cut anywhere gives the same messages', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.integer({ min: 0, max: 90 })), (sent, sizes) => {
        const messages = encodeAll(sent)

        const taken = takeAll(cut(Buffer.concat(messages), sizes))

        expect(taken).toEqual({ messages: messages.map(text), garbled: [], left: 0 })
      }),
    )
  })

  test('byte by byte gives the same messages', () => {
    fc.assert(
      fc.property(drafts, (sent) => {
        const messages = encodeAll(sent)
        const stream = Buffer.concat(messages)

        const taken = takeAll(cut(stream, new Array(Math.max(0, stream.length - 1)).fill(1)))

        expect(taken).toEqual({ messages: messages.map(text), garbled: [], left: 0 })
      }),
    )
  })

  // With a fixed seed: a sum of one byte cannot tell everything apart. In about one of 30,000 such streams a
  // message cut short claims exactly the end of a later one, and the sum is that of both by chance.
  test('every good message survives the garbage between them', () => {
    const noise = fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc
        .array(
          fc.constantFrom(
            '8=FIX.4.4\x01',
            '8=FIX',
            '8=',
            '9=12\x01',
            '9=40\x01',
            '35=D\x01',
            '10=000\x01',
            '\x01',
            'x',
          ),
          { minLength: 1, maxLength: 6 },
        )
        .map((parts) => Buffer.from(parts.join(''), 'latin1')),
      fc
        .record({ draft: fields, size: fc.nat(), flip: fc.boolean() })
        .map(({ draft, size, flip }) => {
          const [message] = encodeAll([draft]) as [Buffer]
          const at = size % message.length
          if (!flip) return message.subarray(0, at)
          const broken = Buffer.from(message)
          broken[at] = (broken[at] as number) ^ 0x15
          return broken
        }),
    )
    // Without data fields: where a bad message's length is wrong, a data field of a good one behind it may hold
    // what looks like the next message.
    const plain = fc
      .array(fields)
      .map((all) =>
        all.map((draft) => draft.filter(([tag]) => ![96, 213, 355, 42_982].includes(tag))),
      )
    // Behind all of it, more good messages than any length of the garbage can claim.
    const flush = encodeAll(
      Array.from({ length: 40 }, (_, i) => [[11, `flush-${i}-${'x'.repeat(100)}`]]),
    )

    fc.assert(
      fc.property(
        plain,
        fc.array(noise),
        fc.array(fc.integer({ min: 0, max: 200 })),
        (sent, noises, sizes) => {
          const good = [...encodeAll(sent), ...flush]
          const parts = good.flatMap((message, i) => [noises[i] ?? Buffer.alloc(0), message])

          const taken = takeAll(cut(Buffer.concat(parts), sizes), new Framer(4000))

          expect(taken.messages).toEqual(expect.arrayContaining(good.map(text)))
        },
      ),
      { numRuns: 500, seed: 20_240_102 },
    )
  })
})

describe('damage', () => {
  const RUNS = process.env.CI === undefined ? 60_000 : 400_000
  const MS_MAX = 15_000

  test('any flip or splice of bytes: nothing throws, nothing hangs, nothing false is taken', () => {
    const seed = Number(process.env.FUZZ_SEED ?? 20_240_102)
    const random = randomFrom(seed)
    const below = (limit: number) => Math.floor(random() * limit)
    const corpus = encodeAll(fc.sample(fields, { numRuns: 200, seed }))
    const framer = new Framer(4096)
    const view = new MessageView()
    const end = performance.now() + MS_MAX
    let run = 0
    try {
      for (; run < RUNS && performance.now() < end; run++) {
        const one = corpus[below(corpus.length)] as Buffer
        const other = corpus[below(corpus.length)] as Buffer
        const input = Buffer.concat([one, other])
        for (let flips = below(4); flips > 0; flips--) input[below(input.length)] = below(256)
        if (below(3) === 0)
          input.copyWithin(below(input.length), below(input.length), below(input.length))
        readAll(
          framer,
          view,
          input.subarray(0, below(10) === 0 ? below(input.length) : input.length),
        )
        view.read(input, 0, input.length)
        readEverything(view)
      }
    } catch (error) {
      throw new Error(`FUZZ_SEED=${seed}, run ${run}`, { cause: error })
    }
    expect(run).toBeGreaterThan(RUNS / 10)
  })
})

function readAll(framer: Framer, view: MessageView, input: Buffer): void {
  for (let from = 0; framer.take(input, from) !== 'partial'; from = framer.end) {
    if (framer.start !== from || framer.end <= from || framer.end > input.length) {
      throw new Error(`no progress at ${from}: [${framer.start}, ${framer.end})`)
    }
    if (view.read(input, framer.start, framer.end)) readEverything(view)
  }
}

function readEverything(message: MessageView): void {
  for (const tag of [1, 11, 34, 52, 55, 58, 96, 453]) {
    message.text(tag)
    message.int(tag)
    message.decimal(tag)
    message.boolean(tag)
    message.time(tag)
    message.data(tag)
  }
  if (message.msgType.length > 5000 || message.msgSeqNum < -1) throw new Error('impossible header')
  for (const entry of message.group(453, PARTIES)) {
    for (const inner of entry.group(802, [523, 803])) inner.text(523)
  }
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

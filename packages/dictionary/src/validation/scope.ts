import type { CodeSet } from './code-set.js'

/** A member of a {@link Scope}, before it is laid out in tables. */
export interface Slot {
  readonly tag: number
  /** See `Kind`. */
  readonly kind: number
  readonly codes: CodeSet | undefined
  /** What an entry is made of, where the member is the count of a group. */
  readonly entry: Scope | undefined
  readonly isRequired: boolean
}

/** An optional component: once one of its members is there, those it requires must be. */
export interface Block {
  readonly firstSlot: number
  /** Behind its last. */
  readonly endSlot: number
  readonly required: Uint16Array
}

/** A length and the data behind it, by slot: neither is there alone. Source: FIX, data types Length and data. */
export interface Pair {
  readonly length: number
  readonly data: number
}

/**
 * One level of a message, laid out for looking up: the header, the trailer, the body of one MsgType(35), or the
 * entries of one group. Its members are numbered from 0 in the order of the dictionary: their slots.
 */
export class Scope {
  readonly tags: Int32Array
  /** By slot. */
  readonly kinds: Uint8Array
  /** By slot; where a field has codes. */
  readonly codes: readonly (CodeSet | undefined)[]
  /** By slot; where it is the count of a group. */
  readonly entries: readonly (Scope | undefined)[]
  /** Slots, by tag. */
  readonly required: Uint16Array
  readonly blocks: readonly Block[]
  /** By slot: in which entry, or which message, it was seen last; {@link nextMark} makes the numbers. */
  readonly seen: Float64Array
  /** By slot: the position where it was seen then; for what comes from the message's first length or data on. */
  readonly places: Int32Array
  readonly pairs: readonly Pair[]
  /** Slots of the last entry that was good throughout, in its order, while its {@link Inspection} runs. */
  readonly shape: Uint16Array
  /** Hash table: a tag and its slot in turn; tag 0 where free. */
  readonly #table: Int32Array
  readonly #shift: number

  constructor(slots: readonly Slot[], blocks: readonly Block[], pairs: readonly Pair[]) {
    this.tags = Int32Array.from(slots, ({ tag }) => tag)
    this.kinds = Uint8Array.from(slots, ({ kind }) => kind)
    this.codes = slots.map(({ codes }) => codes)
    this.entries = slots.map(({ entry }) => entry)
    this.required = byTag(
      slots.flatMap(({ isRequired }, slot) => (isRequired ? [slot] : [])),
      this.tags,
    )
    this.blocks = blocks
    this.seen = new Float64Array(slots.length)
    this.places = new Int32Array(slots.length)
    this.pairs = pairs
    this.shape = new Uint16Array(slots.length)
    const bits = 34 - Math.clz32(slots.length)
    this.#shift = 32 - bits
    this.#table = new Int32Array(2 ** (bits + 1))
    for (const [slot, { tag }] of slots.entries()) {
      let place = this.#placeOf(tag)
      while (this.#table[place] !== 0) place = this.#after(place)
      this.#table[place] = tag
      this.#table[place + 1] = slot
    }
  }

  /** The slot of a tag; -1 when it has no place here. */
  slotOf(tag: number): number {
    if (tag <= 0) return -1
    const table = this.#table
    for (let place = this.#placeOf(tag); ; place = this.#after(place)) {
      const found = table[place]
      if (found === tag) return table[place + 1] as number
      if (found === 0) return -1
    }
  }

  #placeOf(tag: number): number {
    return (Math.imul(tag, GOLDEN) >>> this.#shift) << 1
  }

  #after(place: number): number {
    return (place + 2) & (this.#table.length - 1)
  }
}

/** 2^32 divided by the golden ratio: spreads tags that follow each other. */
const GOLDEN = 0x9e3779b1

/** Of tags that are missing the lowest is told, as QuickFIX does. */
export function byTag(slots: readonly number[], tags: Int32Array): Uint16Array {
  return Uint16Array.from([...slots].sort((a, b) => (tags[a] as number) - (tags[b] as number)))
}

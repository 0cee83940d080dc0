import type { IndexedMessage } from '@goldfix/core'
import type { CodeSet } from './code-set.js'
import * as reasons from './reason.js'
import type { Tables } from './tables.js'
import * as values from './value/kind.js'
import { countOf, isDecimal } from './value/number.js'
import { valueFault } from './value/value-fault.js'

const { FITS } = reasons
const { Kind } = values

/** Longer messages are seldom alike, and leave no shape. */
const FIELDS_MAX = 256

/**
 * The tags of a message that was good, in their order, and what each value must be. Of another message with the same
 * tags and the same counts of entries only the values can be wrong: everything else that a dictionary asks is a
 * question of tags, their order and counts.
 */
export interface Shape {
  readonly tags: Int32Array
  /** By position: a `Kind`, or one of those below. */
  readonly kinds: Uint8Array
  readonly codes: readonly (CodeSet | undefined)[]
  /** By position: how many entries follow a count. */
  readonly counts: Int32Array
  /** By whose tables it was judged, and where the first field stands that the header does not have. */
  readonly tables: Tables
  readonly bodyAt: number
}

/** What is noted of the message under inspection, should it leave a {@link Shape}. */
export class Draft {
  readonly #kinds = new Uint8Array(FIELDS_MAX)
  readonly #codes: (CodeSet | undefined)[] = new Array(FIELDS_MAX).fill(undefined)
  readonly #counts = new Int32Array(FIELDS_MAX)

  noteValue(at: number, kind: number, codes: CodeSet | undefined): void {
    if (at >= FIELDS_MAX) return
    this.#kinds[at] = codes === undefined ? kind : codedKind(kind)
    this.#codes[at] = codes
  }

  noteCount(at: number, count: number): void {
    if (at >= FIELDS_MAX) return
    this.#kinds[at] = COUNT
    this.#counts[at] = count
  }

  /** Undefined for a message that is too long. */
  shapeOf(message: IndexedMessage, tables: Tables, bodyAt: number): Shape | undefined {
    const { fieldCount, index } = message
    if (fieldCount > FIELDS_MAX) return undefined
    return {
      tags: Int32Array.from({ length: fieldCount }, (_, at) => index[3 * at] as number),
      kinds: this.#kinds.slice(0, fieldCount),
      codes: this.#codes.slice(0, fieldCount),
      counts: this.#counts.slice(0, fieldCount),
      tables,
      bodyAt,
    }
  }
}

/** Whether the message is another of the shape, with good values. False does not say that anything is wrong. */
export function hasShape(
  { bytes, fieldCount, index }: IndexedMessage,
  { tags, kinds, codes, counts }: Shape,
): boolean {
  if (fieldCount !== tags.length) return false
  for (let at = 0, i = 0; at < fieldCount; at++, i += 3) if (index[i] !== tags[at]) return false

  for (let at = 0, i = 1; at < fieldCount; at++, i += 3) {
    const start = index[i] as number
    const end = index[i + 1] as number
    if (start === end) return false
    const kind = kinds[at] as number
    if (kind === Kind.Text) continue
    if (kind === CODE) {
      if (!(codes[at] as CodeSet).has(bytes, start, end)) return false
    } else if (kind === Kind.Decimal) {
      if (!isDecimal(bytes, start, end)) return false
    } else if (kind === CODES) {
      if (!(codes[at] as CodeSet).hasEach(bytes, start, end)) return false
    } else if (kind === COUNT) {
      if (countOf(bytes, start, end) !== counts[at]) return false
    } else if (kind <= Kind.Length || valueFault(kind, bytes, start, end) !== FITS) return false
  }
  return true
}

/** What no kind of value tells: one code, several with spaces between them, the count of a group. */
const CODE = 64
const CODES = 65
const COUNT = 66

function codedKind(kind: number): number {
  return kind === Kind.Words || kind === Kind.Characters ? CODES : CODE
}

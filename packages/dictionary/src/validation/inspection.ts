import type { Fault, IndexedMessage } from '@goldfix/core'
import type { CodeSet } from './code-set.js'
import * as findings from './finding.js'
import { nextMark } from './mark.js'
import { defaultRules, type ValidationRules } from './options.js'
import type { Plan } from './plan.js'
import * as reasons from './reason.js'
import { type Pair, Scope } from './scope.js'
import { Draft, hasShape } from './shape.js'
import type { Shapes } from './shapes.js'
import type { Tables } from './tables.js'
import * as kinds from './value/kind.js'
import { countOf, isDecimal } from './value/number.js'
import { valueFault } from './value/value-fault.js'

const { FITS, Reason } = reasons
const { Kind } = kinds
const { Gravity } = findings

/**
 * One walk over the fields of a message, in their order, level by level. Used again for every message of every
 * session: where nothing is wrong it makes no object.
 *
 * A tag that no level has is foreign and stepped over where it stands, inside an entry too, as QuickFIX/J does. A tag
 * that an entry and a level around it both have belongs to the entry as long as that has a place for it.
 */
export class Inspection {
  #message: IndexedMessage = NO_MESSAGE
  #bytes: Uint8Array = NO_MESSAGE.bytes
  #index = NO_MESSAGE.index
  #rules: ValidationRules = defaultRules
  #tables: Tables | undefined
  #header = EMPTY
  #trailer = EMPTY
  /** The header or the body, then the groups that are open, outermost first. */
  readonly #open: Scope[] = [EMPTY]
  /** The mark of each of them. */
  readonly #marks: number[] = [0]
  #isInBody = false
  /** A length or data has come: the most messages have neither, and are asked no more. */
  #hasPairs = false
  /** Where the first field stands that the header does not have. */
  #bodyAt = 0
  readonly #draft = new Draft()
  readonly #finding = new findings.Finding()

  /** What is wrong with the message, or nothing. */
  inspect(
    message: IndexedMessage,
    plan: Plan,
    rules: ValidationRules,
    applVerId: string | undefined,
    shapes: Shapes,
  ): Fault | undefined {
    const near = shapes.near(message)
    if (near !== undefined && hasShape(message, near)) {
      if (plan.tablesOf(message, near.bodyAt, applVerId) === near.tables) return undefined
    }
    this.#message = message
    this.#bytes = message.bytes
    this.#index = message.index
    this.#rules = rules
    this.#finding.clear()
    this.#hasPairs = false
    const fault = this.#walk(plan, applVerId)
    if (fault === undefined && !this.#hasPairs && shapes.wants()) this.#keepShape(plan, shapes)
    this.#message = NO_MESSAGE
    this.#bytes = NO_MESSAGE.bytes
    this.#index = NO_MESSAGE.index
    return fault
  }

  /** Not that of a Logon that names a version: whether there is such a version is a question of its value. */
  #keepShape(plan: Plan, shapes: Shapes): void {
    const message = this.#message
    const tables = this.#tables
    if (tables === undefined || (plan.hasApplications && message.msgType === LOGON)) return
    const shape = this.#draft.shapeOf(message, tables, this.#bodyAt)
    if (shape !== undefined) shapes.keep(message, shape)
  }

  #walk(plan: Plan, applVerId: string | undefined): Fault | undefined {
    const message = this.#message
    this.#header = plan.transport.header
    this.#trailer = plan.transport.trailer
    const headerMark = nextMark()
    const bodyAt = this.#inspectHeader(headerMark)
    this.#bodyAt = bodyAt

    const tables = plan.tablesOf(message, bodyAt, applVerId)
    if (tables === undefined) {
      return { reason: Reason.UnsupportedApplVersion, refTagId: APPL_VER_ID }
    }
    const body = tables.body(message.msgType)
    if (body === undefined) return { reason: Reason.InvalidMsgType }
    this.#tables = tables

    const bodyMark = nextMark()
    const trailerMark = nextMark()
    this.#inspectRest(bodyAt, body, headerMark, bodyMark, trailerMark)
    this.#close(this.#header, headerMark, Place.Header)
    this.#close(body, bodyMark, Place.Body)
    this.#close(this.#trailer, trailerMark, Place.Trailer)
    this.#checkDefaultVersion(plan)
    return this.#finding.fault
  }

  /** Where the first field stands that the header does not have. */
  #inspectHeader(mark: number): number {
    const { fieldCount } = this.#message
    const index = this.#index
    const header = this.#header
    this.#isInBody = false
    this.#open[0] = header
    this.#marks[0] = mark
    let at = 0
    while (at < fieldCount) {
      const slot = header.slotOf(index[3 * at] as number)
      if (slot < 0) break
      at = this.#inspectMember(header, slot, mark, at)
    }
    return at
  }

  #inspectRest(
    bodyAt: number,
    body: Scope,
    headerMark: number,
    bodyMark: number,
    trailerMark: number,
  ): void {
    const { fieldCount } = this.#message
    const index = this.#index
    const header = this.#header
    const trailer = this.#trailer
    this.#isInBody = true
    this.#open[0] = body
    this.#marks[0] = bodyMark
    let isBehindBody = false
    let at = bodyAt
    while (at < fieldCount) {
      const tag = index[3 * at] as number
      const slot = body.slotOf(tag)
      if (slot >= 0) {
        if (isBehindBody) this.#noteOutOfOrder(tag, at)
        at = this.#inspectMember(body, slot, bodyMark, at)
        continue
      }
      const trailerSlot = trailer.slotOf(tag)
      if (trailerSlot >= 0) {
        isBehindBody = true
        at = this.#inspectMember(trailer, trailerSlot, trailerMark, at)
        continue
      }
      const headerSlot = header.slotOf(tag)
      if (headerSlot >= 0) {
        this.#noteOutOfOrder(tag, at)
        at = this.#inspectMember(header, headerSlot, headerMark, at)
        continue
      }
      if (isBehindBody) this.#noteOutOfOrder(tag, at)
      this.#inspectForeign(tag, at)
      at++
    }
  }

  /** A member of the header, body or trailer, with its entries where it is the count of a group. */
  #inspectMember(scope: Scope, slot: number, mark: number, at: number): number {
    const { seen } = scope
    if (seen[slot] === mark) {
      this.#finding.note(Gravity.Structure, at, Reason.TagMoreThanOnce, scope.tags[slot] as number)
    }
    seen[slot] = mark
    this.#inspectValue(scope.kinds[slot] as number, scope.codes[slot], at)
    if (this.#hasPairs) scope.places[slot] = at
    return scope.entries[slot] === undefined ? at + 1 : this.#inspectGroup(scope, slot, at, 1)
  }

  /** The entries behind a count; the position behind them. */
  #inspectGroup(outer: Scope, countSlot: number, countAt: number, depth: number): number {
    const { fieldCount } = this.#message
    const index = this.#index
    const scope = outer.entries[countSlot] as Scope
    const declared = this.#countAt(countAt)
    this.#draft.noteCount(countAt, declared)
    const { seen, kinds, codes, entries: inner } = scope
    this.#open[depth] = scope
    this.#marks[depth] = 0
    const { shape } = scope
    let mark = 0
    let entries = 0
    let entryAt = 0
    let delimiter = 0
    let previous = -1
    let isPlain = false
    let at = countAt + 1
    while (at < fieldCount) {
      const tag = index[3 * at] as number
      const slot = scope.slotOf(tag)
      if (slot < 0) {
        isPlain = false
        if (entries === 0 || !this.#isForeign(tag, depth)) break
        this.#inspectForeign(tag, at++)
        continue
      }
      if (entries === 0 || slot === delimiter) {
        if (entries === declared && this.#isAwaitedOutside(tag, depth)) break
        if (entries > 0) {
          this.#close(scope, mark, Place.Entries + entryAt)
          if (isPlain && this.#finding.isNothing) {
            const size = at - entryAt
            const alike = this.#inspectAlike(scope, at, size, declared - entries)
            if (alike > 0) {
              // where the last of them goes on, it goes on as the one before would
              isPlain = false
              entries += alike
              at += alike * size
              continue
            }
          }
        } else if (slot !== 0) {
          if (this.#rules.firstFieldInGroupIsDelimiter) delimiter = slot
          else this.#noteGroupOrder(tag, at)
        }
        mark = nextMark()
        this.#marks[depth] = mark
        entryAt = at
        entries++
        isPlain = true
      } else if (seen[slot] === mark) {
        if (this.#isAwaitedOutside(tag, depth)) break
        if (this.#rules.validateUnorderedGroupFields) this.#noteGroupOrder(tag, at)
        else this.#finding.note(Gravity.Structure, at, Reason.TagMoreThanOnce, tag)
      } else if (slot < previous && this.#rules.validateUnorderedGroupFields) {
        if (this.#isAwaitedOutside(tag, depth)) break
        this.#noteGroupOrder(tag, at)
      }
      seen[slot] = mark
      previous = slot
      this.#inspectValue(kinds[slot] as number, codes[slot], at)
      if (this.#hasPairs) scope.places[slot] = at
      if (inner[slot] === undefined) {
        if ((kinds[slot] as number) <= Kind.Length) isPlain = false
        if (isPlain) shape[at - entryAt] = slot
        at++
      } else {
        isPlain = false
        at = this.#inspectGroup(scope, slot, at, depth + 1)
      }
    }
    if (entries > 0) this.#close(scope, mark, Place.Entries + entryAt)
    if (declared >= 0 && declared !== entries) {
      const tag = index[3 * countAt] as number
      this.#finding.note(Gravity.Field, countAt, Reason.IncorrectGroupCount, tag)
    }
    return at
  }

  /**
   * How many entries from a position on begin with all tags of the good one before them, as many as may come: of these
   * fields only the values are looked at.
   */
  #inspectAlike({ shape, kinds, codes }: Scope, from: number, size: number, most: number): number {
    const index = this.#index
    const end = Math.min(this.#message.fieldCount, from + most * size) - size
    let at = from
    for (; at <= end; at += size) {
      for (let i = 3 * at, last = i + 3 * size; i < last; i += 3)
        if (index[i] !== index[i - 3 * size]) return (at - from) / size
      for (let i = 0; i < size; i++) {
        const slot = shape[i] as number
        this.#inspectValue(kinds[slot] as number, codes[slot], at + i)
      }
    }
    return (at - from) / size
  }

  /** The number that the field at a position says; -1 where it says none. */
  #countAt(at: number): number {
    const index = this.#index
    return countOf(this.#bytes, index[3 * at + 1] as number, index[3 * at + 2] as number)
  }

  #inspectValue(kind: number, codes: CodeSet | undefined, at: number): void {
    const index = this.#index
    const start = index[3 * at + 1] as number
    const end = index[3 * at + 2] as number
    const isCoded = codes !== undefined && !this.#rules.allowUnknownEnumValues
    this.#draft.noteValue(at, kind, isCoded ? codes : undefined)
    if (start === end) {
      if (this.#rules.validateFieldsHaveValues) this.#noteValue(Reason.TagWithoutValue, at)
      return
    }
    if (isCoded && isCode(kind, codes, this.#bytes, start, end)) return
    // prices and quantities are so many that the way through the kinds would cost as much as their digits
    if (kind === Kind.Decimal && !isCoded && isDecimal(this.#bytes, start, end)) return
    if (kind <= Kind.Length) this.#hasPairs = true
    const reason = kind === Kind.Text ? FITS : valueFault(kind, this.#bytes, start, end)
    if (reason !== FITS) this.#noteValue(reason, at)
    else if (isCoded) this.#noteValue(Reason.ValueOutOfRange, at)
  }

  /** A tag that this message does not have, where it stands or at all. */
  #inspectForeign(tag: number, at: number): void {
    const rule = this.#tables?.value(tag)
    this.#inspectValue(rule?.kind ?? Kind.Text, rule?.codes, at)
    const { allowUnknownMsgFields, validateUserDefinedFields } = this.#rules
    const passes = tag < USER_DEFINED_MIN ? allowUnknownMsgFields : !validateUserDefinedFields
    if (passes && tag > 0) return
    const undefinedTag = reasons.isBilateral(tag) ? Reason.UndefinedTag : Reason.InvalidTagNumber
    const reason = rule === undefined ? undefinedTag : Reason.TagNotDefinedForMessage
    this.#finding.note(Gravity.Field, at, reason, tag)
  }

  /** Whether no level around a group has a tag. */
  #isForeign(tag: number, depth: number): boolean {
    if (!this.#isInBody) return false
    for (let i = depth - 1; i >= 0; i--) {
      if ((this.#open[i] as Scope).slotOf(tag) >= 0) return false
    }
    return this.#header.slotOf(tag) < 0 && this.#trailer.slotOf(tag) < 0
  }

  /** Whether a level around a group has a tag and has not had it yet. */
  #isAwaitedOutside(tag: number, depth: number): boolean {
    for (let i = depth - 1; i >= 0; i--) {
      const { seen } = this.#open[i] as Scope
      const slot = (this.#open[i] as Scope).slotOf(tag)
      if (slot >= 0 && seen[slot] !== this.#marks[i]) return true
    }
    return false
  }

  /** A level is at its end: what it lacks can be said. */
  #close(scope: Scope, mark: number, place: number): void {
    if (this.#hasPairs) this.#checkPairs(scope, mark)
    this.#require(scope, mark, place)
  }

  /**
   * A length of 0 may do without data. Between the two other fields may stand, as QuickFIX has it, where the length is that
   * of the value: the codec has read such a value as text.
   *
   * Source: FIX, data types Length and data; QuickFIX, which refuses data whose length has not come before.
   */
  #checkPairs({ pairs, seen, places, tags }: Scope, mark: number): void {
    for (let i = 0; i < pairs.length; i++) {
      const { length, data } = pairs[i] as Pair
      const lengthAt = seen[length] === mark ? (places[length] as number) : -1
      const dataAt = seen[data] === mark ? (places[data] as number) : -1
      if (dataAt >= 0) {
        if (!this.#isLengthOf(lengthAt, dataAt))
          this.#finding.note(Gravity.Field, dataAt, Reason.Other, tags[data] as number)
      } else if (lengthAt >= 0 && this.#countAt(lengthAt) > 0)
        this.#finding.note(Gravity.Field, lengthAt, Reason.Other, tags[length] as number)
    }
  }

  #isLengthOf(lengthAt: number, dataAt: number): boolean {
    if (lengthAt === dataAt - 1) return true
    const index = this.#index
    const size = (index[3 * dataAt + 2] as number) - (index[3 * dataAt + 1] as number)
    return lengthAt >= 0 && lengthAt < dataAt && this.#countAt(lengthAt) === size
  }

  #require(scope: Scope, mark: number, place: number): void {
    const { required, blocks, seen } = scope
    for (let i = 0; i < required.length; i++) {
      const slot = required[i] as number
      if (seen[slot] !== mark) return this.#noteMissing(scope, slot, place)
    }
    if (blocks.length > 0) this.#requireInBlocks(scope, mark, place)
  }

  #requireInBlocks(scope: Scope, mark: number, place: number): void {
    const { blocks, seen } = scope
    for (const { firstSlot, endSlot, required } of blocks) {
      let slot = firstSlot
      while (slot < endSlot && seen[slot] !== mark) slot++
      if (slot === endSlot) continue
      for (const needed of required) {
        if (seen[needed] !== mark) return this.#noteMissing(scope, needed, place)
      }
    }
  }

  #checkDefaultVersion(plan: Plan): void {
    const message = this.#message
    if (!plan.hasApplications || message.msgType !== LOGON) return
    const at = message.find(DEFAULT_APPL_VER_ID)
    if (at < 0 || plan.applicationAt(message, at) !== undefined) return
    this.#finding.note(Gravity.Field, at, Reason.UnsupportedApplVersion, DEFAULT_APPL_VER_ID)
  }

  #noteValue(reason: number, at: number): void {
    this.#finding.note(Gravity.Field, at, reason, this.#index[3 * at] as number)
  }

  #noteMissing(scope: Scope, slot: number, place: number): void {
    const tag = scope.tags[slot] as number
    this.#finding.note(Gravity.Missing, place, Reason.RequiredTagMissing, tag)
  }

  #noteOutOfOrder(tag: number, at: number): void {
    if (!this.#rules.validateFieldsOutOfOrder) return
    this.#finding.note(Gravity.Structure, at, Reason.TagOutOfOrder, tag)
  }

  #noteGroupOrder(tag: number, at: number): void {
    this.#finding.note(Gravity.Structure, at, Reason.GroupFieldsOutOfOrder, tag)
  }
}

/** Tags from here on are for counterparties to agree on. Source: FIX, "User defined fields". */
const USER_DEFINED_MIN = 5000
const APPL_VER_ID = 1128
const DEFAULT_APPL_VER_ID = 1137
const LOGON = 'A'

/** Of required fields that are missing the header's are told first, then the body's, then those of entries. */
const Place = { Header: 0, Body: 1, Trailer: 2, Entries: 3 } as const

const EMPTY = new Scope([], [], [])

const NO_MESSAGE: IndexedMessage = {
  bytes: Buffer.alloc(0),
  fieldCount: 0,
  index: new Int32Array(0),
  msgType: '',
  tagAt: () => 0,
  valueStart: () => 0,
  valueEnd: () => 0,
  find: () => -1,
}

function isCode(
  kind: number,
  codes: CodeSet,
  bytes: Uint8Array,
  start: number,
  end: number,
): boolean {
  const isMultiple = kind === Kind.Words || kind === Kind.Characters
  return isMultiple ? codes.hasEach(bytes, start, end) : codes.has(bytes, start, end)
}

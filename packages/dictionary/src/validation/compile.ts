import { lengthTagOf, UsageError } from '@goldfix/core'
import type { LengthTags } from '../data-fields.js'
import type { Dictionary, FieldDefinition, GroupMember, Member } from '../dictionary.js'
import { CodeSet } from './code-set.js'
import { type Block, byTag, type Pair, Scope, type Slot } from './scope.js'
import { Kind, kindOf } from './value/kind.js'

/** What the value of a field must be. */
export interface ValueRule {
  /** See `Kind`. */
  readonly kind: number
  readonly codes: CodeSet | undefined
}

/** Lays out the levels of messages by one dictionary, each of them once: messages share the groups of components. */
export class Compiler {
  readonly #dictionary: Dictionary
  readonly #dataFields: LengthTags
  /** Tags of the lengths of its data fields. */
  readonly #lengths: ReadonlySet<number>
  readonly #entries = new Map<GroupMember, Scope>()
  readonly #values = new Map<number, ValueRule>()

  /** @param dataFields of the session, beyond the standard's */
  constructor(dictionary: Dictionary, dataFields: LengthTags) {
    this.#dictionary = dictionary
    this.#dataFields = dataFields
    this.#lengths = new Set([...dictionary.fields.keys()].map((tag) => this.#lengthTagOf(tag)))
  }

  scope(members: readonly Member[]): Scope {
    const slots: Slot[] = []
    const blocks: { firstSlot: number; endSlot: number; required: number[] }[] = []
    const known = new Set<number>()
    const add = (of: readonly Member[], requiredBy: number[] | undefined) => {
      for (const member of of) {
        if (member.kind !== 'component') {
          // a tag that two components have is one field
          if (known.has(member.tag)) continue
          known.add(member.tag)
          if (member.required) requiredBy?.push(slots.length)
          slots.push(this.#slot(member, member.required && requiredBy === undefined))
        } else if (member.required) {
          add(this.#component(member.name), requiredBy)
        } else {
          const block = { firstSlot: slots.length, endSlot: 0, required: [] }
          add(this.#component(member.name), block.required)
          block.endSlot = slots.length
          if (block.required.length > 0) blocks.push(block)
        }
      }
    }
    add(members, undefined)
    const tags = Int32Array.from(slots, ({ tag }) => tag)
    const laidOut: Block[] = blocks.map((block) => ({
      ...block,
      required: byTag(block.required, tags),
    }))
    return new Scope(slots, laidOut, this.#pairsIn(tags))
  }

  /** The rule for the values of a tag, where the dictionary has the tag. */
  value(tag: number): ValueRule | undefined {
    const known = this.#values.get(tag)
    if (known !== undefined) return known
    const field = this.#dictionary.fields.get(tag)
    if (field === undefined) return undefined
    const rule = this.#rule(field)
    this.#values.set(tag, rule)
    return rule
  }

  #slot(member: Exclude<Member, { kind: 'component' }>, isRequired: boolean): Slot {
    const { tag } = member
    const rule = this.value(tag)
    if (rule === undefined) throw new UsageError('invalid-option', `there is no field ${tag}`)
    const isGroup = member.kind === 'group'
    return {
      tag,
      kind: isGroup ? Kind.Natural : rule.kind,
      codes: rule.codes,
      entry: isGroup ? this.#entry(member) : undefined,
      isRequired,
    }
  }

  #entry(group: GroupMember): Scope {
    let entry = this.#entries.get(group)
    if (entry === undefined) {
      entry = this.scope(group.members)
      this.#entries.set(group, entry)
    }
    return entry
  }

  #component(name: string): readonly Member[] {
    const members = this.#dictionary.components.get(name)
    if (members === undefined) {
      throw new UsageError('invalid-option', `there is no component '${name}'`)
    }
    return members
  }

  #pairing(tag: number): 'data' | 'length' | undefined {
    if (this.#lengthTagOf(tag) !== 0) return 'data'
    return this.#lengths.has(tag) ? 'length' : undefined
  }

  /** Only where a level has places for both: a dictionary may know a data field without its length. */
  #pairsIn(tags: Int32Array): Pair[] {
    const pairs: Pair[] = []
    for (const [data, tag] of tags.entries()) {
      const lengthTag = this.#lengthTagOf(tag)
      const length = lengthTag === 0 ? -1 : tags.indexOf(lengthTag)
      if (length >= 0) pairs.push({ length, data })
    }
    return pairs
  }

  #lengthTagOf(tag: number): number {
    return this.#dataFields.get(tag) ?? lengthTagOf(tag)
  }

  #rule({ tag, type, codes }: FieldDefinition): ValueRule {
    const { version } = this.#dictionary
    const isMultiple = tag === EXEC_INST && (version === 'FIX.4.0' || version === 'FIX.4.1')
    return {
      kind: isMultiple ? Kind.Words : kindOf(type, version, this.#pairing(tag)),
      // whether there is such a message is asked of the messages
      codes: codes === undefined || tag === MSG_TYPE ? undefined : new CodeSet(codes.keys()),
    }
  }
}

const MSG_TYPE = 35
/** `char` in FIX.4.0 and 4.1, and several of them with spaces between all the same. Source: FIX 4.0, ExecInst. */
const EXEC_INST = 18

import type { GroupShape } from '@goldfix/core'
import type {
  Dictionary,
  FieldDefinition,
  GroupMember,
  Member,
  MessageDefinition,
} from '../dictionary.js'
import { type Code, codeOf } from './codes.js'
import { KINDS, type Kind, kindOf } from './kind.js'

/** A field of a message or of a group's entry, components taken apart. */
export interface Slot {
  readonly name: string
  readonly tag: number
  /** Among the slots of its plan: the order in which fields go out. */
  readonly position: number
  /** There always; what an optional component requires is not. */
  readonly required: boolean
  readonly kind: Kind
  /** The values that it may have; undefined where any of its kind is right. */
  readonly codes: ReadonlySet<Code> | undefined
  /** Of the field before it, which says how long this one is; 0 when there is none. */
  readonly lengthTag: number
  /** What an entry is made of, where it counts those of a group. */
  readonly group: Plan | undefined
  /** The optional components it is in: once it is there, they are. */
  readonly within: readonly OptionalPart[]
  /** Only the session writes it. */
  readonly reserved: boolean
}

/** A component that may be left out as a whole. */
export interface OptionalPart {
  readonly name: string
  /** What has to be there when the component is. */
  readonly required: Slot[]
}

/** What a message or an entry of a group is made of. */
export interface Plan {
  /** Of the message, or of the field that counts the entries. */
  readonly name: string
  readonly slots: ReadonlyMap<string, Slot>
  readonly required: readonly Slot[]
  /** Names of length fields, and the data fields they are written with. */
  readonly lengths: ReadonlyMap<string, string>
  /** Its groups, by the tag of their count. */
  readonly groups: ReadonlyMap<number, GroupShape>
  /** As an entry: the tag that begins it, and the others. */
  readonly shape: GroupShape
  /** Tags that are here and in a group inside, too. */
  readonly ambiguous: ReadonlySet<number>
}

/** Makes plans of the messages of a dictionary, with the header and trailer of its transport. */
export class Planner {
  /** Components are in many messages, and their groups with them. */
  readonly #groups = new Map<GroupMember, Plan>()

  constructor(
    private readonly dictionary: Dictionary,
    private readonly transport: Dictionary,
  ) {}

  message({ name, members }: MessageDefinition): Plan {
    const { header, trailer } = this.transport
    return this.#plan(name, [...header, ...members, ...trailer], SESSION_TAGS)
  }

  #plan(name: string, members: readonly Member[], reserved: ReadonlySet<number>): Plan {
    const found: Slot[] = []
    const lengths = new Map<string, string>()
    const isEntry = reserved === NO_TAGS
    this.#collect(members, { found, lengths, reserved }, true, [])

    const slots = new Map<string, Slot>()
    for (const slot of found) if (!slots.has(slot.name)) slots.set(slot.name, slot)
    const ordered = [...slots.values()]
    const first = ordered[0]
    // an entry is told from the one before it by its first field
    if (isEntry && first !== undefined && !first.required) {
      const begin = { ...first, required: true }
      ordered[0] = begin
      slots.set(first.name, begin)
    }

    const groups = new Map<number, GroupShape>()
    const inner = new Set<number>()
    for (const { tag, group } of ordered)
      if (group !== undefined) {
        groups.set(tag, group.shape)
        for (const one of tagsIn(group.shape)) inner.add(one)
      }
    return {
      name,
      slots,
      required: ordered.filter((slot) => slot.required && !slot.reserved),
      lengths,
      groups,
      shape: shapeOf(ordered),
      ambiguous: new Set(ordered.map(({ tag }) => tag).filter((tag) => inner.has(tag))),
    }
  }

  #collect(
    members: readonly Member[],
    into: Collection,
    required: boolean,
    within: readonly OptionalPart[],
  ): void {
    members.forEach((member, index) => {
      if (member.kind === 'component') {
        const inside = this.#component(member.name)
        const part = { name: member.name, required: [] }
        if (member.required) this.#collect(inside, into, required, within)
        else this.#collect(inside, into, false, [...within, part])
        return
      }
      const field = this.#field(member.tag)
      const next = members[index + 1]
      if (next?.kind === 'field' && this.#isLength(field, next.tag)) {
        into.lengths.set(field.name, this.#field(next.tag).name)
        return
      }
      const before = members[index - 1]
      const isPair = before?.kind === 'field' && this.#isLength(this.#field(before.tag), member.tag)
      const kind = kindOf(field.type, this.dictionary.version)
      const slot: Slot = {
        name: field.name,
        tag: field.tag,
        position: into.found.length,
        required: required && member.required,
        kind,
        codes: codesIn(field, kind),
        lengthTag: isPair ? before.tag : 0,
        group: member.kind === 'group' ? this.#group(member, field.name) : undefined,
        within,
        reserved: into.reserved.has(field.tag),
      }
      into.found.push(slot)
      if (member.required) within.at(-1)?.required.push(slot)
    })
  }

  #group(member: GroupMember, name: string): Plan {
    const known = this.#groups.get(member)
    if (known !== undefined) return known
    const plan = this.#plan(name, member.members, NO_TAGS)
    this.#groups.set(member, plan)
    return plan
  }

  #isLength(field: FieldDefinition, next: number): boolean {
    return field.type === 'LENGTH' && KINDS[this.#field(next).type] === 'data'
  }

  #component(name: string): readonly Member[] {
    const members = this.dictionary.components.get(name) ?? this.transport.components.get(name)
    if (members === undefined)
      throw new Error(`${this.dictionary.version} has no component ${name}`)
    return members
  }

  #field(tag: number): FieldDefinition {
    const field = this.dictionary.fields.get(tag) ?? this.transport.fields.get(tag)
    if (field === undefined) throw new Error(`${this.dictionary.version} has no field ${tag}`)
    return field
  }
}

interface Collection {
  readonly found: Slot[]
  readonly lengths: Map<string, string>
  readonly reserved: ReadonlySet<number>
}

/** What core refuses to an application, see Draft; what it refuses by configuration is not among them. */
export const SESSION_TAGS: ReadonlySet<number> = new Set([8, 9, 10, 34, 35, 43, 49, 52, 56, 122])
const NO_TAGS: ReadonlySet<number> = new Set()

function codesIn(field: FieldDefinition, kind: Kind): ReadonlySet<Code> | undefined {
  if (field.codes === undefined || field.otherValues || kind === 'boolean') return undefined
  return new Set([...field.codes.keys()].map((value) => codeOf(value, kind)))
}

function shapeOf(slots: readonly Slot[]): GroupShape {
  const members = slots.flatMap(({ tag, lengthTag, group }): GroupMembers => {
    if (group !== undefined) return [[tag, group.shape]]
    return lengthTag === 0 ? [tag] : [lengthTag, tag]
  })
  const [first = 0, ...others] = members
  if (typeof first === 'number') return [first, ...others]
  // a group that begins the entry: its tags are named as the entry's own
  const [count, inner] = first
  return [count, ...inner, ...others]
}

type GroupMembers = readonly GroupShape[number][]

function* tagsIn([delimiter, ...members]: GroupShape): Generator<number> {
  yield delimiter
  for (const member of members)
    if (typeof member === 'number') yield member
    else {
      yield member[0]
      yield* tagsIn(member[1])
    }
}

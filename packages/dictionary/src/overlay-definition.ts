import {
  type Dictionary,
  type FieldDefinition,
  type FieldType,
  fieldTypes,
  type Member,
  type MessageDefinition,
} from './dictionary.js'
import { DictionaryError } from './dictionary-error.js'
import { Joining } from './joining.js'

/** What a counterparty adds to a version of the standard, by names. */
export interface OverlayDefinition {
  /** New fields, by name; one that is there already must have the same tag and type, and gets the codes. */
  readonly fields?: Readonly<Record<string, OverlayField>>
  /** Codes for fields that are there already, by the name of the field: values by name. */
  readonly codes?: Readonly<Record<string, Codes>>
  /** New components by name, or members for one that is there. */
  readonly components?: Readonly<Record<string, readonly OverlayMember[]>>
  /** New messages by name, or members for one that is there. */
  readonly messages?: Readonly<Record<string, OverlayMessage>>
  readonly header?: readonly OverlayMember[]
  readonly trailer?: readonly OverlayMember[]
}

export interface OverlayField {
  /** From 1 to 2,147,483,647. */
  readonly tag: number
  readonly type: FieldType
  /** @default any value of its type is right */
  readonly codes?: Codes
  /**
   * Whether values that are not among the codes are right as well.
   * @default false
   */
  readonly otherValues?: boolean
}

/** Values by name, for example `{ BUY: '1', SELL: '2' }`. */
export type Codes = Readonly<Record<string, string>>

export interface OverlayMessage {
  /**
   * MsgType(35).
   * @default that of the message of this name
   */
  readonly msgType?: string
  /**
   * Of a new message: one that is there stays what it is.
   * @default 'app'
   */
  readonly category?: MessageDefinition['category']
  readonly members?: readonly OverlayMember[]
}

/** The name of a field that may be there; or what has to be said of it, or a group, or a component. */
export type OverlayMember =
  | string
  | { readonly field: string; readonly required?: boolean }
  | { readonly component: string; readonly required?: boolean }
  | {
      /** The name of the field that counts the entries. */
      readonly group: string
      readonly required?: boolean
      readonly members: readonly OverlayMember[]
    }

/** The definition with every name looked up, in `base` or in itself: what is to be laid over `base`. */
export function definedOver(base: Dictionary, definition: OverlayDefinition): Dictionary {
  const fields = new Map<number, FieldDefinition>()
  const tags = new Map([...base.fields.values()].map(({ name, tag }) => [name, tag]))
  for (const [name, field] of Object.entries(definition.fields ?? {})) {
    const known = tags.get(name)
    if (known !== undefined && known !== field.tag) throw otherTag(name, known, field.tag)
    const other = fields.get(field.tag)
    if (other !== undefined)
      throw error('duplicate-tag', `field ${name}`, `a tag of its own`, `that of ${other.name}`)
    tags.set(name, field.tag)
    fields.set(field.tag, fieldOf(name, field))
  }
  for (const [name, codes] of Object.entries(definition.codes ?? {})) {
    const tag = tagOf(name, `codes of ${name}`)
    const field = fields.get(tag) ?? base.fields.get(tag)
    if (field !== undefined) fields.set(tag, withCodes(field, byValue(codes)))
  }

  const componentNames = new Set([
    ...base.components.keys(),
    ...Object.keys(definition.components ?? {}),
  ])
  return {
    version: base.version,
    fields,
    components: new Map(
      Object.entries(definition.components ?? {}).map(([name, members]) => [
        name,
        membersOf(members, `component ${name}`),
      ]),
    ),
    messages: messagesOf(),
    header: membersOf(definition.header, 'header'),
    trailer: membersOf(definition.trailer, 'trailer'),
  }

  function messagesOf(): Map<string, MessageDefinition> {
    const known = new Map([...base.messages.values()].map((message) => [message.name, message]))
    const messages = new Map<string, MessageDefinition>()
    for (const [name, message] of Object.entries(definition.messages ?? {})) {
      const below = known.get(name)
      const msgType = message.msgType ?? below?.msgType
      if (msgType === undefined || msgType === '')
        throw error('missing-attribute', `message ${name}`, 'msgType of a new message', 'none')
      const twin = messages.get(msgType)
      if (twin !== undefined)
        throw error(
          'duplicate-message',
          `message ${name}`,
          'an own msgType',
          `that of ${twin.name}`,
        )
      messages.set(msgType, {
        name,
        msgType,
        category: message.category ?? 'app',
        members: membersOf(message.members, `message ${name}`),
      })
    }
    return messages
  }

  function membersOf(members: readonly OverlayMember[] = [], where: string): readonly Member[] {
    const read = members.map((member): Member => {
      if (typeof member === 'string')
        return { kind: 'field', tag: tagOf(member, where), required: false }
      const { required = false } = member
      if ('field' in member) return { kind: 'field', tag: tagOf(member.field, where), required }
      if ('group' in member) {
        const inside = `${where}, group ${member.group}`
        const tag = tagOf(member.group, where)
        return { kind: 'group', tag, required, members: membersOf(member.members, inside) }
      }
      if (!componentNames.has(member.component))
        throw error(
          'undefined-component',
          where,
          `a component of the overlay or of ${base.version}`,
          member.component,
        )
      return { kind: 'component', name: member.component, required }
    })
    return new Joining(new Map()).members([], read, where) // each of them once
  }

  function tagOf(name: string, where: string): number {
    const tag = tags.get(name)
    if (tag === undefined)
      throw error('undefined-field', where, `a field of the overlay or of ${base.version}`, name)
    return tag
  }

  function otherTag(name: string, below: number, above: number): DictionaryError {
    const expected = `tag ${below}, as ${base.version} has it`
    return error('conflict', `field ${name}`, expected, `tag ${above}`)
  }
}

const MAX_TAG = 2_147_483_647

function fieldOf(name: string, { tag, type, codes, otherValues }: OverlayField): FieldDefinition {
  if (!Number.isInteger(tag) || tag < 1 || tag > MAX_TAG)
    throw error('invalid-attribute', `field ${name}`, `a tag from 1 to ${MAX_TAG}`, String(tag))
  if (!fieldTypes.includes(type))
    throw error(
      'invalid-attribute',
      `field ${name}`,
      `one of ${fieldTypes.join(', ')}`,
      String(type),
    )
  return {
    tag,
    name,
    type,
    ...(codes !== undefined && { codes: byValue(codes) }),
    ...(otherValues && { otherValues }),
  }
}

/** Codes for a field that had none only name some of its values: all others stay right. */
function withCodes(field: FieldDefinition, codes: ReadonlyMap<string, string>): FieldDefinition {
  if (field.codes === undefined) return { ...field, codes, otherValues: true }
  return { ...field, codes: new Map([...field.codes, ...codes]) }
}

function byValue(codes: Codes): ReadonlyMap<string, string> {
  return new Map(Object.entries(codes).map(([name, value]) => [value, name]))
}

function error(
  code: DictionaryError['code'],
  element: string,
  expected: string,
  found: string,
): DictionaryError {
  return new DictionaryError(code, { element }, expected, found)
}

import type { XmlElement } from '../xml/elements.js'
import type { Reading } from '../xml/reading.js'

/** The sections of a file that members stand in, and its fields. */
interface Parts {
  readonly components: XmlElement[]
  readonly messages: XmlElement[]
  readonly fields: XmlElement[]
}

/**
 * A FIXT.1.1 file with the members of NoMsgTypes(384) in it, where it has the component or the group and leaves it empty, as
 * QuickFIX's own file does: a Logon that says which messages are supported would be refused otherwise. Each place is told.
 * Fields that the file does not define come with them, and those it defines keep its name and type.
 *
 * Source: FIXT 1.1, component MsgTypeGrp.
 */
export function withMsgTypes<Sections extends Parts>(
  sections: Sections,
  reading: Reading,
): Sections {
  const names = namesIn(sections.fields)
  const taken = new Set([...names.values()])
  const missing = FIELDS.filter(({ tag }) => !names.has(tag))
  if (missing.some(({ name }) => taken.has(name))) return sections
  const nameOf = ({ tag, name }: (typeof FIELDS)[number]) => names.get(tag) ?? name
  const [count, ...members] = FIELDS.map(nameOf) as [string, ...string[]]
  let isFilled = false

  const components = sections.components.map((section) => ({
    ...section,
    children: section.children.map(component),
  }))
  const messages = sections.messages.map(inside)
  if (!isFilled) return sections
  const fields = missing.map(({ tag, name, type, codes = [] }) => ({
    ...made('field', { number: String(tag), name, type }),
    children: codes.map(([value, description]) => made('value', { enum: value, description })),
  }))
  return {
    ...sections,
    components,
    messages,
    fields: [...sections.fields, { ...made('fields', {}), children: fields }],
  }

  function component(element: XmlElement): XmlElement {
    if (element.attributes.name !== COMPONENT || element.children.length > 0) return inside(element)
    const group = made('group', { name: count, required: 'N' }, element)
    return { ...element, children: [filled(group, element)] }
  }

  function inside(element: XmlElement): XmlElement {
    if (element.children.length > 0) return { ...element, children: element.children.map(inside) }
    return element.name === 'group' && element.attributes.name === count
      ? filled(element, element)
      : element
  }

  function filled(group: XmlElement, told: XmlElement): XmlElement {
    isFilled = true
    reading.notice('empty', told, 'It has no members: those of FIXT 1.1 are taken.')
    const children = members.map((name) => made('field', { name, required: 'N' }, told))
    return { ...group, children }
  }
}

const COMPONENT = 'MsgTypeGrp'

interface MsgTypesField {
  readonly tag: number
  readonly name: string
  readonly type: string
  readonly codes?: readonly (readonly [value: string, name: string])[]
}

/** The count, and what an entry has, in order. */
const FIELDS: readonly MsgTypesField[] = [
  { tag: 384, name: 'NoMsgTypes', type: 'NUMINGROUP' },
  { tag: 372, name: 'RefMsgType', type: 'STRING' },
  { tag: 385, name: 'MsgDirection', type: 'CHAR', codes: [['R', 'RECEIVE'], ['S', 'SEND']] }, // biome-ignore format: codes
  { tag: 1130, name: 'RefApplVerID', type: 'STRING' },
  { tag: 1406, name: 'RefApplExtID', type: 'INT' },
  { tag: 1131, name: 'RefCstmApplVerID', type: 'STRING' },
  { tag: 1410, name: 'DefaultVerIndicator', type: 'BOOLEAN' },
]

function made(
  name: string,
  attributes: Readonly<Record<string, string>>,
  { line }: { readonly line: number } = { line: 1 },
): XmlElement {
  return { name, attributes, line, children: [] }
}

function namesIn(sections: readonly XmlElement[]): Map<number, string> {
  return new Map(
    sections
      .flatMap(({ children }) => children)
      .map(({ attributes }) => [Number(attributes.number), attributes.name?.trim() ?? '']),
  )
}

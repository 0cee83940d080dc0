import type { FieldDefinition, GroupMember, Member } from '../dictionary.js'
import type { XmlElement } from '../xml/elements.js'
import type { Reading } from '../xml/reading.js'
import { uniqueMembers } from '../xml/unique-members.js'

/** What members may refer to, by name. */
export interface Vocabulary {
  readonly fields: ReadonlyMap<string, FieldDefinition>
  readonly components: ReadonlyMap<string, XmlElement>
  /** Every group that was read, with where it stands. */
  readonly groups: Map<GroupMember, XmlElement>
}

/** What a message, a component, a group, the header or the trailer is made of. */
export function readMembers(
  parent: XmlElement,
  vocabulary: Vocabulary,
  reading: Reading,
): Member[] {
  return uniqueMembers(parent, reading, (child) => memberOf(child, parent, vocabulary, reading))
}

function memberOf(
  element: XmlElement,
  parent: XmlElement,
  vocabulary: Vocabulary,
  reading: Reading,
): Member | undefined {
  if (!['field', 'group', 'component'].includes(element.name)) {
    reading.ignores(element, parent)
    return undefined
  }
  reading.knows(element, 'name', 'required')
  const name = reading.attribute(element, 'name')
  const required = isRequired(element, reading)
  if (element.name === 'component') {
    if (!vocabulary.components.has(name))
      throw reading.error('undefined-component', element, 'a component of <components>', name)
    return { kind: 'component', name, required }
  }

  const field = vocabulary.fields.get(name)
  if (field === undefined)
    throw reading.error('undefined-field', element, 'a field of <fields>', name)
  if (element.name === 'field') return { kind: 'field', tag: field.tag, required }
  const members = readMembers(element, vocabulary, reading)
  const group: GroupMember = { kind: 'group', tag: field.tag, required, members }
  vocabulary.groups.set(group, element)
  return group
}

function isRequired(element: XmlElement, reading: Reading): boolean {
  const said = element.attributes.required?.trim()
  if (said !== undefined && /^(?:y|yes|true)$/i.test(said)) return true
  if (said === undefined || !/^(?:n|no|false)$/i.test(said)) {
    const why = said === undefined ? 'It does not say' : `'${said}' does not say`
    reading.notice('unknown-value', element, `${why} whether it is required: it is not.`)
  }
  return false
}

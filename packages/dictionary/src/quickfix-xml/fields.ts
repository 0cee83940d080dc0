import type { FieldDefinition, FieldType } from '../dictionary.js'
import type { XmlElement } from '../xml/elements.js'
import { fieldTypeOf } from '../xml/field-type.js'
import type { Reading } from '../xml/reading.js'

/** What `<fields>` defines, by tag. */
export function readFields(
  sections: readonly XmlElement[],
  reading: Reading,
): Map<number, FieldDefinition> {
  const fields = new Map<number, FieldDefinition>()
  const names = new Map<string, number>()
  for (const section of sections)
    for (const element of section.children) {
      if (element.name !== 'field') {
        reading.ignores(element, section)
        continue
      }
      reading.knows(element, 'number', 'name', 'type', ...OTHER_VALUES)
      const tag = reading.tag(element, 'number')
      const name = reading.attribute(element, 'name')
      const before = fields.get(tag)
      if (before !== undefined)
        throw reading.error(
          'duplicate-tag',
          element,
          `one field with the tag ${tag}`,
          `${name} after ${before.name}`,
        )
      const other = names.get(name)
      if (other !== undefined)
        throw reading.error(
          'duplicate-name',
          element,
          `one field named ${name}`,
          `tag ${tag} after tag ${other}`,
        )
      names.set(name, tag)
      fields.set(tag, fieldOf(element, tag, name, reading))
    }
  return fields
}

/** What vendors and QuickFIX/J call the permission of values that are not listed. */
const OTHER_VALUES = ['allowOtherValues', 'allowOther', 'allowOtherValue']

function fieldOf(
  element: XmlElement,
  tag: number,
  name: string,
  reading: Reading,
): FieldDefinition {
  const codes = codesOf(element, reading)
  const otherValues = OTHER_VALUES.some((key) =>
    /^(?:y|yes|true)$/i.test(element.attributes[key] ?? ''),
  )
  return {
    tag,
    name,
    type: typeOf(element, reading),
    ...(codes.size > 0 && { codes }),
    ...(codes.size > 0 && otherValues && { otherValues }),
  }
}

function typeOf(element: XmlElement, reading: Reading): FieldType {
  const said = reading.attribute(element, 'type')
  const type = fieldTypeOf(said)
  if (type === undefined)
    reading.notice('unknown-type', element, `Its type is '${said}': it is taken as STRING.`)
  return type ?? 'STRING'
}

/** A code without a description is named by its value. */
function codesOf(field: XmlElement, reading: Reading): Map<string, string> {
  const codes = new Map<string, string>()
  const values = field.children.flatMap((child) =>
    child.name === 'values' ? child.children : child,
  )
  for (const element of values) {
    if (element.name !== 'value') {
      reading.ignores(element, field)
      continue
    }
    reading.knows(element, 'enum', 'description')
    const value = reading.attribute(element, 'enum')
    if (codes.has(value))
      reading.notice('repeated', element, `It has been there before, as ${codes.get(value)}.`)
    else codes.set(value, element.attributes.description?.trim() || value)
  }
  return codes
}

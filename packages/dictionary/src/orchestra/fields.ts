import type { FieldDefinition, FieldType } from '../dictionary.js'
import type { XmlElement } from '../xml/elements.js'
import { fieldTypeOf } from '../xml/field-type.js'
import type { Reading } from '../xml/reading.js'
import { scenarioOf } from './scenario.js'
import type { Sections } from './sections.js'

/** The fields, by tag, with the codes of their code sets. Of a field's scenarios the base counts, or else the first. */
export function readFields(sections: Sections, reading: Reading): Map<number, FieldDefinition> {
  const datatypes = new Map(
    sections.datatypes.map((element) => [reading.attribute(element, 'name'), element]),
  )
  const codeSets = named(sections.codeSets, reading)
  const fields = new Map<number, FieldDefinition>()
  const names = new Map<string, number>()
  const lines = new Map<string, number>()
  const base = sections.fields.filter((element) => scenarioOf(element) === 'base')
  for (const element of [...base, ...sections.fields.filter((one) => !base.includes(one))]) {
    const tag = reading.tag(element, 'id')
    const name = reading.attribute(element, 'name')
    const key = `${tag} ${scenarioOf(element)}`
    const before = lines.get(key)
    if (before !== undefined)
      throw reading.error(
        'duplicate-tag',
        element,
        `one field with the tag ${tag} in a scenario`,
        `another after that of line ${before}`,
      )
    lines.set(key, element.line)
    if (fields.has(tag)) {
      reading.notice('repeated', element, 'Another scenario of it is taken.')
      continue
    }
    const other = names.get(name)
    if (other !== undefined)
      throw reading.error(
        'duplicate-name',
        element,
        `one field named ${name}`,
        `tag ${tag} after tag ${other}`,
      )
    names.set(name, tag)
    fields.set(tag, fieldOf(element, tag, name))
  }
  return fields

  function fieldOf(element: XmlElement, tag: number, name: string): FieldDefinition {
    // 1.1 has an attribute for it; in 1.0 a code set stands in place of a type
    const asked = element.attributes.codeSet?.trim()
    const said = asked || reading.attribute(element, 'type')
    const codeSet = codeSets.get(said)
    if (codeSet === undefined) {
      if (asked || said.endsWith('CodeSet'))
        throw reading.error('undefined-code-set', element, 'a code set of <codeSets>', said)
      return { tag, name, type: typeOf(said, element) }
    }
    const codes = codesOf(codeSet, reading)
    const otherValues =
      'unionDataType' in element.attributes || 'unionDataType' in codeSet.attributes
    return {
      tag,
      name,
      type: typeOf(reading.attribute(codeSet, 'type'), element),
      ...(codes.size > 0 && { codes }),
      ...(codes.size > 0 && otherValues && { otherValues }),
    }
  }

  function typeOf(said: string, element: XmlElement): FieldType {
    const seen = new Set<string>()
    for (let name = said; !seen.has(name); ) {
      const type = fieldTypeOf(name)
      if (type !== undefined) return type
      seen.add(name)
      name = datatypes.get(name)?.attributes.baseType?.trim() ?? name
    }
    reading.notice('unknown-type', element, `Its type is '${said}': it is taken as STRING.`)
    return 'STRING'
  }
}

function named(codeSets: readonly XmlElement[], reading: Reading): Map<string, XmlElement> {
  const byName = new Map<string, XmlElement>()
  for (const element of codeSets) {
    const name = reading.attribute(element, 'name')
    if (!byName.has(name) || scenarioOf(element) === 'base') byName.set(name, element)
  }
  return byName
}

function codesOf(codeSet: XmlElement, reading: Reading): Map<string, string> {
  const codes = new Map<string, string>()
  for (const element of codeSet.children) {
    if (element.name !== 'code') {
      reading.ignores(element, codeSet)
      continue
    }
    if (element.attributes.supported === 'forbidden') continue
    const value = reading.attribute(element, 'value')
    const name = reading.attribute(element, 'name')
    if (!codes.has(value)) codes.set(value, name)
    else
      reading.notice('repeated', element, `Its value has been there before: ${codes.get(value)}.`)
  }
  return codes
}

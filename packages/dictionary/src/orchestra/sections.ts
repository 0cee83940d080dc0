import type { XmlElement } from '../xml/elements.js'
import type { Reading } from '../xml/reading.js'

const DEFINED_IN = {
  datatypes: 'datatype',
  codeSets: 'codeSet',
  fields: 'field',
  components: 'component',
  groups: 'group',
  messages: 'message',
} as const

/** What each section of a repository defines. */
export type Sections = Readonly<Record<keyof typeof DEFINED_IN, readonly XmlElement[]>>

export function sectionsOf(root: XmlElement, reading: Reading): Sections {
  const sections: Record<keyof typeof DEFINED_IN, XmlElement[]> = {
    datatypes: [],
    codeSets: [],
    fields: [],
    components: [],
    groups: [],
    messages: [],
  }
  for (const child of root.children) {
    if (!isSection(child.name)) {
      reading.ignores(child, root)
      continue
    }
    for (const definition of child.children)
      if (definition.name === DEFINED_IN[child.name]) sections[child.name].push(definition)
      else reading.ignores(definition, child)
  }
  return sections
}

function isSection(name: string): name is keyof typeof DEFINED_IN {
  return Object.hasOwn(DEFINED_IN, name)
}

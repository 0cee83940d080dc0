import type { FieldDefinition, GroupMember, Member } from '../dictionary.js'
import type { XmlElement } from '../xml/elements.js'
import type { Reading } from '../xml/reading.js'
import { uniqueMembers } from '../xml/unique-members.js'
import { scenarioOf } from './scenario.js'
import type { Sections } from './sections.js'

/** What the components and groups of a repository are made of, with where each of them stands. */
export interface ReadParts {
  readonly components: Map<string, readonly Member[]>
  readonly elements: ReadonlyMap<string, XmlElement>
  readonly groups: ReadonlyMap<GroupMember, XmlElement>
}

/** The components and groups of a repository, to which references lead by id and scenario. */
export class Parts {
  private readonly names = {
    componentRef: new Map<string, string>(),
    groupRef: new Map<string, string>(),
  }
  private readonly elements = new Map<string, XmlElement>()

  constructor(
    private readonly fields: ReadonlyMap<number, FieldDefinition>,
    private readonly sections: Sections,
    private readonly reading: Reading,
  ) {
    for (const element of sections.components) this.declare(element, this.names.componentRef)
    for (const element of sections.groups) this.declare(element, this.names.groupRef)
  }

  read(): ReadParts {
    const components = new Map<string, readonly Member[]>()
    const groups = new Map<GroupMember, XmlElement>()
    for (const element of this.sections.components)
      components.set(nameOf(element, this.reading), this.members(element))
    for (const element of this.sections.groups) {
      const group = this.group(element)
      groups.set(group, element)
      components.set(nameOf(element, this.reading), [group])
    }
    return { components, elements: this.elements, groups }
  }

  /** What the references in an element lead to; without what is forbidden there. */
  members(parent: XmlElement): Member[] {
    return uniqueMembers(parent, this.reading, (child) => this.member(child, parent))
  }

  private declare(element: XmlElement, names: Map<string, string>): void {
    const name = nameOf(element, this.reading)
    const before = this.elements.get(name)
    if (before !== undefined)
      throw this.reading.error(
        'duplicate-name',
        element,
        'one component or group of this name in a scenario',
        `another after that of line ${before.line}`,
      )
    this.elements.set(name, element)
    names.set(referenceOf(element, this.reading), name)
  }

  /** Required in its component: the component is there when the group is, and required where the group has to be. */
  private group(element: XmlElement): GroupMember {
    const count = element.children.find(({ name }) => name === 'numInGroup')
    if (count === undefined)
      throw this.reading.error('missing-attribute', element, 'a <numInGroup> in it', 'none')
    const members = this.members(element)
    return { kind: 'group', tag: this.fieldOf(count), required: true, members }
  }

  private member(element: XmlElement, parent: XmlElement): Member | undefined {
    const kind = element.name
    if (kind === 'numInGroup') return undefined
    if (kind !== 'fieldRef' && kind !== 'componentRef' && kind !== 'groupRef') {
      this.reading.ignores(element, parent)
      return undefined
    }
    for (const child of element.children) this.reading.ignores(child, element)
    const presence = element.attributes.presence?.trim()
    if (presence === 'forbidden') return undefined
    const required = presence === 'required'
    if (kind === 'fieldRef') return { kind: 'field', tag: this.fieldOf(element), required }

    const name = this.names[kind].get(referenceOf(element, this.reading))
    if (name === undefined) {
      const { id } = element.attributes
      const scenario = scenarioOf(element)
      const found = scenario === 'base' ? String(id) : `${id} in scenario ${scenario}`
      if (kind === 'groupRef')
        throw this.reading.error('undefined-group', element, 'the id of a <group>', found)
      throw this.reading.error('undefined-component', element, 'the id of a <component>', found)
    }
    return { kind: 'component', name, required }
  }

  private fieldOf(element: XmlElement): number {
    const tag = this.reading.tag(element, 'id')
    if (!this.fields.has(tag))
      throw this.reading.error('undefined-field', element, 'the id of a <field>', String(tag))
    return tag
  }
}

function referenceOf(element: XmlElement, reading: Reading): string {
  return `${reading.attribute(element, 'id')} ${scenarioOf(element)}`
}

/** Scenarios of a component are components of their own: `Instrument`, `Instrument_Equity`. */
function nameOf(element: XmlElement, reading: Reading): string {
  const name = reading.attribute(element, 'name')
  const scenario = scenarioOf(element)
  return scenario === 'base' ? name : `${name}_${scenario}`
}

import type { GroupMember, Member } from '../dictionary.js'
import type { XmlElement } from './elements.js'
import type { Reading } from './reading.js'

/** A component that is made of itself could never be written down. */
export function refuseLoops(
  components: ReadonlyMap<string, readonly Member[]>,
  elements: ReadonlyMap<string, XmlElement>,
  reading: Reading,
): void {
  const settled = new Set<string>()
  for (const name of components.keys()) follow(name, [])

  function follow(name: string, path: readonly string[]): void {
    if (settled.has(name)) return
    const element = elements.get(name)
    if (element !== undefined && path.includes(name))
      throw reading.error(
        'component-loop',
        element,
        'a component that is not made of itself',
        [...path.slice(path.indexOf(name)), name].join(' > '),
      )
    for (const inner of componentsIn(components.get(name) ?? [])) follow(inner, [...path, name])
    settled.add(name)
  }
}

function* componentsIn(members: readonly Member[]): Generator<string> {
  for (const member of members)
    if (member.kind === 'component') yield member.name
    else if (member.kind === 'group') yield* componentsIn(member.members)
}

/** An entry of a group begins with its first field: where there is none, nothing could begin. */
export function refuseEmptyGroups(
  groups: ReadonlyMap<GroupMember, XmlElement>,
  components: ReadonlyMap<string, readonly Member[]>,
  reading: Reading,
): void {
  for (const [{ members }, element] of groups)
    if (!hasField(members, components))
      throw reading.error(
        'empty-group',
        element,
        'a field in the group, which begins an entry',
        'none',
      )
}

function hasField(
  members: readonly Member[],
  components: ReadonlyMap<string, readonly Member[]>,
): boolean {
  return members.some(
    (member) =>
      member.kind !== 'component' || hasField(components.get(member.name) ?? [], components),
  )
}

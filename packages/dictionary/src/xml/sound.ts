import type { GroupMember, Member } from '../dictionary.js'
import { componentLoop, haveField } from '../members.js'
import type { XmlElement } from './elements.js'
import type { Reading } from './reading.js'

type Components = ReadonlyMap<string, readonly Member[]>

/** A component that is made of itself could never be written down. */
export function refuseLoops(
  components: Components,
  elements: ReadonlyMap<string, XmlElement>,
  reading: Reading,
): void {
  const loop = componentLoop(components)
  const element = loop && elements.get(loop[0] ?? '')
  if (loop && element)
    throw reading.error(
      'component-loop',
      element,
      'a component that is not made of itself',
      loop.join(' > '),
    )
}

/** An entry of a group begins with its first field: where there is none, nothing could begin. */
export function refuseEmptyGroups(
  groups: ReadonlyMap<GroupMember, XmlElement>,
  components: Components,
  reading: Reading,
): void {
  for (const [{ members }, element] of groups)
    if (!haveField(members, components))
      throw reading.error(
        'empty-group',
        element,
        'a field in the group, which begins an entry',
        'none',
      )
}

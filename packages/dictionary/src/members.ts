import type { Member } from './dictionary.js'

type Components = ReadonlyMap<string, readonly Member[]>

/** The names of a component that is made of itself, from it to itself; undefined when there is none. */
export function componentLoop(components: Components): readonly string[] | undefined {
  const settled = new Set<string>()
  for (const name of components.keys()) {
    const loop = follow(name, [])
    if (loop !== undefined) return loop
  }
  return undefined

  function follow(name: string, path: readonly string[]): readonly string[] | undefined {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (settled.has(name)) return undefined
    for (const inner of componentsIn(components.get(name) ?? [])) {
      const loop = follow(inner, [...path, name])
      if (loop !== undefined) return loop
    }
    settled.add(name)
    return undefined
  }
}

function* componentsIn(members: readonly Member[]): Generator<string> {
  for (const member of members)
    if (member.kind === 'component') yield member.name
    else if (member.kind === 'group') yield* componentsIn(member.members)
}

/** Whether members have a field, be it in a component: an entry of a group begins with its first one. */
export function haveField(members: readonly Member[], components: Components): boolean {
  return members.some(
    (member) =>
      member.kind !== 'component' || haveField(components.get(member.name) ?? [], components),
  )
}

/** How many sessions each group has: those of a group send together. */
export type Groups = Readonly<Record<string, number>>

/** Groups as ends are told of them on their command line: `one:1,many:100`. */
export function groupsText(groups: Groups): string {
  return Object.entries(groups)
    .map(([group, size]) => `${group}:${size}`)
    .join(',')
}

/** @throws Error for anything that {@link groupsText} does not write */
export function groupsOf(text: string): Groups {
  const groups: Record<string, number> = {}
  for (const part of text.split(',')) {
    const [, group, size] = /^(\w+):(\d+)$/.exec(part) ?? []
    if (group === undefined) throw new Error(`expected groups as 'one:1,many:100', but got ${text}`)
    groups[group] = Number(size)
  }
  return groups
}

/** The CompID of the counterparty in each session of a group. */
export function membersOf(group: string, size: number): string[] {
  return Array.from({ length: size }, (_, n) => `${group.toUpperCase()}${n}`)
}

import { UsageError } from '@goldfix/core'
import type { Dictionary, FieldMember, GroupMember, Member } from '../dictionary.js'

/** The order of the fields at one level of a message, components resolved, and the groups among them. */
export interface Layout {
  /** From 0, by tag. In an entry of a group the field at 0 begins it. */
  readonly positions: ReadonlyMap<number, number>
  /** By the tag of the count. */
  readonly groups: ReadonlyMap<number, GroupLayout>
}

/** The {@link Layout} of the entries of one group. */
export interface GroupLayout extends Layout {
  readonly delimiter: number
}

/** Where nothing is known. */
export const NO_LAYOUT: Layout = { positions: new Map(), groups: new Map() }

/** Members with the dictionary whose components they are made of. */
export type Part = readonly [members: readonly Member[], dictionary: Dictionary]

/** The layout of parts that follow each other; a tag counts at its first place. */
export function layoutOf(parts: readonly Part[]): Layout {
  return build(parts.flatMap(([members, dictionary]) => resolved(members, dictionary, [])))
}

interface Resolved {
  readonly member: FieldMember | GroupMember
  readonly dictionary: Dictionary
  /** The components it stands in. */
  readonly path: readonly string[]
}

function resolved(
  members: readonly Member[],
  dictionary: Dictionary,
  path: readonly string[],
): Resolved[] {
  return members.flatMap((member) => {
    if (member.kind !== 'component') return [{ member, dictionary, path }]
    if (path.includes(member.name)) {
      const loop = [...path, member.name].join(' > ')
      throw new UsageError('invalid-option', `dictionary: expected no component in itself: ${loop}`)
    }
    const inner = dictionary.components.get(member.name) ?? []
    return resolved(inner, dictionary, [...path, member.name])
  })
}

function build(fields: readonly Resolved[]): Layout {
  const positions = new Map<number, number>()
  const groups = new Map<number, GroupLayout>()
  for (const { member, dictionary, path } of fields) {
    if (positions.has(member.tag)) continue
    positions.set(member.tag, positions.size)
    if (member.kind !== 'group') continue
    const entry = resolved(member.members, dictionary, path)
    const delimiter = entry[0]?.member.tag
    if (delimiter !== undefined) groups.set(member.tag, { ...build(entry), delimiter })
  }
  return { positions, groups }
}

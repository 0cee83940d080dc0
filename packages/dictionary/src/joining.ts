import type { GroupMember, Member } from './dictionary.js'
import { DictionaryError } from './dictionary-error.js'

/**
 * Joins lists of members, one laid over the other. What the list below has in one of `components` is not added to it once
 * more, unless it becomes required by that.
 */
export class Joining {
  constructor(private readonly components: ReadonlyMap<string, readonly Member[]>) {}

  members(below: readonly Member[], above: readonly Member[], where: string): readonly Member[] {
    const all = new Map(below.map((member) => [keyOf(member), member]))
    for (const member of above) {
      const known = all.get(keyOf(member))
      if (known !== undefined) all.set(keyOf(member), this.both(known, member, where))
      else if (!this.isSaid(member, below, where)) all.set(keyOf(member), member)
    }
    return [...all.values()]
  }

  private both(below: Member, above: Member, where: string): Member {
    refuseOtherKind(below, above, where)
    if (below.kind !== 'group' || above.kind !== 'group') return above
    const inside = `${where}, group ${below.tag}`
    return { ...above, members: this.members(below.members, above.members, inside) }
  }

  /** Whether a component among `below` says already what `member` says. */
  private isSaid(member: Member, below: readonly Member[], where: string): boolean {
    for (const one of below) {
      if (one.kind !== 'component') continue
      const inside = this.components.get(one.name) ?? []
      const same = inside.find((inner) => keyOf(inner) === keyOf(member))
      if (same === undefined) {
        if (this.isSaid(member, inside, where)) return true
        continue
      }
      refuseOtherKind(same, member, where)
      if (same.kind === 'group' && member.kind === 'group')
        this.refuseMore(same, member, `${where}, component ${one.name}, group ${same.tag}`)
      return same.required || !member.required
    }
    return false
  }

  /** Other messages have the component, too: what one of them needs more cannot be added to its group. */
  private refuseMore(below: GroupMember, above: GroupMember, where: string): void {
    const joined = this.members(below.members, above.members, where)
    if (JSON.stringify(joined) !== JSON.stringify(below.members))
      throw conflict(
        where,
        'the same members, or more of them in an overlay of the component',
        'more',
      )
  }
}

function keyOf(member: Member): string | number {
  return member.kind === 'component' ? member.name : member.tag
}

function refuseOtherKind(below: Member, above: Member, where: string): void {
  if (below.kind !== above.kind)
    throw conflict(
      `${where}, ${keyOf(above)}`,
      `a ${below.kind}, as it is below`,
      `a ${above.kind}`,
    )
}

/** What an overlay says otherwise than the dictionary below it. */
export function conflict(element: string, expected: string, found: string): DictionaryError {
  return new DictionaryError('conflict', { element }, expected, found)
}

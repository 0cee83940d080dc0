import type { Field, Fields } from '@goldfix/core'
import type { GroupLayout, Layout } from './layout.js'

/** One field, by where it stands among all; with entries when it is the count of a group that is well formed. */
export interface Node {
  readonly at: number
  readonly entries?: readonly (readonly Node[])[]
}

/**
 * Fields as a tree. A group whose count is not, digit for digit, the number of its entries stays a list of fields,
 * and so do the groups around it.
 *
 * @param countAt the number that the field says at this place, if it is written as the count of a group should be
 */
export function structure(
  tags: readonly number[],
  countAt: (at: number) => number | undefined,
  layout: Layout,
): Node[] {
  const nodes: Node[] = []
  let next = 0
  while (next < tags.length) {
    const group = layout.groups.get(tags[next] as number)
    const entries = group && entriesFrom(next, group)
    nodes.push(entries ? { at: next, entries: entries.nodes } : { at: next })
    next = entries?.next ?? next + 1
  }
  return nodes

  /** Undefined when there are not as many entries as the count says, or one of their groups is malformed. */
  function entriesFrom(count: number, group: GroupLayout) {
    const nodes: Node[][] = []
    const { delimiter, positions, groups } = group
    let next = count + 1
    while (tags[next] === delimiter) {
      const entry: Node[] = []
      do {
        const inner = groups.get(tags[next] as number)
        const entries = inner && entriesFrom(next, inner)
        if (inner && !entries) return undefined
        entry.push(entries ? { at: next, entries: entries.nodes } : { at: next })
        next = entries?.next ?? next + 1
      } while (
        next < tags.length &&
        tags[next] !== delimiter &&
        positions.has(tags[next] as number)
      )
      nodes.push(entry)
    }
    return countAt(count) === nodes.length ? { nodes, next } : undefined
  }
}

/** A tree as fields of a draft: a group is the list of its entries. */
export function fieldsOf(
  nodes: readonly Node[],
  tags: readonly number[],
  values: readonly (string | Buffer)[],
): Fields {
  return nodes.map(({ at, entries }): Field => {
    const tag = tags[at] as number
    if (entries === undefined) return [tag, values[at] as string | Buffer]
    return [tag, entries.map((entry) => fieldsOf(entry, tags, values))]
  })
}

/** The count that a value says; undefined when it is not written in the one way in which counts are. */
export function countOf(value: string): number | undefined {
  return COUNT.test(value) ? Number(value) : undefined
}

const COUNT = /^(?:0|[1-9][0-9]{0,3})$/

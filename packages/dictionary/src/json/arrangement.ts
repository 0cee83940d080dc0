import { type Layout, NO_LAYOUT } from './layout.js'
import { inOrder, type Section } from './section.js'
import { type Node, structure } from './structure.js'
import { type SectionName, sections, type Vocabulary } from './vocabulary.js'

/** The three parts of a message, each field of which is a `Value`. */
export type Parts<Value> = Readonly<Record<SectionName, Section<Value>>>

/** Parts without fields. */
export function emptyParts<Value>(): Parts<Value> {
  return { Header: new Map(), Body: new Map(), Trailer: new Map() }
}

/** Where each field of a message goes in its JSON; a value is where the field stands on the wire. */
export interface Arrangement {
  readonly parts: Parts<number>
  /** Whether it has to be said in which order the fields were. */
  readonly needsOrder: boolean
}

/** What an arrangement depends on. */
export interface Arranging {
  readonly tags: readonly number[]
  /** See {@link structure}. */
  readonly countAt: (at: number) => number | undefined
  readonly vocabulary: Vocabulary
  readonly layout: Layout
  /** Whether a field goes under a name, not its tag. */
  readonly isNamed: (tag: number) => boolean
}

/**
 * An arrangement from which these fields can be read back in their order: with groups as arrays where that can be,
 * or else, such as for a message that has a group twice, as a flat list of fields.
 */
export function arrange(arranging: Arranging): Arrangement {
  const { tags, countAt, layout } = arranging
  return (
    arrangementOf(structure(tags, countAt, layout), arranging) ??
    (arrangementOf(structure(tags, countAt, NO_LAYOUT), arranging) as Arrangement)
  )
}

/** Undefined when the order could not be told by tags alone, or two things would have the same key. */
function arrangementOf(nodes: readonly Node[], arranging: Arranging): Arrangement | undefined {
  const { tags, vocabulary, layout } = arranging
  const parts = emptyParts<number>()
  for (const node of nodes) {
    const section = parts[vocabulary.sectionOf(tags[node.at] as number)]
    if (!put(section, node, arranging)) return undefined
  }
  let last = -1
  let needsOrder = false
  const lastOfTag = new Map<number, number>()
  for (const name of sections)
    for (const [tag, at] of inOrder(parts[name], layout)) {
      if (at < (lastOfTag.get(tag) ?? -1)) return undefined
      lastOfTag.set(tag, at)
      if (at < last) needsOrder = true
      last = at
    }
  return { parts, needsOrder }
}

/** False when a group would have to share its key. */
function put(section: Section<number>, { at, entries }: Node, arranging: Arranging): boolean {
  const tag = arranging.tags[at] as number
  const there = section.get(tag)
  if (there !== undefined) {
    if (entries !== undefined || !('values' in there)) return false
    there.values.push(at)
    return true
  }
  const isNamed = arranging.isNamed(tag)
  if (entries === undefined) {
    section.set(tag, { isNamed, values: [at] })
    return true
  }
  const inner = entries.map((): Section<number> => new Map())
  section.set(tag, { isNamed, count: at, entries: inner })
  return entries.every((entry, index) =>
    entry.every((node) => put(inner[index] as Section<number>, node, arranging)),
  )
}

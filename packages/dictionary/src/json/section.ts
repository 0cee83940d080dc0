import { type Layout, NO_LAYOUT } from './layout.js'

/** The fields of one JSON object, by tag, as they were given. */
export type Section<Value> = Map<number, Item<Value>>

/** What stands under one key. */
export type Item<Value> = (Values<Value> | Group<Value>) & {
  /** Whether the key is a name. Objects sort keys that are numbers, so these say nothing of an order. */
  readonly isNamed: boolean
}

interface Values<Value> {
  readonly values: Value[]
}

interface Group<Value> {
  readonly count: Value
  readonly entries: readonly Section<Value>[]
}

/**
 * The fields of a section in the order in which they are read.
 *
 * Named fields are read as they were given and numbers behind them, in the order of the dictionary. An entry of a
 * group is read in the order of the dictionary altogether: the guide gives it none, and on the wire it has one.
 */
export function* inOrder<Value>(
  section: Section<Value>,
  layout: Layout,
  isEntry = false,
): Generator<readonly [tag: number, value: Value]> {
  for (const [tag, item] of sorted(section, layout, isEntry)) {
    if ('values' in item) {
      for (const value of item.values) yield [tag, value]
      continue
    }
    yield [tag, item.count]
    const inner = layout.groups.get(tag) ?? NO_LAYOUT
    for (const entry of item.entries) yield* inOrder(entry, inner, true)
  }
}

function sorted<Value>(section: Section<Value>, { positions }: Layout, isEntry: boolean) {
  const ranked = [...section].map((field) => {
    const [tag, { isNamed }] = field
    const position = positions.get(tag) ?? Number.MAX_SAFE_INTEGER
    const major = isEntry ? position : isNamed ? 0 : 1
    return { field, keys: isNamed ? [major, 0, 0] : [major, position + 1, tag] }
  })
  ranked.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index])
    return at < 0 ? 0 : (a.keys[at] as number) - (b.keys[at] as number)
  })
  return ranked.map(({ field }) => field)
}

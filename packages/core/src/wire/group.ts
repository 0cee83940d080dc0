/**
 * What belongs to one entry of a repeating group: the tag that begins each entry, then the other tags it may hold.
 *
 * A group inside it is written as `[tag of its count, its shape]`, which is exact. Naming its tags among the
 * members, count first, also works: then the entry holds them all, and `group()` on the entry finds them.
 */
export type GroupShape = readonly [
  delimiter: number,
  ...members: (number | readonly [count: number, shape: GroupShape])[],
]

/**
 * The position behind the entry that begins at field `first`; `first` itself when none begins there.
 *
 * An entry ends before the next delimiter of its own level and before the first tag that it cannot hold.
 * Source: FIX, "Repeating groups": the first field of a group is required and delimits its entries.
 *
 * @param index tag, start and end of each field, as MessageView keeps them
 */
export function endOfEntry(
  index: Int32Array,
  first: number,
  last: number,
  shape: GroupShape,
): number {
  const delimiter = shape[0]
  if (first >= last || index[3 * first] !== delimiter) return first
  let field = first + 1
  while (field < last) {
    const tag = index[3 * field] as number
    if (tag === delimiter) return field
    const member = memberOf(shape, tag)
    if (member === undefined) return field
    field++
    if (typeof member !== 'number') field = endOfGroup(index, field, last, member[1])
  }
  return field
}

/** The position behind the last entry of a group whose entries begin at field `first`; `first` when none begins there. */
export function endOfGroup(
  index: Int32Array,
  first: number,
  last: number,
  shape: GroupShape,
): number {
  let field = first
  for (;;) {
    const next = endOfEntry(index, field, last, shape)
    if (next === field) return field
    field = next
  }
}

function memberOf(shape: GroupShape, tag: number): GroupShape[number] | undefined {
  for (let i = 1; i < shape.length; i++) {
    const member = shape[i] as GroupShape[number]
    if ((typeof member === 'number' ? member : member[0]) === tag) return member
  }
  return undefined
}

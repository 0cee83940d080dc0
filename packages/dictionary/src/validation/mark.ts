/** A double, so that it never comes to its end; in an array, so that counting makes no object. */
const last = new Float64Array(1)

/** A number that no message and no entry of a group has been given before, above 0. */
export function nextMark(): number {
  const mark = (last[0] as number) + 1
  last[0] = mark
  return mark
}

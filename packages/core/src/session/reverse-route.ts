import type { Field, Fields } from '../wire/draft.js'
import type { Message } from '../wire/message.js'

/** OnBehalfOf and DeliverTo: CompIDs, SubIDs, LocationIDs, each tag with its counterpart on the way back. */
const COUNTERPARTS = [
  [115, 128],
  [128, 115],
  [116, 129],
  [129, 116],
  [144, 145],
  [145, 144],
] as const
/** Before FIX.4.1 there are no LocationIDs. */
const LOCATION_TAGS: readonly number[] = [144, 145]

/**
 * The routing fields for an answer to `message`: who it was sent on behalf of is whom the answer is for, and the
 * other way round. Empty ones are not copied; nothing is, where all together have more than `sizeMax` characters.
 *
 * Source: FIX 4.4 Volume 2, "Third party message routing".
 */
export function reverseRoute(message: Message, locations: boolean, sizeMax: number): Fields {
  const route: Field[] = []
  let size = 0
  for (const [from, to] of COUNTERPARTS) {
    if (!locations && LOCATION_TAGS.includes(from)) continue
    const value = message.text(from)
    if (value === undefined || value === '') continue
    size += Buffer.byteLength(value)
    route.push([to, value])
  }
  return size > sizeMax ? [] : route
}

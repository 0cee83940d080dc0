import { UsageError } from '../errors.js'

/**
 * Data fields: their value may hold any byte, SOH too, and its size stands in the length field directly before.
 *
 * Source: the field types Length, data and XMLData of FIX 4.0 to 5.0 SP2 and FIXT.1.1.
 */

/** Length tag and data tag, in turn. */
const PAIRS = [
  93, 89, 90, 91, 95, 96, 212, 213, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360,
  361, 362, 363, 364, 365, 445, 446, 618, 619, 621, 622, 1184, 1185, 1277, 1278, 1280, 1281, 1282,
  1283, 1397, 1398, 1401, 1402, 1403, 1404, 1468, 1469, 1525, 1527, 1578, 1579, 1620, 1621, 1664,
  1665, 1678, 1697, 1733, 1734, 1871, 1872, 1874, 1875, 2072, 2073, 2074, 2075, 2111, 2112, 2179,
  2180, 2287, 2288, 2351, 2352, 2372, 2371, 2481, 2482, 2494, 2493, 2522, 2521, 2637, 2638, 2651,
  2652, 2665, 2666, 2715, 2716, 2718, 2719, 2721, 2722, 2797, 2798, 2802, 2801, 2809, 2808, 2815,
  2814, 40004, 40005, 40008, 40009, 40978, 40979, 40980, 40981, 40982, 40983, 40984, 40985, 40986,
  40987, 40988, 40989, 41083, 41084, 41101, 41102, 41107, 41108, 41256, 41257, 41320, 41321, 41324,
  41325, 41458, 41459, 41476, 41477, 41482, 41483, 41653, 41654, 41710, 41711, 41806, 41807, 41811,
  41812, 41873, 41874, 41969, 41970, 42025, 42026, 42171, 42172, 42451, 42452, 43110, 42486, 42652,
  42653, 43109, 42684, 42947, 42948, 43111, 42982,
]

/**
 * The data fields of a session: those of the standard, and what a counterparty has besides.
 *
 * Source: FIX, data types Length and data; "User Defined Fields".
 */
export class DataFields {
  /** For a data tag the tag of its length field, for any other tag below its size 0. Read-only. */
  readonly near: Int32Array
  /** The same for data tags at and above the size of {@link DataFields.near}, where there are any. */
  readonly far: ReadonlyMap<number, number> | undefined

  /**
   * Throws a UsageError for a pair that cannot be read safely, see {@link dataFieldsWith}.
   *
   * @param pairs the tag of a data field, and that of its length
   */
  constructor(pairs: Iterable<readonly [data: number, length: number]>) {
    const near = new Map(LENGTHS)
    const far = new Map<number, number>()
    for (const [data, length] of pairs) {
      refuseUnsafe(data, length)
      if (data < NEAR_MAX) near.set(data, length)
      else far.set(data, length)
    }
    this.near = new Int32Array(Math.max(...near.keys()) + 1)
    for (const [data, length] of near) this.near[data] = length
    this.far = far.size === 0 ? undefined : far
  }

  /** The tag of the length field that stands before the data field `tag`; 0 when `tag` is not a data field. */
  lengthTagOf(tag: number): number {
    return this.near[tag] ?? this.far?.get(tag) ?? 0
  }
}

const STANDARD: readonly (readonly [data: number, length: number])[] = PAIRS.flatMap((length, i) =>
  i % 2 === 0 ? [[PAIRS[i + 1] as number, length] as const] : [],
)
const LENGTHS: ReadonlyMap<number, number> = new Map(STANDARD)
/** BeginString, BodyLength, CheckSum, MsgSeqNum, MsgType, PossDupFlag, the CompIDs, SendingTime, OrigSendingTime. */
const FRAME: ReadonlySet<number> = new Set([8, 9, 10, 34, 35, 43, 49, 52, 56, 122])
/** Tags below have a place in a table; beyond them no counterparty is known to have data. */
const NEAR_MAX = 65_536

/** Those of the standard alone. */
export const standardDataFields = new DataFields([])

/** The tag of the length field that stands before the data field `tag`; 0 when the standard has it as no data field. */
export function lengthTagOf(tag: number): number {
  return standardDataFields.lengthTagOf(tag)
}

const made = new WeakMap<ReadonlyMap<number, number>, DataFields>()

/**
 * The standard's data fields and some more, by the tag of each the tag of its length: the same map has the same ones,
 * whoever asks.
 *
 * Throws a UsageError where a data field of the standard would have another length, and for fields whose values frame a
 * message or say whose it is: any of them as long as a peer likes would hide what follows.
 *
 * Source: FIX, data types Length and data; StandardHeader.
 */
export function dataFieldsWith(pairs: ReadonlyMap<number, number> | undefined): DataFields {
  if (pairs === undefined || pairs.size === 0) return standardDataFields
  let fields = made.get(pairs)
  if (fields === undefined) {
    fields = new DataFields(pairs)
    made.set(pairs, fields)
  }
  return fields
}

function refuseUnsafe(data: number, length: number): void {
  const standard = LENGTHS.get(data) ?? length
  if (standard !== length) refuse(data, `its length in ${standard}, as the standard has it`, length)
  if (FRAME.has(data)) refuse(data, 'a field that does not frame messages', data)
  if (FRAME.has(length) || data === length)
    refuse(data, 'a field of its own for its length', length)
}

function refuse(data: number, expected: string, received: number): never {
  throw new UsageError(
    'invalid-option',
    `data field ${data}: expected ${expected}, but got ${received}`,
  )
}

/**
 * A UTCTimestamp of nanoseconds since the epoch: in milliseconds, or as many more digits as it has. Undefined before year 0
 * and after 9999.
 */
export function timeText(nanoseconds: bigint): string | undefined {
  const seconds = BigInt.asIntN(64, floorDiv(nanoseconds, SECOND))
  const fraction = nanoseconds - seconds * SECOND
  const date = new Date(Number(seconds) * 1000)
  if (Number.isNaN(date.getTime())) return undefined
  const iso = date.toISOString()
  if (iso.length !== ISO_SIZE) return undefined
  const digits = String(fraction).padStart(9, '0')
  const size = fraction % 1_000_000n === 0n ? 3 : fraction % 1_000n === 0n ? 6 : 9
  const day = `${iso.slice(0, 4)}${iso.slice(5, 7)}${iso.slice(8, 10)}`
  return `${day}-${iso.slice(11, 19)}.${digits.slice(0, size)}`
}

const SECOND = 1_000_000_000n
/** With a year of four digits. */
const ISO_SIZE = 24

function floorDiv(value: bigint, by: bigint): bigint {
  const quotient = value / by
  return value % by < 0n ? quotient - 1n : quotient
}

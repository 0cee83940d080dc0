const ZERO = 0x30
const MORE_THAN_ANY = 100_000

/** A number of two digits; for anything else one that is more than any bound, hundredfold too. */
export function pairAt(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO
  const units = (bytes[at + 1] as number) - ZERO
  return tens >>> 0 <= 9 && units >>> 0 <= 9 ? tens * 10 + units : MORE_THAN_ANY
}

/** Whether these bytes are digits, one at least. */
export function areDigits(bytes: Uint8Array, start: number, end: number): boolean {
  if (start >= end) return false
  for (let i = start; i < end; i++) {
    if (((bytes[i] as number) - ZERO) >>> 0 > 9) return false
  }
  return true
}

/** Whether digits, of which there is one at least, are all zeros. */
export function areZeros(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (bytes[i] !== ZERO) return false
  }
  return true
}

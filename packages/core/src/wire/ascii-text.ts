/**
 * Characters of at most {@link ASCII_TEXT_MAX} bytes as a string; undefined when one of them is not ASCII.
 *
 * Most values are this short, and made of single characters they cost a third of a call to `toString`
 * (20 ns against 60).
 */
export function asciiText(bytes: Buffer, start: number, size: number): string | undefined {
  let bits = 0
  for (let i = 0; i < size; i++) bits |= bytes[start + i] as number
  if (bits >= 0x80) return undefined
  if (size === 1) return CHARACTERS[bits]
  const at = (offset: number) => bytes[start + offset] as number
  switch (size) {
    case 0:
      return ''
    case 2:
      return text(at(0), at(1))
    case 3:
      return text(at(0), at(1), at(2))
    case 4:
      return text(at(0), at(1), at(2), at(3))
    case 5:
      return text(at(0), at(1), at(2), at(3), at(4))
    case 6:
      return text(at(0), at(1), at(2), at(3), at(4), at(5))
    case 7:
      return text(at(0), at(1), at(2), at(3), at(4), at(5), at(6))
    case 8:
      return text(at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7))
    case 9:
      return text(at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8))
    case 10:
      return text(at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9))
    default:
      return undefined
  }
}

export const ASCII_TEXT_MAX = 10

const text = String.fromCharCode
const CHARACTERS = Array.from({ length: 0x80 }, (_, code) => text(code))

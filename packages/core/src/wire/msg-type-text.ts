/**
 * The text of a MsgType(35), without making a string for each message: those of one or two ASCII characters, all
 * that FIX defines, come from a table.
 */
export function msgTypeText(bytes: Buffer, start: number, end: number): string {
  const size = end - start
  const first = bytes[start] as number
  if (size === 1 && first < 0x80) return ONE_CHARACTER[first] as string
  if (size !== 2) return bytes.toString('latin1', start, end)
  const second = bytes[start + 1] as number
  if (first >= 0x80 || second >= 0x80) return bytes.toString('latin1', start, end)
  const key = (first << 7) | second
  const known = TWO_CHARACTERS[key]
  if (known !== undefined) return known
  const text = String.fromCharCode(first, second)
  TWO_CHARACTERS[key] = text
  return text
}

const ONE_CHARACTER = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code))
const TWO_CHARACTERS: (string | undefined)[] = Array.from({ length: 0x80 * 0x80 })

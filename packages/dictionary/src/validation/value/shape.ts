import { areDigits, areZeros } from './digits.js'

const SPACE = 0x20
const SOH = 1

/** Boolean: Y or N. */
export function isBoolean(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 1 && (bytes[start] === 0x59 || bytes[start] === 0x4e)
}

/**
 * Currency: the three letters of ISO 4217, and what venues of crypto assets write in their place, such as USDT or
 * 1INCH: letters and digits, three or more.
 */
export function isCurrency(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < 3) return false
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    const letter = byte | 0x20
    const isDigit = byte >= 0x30 && byte <= 0x39
    if (!isDigit && (letter < 0x61 || letter > 0x7a)) return false
  }
  return true
}

/** Country and language: so many ASCII letters. Which of them there are changes too often to know. */
export function areLetters(bytes: Uint8Array, start: number, end: number, count: number): boolean {
  if (end - start !== count) return false
  for (let i = start; i < end; i++) {
    const letter = (bytes[i] as number) | 0x20
    if (letter < 0x61 || letter > 0x7a) return false
  }
  return true
}

/** Exchange: letters, digits, and what the codes before ISO 10383 had besides; no space. */
export function isWord(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte <= SPACE || byte >= 0x7f) return false
  }
  return end > start
}

/** Tenor: D, M, W or Y and a number above zero. */
export function isTenor(bytes: Uint8Array, start: number, end: number): boolean {
  const unit = bytes[start]
  if (unit !== 0x44 && unit !== 0x4d && unit !== 0x57 && unit !== 0x59) return false
  return areDigits(bytes, start + 1, end) && !areZeros(bytes, start + 1, end)
}

/** MultipleStringValue: words with one space between them. */
export function areWords(bytes: Uint8Array, start: number, end: number): boolean {
  let previous = SPACE
  for (let i = start; i < end; i++) {
    const byte = bytes[i] as number
    if (byte === SPACE && previous === SPACE) return false
    previous = byte
  }
  return previous !== SPACE
}

/** MultipleCharValue: single characters with one space between them. */
export function areCharacters(bytes: Uint8Array, start: number, end: number): boolean {
  if ((end - start) % 2 === 0) return false
  for (let i = start; i < end; i++) {
    if (((i - start) % 2 === 1) !== (bytes[i] === SPACE)) return false
  }
  return true
}

/** Whether the delimiter of fields stands in a value. */
export function holdsDelimiter(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (bytes[i] === SOH) return true
  }
  return false
}

import { isUtf8 } from 'node:buffer'
import type { FixJsonBytes, FixJsonRedacted } from './fix-json.js'
import { isObject, kindOf, refuse } from './refuse.js'

/** The bytes of a value as JSON can hold them without loss. */
export function jsonOf(bytes: Buffer): string | FixJsonBytes {
  return isUtf8(bytes) ? bytes.toString('utf8') : { base64: bytes.toString('base64') }
}

/** What stands for a value that is not told. */
export const redacted: FixJsonRedacted = Object.freeze({ redacted: true })

/** Whether something in an array is a value, not an entry of a group. */
export function isValue(json: unknown): boolean {
  if (!isObject(json)) return true
  const keys = Object.keys(json)
  return keys.length === 1 && (keys[0] === 'base64' || keys[0] === 'redacted')
}

/** A value that came: text, or bytes that are not UTF-8. */
export function valueFrom(json: unknown, path: string): string | Buffer {
  if (typeof json === 'string') {
    if (LONE_SURROGATE.test(json)) refuse(path, 'well-formed text', 'half a surrogate pair')
    return json
  }
  if (typeof json === 'boolean') return json ? 'Y' : 'N'
  if (typeof json === 'number') return digitsOf(json, path)
  if (isObject(json) && isValue(json)) {
    if ('redacted' in json) refuse(path, 'a value', 'a redacted one')
    return bytesOf((json as { base64: unknown }).base64, `${path}.base64`)
  }
  return refuse(path, 'a string', kindOf(json))
}

/** A double has lost digits beyond 2^53, and what it writes with an exponent FIX cannot. */
function digitsOf(number: number, path: string): string {
  const digits = String(number)
  if (Math.abs(number) > Number.MAX_SAFE_INTEGER || !DIGITS.test(digits))
    refuse(path, 'a string, as a number of this size is not exact', `the number ${digits}`)
  return digits
}

function bytesOf(base64: unknown, path: string): string | Buffer {
  if (typeof base64 !== 'string') return refuse(path, 'a string', kindOf(base64))
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.toString('base64') !== base64) refuse(path, 'base64 with its padding', 'something else')
  return isUtf8(bytes) ? bytes.toString('utf8') : bytes
}

const LONE_SURROGATE = /\p{Surrogate}/u
const DIGITS = /^-?[0-9]+(?:\.[0-9]+)?$/

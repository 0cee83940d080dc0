import type { Decimal, FieldValue } from '@goldfix/core'
import type { Slot } from './plan.js'
import { timeText } from './time-text.js'

/** The value as it goes out, or what should have come in its place. */
export type Written = { readonly value: FieldValue } | { readonly expected: string }

/** A value of the application's, checked by the field's kind and codes. */
export function written(slot: Slot, value: unknown): Written {
  if (slot.kind === 'list') return list(slot, value)
  if (slot.codes !== undefined)
    return slot.codes.has(value as string | number)
      ? { value: value as string | number }
      : { expected: oneOf(slot) }
  switch (slot.kind) {
    case 'text':
      return isText(value) ? { value } : { expected: 'text without SOH' }
    case 'character':
      return isText(value) && value.length === 1 ? { value } : { expected: 'one character' }
    case 'integer':
      return isInteger(value)
        ? { value }
        : { expected: 'a safe integer, a bigint, or digits as a string' }
    case 'decimal':
      return decimal(value)
    case 'boolean':
      return typeof value === 'boolean' ? { value } : { expected: 'true or false' }
    case 'time':
      return time(value)
    case 'data':
      return (typeof value === 'string' || value instanceof Uint8Array) && value.length > 0
        ? { value }
        : { expected: 'bytes, or text, of at least one' }
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('\x01')
}

function isInteger(value: unknown): value is number | bigint | string {
  if (typeof value === 'string') return INTEGER.test(value)
  return typeof value === 'bigint' || Number.isSafeInteger(value)
}

function decimal(value: unknown): Written {
  if (typeof value === 'number' && Number.isFinite(value)) return { value }
  if (typeof value === 'bigint') return { value }
  if (typeof value === 'string' && DECIMAL.test(value)) return { value }
  if (isDecimal(value)) return { value: decimalText(value) }
  return { expected: 'a decimal number: digits, a point among them, a minus before' }
}

function isDecimal(value: unknown): value is Decimal {
  if (typeof value !== 'object' || value === null) return false
  const { units, scale } = value as Partial<Decimal>
  return (
    typeof units === 'bigint' &&
    typeof scale === 'number' &&
    Number.isInteger(scale) &&
    scale >= 0 &&
    scale <= SCALE_MAX
  )
}

function decimalText({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const whole = digits.length - scale
  const sign = units < 0n ? '-' : ''
  return scale === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, whole)}.${digits.slice(whole)}`
}

function time(value: unknown): Written {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return { value }
  const text = typeof value === 'bigint' ? timeText(value) : value
  return typeof text === 'string' && TIME.test(text)
    ? { value: text }
    : { expected: 'a Date, nanoseconds since the epoch, or yyyyMMdd-HH:mm:ss as a string' }
}

function list(slot: Slot, value: unknown): Written {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const { codes } = slot
  for (const one of values)
    if (codes === undefined ? !isText(one) : !codes.has(one as string))
      return { expected: codes === undefined ? 'text, or an array of texts' : oneOf(slot) }
  return values.length > 0 ? { value: values.join(' ') } : { expected: 'at least one value' }
}

function oneOf({ codes = new Set() }: Slot): string {
  const all = [...codes].map((code) => JSON.stringify(code))
  const more = all.length - CODES_SHOWN
  return `one of ${all.slice(0, CODES_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const CODES_SHOWN = 12
/** As many digits as a reader of ours takes. */
const SCALE_MAX = 62
const INTEGER = /^-?\d+$/
const DECIMAL = /^-?(?:\d+\.?\d*|\.\d+)$/
const TIME = /^\d{8}-\d\d:\d\d:\d\d(?:\.\d+)?$/

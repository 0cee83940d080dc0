import type { Draft, Field, Fields, FieldValue } from '@goldfix/core'
import { UsageError } from '@goldfix/core/thrown'
import type { Plan, Slot } from './plan.js'
import { written } from './written.js'

/** The draft of a message with these fields; see MessageFactory for what is refused. */
export function draftOf(msgType: string, plan: Plan, given: unknown): Draft {
  return { msgType, fields: fieldsOf(plan.name, plan, given) }
}

function fieldsOf(path: string, plan: Plan, given: unknown): Fields {
  if (typeof given !== 'object' || given === null)
    throw invalid(path, 'an object of fields by name', given)
  const values = given as Readonly<Record<string, unknown>>
  const chosen: Slot[] = []
  for (const name of Object.keys(values)) {
    if (values[name] === undefined) continue
    const slot = plan.slots.get(name)
    if (slot === undefined) throw unknownField(path, plan, name)
    if (slot.reserved) throw misplaced(path, slot.name, 'none, the session writes it')
    chosen.push(slot)
  }
  refuseMissing(path, plan.required, values, '')
  for (const { within } of chosen)
    for (const { name, required } of within)
      refuseMissing(path, required, values, ` with the component ${name}`)

  chosen.sort((a, b) => a.position - b.position)
  const fields: Field[] = []
  for (const slot of chosen) {
    const value = outgoing(path, slot, values[slot.name])
    if (value === undefined) continue
    if (slot.lengthTag !== 0) fields.push([slot.lengthTag, sizeOf(value)])
    fields.push([slot.tag, value])
  }
  return fields
}

/** What goes out; undefined for a group without entries that may be left out. */
function outgoing(path: string, slot: Slot, value: unknown): FieldValue | undefined {
  const { group } = slot
  if (group === undefined) {
    const result = written(slot, value)
    if ('expected' in result) throw invalid(fieldOf(path, slot), result.expected, value)
    return result.value
  }
  if (!Array.isArray(value)) throw invalid(fieldOf(path, slot), 'an array of entries', value)
  if (value.length > 0) {
    const inside = `${path}.${slot.name}`
    return value.map((entry) => fieldsOf(inside, group, entry))
  }
  if (slot.required) throw invalid(fieldOf(path, slot), 'at least one entry', value)
  return undefined
}

function sizeOf(value: FieldValue): number {
  return typeof value === 'string' ? Buffer.byteLength(value) : (value as Uint8Array).length
}

function refuseMissing(
  path: string,
  required: readonly Slot[],
  values: Readonly<Record<string, unknown>>,
  why: string,
): void {
  for (const slot of required)
    if (values[slot.name] === undefined)
      throw new UsageError(
        'invalid-field',
        `${fieldOf(path, slot)}: expected a value, as it is required${why}, but got none`,
      )
}

function unknownField(path: string, plan: Plan, name: string): UsageError {
  const data = plan.lengths.get(name)
  return data === undefined
    ? misplaced(path, name, `a field that it has in the dictionary`)
    : misplaced(path, name, `none, as it is written with ${data}`)
}

function misplaced(path: string, field: string, expected: string): UsageError {
  return new UsageError('invalid-field', `${path}: expected ${expected}, but got ${field}`)
}

function invalid(where: string, expected: string, value: unknown): UsageError {
  return new UsageError('invalid-field', `${where}: expected ${expected}, but got ${shown(value)}`)
}

function fieldOf(path: string, { name, tag }: Slot): string {
  return `${path}: ${name}(${tag})`
}

const SHOWN_MAX = 64

/** A value in an error: short, whatever it is. */
function shown(value: unknown): string {
  if (typeof value === 'string')
    return value.length > SHOWN_MAX
      ? `${JSON.stringify(value.slice(0, SHOWN_MAX))}...`
      : JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (value instanceof Date) return 'a Date'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

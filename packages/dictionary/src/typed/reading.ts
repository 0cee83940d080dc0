import type { Message } from '@goldfix/core'
import { RejectMessage } from '@goldfix/core/thrown'
import type { Plan, Slot } from './plan.js'

/** Reads one field of a message. */
export type Reader = (message: Message) => unknown

/**
 * Reads what a slot says. Undefined is only what may be left out and is; what is not as its type says throws a
 * RejectMessage, with which a handler's session answers the message.
 */
export function readerOf(plan: Plan, slot: Slot): Reader {
  const { tag, required } = slot
  const read = valueReader(slot)
  const { codes } = slot
  return (message) => {
    const value = read(message)
    if (value === undefined) {
      if (message.has(tag))
        throw rejection(message.text(tag) === '' ? 'empty' : 'malformed', plan, slot)
      if (required) throw rejection('missing', plan, slot)
    } else if (codes !== undefined && !isKnown(codes, value))
      throw rejection('unknown', plan, slot, value)
    return value
  }
}

/** Undefined when the field is not there or malformed. */
function valueReader({ tag, kind }: Slot): Reader {
  switch (kind) {
    case 'text':
      return (message) => message.text(tag) || undefined
    case 'character':
      return (message) => {
        const text = message.text(tag)
        return text?.length === 1 ? text : undefined
      }
    case 'integer':
      return (message) => message.int(tag)
    case 'decimal':
      return (message) => (message.decimal(tag) === undefined ? undefined : message.text(tag))
    case 'boolean':
      return (message) => message.boolean(tag)
    case 'time':
      return (message) => message.time(tag)
    case 'data':
      return (message) => message.data(tag)
    case 'list':
      return (message) => (message.text(tag) || undefined)?.split(' ')
  }
}

function isKnown(codes: ReadonlySet<unknown>, value: unknown): boolean {
  return Array.isArray(value) ? value.every((one) => codes.has(one)) : codes.has(value)
}

/** What is wrong with a field: SessionRejectReason(373), and in words. */
const FAULTS = {
  missing: [1, 'a value, as it is required, but got none'],
  empty: [4, 'a value, but got an empty one'],
  unknown: [5, 'one of its codes, but got'],
  malformed: [6, 'a value of its type, but got another'],
  count: [16, 'as many entries as it says, but got others'],
} as const satisfies Record<string, readonly [reason: number, expected: string]>

/** A message is not as its dictionary says; the reject that its peer gets has the reason in the usual words. */
export function rejection(
  fault: keyof typeof FAULTS,
  { name }: Plan,
  slot: Slot,
  came?: unknown,
): RejectMessage {
  const [sessionRejectReason, expected] = FAULTS[fault]
  const error = new RejectMessage({ sessionRejectReason, refTagId: slot.tag })
  const value = came === undefined ? '' : ` ${JSON.stringify(came)}`
  error.message = `${name}: ${slot.name}(${slot.tag}): expected ${expected}${value}`
  return error
}

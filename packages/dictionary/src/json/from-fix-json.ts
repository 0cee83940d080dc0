import { UsageError } from '@goldfix/core'
import type { Dictionary } from '../dictionary.js'
import type { FixJsonMessage } from './fix-json.js'
import { FIELDS_MAX, type ReadField, Reading } from './reading.js'
import { isObject, kindOf, refuse } from './refuse.js'
import { sessionFields } from './session-fields.js'
import { countOf, fieldsOf, structure } from './structure.js'
import { valueFrom } from './value.js'
import { sections, vocabularyOf } from './vocabulary.js'

export interface FromFixJsonOptions {
  /** The dictionary of FIXT.1.1, where the other one is of FIX.5.0 or later and knows no header. */
  readonly transport?: Dictionary
}

/** In characters: longer text is not parsed. Any message that core receives fits, however its bytes are escaped. */
export const FIX_JSON_CHARACTERS_MAX = 8_388_608

/**
 * A message from its JSON: the text of it, or what `JSON.parse` made of that. Keys may be names and tags.
 *
 * Numbers and booleans count as the text that FIX has for them where no digit can be lost, null as a field that is
 * not there. Whether the message is a valid one is for a validator to say; what it cannot be sent with, `send()`
 * refuses.
 *
 * @throws UsageError `invalid-field` for JSON that is no message, with the path, what was expected and what came;
 * `message-too-large` for text of more than {@link FIX_JSON_CHARACTERS_MAX} characters, more than 4,096 fields, or
 * more than 1,048,576 bytes of values.
 */
export function fromFixJson(
  json: unknown,
  dictionary: Dictionary,
  { transport }: FromFixJsonOptions = {},
): FixJsonMessage {
  const message = typeof json === 'string' ? parsed(json) : json
  if (!isObject(message)) return refuse('JSON', 'an object', kindOf(message))
  for (const key of Object.keys(message))
    if (!TOP.has(key)) refuse('JSON', 'Header, Body and Trailer alone', 'another key')

  const msgType = msgTypeOf(message.Header)
  const vocabulary = vocabularyOf(dictionary, transport)
  const reading = new Reading(vocabulary, msgType)
  const read = sections.flatMap((name) => {
    const section = Object.hasOwn(message, name) ? message[name] : {}
    return [...reading.section(section, name)]
  })
  const sent = ordered(
    read.filter(([tag]) => !sessionFields.has(tag)),
    message.FieldOrder,
  )
  const tags = sent.map(([tag]) => tag)
  const values = sent.map(([, value]) => value)
  const nodes = structure(tags, (at) => countOf(String(values[at])), vocabulary.layoutOf(msgType))
  return {
    msgType,
    fields: fieldsOf(nodes, tags, values),
    header: read.filter(([tag]) => sessionFields.has(tag)),
  }
}

const TOP = new Set<string>([...sections, 'FieldOrder'])

function parsed(text: string): unknown {
  if (text.length > FIX_JSON_CHARACTERS_MAX) {
    const most = `expected at most ${FIX_JSON_CHARACTERS_MAX} characters, got ${text.length}`
    throw new UsageError('message-too-large', `JSON: ${most}`)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UsageError('invalid-field', 'JSON: expected JSON, got other text', { cause })
  }
}

/** MsgType(35) as core tells it: each byte a character. */
function msgTypeOf(header: unknown): string {
  if (!isObject(header)) return refuse('Header', 'an object', kindOf(header))
  const key = MSG_TYPE_KEYS.find((one) => Object.hasOwn(header, one))
  if (key === undefined) return refuse('Header', 'MsgType(35)', 'none')
  const given = header[key]
  const value = valueFrom(Array.isArray(given) ? given[0] : given, `Header.${key}`)
  if (value.length === 0) refuse(`Header.${key}`, 'a MsgType(35)', 'an empty one')
  return Buffer.from(value).toString('latin1')
}

const MSG_TYPE_KEYS = ['MsgType', '35']

/** Fields in the order in which their tags are listed, if there is such a list; those of one tag stay in theirs. */
function ordered(fields: readonly ReadField[], order: unknown): readonly ReadField[] {
  if (order === undefined) return fields
  if (!Array.isArray(order)) return refuse('FieldOrder', 'an array', kindOf(order))
  if (order.length !== fields.length || order.length > FIELDS_MAX)
    refuse('FieldOrder', `the tags of ${fields.length} fields`, `${order.length} elements`)
  const waiting = new Map<unknown, ReadField[]>()
  for (const field of [...fields].reverse()) {
    const same = waiting.get(field[0])
    if (same === undefined) waiting.set(field[0], [field])
    else same.push(field)
  }
  return order.map((tag: unknown, index) => {
    const next = waiting.get(tag)?.pop()
    return (
      next ?? refuse(`FieldOrder[${index}]`, 'the tag of a field', 'that of none, or of no more')
    )
  })
}

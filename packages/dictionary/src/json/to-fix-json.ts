import type { Message } from '@goldfix/core'
import type { Dictionary } from '../dictionary.js'
import { arrange, emptyParts } from './arrangement.js'
import type { FixJson, FixJsonFields, FixJsonValue } from './fix-json.js'
import { isSecret } from './secrets.js'
import type { Section } from './section.js'
import { sessionFields } from './session-fields.js'
import { countOf } from './structure.js'
import { jsonOf, redacted } from './value.js'
import { type SectionName, vocabularyOf } from './vocabulary.js'

export interface ToFixJsonOptions {
  /** What fields are called: `PartyID` or `448`. Without a name in the dictionary a field has its tag either way. */
  readonly keys: 'names' | 'tags'
  /** The dictionary of FIXT.1.1, where the other one is of FIX.5.0 or later and knows no header. */
  readonly transport?: Dictionary
  /**
   * Which values are not told. `false` tells all: for a gateway, as `fromFixJson` refuses a message with a redacted
   * value.
   * @default isSecret
   */
  readonly redact?: false | ((tag: number, msgType: string) => boolean)
}

/**
 * A message as JSON: an object for `JSON.stringify`, valid for ever.
 *
 * Nothing but what is redacted is lost, whatever the message is: see {@link FixJson} for what has no place in the
 * guide. Groups are those that the dictionary knows in a message of this type.
 */
export function toFixJson(
  message: Message,
  dictionary: Dictionary,
  { keys, transport, redact = isSecret }: ToFixJsonOptions,
): FixJson {
  const { msgType } = message
  const vocabulary = vocabularyOf(dictionary, transport)
  const nameOf = (tag: number) => (keys === 'names' ? vocabulary.nameOf(tag) : undefined)
  const isNamed = (tag: number) => nameOf(tag) !== undefined

  const sent: WireField[] = []
  const own = emptyParts<WireField>()
  for (const field of withoutFrame(message)) {
    const [tag] = field
    if (!sessionFields.has(tag)) {
      sent.push(field)
      continue
    }
    const section = own[vocabulary.sectionOf(tag)]
    const there = section.get(tag)
    if (there !== undefined && 'values' in there) there.values.push(field)
    else section.set(tag, { isNamed: isNamed(tag), values: [field] })
  }
  const tags = sent.map(([tag]) => tag)
  const countAt = (at: number) => countOf(sentAt(at)[1].toString('latin1'))
  const layout = vocabulary.layoutOf(msgType)
  const { parts, needsOrder } = arrange({ tags, countAt, vocabulary, layout, isNamed })
  const part = (name: SectionName): FixJsonFields => ({
    ...object(own[name], (field) => field),
    ...object(parts[name], sentAt),
  })
  return {
    Header: part('Header'),
    Body: part('Body'),
    Trailer: part('Trailer'),
    ...(needsOrder && { FieldOrder: tags }),
  }

  function sentAt(at: number): WireField {
    return sent[at] as WireField
  }

  function object<Value>(
    section: Section<Value>,
    fieldOf: (value: Value) => WireField,
  ): FixJsonFields {
    const json: Record<string, FixJsonFields[string]> = {}
    for (const [tag, item] of section) {
      const key = nameOf(tag) ?? String(tag)
      if ('entries' in item) json[key] = item.entries.map((entry) => object(entry, fieldOf))
      else {
        const values = item.values.map((value) => told(fieldOf(value)))
        json[key] = values.length === 1 ? (values[0] as FixJsonValue) : values
      }
    }
    return json
  }

  function told([tag, value]: WireField): FixJsonValue {
    return redact !== false && redact(tag, msgType) ? redacted : jsonOf(value)
  }
}

type WireField = readonly [tag: number, value: Buffer]

/** Without the BodyLength(9) and the CheckSum(10) that belong to the bytes, wherever else there are any. */
function withoutFrame(message: Message): WireField[] {
  const fields = [...message.fields()]
  if (fields.at(-1)?.[0] === CHECK_SUM) fields.pop()
  if (fields[1]?.[0] === BODY_LENGTH) fields.splice(1, 1)
  return fields
}

const BODY_LENGTH = 9
const CHECK_SUM = 10

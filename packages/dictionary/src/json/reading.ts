import { UsageError } from '@goldfix/core'
import type { Layout } from './layout.js'
import { isObject, kindOf, refuse } from './refuse.js'
import { type Item, inOrder, type Section } from './section.js'
import { isValue, valueFrom } from './value.js'
import type { Vocabulary } from './vocabulary.js'

/** One field of JSON as it is read. */
export type ReadField = readonly [tag: number, value: string | Buffer]

/** Reads the fields of one message's JSON. It follows the groups of the dictionary, so that is as deep as it goes. */
export class Reading {
  readonly #vocabulary: Vocabulary
  readonly #layout: Layout
  #fields = 0
  #bytes = 0

  constructor(vocabulary: Vocabulary, msgType: string) {
    this.#vocabulary = vocabulary
    this.#layout = vocabulary.layoutOf(msgType)
  }

  /** The fields of a section in the order in which they are to be sent. */
  section(json: unknown, path: string): Iterable<ReadField> {
    return inOrder(this.#object(json, path, this.#layout), this.#layout)
  }

  #object(json: unknown, path: string, layout: Layout): Section<string | Buffer> {
    if (!isObject(json)) return refuse(path, 'an object', kindOf(json))
    const section: Section<string | Buffer> = new Map()
    for (const key of Object.keys(json)) {
      const tag = this.#vocabulary.tagOf(key)
      if (tag === undefined)
        return refuse(path, 'names of the dictionary, or tags', `the key ${shown(key)}`)
      const value = json[key]
      const at = `${path}.${key}`
      this.#spend(at, 1, 0)
      if (value === null) continue
      if (section.has(tag)) refuse(at, `field ${tag} once`, 'its name and its tag')
      section.set(tag, this.#item(value, at, tag, layout, key !== String(tag)))
    }
    return section
  }

  #item(
    json: unknown,
    path: string,
    tag: number,
    layout: Layout,
    isNamed: boolean,
  ): Item<string | Buffer> {
    if (!Array.isArray(json)) return { isNamed, values: [this.#value(json, path)] }
    const group = layout.groups.get(tag)
    if (group !== undefined && !(json.length > 0 && isValue(json[0]))) {
      const entries = json.map((entry: unknown, index) =>
        this.#entry(entry, `${path}[${index}]`, group),
      )
      return { isNamed, count: String(entries.length), entries }
    }
    if (json.length === 0) refuse(path, 'a value', 'an empty array, and no group is known here')
    return {
      isNamed,
      values: json.map((value: unknown, index) => {
        if (index > 0) this.#spend(path, 1, 0)
        return this.#value(value, `${path}[${index}]`)
      }),
    }
  }

  #entry(json: unknown, path: string, group: Layout): Section<string | Buffer> {
    const entry = this.#object(json, path, group)
    if (entry.size === 0) refuse(path, 'an entry of a group', 'one without fields')
    return entry
  }

  #value(json: unknown, path: string): string | Buffer {
    const value = valueFrom(json, path)
    this.#spend(path, 0, Buffer.byteLength(value))
    return value
  }

  #spend(path: string, fields: number, bytes: number): void {
    this.#fields += fields
    this.#bytes += bytes
    if (this.#fields > FIELDS_MAX) tooLarge(path, `${FIELDS_MAX} fields`)
    if (this.#bytes > BYTES_MAX) tooLarge(path, `${BYTES_MAX} bytes in all values`)
  }
}

/** As many as core receives in one message. */
export const FIELDS_MAX = 4096
/** In bytes: as long as a message of core may be configured to be. */
const BYTES_MAX = 1_048_576

function tooLarge(path: string, most: string): never {
  throw new UsageError('message-too-large', `${path}: expected at most ${most}, got more`)
}

/** A key of somebody else's for a message of ours. */
function shown(key: string): string {
  return JSON.stringify(key.length > KEY_SHOWN_MAX ? `${key.slice(0, KEY_SHOWN_MAX)}…` : key)
}

const KEY_SHOWN_MAX = 40

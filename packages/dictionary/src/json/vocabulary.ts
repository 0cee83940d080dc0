import type { Dictionary } from '../dictionary.js'
import { type Layout, layoutOf } from './layout.js'
import { sessionFields } from './session-fields.js'

/** The three parts of a message in JSON, in the order in which they are read. */
export const sections = ['Header', 'Body', 'Trailer'] as const

export type SectionName = (typeof sections)[number]

/** What JSON needs to know of a dictionary: names, and where fields belong. */
export class Vocabulary {
  readonly #dictionaries: readonly Dictionary[]
  readonly #names = new Map<number, string>()
  readonly #tags = new Map<string, number>()
  readonly #header: ReadonlySet<number>
  readonly #trailer: ReadonlySet<number>
  /** Of the messages of the dictionaries. */
  readonly #layouts = new Map<string, Layout>()
  /** Of any other message: no more than header and trailer are known. */
  readonly #frame: Layout

  constructor(dictionaries: readonly Dictionary[]) {
    this.#dictionaries = dictionaries
    for (const [tag, name] of sessionFields) this.#learn(tag, name)
    for (const { fields } of dictionaries)
      for (const { tag, name } of fields.values()) this.#learn(tag, name)
    const tagsOf = (part: 'header' | 'trailer') =>
      layoutOf(dictionaries.map((dictionary) => [dictionary[part], dictionary])).positions.keys()
    this.#header = new Set([...tagsOf('header'), ...sessionFields.keys()])
    this.#trailer = new Set([...tagsOf('trailer'), CHECK_SUM])
    this.#frame = this.#layout('')
  }

  /** The name that leads back to this tag; undefined when none does. */
  nameOf(tag: number): string | undefined {
    return this.#names.get(tag)
  }

  /** The tag that is meant by a name, or by digits; undefined when neither. */
  tagOf(key: string): number | undefined {
    return TAG.test(key) ? Number(key) : this.#tags.get(key)
  }

  sectionOf(tag: number): SectionName {
    if (this.#trailer.has(tag)) return 'Trailer'
    return this.#header.has(tag) ? 'Header' : 'Body'
  }

  /** Of a whole message, header and trailer too. */
  layoutOf(msgType: string): Layout {
    const known = this.#layouts.get(msgType)
    if (known !== undefined) return known
    if (!this.#dictionaries.some(({ messages }) => messages.has(msgType))) return this.#frame
    const layout = this.#layout(msgType)
    this.#layouts.set(msgType, layout)
    return layout
  }

  #layout(msgType: string): Layout {
    const of = this.#dictionaries.find(({ messages }) => messages.has(msgType))
    const members = of?.messages.get(msgType)?.members ?? []
    return layoutOf([
      ...this.#dictionaries.map((each) => [each.header, each] as const),
      ...(of === undefined ? [] : [[members, of] as const]),
      ...this.#dictionaries.map((each) => [each.trailer, each] as const),
    ])
  }

  #learn(tag: number, name: string): void {
    if (LIKE_A_NUMBER.test(name) || NEVER_NAMES.has(name)) return
    if (!this.#tags.has(name)) this.#tags.set(name, tag)
    if (!this.#names.has(tag) && this.#tags.get(name) === tag) this.#names.set(tag, name)
  }
}

/** The vocabulary of a dictionary, with that of its transport in FIXT.1.1; made once for each pair. */
export function vocabularyOf(dictionary: Dictionary, transport = dictionary): Vocabulary {
  const pairs = known.get(dictionary) ?? new WeakMap<Dictionary, Vocabulary>()
  known.set(dictionary, pairs)
  const vocabulary = pairs.get(transport) ?? new Vocabulary([...new Set([dictionary, transport])])
  pairs.set(transport, vocabulary)
  return vocabulary
}

const known = new WeakMap<Dictionary, WeakMap<Dictionary, Vocabulary>>()

const CHECK_SUM = 10
/** As core reads tags: at most 9 digits; 0 and negative ones too. */
const TAG = /^(?:0|-?[1-9][0-9]{0,8})$/
const LIKE_A_NUMBER = /^-?[0-9]+$/
/** What an object must not have as a key, and what tells a value from an entry of a group. */
const NEVER_NAMES = new Set(['__proto__', 'base64', 'redacted'])

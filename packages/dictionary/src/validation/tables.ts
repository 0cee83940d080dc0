import { type LengthTags, ownDataFields } from '../data-fields.js'
import type { Dictionary } from '../dictionary.js'
import { checkReferences } from './check-references.js'
import { Compiler, type ValueRule } from './compile.js'
import type { Scope } from './scope.js'

/** A dictionary laid out for validation: its levels, each made when it is first asked for. */
export class Tables {
  readonly #dictionary: Dictionary
  readonly #compiler: Compiler
  readonly #bodies = new Map<string, Scope>()
  #header: Scope | undefined
  #trailer: Scope | undefined

  constructor(dictionary: Dictionary, dataFields: LengthTags) {
    checkReferences(dictionary)
    this.#dictionary = dictionary
    this.#compiler = new Compiler(dictionary, dataFields)
  }

  get header(): Scope {
    this.#header ??= this.#compiler.scope(this.#dictionary.header)
    return this.#header
  }

  get trailer(): Scope {
    this.#trailer ??= this.#compiler.scope(this.#dictionary.trailer)
    return this.#trailer
  }

  /** The body of a MsgType(35), where the dictionary has it. */
  body(msgType: string): Scope | undefined {
    const known = this.#bodies.get(msgType)
    if (known !== undefined) return known
    const message = this.#dictionary.messages.get(msgType)
    if (message === undefined) return undefined
    const body = this.#compiler.scope(message.members)
    this.#bodies.set(msgType, body)
    return body
  }

  /** The rule for the values of a tag that is not where it belongs. */
  value(tag: number): ValueRule | undefined {
    return this.#compiler.value(tag)
  }
}

const made = new WeakMap<Dictionary, WeakMap<LengthTags, Tables>>()

/**
 * The tables of a dictionary; the same object has the same tables, whoever asks. Other ones only in a session in which
 * another dictionary reads a field of this one by its length.
 *
 * @param dataFields of the session
 */
export function tablesOf(dictionary: Dictionary, dataFields: LengthTags): Tables {
  const own = ownDataFields(dictionary)
  const isOther = [...dataFields.keys()].some((tag) => dictionary.fields.has(tag) && !own.has(tag))
  const read = isOther ? dataFields : own
  let known = made.get(dictionary)
  if (known === undefined) {
    known = new WeakMap()
    made.set(dictionary, known)
  }
  let tables = known.get(read)
  if (tables === undefined) {
    tables = new Tables(dictionary, read)
    known.set(read, tables)
  }
  return tables
}

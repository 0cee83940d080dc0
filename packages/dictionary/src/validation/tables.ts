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

  constructor(dictionary: Dictionary) {
    checkReferences(dictionary)
    this.#dictionary = dictionary
    this.#compiler = new Compiler(dictionary)
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

const made = new WeakMap<Dictionary, Tables>()

/** The tables of a dictionary; the same object has the same tables, whoever asks. */
export function tablesOf(dictionary: Dictionary): Tables {
  let tables = made.get(dictionary)
  if (tables === undefined) {
    tables = new Tables(dictionary)
    made.set(dictionary, tables)
  }
  return tables
}

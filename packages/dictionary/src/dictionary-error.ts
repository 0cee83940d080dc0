/** Where in a dictionary something is: what a file of a counterparty's is corrected by. */
export interface DictionaryPlace {
  /** As it was given; undefined for what no file says, such as an overlay in TypeScript. */
  readonly file?: string
  /** From 1. */
  readonly line?: number
  /** As it begins, for example `<field name='Side'>`, or what is meant, for example `field 54`; empty for a whole file. */
  readonly element: string
}

/**
 * A dictionary cannot be made of what was given: thrown before there is one.
 *
 * `code` is stable; the message says where, what was expected and what came.
 */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError'
  readonly file: string | undefined
  readonly line: number | undefined
  readonly element: string

  constructor(
    readonly code: DictionaryErrorCode,
    { file, line, element }: DictionaryPlace,
    readonly expected: string,
    readonly found: string,
    options?: ErrorOptions,
  ) {
    const position = [file, line].filter((part) => part !== undefined).join(':')
    const where = [position, element].filter((part) => part !== '').join(': ')
    super(`${where}: expected ${expected}, but got ${found}`, options)
    this.file = file
    this.line = line
    this.element = element
  }
}

/**
 * `unreadable`: no such file, or not one that may be read. `malformed-xml`: not XML. `wrong-document`: XML of another kind,
 * or of a version of FIX that is not known. `missing-attribute`, `invalid-attribute`: of one element. `undefined-field`,
 * `undefined-component`, `undefined-group`, `undefined-code-set`: used, and defined nowhere. `duplicate-tag`, `duplicate-name`,
 * `duplicate-message`: defined twice. `component-loop`: made of itself. `empty-group`: no field that could begin an entry.
 * `conflict`: an overlay says of a field what the dictionary below says otherwise.
 */
export type DictionaryErrorCode =
  | 'unreadable'
  | 'malformed-xml'
  | 'wrong-document'
  | 'missing-attribute'
  | 'invalid-attribute'
  | 'undefined-field'
  | 'undefined-component'
  | 'undefined-group'
  | 'undefined-code-set'
  | 'duplicate-tag'
  | 'duplicate-name'
  | 'duplicate-message'
  | 'component-loop'
  | 'empty-group'
  | 'conflict'

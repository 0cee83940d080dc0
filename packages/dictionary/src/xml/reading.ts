import { messageOf } from '@goldfix/core'
import { DictionaryError, type DictionaryErrorCode } from '../dictionary-error.js'
import type { DictionaryNotice } from '../notice.js'
import { spelled, type XmlElement } from './elements.js'

/** Where something is in the file that is being read. */
interface Place {
  /** From 1; left out where the whole file is meant. */
  readonly line?: number
  readonly element: string
}

/** One reading of one file: what is told of it names the file. */
export class Reading {
  private readonly told = new Set<string>()

  constructor(
    readonly file: string,
    private readonly onNotice: (notice: DictionaryNotice) => void = () => undefined,
  ) {}

  /** What a reader is to throw where it cannot go on. */
  error(
    code: DictionaryErrorCode,
    place: XmlElement | Place,
    expected: string,
    found: string,
    options?: ErrorOptions,
  ): DictionaryError {
    return new DictionaryError(
      code,
      { file: this.file, ...placeOf(place) },
      expected,
      found,
      options,
    )
  }

  notice(kind: DictionaryNotice['kind'], at: XmlElement, text: string): void {
    this.onNotice({ kind, file: this.file, line: at.line, element: spelled(at), text })
  }

  /** The attribute, which must be there and must not be empty. */
  attribute(element: XmlElement, name: string): string {
    const value = element.attributes[name]?.trim()
    if (value === undefined)
      throw this.error('missing-attribute', element, `an attribute ${name}`, 'none')
    if (value === '')
      throw this.error('invalid-attribute', element, `a value of ${name}`, 'an empty one')
    return value
  }

  /** The attribute as the number of a field. */
  tag(element: XmlElement, name: string): number {
    const value = this.attribute(element, name)
    const tag = Number(value)
    if (!/^[1-9]\d*$/.test(value) || tag > MAX_TAG)
      throw this.error(
        'invalid-attribute',
        element,
        `a tag, from 1 to ${MAX_TAG}, as ${name}`,
        `'${value}'`,
      )
    return tag
  }

  /** Tells of attributes that nothing is done with, once for each. */
  knows(element: XmlElement, ...names: readonly string[]): void {
    for (const name of Object.keys(element.attributes))
      if (!names.includes(name) && !/^(?:xmlns|xml|xsi)(?::|$)/.test(name))
        this.once(`${element.name} ${name}`, () =>
          this.notice('unknown-attribute', element, `Nothing is done with its ${name}.`),
        )
  }

  /** Tells of an element that nothing is done with, once for each name and parent. */
  ignores(child: XmlElement, parent: XmlElement): void {
    this.once(`${parent.name} > ${child.name}`, () =>
      this.notice('unknown-element', child, `Nothing is done with it in <${parent.name}>.`),
    )
  }

  /** The file's pieces, with what the system or the encoding says turned into an error that names the file. */
  *pieces(pieces: Iterable<string>): Generator<string> {
    try {
      yield* pieces
    } catch (cause) {
      const place = { element: '' }
      throw this.error('unreadable', place, 'a text that can be read', messageOf(cause), { cause })
    }
  }

  private once(what: string, tell: () => void): void {
    if (this.told.has(what)) return
    this.told.add(what)
    tell()
  }
}

const MAX_TAG = 2_147_483_647

function placeOf(place: XmlElement | Place): Place {
  return 'element' in place ? place : { line: place.line, element: spelled(place) }
}

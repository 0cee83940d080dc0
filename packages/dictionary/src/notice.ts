/** Something of a file that is not taken over as it stands there. */
export interface DictionaryNotice {
  /**
   * `unknown-element`, `unknown-attribute`: ignored, told once for each name. `unknown-type`: the field is a STRING.
   * `unknown-value`: of an attribute whose default is taken. `repeated`: the first of two counts.
   * `empty`: the standard says what is in it.
   */
  readonly kind:
    | 'unknown-element'
    | 'unknown-attribute'
    | 'unknown-type'
    | 'unknown-value'
    | 'repeated'
    | 'empty'
  readonly file: string
  /** From 1. */
  readonly line: number
  /** As it begins, for example `<field name='Side'>`. */
  readonly element: string
  /** What it means for you, in a sentence. */
  readonly text: string
}

/** A notice as a line for people: `file:line: element: sentence (kind)`. */
export function dictionaryNoticeText({
  kind,
  file,
  line,
  element,
  text,
}: DictionaryNotice): string {
  return `${file}:${line}: ${element}: ${text} (${kind})`
}

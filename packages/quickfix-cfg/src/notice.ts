/** Something of the file that does not have the effect it has in QuickFIX. */
export interface Notice {
  /**
   * `unknown`: no QuickFIX known here has such a key or section. `not-honoured`: it means something, and GoldFix does
   * not do it, or not just so. `no-effect`: there is nothing here, or not in this session, that it could change.
   * `overridden`: another line of the same section says it again.
   */
  readonly kind: 'unknown' | 'not-honoured' | 'no-effect' | 'overridden'
  readonly file: string
  /** From 1. */
  readonly line: number
  /** `DEFAULT`, or the id of the session, for example `FIX.4.4:BROKER->CLIENT`. */
  readonly section: string
  /** As it is written; a section's name where the whole section is meant. */
  readonly key: string
  /** What it means for you, in a sentence. */
  readonly text: string
}

/** A notice as a line for people: `file:line: [section] key: sentence (kind)`. Values are never shown. */
export function noticeText({ kind, file, line, section, key, text }: Notice): string {
  return `${file}:${line}: [${section}] ${key}: ${text} (${kind})`
}

import { UsageError } from '@goldfix/core'
import type { Entries, Entry } from './entry.js'
import type { Notice } from './notice.js'
import { named } from './settings.js'

/** A `[SESSION]` or `[DEFAULT]` and what stands under it. */
export interface Section {
  /** Of its head line, from 1. */
  readonly line: number
  readonly entries: Entries
  /** Lines that a later one of the section takes the place of. */
  readonly overridden: readonly { readonly entry: Entry; readonly by: Entry }[]
}

/** A file as it is written. */
export interface Sections {
  readonly defaults: Section
  readonly sessions: readonly Section[]
  /** What stands under any other head is not read. */
  readonly notices: readonly Notice[]
}

interface OpenSection extends Section {
  readonly entries: Map<string, Entry>
  readonly overridden: { readonly entry: Entry; readonly by: Entry }[]
}

/**
 * Cuts a file into its sections. Nothing is replaced in values: `${...}` stays as it is.
 *
 * @throws UsageError `invalid-option` that names file and line
 */
export function readSections(source: string, file: string): Sections {
  let defaults: OpenSection | undefined
  let current: OpenSection | undefined
  const sessions: OpenSection[] = []
  const notices: Notice[] = []

  for (const [index, raw] of source.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1
    const text = raw.trim() // a byte order mark, too
    if (text === '' || text.startsWith('#')) continue
    const head = /^\[(.*)\]$/.exec(text)?.[1]?.trim()
    if (head !== undefined) open(head, line)
    else put(text, line)
  }
  if (sessions.length === 0) wrong(1, 'expected a [SESSION], but there is none')
  return { defaults: defaults ?? emptySection(0), sessions, notices }

  function open(head: string, line: number): void {
    current = emptySection(line)
    if (/^session$/i.test(head)) sessions.push(current)
    else if (/^default$/i.test(head)) {
      if (defaults !== undefined)
        wrong(line, `expected one [DEFAULT], but there is one in line ${defaults.line} already`)
      defaults = current
    } else
      notices.push({
        kind: 'unknown',
        file,
        line,
        section: head,
        key: `[${head}]`,
        text: 'Only [DEFAULT] and [SESSION] are read: nothing in this section is used.',
      })
  }

  function put(text: string, line: number): void {
    const at = text.indexOf('=')
    const key = text.slice(0, at).trim()
    if (at < 1 || key === '')
      wrong(
        line,
        `expected [SECTION], Key=Value or a comment with #, but got '${withoutValue(text)}'`,
      )
    if (current === undefined)
      wrong(line, `expected [DEFAULT] or [SESSION] above the first setting, but got '${key}'`)
    const { name, setting } = named(key)
    const entry: Entry = { key, value: text.slice(at + 1).trim(), file, line, setting }
    const earlier = current.entries.get(name)
    if (earlier !== undefined) current.overridden.push({ entry: earlier, by: entry })
    current.entries.set(name, entry)
  }

  function wrong(line: number, text: string): never {
    throw new UsageError('invalid-option', `${file}:${line}: ${text}`)
  }
}

/** Who forgets a key may have written a password. */
function withoutValue(text: string): string {
  return text.replace(/=.*$/, '=...').slice(0, 40)
}

function emptySection(line: number): OpenSection {
  return { line, entries: new Map(), overridden: [] }
}

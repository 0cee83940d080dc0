import { readFileSync } from 'node:fs'
import {
  type AcceptorOptions,
  messageOf,
  type SessionId,
  type SessionOptions,
  sessionIdOf,
  UsageError,
} from '@goldfix/core'
import { dialectOf } from './dialect.js'
import type { Entries, Entry } from './entry.js'
import type { Notice } from './notice.js'
import { readSections, type Section } from './sections.js'
import {
  isVariable,
  makeSession,
  type ReadSession,
  readStatements,
  type Statements,
} from './session.js'
import type { Dialect } from './setting.js'
import type { CfgTcp, CfgTls } from './tls-options.js'
import { oneTransport } from './transport.js'

/** What {@link readQuickFixCfg} needs to know besides the text. */
export interface CfgOptions {
  /**
   * What the file is called in notices and errors.
   * @default 'quickfix.cfg', or the file that is loaded
   */
  readonly file?: string
  /**
   * Reads the sessions of this role alone: as QuickFIX does, whose acceptors and initiators are made apart.
   * @default both
   */
  readonly role?: SessionOptions['role']
  /**
   * Judges the Logon of every acceptor's counterparty, behind AllowedRemoteAddresses.
   * @default every counterparty that knows the CompIDs is let in
   */
  readonly authenticate?: NonNullable<AcceptorOptions['authenticate']>
  /**
   * Keys of the application's own, in whatever case: they are not reported, and found in `settings`.
   * @default none
   */
  readonly ownKeys?: readonly string[]
}

/** A QuickFIX settings file in GoldFix's terms. */
export interface QuickFixCfg {
  /** Whose names the file uses; undefined where they are those of several engines. */
  readonly dialect: Dialect | undefined
  /** For `createEngine`, in the order of the file. */
  readonly sessions: readonly SessionOptions[]
  /** For `tls()`, where the file has TLS switched on: then `tcp()` must not be used. */
  readonly tls: CfgTls | undefined
  /** For `tcp()`, where `tls` is undefined. */
  readonly tcp: CfgTcp
  /**
   * Every value of a session as it is written, passwords included, those of `[DEFAULT]` among them: by the name that
   * stands first in the table of settings, or as it is written where it is not there.
   */
  readonly settings: ReadonlyMap<SessionId, Readonly<Record<string, string>>>
  /** Whatever is not as it is in QuickFIX, in the order of the file. Log it, or refuse to start. */
  readonly notices: readonly Notice[]
}

/** Reads the file at a path, see {@link readQuickFixCfg}. */
export function loadQuickFixCfg(file: string, options: CfgOptions = {}): QuickFixCfg {
  return readQuickFixCfg(textOf(file), { file, ...options })
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new UsageError('invalid-option', `${file} cannot be read: ${messageOf(cause)}`, { cause })
  }
}

/**
 * Reads QuickFIX settings: `[DEFAULT]`, `[SESSION]`, `Key=Value`, `#`. Keys in whatever case, under the names of every
 * QuickFIX; the last of two lines wins.
 *
 * @throws UsageError `invalid-option` that names file, line and key: for a value that is not as it should be, for one
 * that is missing, and for what must not be left out for safety's sake
 */
export function readQuickFixCfg(text: string, options: CfgOptions = {}): QuickFixCfg {
  const file = options.file ?? 'quickfix.cfg'
  const own = new Set(options.ownKeys?.map((key) => key.toLowerCase()))
  const sections = readSections(text, file)
  const notices: Notice[] = [...sections.notices]
  const read = sections.sessions.map((section) => {
    const entries: Entries = new Map([...sections.defaults.entries, ...section.entries])
    const missing = (what: string): never => {
      const where = `${file}:${section.line}: [SESSION]`
      throw new UsageError('invalid-option', `${where}: expected ${what}, but there is none`)
    }
    return { section, entries, missing, statements: readStatements(entries, missing) }
  })
  const wanted = read.filter(
    ({ statements }) => options.role === undefined || statements.session.role === options.role,
  )
  if (wanted.length === 0)
    throw new UsageError(
      'invalid-option',
      `${file}: expected an ${options.role}, but there is none`,
    )

  const made = wanted.map(({ section, entries, missing, statements }) => {
    const session = makeSession(statements, options.authenticate, missing)
    return { section, entries, statements, session, id: sessionIdOf(session.options) }
  })
  refuseDoubles(made, file)
  const everyEntry = [sections.defaults, ...sections.sessions].flatMap(({ entries }) => [
    ...entries.values(),
  ])
  const heardBySomeone = new Set(
    read.flatMap(({ statements }) => statements.all.map(({ entry }) => entry)),
  )
  const defaults = new Set(sections.defaults.entries.values())
  const tell = (entry: Entry, section: string, kind: Notice['kind'], sentence: string): void => {
    const { line, key } = entry
    const where = defaults.has(entry) ? 'DEFAULT' : section
    const isTold = notices.some((told) => told.line === line && told.text === sentence)
    if (!isTold) notices.push({ kind, file, line, section: where, key, text: sentence })
  }

  for (const one of made) report(one, own, heardBySomeone, tell)
  for (const { entry, by } of sections.defaults.overridden)
    notices.push(overridden(entry, by, 'DEFAULT'))
  for (const { section, id } of made)
    for (const { entry, by } of section.overridden) notices.push(overridden(entry, by, id))

  return {
    dialect: dialectOf(everyEntry),
    sessions: made.map(({ session }) => session.options),
    ...oneTransport(made, file),
    settings: new Map(made.map(({ id, entries }) => [id, valuesOf(entries)])),
    notices: notices.sort((a, b) => a.line - b.line),
  }
}

interface Made {
  readonly section: Section
  readonly entries: Entries
  readonly statements: Statements
  readonly session: ReadSession
  readonly id: SessionId
}

type Tell = (entry: Entry, section: string, kind: Notice['kind'], text: string) => void

function report(
  { entries, statements, session, id }: Made,
  own: ReadonlySet<string>,
  heardBySomeone: ReadonlySet<Entry>,
  tell: Tell,
): void {
  for (const entry of entries.values()) {
    const { setting } = entry
    if (setting === undefined) {
      if (own.has(entry.key.toLowerCase())) continue
      tell(
        entry,
        id,
        'unknown',
        'No QuickFIX known here has this setting: nothing is done with it.',
      )
    } else if (!heardBySomeone.has(entry) && setting.audience !== undefined)
      tell(entry, id, 'no-effect', `It is for ${setting.audience.named} alone.`)
    if (isVariable(entry))
      tell(entry, id, 'not-honoured', 'Variables are not replaced: it is taken as it is written.')
  }
  const unused = new Set(session.unusedTls)
  for (const { entry, says } of statements.all) {
    if (unused.has(entry)) tell(entry, id, 'no-effect', 'TLS is switched off.')
    else if (says.notice) tell(entry, id, says.notice.kind, says.notice.text)
  }
}

function overridden({ file, line, key }: Entry, by: Entry, section: string): Notice {
  const text = `Line ${by.line} says it again, and counts.`
  return { kind: 'overridden', file, line, section, key, text }
}

function refuseDoubles(made: readonly Made[], file: string): void {
  const seen = new Map<string, number>()
  for (const { session, section, id } of made) {
    for (const name of namesOf(session.options, id)) {
      const line = seen.get(name)
      if (line !== undefined)
        throw new UsageError(
          'invalid-option',
          `${file}:${section.line}: [SESSION]: expected another session than in line ${line}, but both are ${name}`,
        )
      seen.set(name, section.line)
    }
  }
}

/** A qualifier is not on the wire: to a listener two sessions that differ in it alone are the same. */
function namesOf(options: SessionOptions, id: SessionId): readonly string[] {
  if (options.role === 'initiator' || options.qualifier === undefined) return [id]
  const { qualifier: _, ...parties } = options
  return [id, sessionIdOf(parties)]
}

function valuesOf(entries: Entries): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...entries].map(([name, { setting, key, value }]) => [setting ? name : key, value]),
  )
}

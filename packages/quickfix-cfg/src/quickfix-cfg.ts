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
import type { Entries } from './entry.js'
import type { Notice } from './notice.js'
import type { Made, Understood } from './reading.js'
import { noticesOf } from './report.js'
import { readSections, type Section } from './sections.js'
import { makeSession, readStatements } from './session.js'
import type { Dialect } from './setting.js'
import type { CfgTcp, CfgTls } from './tls-options.js'
import { oneTransport } from './transport.js'
import type { CfgValidation } from './validation.js'

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
  /** For `createEngine`, in the order of the file; with what {@link QuickFixCfg.validation} asks for: `withValidators(cfg)`. */
  readonly sessions: readonly SessionOptions[]
  /**
   * For `withValidators` of `@goldfix/dictionary`: what messages are held against, as UseDataDictionary and the like say.
   * A session that is not here validates nothing.
   */
  readonly validation: ReadonlyMap<SessionId, CfgValidation>
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
  const { file = 'quickfix.cfg', role, authenticate, ownKeys = [] } = options
  const sections = readSections(text, file)
  const understood = sections.sessions.map((section) =>
    understand(section, sections.defaults, file),
  )
  const wanted = understood.filter(
    ({ statements }) => role === undefined || statements.session.role === role,
  )
  if (wanted.length === 0)
    throw new UsageError('invalid-option', `${file}: expected an ${role}, but there is none`)
  const made = wanted.map((one) => make(one, authenticate))
  refuseDoubles(made, file)

  const entries = [sections.defaults, ...sections.sessions].flatMap((section) => [
    ...section.entries.values(),
  ])
  return {
    dialect: dialectOf(entries),
    sessions: made.map(({ session }) => session.options),
    validation: new Map(
      made.flatMap(({ id, session: { validation } }) => (validation ? [[id, validation]] : [])),
    ),
    ...oneTransport(made, file),
    settings: new Map(made.map((one) => [one.id, valuesOf(one.entries)])),
    notices: noticesOf({ sections, understood, made, ownKeys }),
  }
}

function understand(section: Section, defaults: Section, file: string): Understood {
  const entries: Entries = new Map([...defaults.entries, ...section.entries])
  const missing = (what: string): never => {
    const where = `${file}:${section.line}: [SESSION]`
    throw new UsageError('invalid-option', `${where}: expected ${what}, but there is none`)
  }
  return { section, entries, missing, statements: readStatements(entries, missing) }
}

function make(one: Understood, authenticate: CfgOptions['authenticate']): Made {
  const session = makeSession(one.statements, authenticate, one.missing)
  return { ...one, session, id: sessionIdOf(session.options) }
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

/** A qualifier is not on the wire: sessions that differ in it alone are the same to a listener. */
function namesOf(options: SessionOptions, id: SessionId): readonly string[] {
  if (options.role === 'initiator') return [id]
  const { qualifier: _, ...parties } = options
  const { host, port } = options.listen
  return [id, `${sessionIdOf(parties)} at ${host}:${port}`]
}

function valuesOf(entries: Entries): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...entries].map(([name, { setting, key, value }]) => [setting ? name : key, value]),
  )
}

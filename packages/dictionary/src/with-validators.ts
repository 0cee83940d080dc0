import { resolve } from 'node:path'
import {
  applVerIds,
  messageOf,
  type SessionId,
  type SessionOptions,
  sessionIdOf,
  UsageError,
  type Validator,
} from '@goldfix/core'
import type { Dictionary, DictionaryVersion } from './dictionary.js'
import type { DictionaryNotice } from './notice.js'
import { published } from './published.js'
import { loadQuickFixXml } from './quickfix-xml.js'
import type { ValidationOptions } from './validation/options.js'
import { createValidator } from './validation/validator.js'

/** What a session's messages are to be held against. */
export interface RequestedValidation {
  /** Of whole messages; in FIXT.1.1 of headers, trailers and administrative messages. */
  readonly dictionary: RequestedDictionary
  /** In FIXT.1.1, of application messages: first that of messages without ApplVerID(1128). Otherwise none. */
  readonly applications: readonly RequestedDictionary[]
  readonly rules: ValidationOptions
}

/** A version as it was published, or a file. */
export interface RequestedDictionary {
  readonly version: DictionaryVersion
  /** A QuickFIX data dictionary, relative to the folder of the process. */
  readonly file?: string
  /** Who names the file: what errors begin with. */
  readonly namedBy?: string
}

/** Sessions, and what some of them ask for: `loadQuickFixCfg` of `@goldfix/quickfix-cfg` gives both. */
export interface RequestedSessions {
  readonly sessions: readonly SessionOptions[]
  readonly validation: ReadonlyMap<SessionId, RequestedValidation>
}

/** How the dictionaries of {@link withValidators} are loaded. */
export interface WithValidatorsOptions {
  /**
   * Hears of whatever in the files is not taken over as it stands there.
   * @default nobody is told
   */
  readonly onNotice?: (notice: DictionaryNotice) => void
}

/**
 * The sessions, each with the validator that is asked for it. Files are read, tables of versions loaded, once for all
 * sessions, and only those that are needed.
 *
 * @throws UsageError `invalid-option` for a file that cannot be used: who names it, and where in it what is wrong
 */
export async function withValidators(
  { sessions, validation }: RequestedSessions,
  options: WithValidatorsOptions = {},
): Promise<SessionOptions[]> {
  const shelf = new Shelf(options)
  const validated: SessionOptions[] = []
  for (const session of sessions) {
    const requested = validation.get(sessionIdOf(session))
    validated.push(
      requested === undefined ? session : { ...session, validator: await make(requested, shelf) },
    )
  }
  return validated
}

async function make(
  { dictionary, applications, rules }: RequestedValidation,
  shelf: Shelf,
): Promise<Validator> {
  const own = await shelf.of(dictionary)
  if (own.version !== dictionary.version)
    refuse(dictionary, `expected a dictionary of ${dictionary.version}, but got ${own.version}`)
  const byApplVerId = new Map<string, Dictionary>()
  for (const application of applications)
    byApplVerId.set(applVerIdOf(application), await shelf.of(application))
  const [first] = applications
  if (first !== undefined) await addPublished(byApplVerId)
  try {
    if (first === undefined) return createValidator(own, rules)
    const byDefault = applVerIdOf(first)
    return createValidator({ transport: own, applications: byApplVerId, default: byDefault }, rules)
  } catch (cause) {
    refuse(dictionary, messageOf(cause), cause)
  }
}

/** What the peer's Logon may choose besides, and ApplVerID(1128): the versions of FIXT.1.1 for which no file is named. */
async function addPublished(byApplVerId: Map<string, Dictionary>): Promise<void> {
  for (const version of ['FIX.5.0', 'FIX.5.0SP1', 'FIX.5.0SP2'] as const) {
    const applVerId = applVerIds[version]
    if (!byApplVerId.has(applVerId)) byApplVerId.set(applVerId, await published(version))
  }
}

/** Dictionaries that were asked for, so that nobody loads them twice. */
class Shelf {
  readonly #files = new Map<string, Dictionary>()
  readonly #options: WithValidatorsOptions

  constructor(options: WithValidatorsOptions) {
    this.#options = options
  }

  async of(requested: RequestedDictionary): Promise<Dictionary> {
    const { version, file } = requested
    if (file === undefined) return published(version)
    const path = resolve(file)
    const known = this.#files.get(path)
    if (known !== undefined) return known
    try {
      const dictionary = loadQuickFixXml(path, { file, ...this.#options })
      this.#files.set(path, dictionary)
      return dictionary
    } catch (cause) {
      refuse(requested, messageOf(cause), cause)
    }
  }
}

function applVerIdOf(application: RequestedDictionary): string {
  const { version } = application
  if (version !== 'FIXT.1.1') return applVerIds[version]
  refuse(application, 'expected the version of an application, but got FIXT.1.1')
}

function refuse({ namedBy, file }: RequestedDictionary, text: string, cause?: unknown): never {
  const where = namedBy ?? file
  throw new UsageError(
    'invalid-option',
    where === undefined ? text : `${where}: ${text}`,
    cause === undefined ? undefined : { cause },
  )
}

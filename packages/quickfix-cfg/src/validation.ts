import type { ApplVersion, BeginString, SessionOptions } from '@goldfix/core'
import type { Entry } from './entry.js'
import type { Statement } from './session.js'

/** What the messages of a session are held against: `withValidators` of `@goldfix/dictionary` does it. */
export interface CfgValidation {
  /** Of whole messages; in FIXT.1.1 of headers, trailers and administrative messages. */
  readonly dictionary: CfgDictionary
  /** Of application messages in FIXT.1.1, that of DefaultApplVerID first; otherwise none. */
  readonly applications: readonly CfgDictionary[]
  /** What the file says; where it says nothing it is as in QuickFIX. */
  readonly rules: CfgRules
}

/** A dictionary that the file asks for. */
export interface CfgDictionary {
  readonly version: BeginString | ApplVersion
  /** A QuickFIX data dictionary, relative to the folder of the process. Undefined: the version as it was published. */
  readonly file?: string
  /** The line that names the file, for errors: `quickfix.cfg:9: DataDictionary`. */
  readonly namedBy?: string
}

/** Switches of validation, by the names that they have in `@goldfix/dictionary`. */
export interface CfgRules {
  readonly validateFieldsOutOfOrder?: boolean
  readonly validateFieldsHaveValues?: boolean
  readonly validateUserDefinedFields?: boolean
  readonly validateUnorderedGroupFields?: boolean
  readonly firstFieldInGroupIsDelimiter?: boolean
  readonly allowUnknownMsgFields?: boolean
  readonly allowUnknownEnumValues?: boolean
}

/** What a line says of validation. */
export interface ValidationSays {
  /** Nothing is held against a dictionary. */
  readonly off?: true
  readonly rules?: CfgRules
  /** A file, and what it is for: `own` is the session's BeginString, `default` the version of DefaultApplVerID. */
  readonly dictionary?: { readonly of: 'own' | 'default' | ApplVersion; readonly file: string }
}

/** What is validated in a session, or nothing, and the lines that change nothing about that. */
export function validationOf(
  all: readonly Statement[],
  { beginString, defaultApplVerId }: Pick<SessionOptions, 'beginString' | 'defaultApplVerId'>,
): { readonly validation: CfgValidation | undefined; readonly unusedRules: readonly Entry[] } {
  const lines = all.flatMap(({ entry, says: { validation } }) =>
    validation === undefined ? [] : [{ entry, ...validation }],
  )
  if (lines.some(({ off }) => off)) {
    const unusedRules = lines.flatMap(({ entry, off }) => (off ? [] : [entry]))
    return { validation: undefined, unusedRules }
  }
  let own: CfgDictionary = { version: beginString }
  const applications = new Map<ApplVersion, CfgDictionary>()
  if (defaultApplVerId !== undefined)
    applications.set(defaultApplVerId, { version: defaultApplVerId })
  for (const { entry, dictionary } of lines) {
    if (dictionary === undefined) continue
    const { of, file } = dictionary
    const source = { file, namedBy: `${entry.file}:${entry.line}: ${entry.key}` }
    const version = of === 'default' ? defaultApplVerId : of
    if (version === 'own') own = { version: beginString, ...source }
    else if (version !== undefined) applications.set(version, { version, ...source })
  }
  const rules: CfgRules = Object.assign({}, ...lines.map((line) => line.rules))
  return {
    validation: { dictionary: own, applications: [...applications.values()], rules },
    unusedRules: [],
  }
}

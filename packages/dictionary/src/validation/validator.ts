import { type Fault, type IndexedMessage, UsageError, type Validator } from '@goldfix/core'
import { joinedDataFields, type LengthTags, ownDataFields } from '../data-fields.js'
import type { Dictionary } from '../dictionary.js'
import { Inspection } from './inspection.js'
import { defaultRules, type ValidationOptions, type ValidationRules } from './options.js'
import { Plan } from './plan.js'
import { Shapes } from './shapes.js'
import { tablesOf } from './tables.js'

/** The dictionaries of a FIXT.1.1 session. */
export interface SessionDictionaries {
  /** For header, trailer and administrative messages. */
  readonly transport: Dictionary
  /** For application messages, by ApplVerID(1128) as on the wire: `9` for FIX.5.0SP2. */
  readonly applications: ReadonlyMap<string, Dictionary>
  /**
   * The ApplVerID of messages without one, until the peer's Logon says another with DefaultApplVerID(1137), and for
   * one that says a version which is not among the applications.
   */
  readonly default: string
}

/**
 * A judge of messages by a dictionary, for the `validator` of a session of either role. Tables are made once for each
 * dictionary object, however many validators there are; give all sessions the same object.
 *
 * Throws a UsageError for a dictionary that cannot be used: references to what it does not have, no header (FIX.5.0
 * and later: give the transport's with it), no application for the default, a data field with two lengths in them.
 */
export function createValidator(
  dictionaries: Dictionary | SessionDictionaries,
  options: ValidationOptions = {},
): Validator {
  const all =
    'transport' in dictionaries
      ? [dictionaries.transport, ...dictionaries.applications.values()]
      : [dictionaries]
  const dataFields = joinedDataFields(all.map((dictionary) => ownDataFields(dictionary)))
  const plan =
    'transport' in dictionaries
      ? planOf(dictionaries, dataFields)
      : simplePlan(dictionaries, dataFields)
  return new DictionaryValidator(plan, { ...defaultRules, ...options }, dataFields)
}

class DictionaryValidator implements Validator {
  readonly #plan: Plan
  readonly #rules: ValidationRules
  readonly #shapes = new Shapes()

  constructor(
    plan: Plan,
    rules: ValidationRules,
    readonly dataFields: LengthTags,
  ) {
    this.#plan = plan
    this.#rules = rules
  }

  validate(message: IndexedMessage, applVerId?: string): Fault | undefined {
    return inspection.inspect(message, this.#plan, this.#rules, applVerId, this.#shapes)
  }
}

/** Nothing of a message outlives its inspection, so one is enough for all. */
const inspection = new Inspection()

function simplePlan(dictionary: Dictionary, dataFields: LengthTags): Plan {
  checkTransport(dictionary)
  const tables = tablesOf(dictionary, dataFields)
  return new Plan(tables, [], tables)
}

function planOf(
  { transport, applications, default: byDefault }: SessionDictionaries,
  dataFields: LengthTags,
): Plan {
  checkTransport(transport)
  const dictionary = applications.get(byDefault)
  if (dictionary === undefined) {
    throw new UsageError('invalid-option', `there is no dictionary for ApplVerID ${byDefault}`)
  }
  const all = [...applications].map(([applVerId, application]) => ({
    text: applVerId,
    applVerId: Buffer.from(applVerId),
    tables: tablesOf(application, dataFields),
  }))
  return new Plan(tablesOf(transport, dataFields), all, tablesOf(dictionary, dataFields))
}

function checkTransport({ version, header }: Dictionary): void {
  if (header.length > 0) return
  throw new UsageError('invalid-option', `${version} has no header: give it with its transport`)
}

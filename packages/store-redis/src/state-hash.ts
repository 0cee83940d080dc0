import { type SessionRecord, StoreError, type Terms } from '@goldfix/core'

/**
 * What the record is read from. Always there: `generation`, `nextOut`, `nextIn` and `createdAt`, decimal. Only where
 * it is so: `making` (`1`: not yet among the known ones), `resetPending` (`1`), `state` and `stateAt` (the standing),
 * `terms` (JSON), `nextPlace`.
 *
 * Besides, for the scripts: `keptFrom`, of numbers below it nobody knows any more whether they had bytes; and `run`,
 * the run of the server in which it was last certain that nothing was missing, a space, and what commits were
 * worth then: `r` where they outlive a restart, `f` where they outlive a failover, `-` where neither.
 */
export const STATE_FIELDS = [
  'generation',
  'nextOut',
  'nextIn',
  'createdAt',
  'making',
  'resetPending',
  'state',
  'stateAt',
  'terms',
  'nextPlace',
] as const

/** A record, and what is only the store's business. */
export interface StoredState {
  readonly record: SessionRecord
  readonly making: boolean
}

/** What the load script found in the hash `key`; nothing where there is no hash. */
export function readState(key: string, answer: unknown): StoredState | undefined {
  if (!Array.isArray(answer)) throw corrupt(key)
  const values = answer.map((value) => (value === null ? undefined : String(value)))
  if (values.slice(1).every((value) => value === undefined)) return undefined
  const [mayLack, generation, nextOut, nextIn, createdAt, making, ...seldom] = values
  const [resetPending, state, stateAt, terms, nextPlace] = seldom
  const record = {
    generation: numberIn(key, generation),
    nextOut: numberIn(key, nextOut),
    nextIn: numberIn(key, nextIn),
    createdAt: timeIn(key, createdAt),
    ...(resetPending && { resetPending: true as const }),
    ...(state && { standing: { state, at: timeIn(key, stateAt) } }),
    ...(terms && { terms: termsIn(key, terms) }),
    ...(nextPlace && { nextPlace: numberIn(key, nextPlace) }),
    ...(mayLack && { mayLack: true as const }),
  }
  return { record, making: making !== undefined }
}

/** The fields of a generation that begins with `to`, but for those that the reset script compares. */
export function stateBeginning(to: SessionRecord): string[] {
  const { nextOut, nextIn, resetPending, standing, terms } = to
  return [
    ...['nextOut', `${nextOut}`, 'nextIn', `${nextIn}`, 'keptFrom', `${nextOut}`],
    ...(resetPending ? ['resetPending', '1'] : []),
    ...(standing ? ['state', standing.state, 'stateAt', `${standing.at}`] : []),
    ...(terms ? ['terms', JSON.stringify(terms)] : []),
  ]
}

/** @throws StoreError `corrupt` unless `text` is a number as we write them */
export function numberIn(key: string, text: string | undefined): number {
  if (text === undefined) throw corrupt(key)
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 0) throw corrupt(key, `a number is '${text}'`)
  return number
}

/** What a key that is not as we left it comes to. */
export function corrupt(key: string, what = 'fields are missing'): StoreError {
  return new StoreError('corrupt', `the Redis key ${key} does not hold what it should: ${what}`)
}

function timeIn(key: string, text: string | undefined): number {
  const time = Number(text)
  if (!Number.isFinite(time)) throw corrupt(key, `a time is '${text}'`)
  return time
}

function termsIn(key: string, text: string): Terms {
  let terms: unknown
  try {
    terms = JSON.parse(text)
  } catch {
    throw corrupt(key, 'terms is no JSON')
  }
  if (!isTerms(terms)) throw corrupt(key, 'terms is no object of strings')
  return terms
}

function isTerms(value: unknown): value is Terms {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((term) => typeof term === 'string')
  )
}

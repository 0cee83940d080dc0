import { type SessionRecord, StoreError, type Terms } from '@goldfix/core'

/**
 * What a session's hash may hold. Always there: `generation`, `nextOut`, `nextIn` and `createdAt`, decimal, and
 * `keptFrom`: of numbers below it nobody knows any more whether they had bytes. Only where it is so: `resetPending`
 * (`1`), `state` and `stateAt` (the standing), `terms` (JSON), `nextPlace`.
 */
export const STATE_FIELDS = [
  'generation',
  'nextOut',
  'nextIn',
  'createdAt',
  'resetPending',
  'state',
  'stateAt',
  'terms',
  'nextPlace',
] as const

/** What the hash `key` says, the values in the order of {@link STATE_FIELDS}; nothing where there is none. */
export function readState(
  key: string,
  values: readonly (string | null)[],
): SessionRecord | undefined {
  if (values.every((value) => value === null)) return undefined
  const [generation, nextOut, nextIn, createdAt, resetPending, state, stateAt, terms, nextPlace] =
    values
  return {
    generation: numberIn(key, generation),
    nextOut: numberIn(key, nextOut),
    nextIn: numberIn(key, nextIn),
    createdAt: timeIn(key, createdAt),
    ...(resetPending && { resetPending: true }),
    ...(state && { standing: { state, at: timeIn(key, stateAt) } }),
    ...(terms && { terms: termsIn(key, terms) }),
    ...(nextPlace && { nextPlace: numberIn(key, nextPlace) }),
  }
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
export function numberIn(key: string, text: string | null | undefined): number {
  if (text === null || text === undefined) throw corrupt(key)
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 0) throw corrupt(key, `a number is '${text}'`)
  return number
}

/** What a key that is not as we left it comes to. */
export function corrupt(key: string, what = 'fields are missing'): StoreError {
  return new StoreError('corrupt', `the Redis key ${key} does not hold what it should: ${what}`)
}

function timeIn(key: string, text: string | null | undefined): number {
  const time = Number(text ?? Number.NaN)
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

import { type Commit, type SessionId, StoreError } from '@goldfix/core'
import { corrupt } from './state-hash.js'

/** What a script names as being in its way, and the number it names with it; nothing where it has done its work. */
export function whatIs(
  answer: unknown,
): readonly [what?: string | undefined, stored?: string | undefined] {
  if (!Array.isArray(answer)) return []
  const [what, stored] = answer
  return [String(what), stored === undefined ? undefined : String(stored)]
}

export function refusedCommit(
  id: SessionId,
  key: string,
  commit: Commit,
  answer: unknown,
): StoreError {
  const [what, stored] = whatIs(answer)
  switch (what) {
    case 'generation':
      return fenced(id, `expected generation ${commit.generation}`, stored)
    case 'hole':
      return fenced(id, `expected nextOut ${commit.first}`, stored)
    case 'bound':
      return new StoreError(
        'fenced',
        `${id}: expected number ${stored} free or the same, but it is bound to something else`,
      )
    default:
      return corrupt(key)
  }
}

export function refusedPlace(
  id: SessionId,
  key: string,
  first: number | undefined,
  answer: unknown,
): StoreError {
  const [what, stored] = whatIs(answer)
  switch (what) {
    case 'generation':
      return fenced(id, 'expected a record', stored)
    case 'place':
      return fenced(id, `expected place ${first} to be at most the next`, stored)
    default:
      return corrupt(key)
  }
}

/** @param stored nothing, or empty: there is no record */
export function fenced(id: SessionId, expected: string, stored: string | undefined): StoreError {
  const came = stored ? `it is ${stored}` : 'it was never seen'
  return new StoreError('fenced', `${id}: ${expected}, but ${came}`)
}

/** What is missing is an earlier commit of ours that came out as `unavailable`. */
export function overtaken(id: SessionId, { first }: Commit, stored = ''): StoreError {
  return new StoreError(
    'unavailable',
    `${id}: the commit of ${first} came before that of ${stored}, which failed and is to be repeated first`,
  )
}

export function lost(id: SessionId, key: string, known: string): StoreError {
  return new StoreError(
    'lost',
    `${id}: it existed, and the Redis key ${key} is gone; to begin it anew on purpose, HDEL '${known}' '${id}'`,
  )
}

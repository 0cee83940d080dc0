import { StoreError } from '../errors.js'
import type { Terms } from '../session-store.js'
import type { ResolvedOptions } from './options.js'

const names = [
  'role',
  'beginString',
  'senderCompId',
  'senderSubId',
  'senderLocationId',
  'targetCompId',
  'targetSubId',
  'targetLocationId',
  'qualifier',
] as const

/** The options that the numbers of a session depend on: with others it would be another session. */
export function termsOf(options: ResolvedOptions): Terms {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = options[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** @throws StoreError `mismatch` where the session was made with others; a record without any is taken */
export function checkTerms(options: ResolvedOptions, made: Terms | undefined): void {
  if (made === undefined) return
  const terms = termsOf(options)
  for (const name of names)
    if (made[name] !== terms[name])
      throw new StoreError(
        'mismatch',
        `${options.id} was made with ${name} ${show(made[name])}, and is opened with ${show(terms[name])}`,
      )
}

function show(value: string | undefined): string {
  return value === undefined ? 'left out' : `'${value}'`
}

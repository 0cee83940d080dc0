import { UsageError } from '@goldfix/core'

/** Says where in the JSON what was expected and what came. No value is told: it may be a secret. */
export function refuse(path: string, expected: string, got: string): never {
  throw new UsageError('invalid-field', `${path}: expected ${expected}, got ${got}`)
}

/** What a thing is in the terms of JSON. */
export function kindOf(json: unknown): string {
  if (json === undefined) return 'nothing'
  if (json === null) return 'null'
  if (Array.isArray(json)) return json.length === 0 ? 'an empty array' : 'an array'
  if (typeof json === 'object') return 'an object'
  return `a ${typeof json}`
}

/** Whether a thing is what JSON calls an object. */
export function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

import { StoreError } from '../errors.js'
import type { Draft, Field, Fields, FieldValue } from '../wire/draft.js'

/** A message that waits for a number, and until when. */
export interface Waiting {
  readonly draft: Draft
  /** Milliseconds since the epoch; it is not sent from then on. */
  readonly expiresAt: number | undefined
}

/** What JSON knows as it is; the rest is in an object with one member that tells what it was. */
type Json = string | number | boolean | { readonly [kind in 'n' | 't' | 'b' | 'g']?: unknown }

/** As bytes for a store: JSON, the first version of it. */
export function parkedBytes({ draft, expiresAt }: Waiting): Buffer {
  const fields = written(draft.fields)
  return Buffer.from(JSON.stringify({ v: 1, type: draft.msgType, fields, until: expiresAt }))
}

/** @throws StoreError `corrupt` */
export function parkedDraft(bytes: Buffer, place: number): Waiting {
  try {
    const { v, type, fields, until } = JSON.parse(bytes.toString('utf8'))
    if (v !== 1) throw new Error(`version ${v}`)
    return { draft: { msgType: type, fields: read(fields) }, expiresAt: until }
  } catch (cause) {
    throw new StoreError('corrupt', `what is parked at place ${place} cannot be read`, { cause })
  }
}

function written(fields: Fields): readonly (readonly [number, Json])[] {
  return fields.map(([tag, value]) => [tag, json(value)] as const)
}

function json(value: FieldValue): Json {
  if (typeof value === 'bigint') return { n: `${value}` }
  if (typeof value !== 'object') return value
  if (value instanceof Date) return { t: value.getTime() }
  if (value instanceof Uint8Array) return { b: Buffer.from(value).toString('base64') }
  return { g: value.map(written) }
}

function read(fields: readonly (readonly [number, Json])[]): Fields {
  return fields.map(([tag, value]): Field => [tag, fieldValue(value)])
}

function fieldValue(value: Json): FieldValue {
  if (typeof value !== 'object') return value
  if (value.n !== undefined) return BigInt(value.n as string)
  if (value.t !== undefined) return new Date(value.t as number)
  if (value.b !== undefined) return Buffer.from(value.b as string, 'base64')
  return (value.g as (readonly (readonly [number, Json])[])[]).map(read)
}

import { UsageError } from '@goldfix/core'
import type { Setting } from './setting.js'

/** A line `Key=Value` of a file. */
export interface Entry {
  /** As it is written. */
  readonly key: string
  readonly value: string
  readonly file: string
  /** From 1. */
  readonly line: number
  /** Undefined: nobody knows it. */
  readonly setting: Setting | undefined
}

/** What stands under one `[SESSION]` or `[DEFAULT]`, by the setting's own name or, unknown, by the key in lower case. */
export type Entries = ReadonlyMap<string, Entry>

/** @throws UsageError `invalid-option` that names file, line and key */
export function wrongEntry({ file, line, key }: Entry, text: string): never {
  throw new UsageError('invalid-option', `${file}:${line}: ${key}: ${text}`)
}

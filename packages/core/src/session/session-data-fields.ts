import { type DataFields, dataFieldsWith } from '../wire/data-fields.js'
import type { ResolvedOptions } from './options.js'

/** The data fields of a session: the standard's, and those of its validator's dictionary. Source: FIX, data type data. */
export function sessionDataFields({ validator }: Pick<ResolvedOptions, 'validator'>): DataFields {
  return dataFieldsWith(validator?.dataFields)
}

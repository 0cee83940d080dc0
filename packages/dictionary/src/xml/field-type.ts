import { type FieldType, fieldTypes } from '../dictionary.js'

const TYPES: ReadonlyMap<string, FieldType> = new Map(fieldTypes.map((type) => [type, type]))

/** A data type by whatever spelling of its name; undefined when no version has it. */
export function fieldTypeOf(name: string): FieldType | undefined {
  return TYPES.get(name.trim().toUpperCase())
}

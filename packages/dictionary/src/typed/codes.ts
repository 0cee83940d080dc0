import type { FieldDefinition } from '../dictionary.js'
import type { Kind } from './kind.js'

/** One code of a field as an application has it: of an integer's codes a number. */
export type Code = string | number

/** The codes of a field by the names of their constants, for example `Buy` and `SellShort`; undefined when it has none. */
export function constantsOf(
  { codes }: FieldDefinition,
  kind: Kind,
): Readonly<Record<string, Code>> | undefined {
  // Y and N are true and false
  if (codes === undefined || kind === 'boolean') return undefined
  const constants: Record<string, Code> = {}
  for (const [value, name] of codes) {
    const constant = constantName(name)
    // two values may have one name, and the second then ends in its value
    const isFree = !Object.hasOwn(constants, constant)
    constants[isFree ? constant : `${constant}_${value}`] = codeOf(value, kind)
  }
  return constants
}

/** A value of a code set, as it is on the wire, as an application has it. */
export function codeOf(value: string, kind: Kind): Code {
  return kind === 'integer' && String(Number(value)) === value ? Number(value) : value
}

/** `SELL_SHORT` is `SellShort`; a name with small letters in it stays as it is. */
export function constantName(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .split('_')
    .map((word) => word.slice(0, 1) + word.slice(1).toLowerCase())
    .join('')
}

/** What a version's codes of a field are called in it: a message of the same name keeps its name. */
export function codesName(field: string, isMessage: (name: string) => boolean): string {
  return isMessage(field) ? `${field}Codes` : field
}

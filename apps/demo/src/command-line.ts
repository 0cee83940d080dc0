import { parseArgs } from 'node:util'

/** What is wrong with a command line, and what was expected. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** An option as `--help` shows it. */
export interface OptionHelp {
  /** What stands for its value; nothing for an option without one. */
  readonly value?: string
  readonly says: string
}

export type OptionTable = Readonly<Record<string, OptionHelp>>

/** The options that were given: a text, or true where an option has no value. */
export type Given<T extends OptionTable> = { readonly [K in keyof T]?: string | true }

/** Reads options only; whatever is not in the table is refused. @throws CommandError */
export function readArgs<T extends OptionTable>(args: readonly string[], table: T): Given<T> {
  const options = Object.fromEntries(
    Object.entries(table).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given: Record<string, string | true> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') throw unexpected(args[token.index] ?? '', table)
    const { name, value } = token
    const option = Object.hasOwn(table, name) ? table[name] : undefined
    if (option === undefined) throw unexpected(token.rawName, table)
    if (option.value === undefined && value !== undefined)
      throw new CommandError(`--${name}: expected no value, but got '${value}'`)
    const isMissing = value === undefined || (!token.inlineValue && value.startsWith('--'))
    if (option.value !== undefined && isMissing)
      throw new CommandError(`--${name}: expected ${option.value} behind it`)
    given[name] = value ?? true
  }
  return given as Given<T>
}

function unexpected(what: string, table: OptionTable): CommandError {
  const names = Object.keys(table).map((name) => `--${name}`)
  return new CommandError(`expected one of ${names.join(', ')}, but got '${what}'`)
}

export function numberOf(
  name: string,
  text: string | true,
  { min, max, whole = true }: { readonly min: number; readonly max: number; whole?: boolean },
): number {
  const value = text === '' || text === true ? Number.NaN : Number(text)
  if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value
  throw new CommandError(
    `--${name}: expected ${whole ? 'a whole number' : 'a number'} from ${min} to ${max}, but got '${text}'`,
  )
}

export function oneOf<T extends string>(
  name: string,
  text: string | true,
  values: readonly T[],
): T {
  const value = values.find((known) => known === text)
  if (value !== undefined) return value
  throw new CommandError(`--${name}: expected one of ${values.join(', ')}, but got '${text}'`)
}

/** The table as lines, beside each other. */
export function tableText(table: OptionTable): string {
  const rows = Object.entries(table).map(
    ([name, { value, says }]) => [`--${name}${value ? ` ${value}` : ''}`, says] as const,
  )
  const width = Math.max(...rows.map(([option]) => option.length))
  return rows.map(([option, says]) => `  ${option.padEnd(width)}   ${says}`).join('\n')
}

import { writeFileSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'

/** What every bench of sessions may be told. */
export interface BenchOptions {
  /** Parts of the names of engines; none: all of them. */
  readonly engines: readonly string[]
  /** 1 to 100. */
  readonly rounds: number
  /** The file for all the figures, as JSON. */
  readonly json: string | undefined
  /** Those that only one bench knows. */
  readonly more: Readonly<Record<string, string | undefined>>
  /** Of those that only one bench knows and that have no value, the ones that were said. */
  readonly flags: ReadonlySet<string>
}

/**
 * @param more what only this bench may be told, with its defaults; or `rounds` with another default
 * @param flags the same without values
 */
export function benchOptions(
  args: readonly string[],
  more: Readonly<Record<string, string | undefined>> = {},
  flags: readonly string[] = [],
): BenchOptions {
  const own: ParseArgsConfig['options'] = {}
  for (const [name, value] of Object.entries(more))
    own[name] = { type: 'string', ...(value !== undefined && { default: value }) }
  for (const name of flags) own[name] = { type: 'boolean' }
  const { values } = parseArgs({
    args: [...args],
    options: {
      engines: { type: 'string', default: '' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'string' },
      ...own,
    },
  })
  return {
    engines: listed(values.engines),
    rounds: Math.min(Math.max(Number(values.rounds), 1), 100),
    json: values.json,
    more: values as Record<string, string | undefined>,
    flags: new Set(flags.filter((name) => name in values)),
  }
}

/** The words of a list. */
export function listed(text: string | undefined): string[] {
  return (text ?? '').split(',').filter(Boolean)
}

/** Whether one of these parts is in the name, or there are none. */
export function isNamed(name: string, parts: readonly string[]): boolean {
  const said = name.toLowerCase()
  return parts.length === 0 || parts.some((part) => said.includes(part.toLowerCase()))
}

/** Writes the figures where somebody wants them. */
export function writeJson(file: string | undefined, figures: unknown): void {
  if (file !== undefined) writeFileSync(file, `${JSON.stringify(figures, undefined, 2)}\n`)
}

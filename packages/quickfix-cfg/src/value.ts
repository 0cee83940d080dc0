/** How a value is written. */
export interface Parser<T> {
  /** Follows "expected" in errors and stands in the table of settings. */
  readonly expects: string
  /** Undefined: it is not written so. */
  readonly parse: (text: string) => T | undefined
}

export const flag: Parser<boolean> = {
  expects: 'Y or N',
  parse: (text) => ({ Y: true, N: false })[text.toUpperCase()],
}

export const text: Parser<string> = {
  expects: 'a text',
  parse: (value) => (value === '' ? undefined : value),
}

/** One that may be empty, which says the same as no such line. */
export const optionalText: Parser<string> = {
  expects: 'a text, or nothing',
  parse: (value) => value,
}

export function whole(min: number, max: number): Parser<number> {
  return {
    expects: `a whole number from ${min} to ${max}`,
    parse(value) {
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
      return number >= min && number <= max ? number : undefined
    },
  }
}

export const port = (min: 0 | 1): Parser<number> => whole(min, 65_535)

/** A number of seconds, or Go's `1m30s` and `500ms`. */
export function secondsOf(value: string): number | undefined {
  if (/^\d{1,6}$/.test(value)) return Number(value)
  if (!/^(\d{1,6}(\.\d+)?(h|m|s|ms))+$/.test(value)) return undefined
  const parts = value.matchAll(/([\d.]+)(h|ms|m|s)/g)
  return [...parts].reduce(
    (sum, [, number, unit]) => sum + Number(number) * (units[unit ?? ''] ?? 0),
    0,
  )
}

const units: Readonly<Record<string, number>> = { h: 3_600, m: 60, s: 1, ms: 0.001 }

/** As long as anything waits in the session layer. */
export const seconds: Parser<number> = {
  expects:
    'seconds, more than 0 and at most 86400; as a whole number, or with units, such as 1m30s',
  parse(value) {
    const number = secondsOf(value)
    return number !== undefined && number > 0 && number <= 86_400 ? number : undefined
  },
}

export const multiplier: Parser<number> = {
  expects: 'a number, more than 0 and at most 1000',
  parse(value) {
    const number = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN
    return number > 0 && number <= 1_000 ? number : undefined
  },
}

/** One of these words, in whatever case. */
export function word<T extends string>(...words: readonly T[]): Parser<T> {
  return {
    expects: words.join(' or '),
    parse: (value) => words.find((known) => known.toLowerCase() === value.toLowerCase()),
  }
}

/** One of these words, in whatever case, and what it stands for. */
export function coded<T>(codes: Readonly<Record<string, T>>): Parser<T> {
  const meanings = new Map(Object.entries(codes).map(([code, it]) => [code.toLowerCase(), it]))
  return {
    expects: `one of ${Object.keys(codes).join(', ')}`,
    parse: (value) => meanings.get(value.toLowerCase()),
  }
}

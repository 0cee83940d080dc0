import { parseArgs } from 'node:util'

export interface DemoOptions {
  /** How long the client trades. */
  readonly seconds: number
  /** The client's requests per second. */
  readonly rate: number
}

const USAGE = 'npm start -- [--seconds 3..3600] [--rate 1..5000]'

/** Reads the command line; says what is wrong with it and ends the process with 1. */
export function optionsOrExit(args: readonly string[]): DemoOptions {
  try {
    return readOptions(args)
  } catch (cause) {
    console.error(`${(cause as Error).message}\n${USAGE}`)
    process.exit(1)
  }
}

function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '12' },
      rate: { type: 'string', default: '400' },
    },
  })
  return {
    seconds: number('--seconds', values.seconds, 3, 3_600),
    rate: number('--rate', values.rate, 1, 5_000),
  }
}

function number(name: string, text: string, min: number, max: number): number {
  const value = Number(text)
  if (value >= min && value <= max) return value
  throw new Error(`${name}: expected ${min} to ${max}, but got '${text}'`)
}

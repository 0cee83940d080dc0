import { accessSync, appendFileSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where workers note what was left out; set for the length of one vitest run. */
const NOTES = 'GOLDFIX_LEFT_OUT'

export interface RealPart {
  readonly found: boolean
  /** What was looked for and not found, as half a sentence. */
  readonly why?: string
  /** What to type to have it. */
  readonly how: string
}

/**
 * Whether tests against something real (Redis, a browser, QuickFIX) run: `describe.runIf(realPart('Redis', ...))`.
 * A part that is not there is left out and named at the end of the run; with GOLDFIX_REQUIRE_ALL set it is an error.
 */
export function realPart(name: string, { found, why = 'not found', how }: RealPart): boolean {
  if (found) return true
  if (process.env.GOLDFIX_REQUIRE_ALL) {
    throw new Error(
      `GOLDFIX_REQUIRE_ALL is set, but ${name} is missing (${why}). To have it: ${how}`,
    )
  }
  leaveOut(name, why, how)
  return false
}

/** The same for what need not be there even then: a newer version than the one that most systems have. */
export function optionalPart(name: string, { found, why = 'not found', how }: RealPart): boolean {
  if (!found) leaveOut(name, why, how)
  return found
}

/** Whether tests run that take long: with GOLDFIX_REQUIRE_ALL set. Otherwise they are named at the end of the run. */
export function longPart(name: string, file: string): boolean {
  const how = `GOLDFIX_REQUIRE_ALL=1 npx vitest run ${file}`
  return optionalPart(name, { found: !!process.env.GOLDFIX_REQUIRE_ALL, why: 'takes long', how })
}

function leaveOut(name: string, why: string, how: string): void {
  const note = `  ${name}: ${why}. To have it: ${how}\n`
  const notes = process.env[NOTES]
  if (notes === undefined) process.stderr.write(`Left out:\n${note}`)
  else appendFileSync(notes, note)
}

/** The directory with QuickFIX's `acceptor` and `initiator`, or nothing when its tests are left out. */
export function quickFix(): string | undefined {
  const directory = process.env.GOLDFIX_QUICKFIX_DIR
  const found =
    directory !== undefined &&
    ['acceptor', 'initiator'].every((name) => isExecutable(join(directory, name)))
  const why =
    directory === undefined
      ? 'GOLDFIX_QUICKFIX_DIR is not set'
      : `no executable acceptor and initiator in ${directory}`
  const how =
    'on Debian, apt-get install libquickfix-dev g++ make, build the two programs, ' +
    'and set GOLDFIX_QUICKFIX_DIR to their directory'
  return realPart('QuickFIX', { found, why, how }) ? directory : undefined
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** For vitest's `globalSetup`: collects what the workers leave out and says it once, after everything else. */
export function setup(): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'goldfix-left-out-'))
  const notes = join(directory, 'notes')
  appendFileSync(notes, '')
  process.env[NOTES] = notes

  return () => {
    const lines = new Set(readFileSync(notes, 'utf8').split('\n').filter(Boolean))
    rmSync(directory, { recursive: true })
    delete process.env[NOTES]
    if (lines.size > 0) console.log(`Left out of this run:\n${[...lines].sort().join('\n')}\n`)
  }
}

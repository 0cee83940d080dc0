import { realPart } from '../support/real-parts.js'

/** The directory of the standard's QuickFIX data dictionaries, or nothing when tests against them are left out. */
export function dictionaryFiles(): string | undefined {
  const directory = process.env.GOLDFIX_DICTIONARIES
  const found = realPart('QuickFIX data dictionaries', {
    found: directory !== undefined,
    why: 'GOLDFIX_DICTIONARIES is not set, so the built-in tables are not compared with them',
    how: 'set GOLDFIX_DICTIONARIES to the directory of FIX44.xml',
  })
  return found ? directory : undefined
}

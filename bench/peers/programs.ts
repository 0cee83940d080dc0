import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { realPart } from '../../test/support/real-parts.js'
import { jspurefixHome } from '../ends/engines.js'
import { hasJspurefix, hasQuickfix } from '../ends/present.js'
import { Program } from '../ends/program.js'

const here = fileURLToPath(new URL('.', import.meta.url))

export interface PeerProgram {
  readonly name: string
  readonly program: Program
}

/** The program of each peer that is there, started; which are left out, and how to have them, is said on stderr. */
export function peerPrograms(kind: 'codec', args: readonly string[]): PeerProgram[] {
  const peers: PeerProgram[] = []
  if (hasQuickfix() && hasDictionaries())
    peers.push({
      name: 'QuickFIX C++',
      program: new Program('QuickFIX C++', join(here, `.tmp/quickfix-${kind}`), args),
    })
  if (hasJspurefix()) {
    const program = [join(jspurefixHome, `${kind}.js`), ...args]
    peers.push({ name: 'jspurefix', program: new Program('jspurefix', process.execPath, program) })
  }
  return peers
}

function hasDictionaries(): boolean {
  const directory = process.env.GOLDFIX_DICTIONARIES
  return realPart('dictionaries of QuickFIX', {
    found: directory !== undefined && existsSync(join(directory, 'FIX44.xml')),
    why: 'GOLDFIX_DICTIONARIES is not set',
    how: 'set GOLDFIX_DICTIONARIES to the directory of FIX44.xml',
  })
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { realPart } from '../../test/support/real-parts.js'
import { Program } from '../store/program.js'
import { buildQuickfix } from './quickfix.js'

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
  const home = join(here, 'jspurefix')
  if (hasJspurefix(home))
    peers.push({
      name: 'jspurefix',
      program: new Program('jspurefix', process.execPath, [`${kind}.js`, ...args], home),
    })
  return peers
}

function hasQuickfix(): boolean {
  return realPart('QuickFIX C++', {
    found: buildQuickfix() === undefined,
    why: 'make, g++ or its headers were not found',
    how: 'on Debian, apt-get install libquickfix-dev g++ make',
  })
}

function hasDictionaries(): boolean {
  const directory = process.env.GOLDFIX_DICTIONARIES
  return realPart('dictionaries of QuickFIX', {
    found: directory !== undefined && existsSync(join(directory, 'FIX44.xml')),
    why: 'GOLDFIX_DICTIONARIES is not set',
    how: 'set GOLDFIX_DICTIONARIES to the directory of FIX44.xml',
  })
}

function hasJspurefix(home: string): boolean {
  return realPart('jspurefix', {
    found: existsSync(join(home, 'node_modules/jspurefix')),
    why: 'not installed',
    how: 'npm ci in bench/peers/jspurefix',
  })
}

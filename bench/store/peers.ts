import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { realPart } from '../../test/support/real-parts.js'
import { buildQuickfix } from '../peers/quickfix.js'
import type { Contestant } from './contestants.js'
import { Pair } from './pair.js'
import { Program } from './program.js'

const peers = fileURLToPath(new URL('../peers/', import.meta.url))

/** Other engines with their file stores, those that are present; what is left out is said on stderr. */
export function peerContestants(folder: string): Contestant[] {
  return [...quickfix(folder), ...jspurefix(folder)]
}

function quickfix(folder: string): Contestant[] {
  const missing = buildQuickfix()
  const how = 'on Debian, apt-get install libquickfix-dev g++ make'
  const why = 'make, g++ or its headers were not found'
  if (!realPart('QuickFIX C++', { found: missing === undefined, why, how })) return []
  return [contestant('QuickFIX FileStore', 40_000, folder, join(peers, '.tmp/quickfix-store'), [])]
}

function jspurefix(folder: string): Contestant[] {
  const home = join(peers, 'jspurefix')
  const found = existsSync(join(home, 'node_modules/jspurefix'))
  const how = 'npm ci in bench/peers/jspurefix'
  if (!realPart('jspurefix', { found, why: 'not installed', how })) return []
  return [contestant('jspurefix file store', 5_000, folder, process.execPath, ['end.js'], home)]
}

function contestant(
  name: string,
  count: number,
  folder: string,
  command: string,
  args: readonly string[],
  cwd?: string,
): Contestant {
  const end = (role: string, ...more: string[]) => {
    const place = join(folder, `${name.split(' ')[0]}-${role}`)
    mkdirSync(place)
    return new Program(`${name} ${role}`, command, [...args, role, place, ...more], cwd)
  }
  return {
    name,
    count,
    start: () =>
      Pair.start(
        () => end('acceptor'),
        (port) => end('initiator', `${port}`),
      ),
  }
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { realPart } from '../../test/support/real-parts.js'
import { buildQuickfix } from '../peers/quickfix.js'
import { jspurefixHome } from './engines.js'

/** Builds the programs with QuickFIX C++; where that cannot be, says on stderr how to have it. */
export function hasQuickfix(): boolean {
  const missing = buildQuickfix()
  const how = 'on Debian, apt-get install libquickfix-dev g++ make'
  const why = 'make, g++ or its headers were not found'
  return realPart('QuickFIX C++', { found: missing === undefined, why, how })
}

/** Whether jspurefix is installed; where it is not, says on stderr how to have it. */
export function hasJspurefix(): boolean {
  const found = existsSync(join(jspurefixHome, 'node_modules/jspurefix'))
  const how = 'npm ci in bench/peers/jspurefix'
  return realPart('jspurefix', { found, why: 'not installed', how })
}

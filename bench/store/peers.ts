import { join } from 'node:path'
import { jspurefixEnd, quickfixEnd } from '../ends/engines.js'
import { hasJspurefix, hasQuickfix } from '../ends/present.js'
import type { Contestant } from './contestants.js'

/** Other engines with their file stores, those that are present; what is left out is said on stderr. */
export function peerContestants(folder: string): Contestant[] {
  const at = (name: string) => (role: string) => join(folder, `${name}-${role}`)
  return [
    ...(hasQuickfix()
      ? [{ name: 'QuickFIX FileStore', count: 40_000, end: quickfixEnd(at('QuickFIX'), 'none') }]
      : []),
    ...(hasJspurefix()
      ? [{ name: 'jspurefix file store', count: 5_000, end: jspurefixEnd(at('jspurefix')) }]
      : []),
  ]
}

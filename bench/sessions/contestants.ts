import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { goldfixEnd, jspurefixEnd, quickfixEnd, rawEnd, type StartEnd } from '../ends/engines.js'
import { hasJspurefix, hasQuickfix } from '../ends/present.js'

/** An engine in one setting. */
export interface Contestant {
  readonly name: ContestantName
  readonly end: StartEnd
}

/** What the tables call them. */
export type ContestantName =
  | 'GoldFix'
  | 'GoldFix, TLS 1.3'
  | 'QuickFIX C++'
  | 'QuickFIX C++, no dictionary'
  | 'jspurefix'
  | 'yardstick'
  | 'raw sockets'

/** Where a run finds what it needs. */
export interface Surroundings {
  /** A folder of certificates for both ends. */
  readonly certificates: string
  /** Where CPU profiles of GoldFix's ends go. */
  readonly profiles: string | undefined
  /** Begins the names of profiles. */
  readonly about: string
}

/** All that are present; what is left out is said on stderr. GoldFix validates by its own FIX 4.4, QuickFIX by FIX44.xml. */
export function contestants({ certificates, profiles, about }: Surroundings): Contestant[] {
  const goldfix = { level: 'memory', name: `goldfix-${about}`, profiles } as const
  return [
    { name: 'GoldFix', end: goldfixEnd(goldfix) },
    {
      name: 'GoldFix, TLS 1.3',
      end: goldfixEnd({ ...goldfix, name: `goldfix-tls-${about}`, certificates }),
    },
    ...quickfix(),
    ...(hasJspurefix() ? [{ name: 'jspurefix', end: jspurefixEnd() } as const] : []),
    { name: 'raw sockets', end: rawEnd() },
  ]
}

function quickfix(): Contestant[] {
  if (!hasQuickfix()) return []
  const plain = {
    name: 'QuickFIX C++, no dictionary',
    end: quickfixEnd('memory', 'none'),
  } as const
  const dictionary = join(process.env.GOLDFIX_DICTIONARIES ?? '', 'FIX44.xml')
  if (existsSync(dictionary))
    return [{ name: 'QuickFIX C++', end: quickfixEnd('memory', dictionary) }, plain]
  process.stderr.write('GOLDFIX_DICTIONARIES names no folder with FIX44.xml: QuickFIX without it\n')
  return [plain]
}

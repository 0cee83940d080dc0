import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  goldfixEnd,
  jspurefixEnd,
  quickfixEnd,
  rawEnd,
  type StartEnd,
  yardstickEnd,
} from '../ends/engines.js'
import { hasJspurefix, hasQuickfix } from '../ends/present.js'

/** An engine in one setting. */
export interface Contestant {
  readonly name: ContestantName
  readonly end: StartEnd
  /** More would take it minutes. @default as many as there are files for */
  readonly mostSessions?: number
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

/** A thread for each. */
const QUICKFIX_SESSIONS = 1_000
/** A tenth of a second to log on, each. */
const JSPUREFIX_SESSIONS = 100

/** What a run may have beside the engines. */
export interface Surroundings {
  /** A folder of certificates for both ends: with TLS, too. */
  readonly certificates?: string
  /** Where CPU profiles of GoldFix's ends go. */
  readonly profiles?: string | undefined
  /** Ends the names of profiles. */
  readonly about?: string
  /** GoldFix's store remembers all that was sent, not just the latest. */
  readonly whole?: boolean
}

/** All that are present; what is left out is said on stderr. GoldFix validates by its own FIX 4.4, QuickFIX by FIX44.xml. */
export function contestants(around: Surroundings = {}): Contestant[] {
  const { certificates, profiles, about = '', whole = false } = around
  const level = whole ? 'memory-whole' : 'memory'
  const goldfix = { level, name: `goldfix-${about}`, profiles } as const
  return [
    { name: 'GoldFix', end: goldfixEnd(goldfix) },
    ...(certificates === undefined
      ? []
      : [
          {
            name: 'GoldFix, TLS 1.3',
            end: goldfixEnd({ ...goldfix, name: `goldfix-tls-${about}`, certificates }),
          } as const,
        ]),
    ...quickfix(),
    ...(hasJspurefix()
      ? [{ name: 'jspurefix', end: jspurefixEnd(), mostSessions: JSPUREFIX_SESSIONS } as const]
      : []),
    { name: 'yardstick', end: yardstickEnd() },
    { name: 'raw sockets', end: rawEnd() },
  ]
}

function quickfix(): Contestant[] {
  if (!hasQuickfix()) return []
  const mostSessions = QUICKFIX_SESSIONS
  const plain = {
    name: 'QuickFIX C++, no dictionary',
    end: quickfixEnd('memory', 'none'),
    mostSessions,
  } as const
  const dictionary = join(process.env.GOLDFIX_DICTIONARIES ?? '', 'FIX44.xml')
  if (existsSync(dictionary))
    return [{ name: 'QuickFIX C++', end: quickfixEnd('memory', dictionary), mostSessions }, plain]
  process.stderr.write('GOLDFIX_DICTIONARIES names no folder with FIX44.xml: QuickFIX without it\n')
  return [plain]
}

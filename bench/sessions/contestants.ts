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
  /** Runs in Node: what it does can be recorded. */
  readonly inNode: boolean
  /** It cannot have more sessions. @default as many as there are files for */
  readonly most?: { readonly sessions: number; readonly why: string }
  /** About what a session takes its initiator to log on, where that is long: milliseconds. */
  readonly logonMs?: number
  /** Dials instead of its own initiator where its acceptor alone is looked at. @default its own does */
  readonly dialler?: StartEnd
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

const QUICKFIX_MOST = { sessions: 1_000, why: 'it waits by select, which knows 1,024 files' }
const JSPUREFIX_MOST = {
  sessions: 1_000,
  why: 'its acceptor holds 0.9 MB for each, and came to no end within minutes',
}
/** The processor's, and 4 MB: it loads its dictionary for each. */
const JSPUREFIX_LOGON_MS = 120

/** What a run may have beside the engines. */
export interface Surroundings {
  /** A folder of certificates for both ends: with TLS, too. */
  readonly certificates?: string
  /** GoldFix's store remembers all that was sent, not just the latest. */
  readonly whole?: boolean
}

/** All that are present; what is left out is said on stderr. GoldFix validates by its own FIX 4.4, QuickFIX by FIX44.xml. */
export function contestants(around: Surroundings = {}): Contestant[] {
  const { certificates, whole = false } = around
  const level = whole ? 'memory-whole' : 'memory'
  return [
    { name: 'GoldFix', inNode: true, end: goldfixEnd({ level }) },
    ...(certificates === undefined
      ? []
      : [
          {
            name: 'GoldFix, TLS 1.3',
            inNode: true,
            end: goldfixEnd({ level, certificates }),
          } as const,
        ]),
    ...quickfix(),
    ...(hasJspurefix()
      ? [
          {
            name: 'jspurefix',
            inNode: true,
            end: jspurefixEnd(),
            most: JSPUREFIX_MOST,
            logonMs: JSPUREFIX_LOGON_MS,
            dialler: yardstickEnd(),
          } as const,
        ]
      : []),
    { name: 'yardstick', inNode: true, end: yardstickEnd() },
    { name: 'raw sockets', inNode: true, end: rawEnd() },
  ]
}

/**
 * Why it does not take part with so many sessions; undefined: it does.
 *
 * @param patienceMs what they may take to log on by its own initiator. @default as long as they want
 */
export function leftOut(
  { most, logonMs = 0 }: Contestant,
  sessions: number,
  patienceMs = Number.POSITIVE_INFINITY,
): string | undefined {
  if (most !== undefined && sessions > most.sessions) return most.why
  const seconds = Math.round((sessions * logonMs) / 1_000)
  return seconds * 1_000 > patienceMs ? `about ${seconds} s to log on` : undefined
}

function quickfix(): Contestant[] {
  if (!hasQuickfix()) return []
  const shared = { inNode: false, most: QUICKFIX_MOST }
  const plain = {
    name: 'QuickFIX C++, no dictionary',
    end: quickfixEnd('memory', 'none'),
    ...shared,
  } as const
  const dictionary = join(process.env.GOLDFIX_DICTIONARIES ?? '', 'FIX44.xml')
  if (existsSync(dictionary))
    return [{ name: 'QuickFIX C++', end: quickfixEnd('memory', dictionary), ...shared }, plain]
  process.stderr.write('GOLDFIX_DICTIONARIES names no folder with FIX44.xml: QuickFIX without it\n')
  return [plain]
}

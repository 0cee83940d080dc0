import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Groups, groupsText } from './groups.js'
import type { Level } from './levels.js'
import { Program } from './program.js'
import type { EndSettings, Work } from './settings.js'

/** One end to be started: what every engine is told. */
export interface EndStart {
  readonly role: EndSettings['role']
  readonly groups: Groups
  readonly work: Work
  /** Where the acceptor listens; 0 for the acceptor itself: anywhere. */
  readonly port: number
  /** Seconds. @default 30 */
  readonly heartBtInt?: number | undefined
  /** The core that it may run on. @default all */
  readonly core?: number | undefined
}

/** Starts one end of an engine, each in a process of its own. */
export type StartEnd = (end: EndStart) => Program

/** How an end of GoldFix is set up. */
export interface GoldfixEnd {
  readonly level: Level
  /** Its folder or its server, by role. @default none is needed */
  readonly place?: (role: EndStart['role']) => string
  /** Whether messages are held against FIX 4.4. @default true */
  readonly dictionary?: boolean
  /** The folder of the certificates, for TLS. @default TCP */
  readonly certificates?: string | undefined
}

/** GoldFix, from source. */
export function goldfixEnd(setup: GoldfixEnd): StartEnd {
  const { level, place, dictionary = true, certificates } = setup
  return (end) => {
    const words = [
      `level=${level}`,
      ...(place === undefined ? [] : [`place=${place(end.role)}`]),
      ...(dictionary ? [] : ['dictionary=no']),
      ...(certificates === undefined ? [] : [`tls=${certificates}`]),
    ]
    return nodeProgram(`GoldFix, ${level}`, end, './goldfix.ts', words)
  }
}

/** The smallest session that can be written by hand. */
export function yardstickEnd(): StartEnd {
  return (end) => nodeProgram('yardstick', end, './yardstick.ts', [])
}

/** Sockets of Node, without an engine. */
export function rawEnd(): StartEnd {
  return (end) => nodeProgram('raw', end, './raw.ts', [])
}

/**
 * QuickFIX C++, which has to be built.
 *
 * @param store its folder, by role; or that of the memory store
 * @param dictionary FIX44.xml, or 'none'
 */
export function quickfixEnd(
  store: 'memory' | ((role: string) => string),
  dictionary: string,
): StartEnd {
  const program = fileURLToPath(new URL('../peers/.tmp/quickfix-end', import.meta.url))
  return (end) => {
    const place = store === 'memory' ? store : made(store(end.role))
    return started('QuickFIX', end, [program, ...argumentsOf(end), place, dictionary])
  }
}

/** The folder of jspurefix, where `npm ci` installs it. */
export const jspurefixHome = fileURLToPath(new URL('../peers/jspurefix/', import.meta.url))

/** jspurefix, with its memory store or, where there is a place by role, its file store. */
export function jspurefixEnd(place?: (role: string) => string): StartEnd {
  return (end) => {
    const more = place === undefined ? [] : [made(place(end.role))]
    return nodeProgram('jspurefix', end, '../peers/jspurefix/end.js', more)
  }
}

function nodeProgram(
  name: string,
  end: EndStart,
  script: string,
  more: readonly string[],
  node: readonly string[] = [],
): Program {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const engine = [process.execPath, ...process.execArgv, ...node, path]
  return started(name, end, [...engine, ...argumentsOf(end), ...more])
}

function argumentsOf({ role, groups, work, port, heartBtInt = 30 }: EndStart): string[] {
  return [role, groupsText(groups), work, `${port}`, `${heartBtInt}`]
}

function started(name: string, { role, core }: EndStart, words: readonly string[]): Program {
  const pinned = core === undefined ? words : ['taskset', '-c', `${core}`, ...words]
  const [command, ...args] = pinned as [string, ...string[]]
  return new Program(`${name} ${role}`, command, args)
}

function made(folder: string): string {
  mkdirSync(folder)
  return folder
}

import { fileURLToPath } from 'node:url'
import type { Address, ApplVersion, EngineEvent } from '@goldfix/core'
import type { RedisStoreOptions } from '@goldfix/store-redis'
import { Program } from './program.js'

/** What the program `goldfix-process.ts` is told. */
export interface GoldfixSettings {
  /** The initiator sends orders, the acceptor answers them. */
  readonly role: 'initiator' | 'acceptor'
  readonly version: ApplVersion
  /** Where to dial, or where to listen. */
  readonly address: Address
  /** Its store; without it, memory, and both sides begin at 1 with each logon. */
  readonly redis?: RedisStoreOptions & { readonly url: string }
  /** The file in which it keeps its journal. */
  readonly journal: string
  /** How many in all its lives. */
  readonly orders: number
  /** Orders per second. */
  readonly rate: number
}

/** Our engine and an application in a process of its own. */
export function startGoldfix(
  settings: GoldfixSettings,
  { onEvent, note }: { onEvent: (event: EngineEvent) => void; note: (text: string) => void },
): Program {
  return new Program({
    name: `GoldFix ${settings.role}`,
    command: process.execPath,
    // Not by the command `tsx`: that is a parent of the process that matters.
    options: [
      ...['--import', 'tsx', '--conditions=@goldfix/source'],
      ...[fileURLToPath(new URL('goldfix-process.ts', import.meta.url)), JSON.stringify(settings)],
    ],
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    onLine(line) {
      if (line.startsWith('event ')) onEvent(JSON.parse(line.slice('event '.length)) as EngineEvent)
      else note(line)
    },
  })
}

/** ClOrdID(11) of what it listed as in doubt when it was started again. */
export function inDoubt(goldfix: Program): string[] {
  return /^in doubt (.+)$/m.exec(goldfix.output)?.[1]?.split(' ') ?? []
}

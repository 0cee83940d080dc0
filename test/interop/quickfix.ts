import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Address } from '@goldfix/core'
import { Program } from './program.js'
import type { Scenario } from './scenarios.js'
import { Tally } from './tally.js'
import { fieldOf } from './wire-text.js'

/** Where the programs and their data lie. */
export interface Installation {
  /** The directory of the executables `acceptor` and `initiator`. */
  readonly programs: string
  /** The directory of QuickFIX's data dictionaries, `FIX44.xml` and the others. */
  readonly dictionaries: string
}

/** What a program counted; `acceptor.cpp` and `initiator.cpp` say how, each counts only some of it. */
export interface Figures {
  readonly ok?: boolean
  readonly orders?: number
  readonly duplicates?: number
  readonly sent?: number
  readonly acked?: number
  readonly reports?: number
  readonly duplicateReports?: number
  readonly rejects?: number
}

/** The line with its figures that one of the two programs prints as it ends. */
export async function figuresOf(program: Program): Promise<Figures> {
  return JSON.parse(await program.last(/^\{.*\}$/m)) as Figures
}

/** What both programs need to know of their session. */
interface Session {
  readonly version: Scenario['version']
  /** Where it keeps numbers and messages. */
  readonly store: string
  /** QuickFIX's ResetOnLogon: it begins again at 1 with each logon. */
  readonly reset?: boolean
}

/** A QuickFIX that answers orders, on a port of its own choice. */
export async function startAcceptor(
  quickfix: Installation,
  { version, store, reset = false }: Session,
): Promise<{ program: Program; address: Address }> {
  const address = { host: '127.0.0.1', port: await freePort() }
  const program = start(quickfix, 'acceptor', [
    ...['--spec', quickfix.dictionaries, '--store', store],
    ...['--version', version, '--port', `${address.port}`],
    ...(reset ? ['--reset-on-logon', 'Y'] : []),
  ])
  await program.said('READY')
  return { program, address }
}

/** A QuickFIX that dials, sends orders and prints every message. Their ClOrdID(11) is prefix and number. */
export function startInitiator(
  quickfix: Installation,
  options: Session & {
    readonly to: Address
    readonly orders: number
    readonly rate: number
    readonly prefix: string
  },
): Program {
  const { version, store, reset = false, to, orders, rate, prefix } = options
  return start(quickfix, 'initiator', [
    ...['--spec', quickfix.dictionaries, '--store', store, '--version', version],
    ...['--host', to.host, '--port', `${to.port}`, '--reconnect', '1', '--heartbeat', '5'],
    ...['--orders', `${orders}`, '--rate', `${rate}`, '--prefix', prefix, '--verbose'],
    ...(reset ? ['--reset'] : []),
  ])
}

function start(
  { programs }: Installation,
  name: 'acceptor' | 'initiator',
  options: readonly string[],
): Program {
  return new Program({ name: `QuickFIX ${name}`, command: join(programs, name), options })
}

/**
 * The messages that a program printed. By their text, not by lines: it prints from two threads, and the mark
 * for the direction may stand before another's message.
 */
export function messagesIn(output: string): string[] {
  return output.match(/8=FIX[^\n]*?\|10=\d{3}\|/g) ?? []
}

/** ClOrdID(11) of each order that an initiator sent for the first time. */
export function ordersIn(output: string): string[] {
  return messagesIn(output)
    .filter((message) => fieldOf(message, 35) === 'D' && fieldOf(message, 43) !== 'Y')
    .map((message) => fieldOf(message, 11))
}

/** Notes each ExecutionReport(8) that an initiator took. */
export function countReports(output: string): Tally {
  const acknowledged = new Tally()
  for (const report of messagesIn(output))
    if (fieldOf(report, 35) === '8')
      acknowledged.count(fieldOf(report, 11), fieldOf(report, 43) === 'Y')
  return acknowledged
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

import { join } from 'node:path'
import { Program } from '../interop/program.js'
import type { Installation } from '../interop/quickfix.js'
import type { Role } from './child/settings.js'

interface QuickfixOptions {
  readonly role: Role
  /** Where it listens, or what it dials. */
  readonly port: number
  /** The directory of its FileStore. */
  readonly store: string
  /** Orders per second, as an initiator. */
  readonly rate: number
}

/** More than it comes to send. */
const ORDERS = 100_000

/** A QuickFIX C++ that answers orders or sends them until it is stopped. */
export async function startQuickfix(
  { programs, dictionaries }: Installation,
  { role, port, store, rate }: QuickfixOptions,
): Promise<Program> {
  const common = [
    ...['--spec', dictionaries, '--store', store],
    ...['--version', 'FIX.4.4', '--port', `${port}`],
  ]
  const program = new Program({
    name: `QuickFIX ${role}`,
    command: join(programs, role),
    options:
      role === 'acceptor'
        ? common
        : [
            ...common,
            ...['--host', '127.0.0.1', '--reconnect', '1', '--heartbeat', '1'],
            ...['--orders', `${ORDERS}`, '--rate', `${rate}`, '--timeout', '600', '--prefix', 'Q'],
          ],
  })
  if (role === 'acceptor') await program.said('READY')
  return program
}

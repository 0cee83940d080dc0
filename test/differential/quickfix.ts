import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Address } from '@goldfix/core'
import { Program } from '../interop/program.js'
import type { Installation } from '../interop/quickfix.js'
import { type Counterparty, PATIENCE_SECONDS } from './counterparty.js'
import { ACCEPTOR } from './wire.js'

/** A QuickFIX with the application of the acceptance definitions. */
export interface QuickFix {
  readonly address: Address
  /** Waits for this; rejects if it ends before. */
  readonly during: (work: Promise<void>) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts one for these counterparties; a session costs it some 40 ms and 10 MB. */
export async function startQuickFix(
  { programs, dictionaries }: Installation,
  counterparties: readonly Counterparty[],
): Promise<QuickFix> {
  const store = mkdtempSync(join(tmpdir(), 'goldfix-differential-'))
  const address = { host: '127.0.0.1', port: await freePort() }
  const program = new Program({
    name: 'QuickFIX acceptor',
    command: join(programs, 'acceptor'),
    options: [
      ...['--spec', dictionaries, '--mode', 'at', '--sender', ACCEPTOR, '--store', store],
      ...['--port', `${address.port}`],
      ...['LogonTimeout', 'LogoutTimeout'].flatMap((name) => [
        '--set',
        `${name}=${PATIENCE_SECONDS}`,
      ]),
      ...counterparties.flatMap(({ version, compId }) => ['--version', `${version}:${compId}`]),
    ],
  })
  const stop = async (): Promise<void> => {
    await program.kill()
    rmSync(store, { recursive: true, force: true })
  }
  try {
    await program.said('READY')
  } catch (cause) {
    await stop()
    throw cause
  }
  return { address, during: (work) => program.during(work, 'playing to the end'), stop }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

import { type SessionId, UsageError } from '@goldfix/core'
import type { ReadSession } from './session.js'
import type { CfgTcp, CfgTls } from './tls-options.js'

interface Placed {
  readonly id: SessionId
  readonly section: { readonly line: number }
  readonly session: ReadSession
}

/** An engine makes all connections alike. @throws UsageError `invalid-option` where the sessions differ */
export function oneTransport(
  sessions: readonly Placed[],
  file: string,
): { readonly tls: CfgTls | undefined; readonly tcp: CfgTcp } {
  const [first] = sessions as readonly [Placed, ...Placed[]]
  for (const other of sessions)
    if (essence(other.session) !== essence(first.session)) differ(first, other, file)
  const dialling = sessions.filter(({ session }) => session.options.role === 'initiator')
  const [dials] = dialling
  const wait = dials?.session.socket.connectTimeoutMs
  for (const other of dialling)
    if (dials !== undefined && other.session.socket.connectTimeoutMs !== wait)
      differ(dials, other, file)
  const patience = wait === undefined ? {} : { connectTimeoutMs: wait }
  const { tls, socket } = first.session
  return { tls: tls && { ...tls, ...patience }, tcp: { ...socket, ...patience } }
}

/** All but how long a dial may take, of which an acceptor knows nothing. */
function essence({ tls, socket }: ReadSession): string {
  return JSON.stringify([tls ?? 'plain', socket], (key, value) =>
    key === 'connectTimeoutMs' ? undefined : value,
  )
}

function differ(one: Placed, other: Placed, file: string): never {
  throw new UsageError(
    'invalid-option',
    `${file}:${other.section.line}: [SESSION]: expected ${other.id} to be connected as ${one.id} in line ${one.section.line}, ` +
      'but TLS or socket options differ: an engine has one transport; read them by role, or from two files',
  )
}

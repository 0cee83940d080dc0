import { type Address, type Connection, ConnectionError, type Peer } from '@goldfix/core'
import { type TlsOptions, tls } from '@goldfix/transport'
import { firstValueFrom } from 'rxjs'

/** How a connection came out: bytes went both ways, or what a person is told, without address and code. */
export interface Outcome {
  readonly peer?: Peer
  /** With what the dial failed. */
  readonly failed?: string
  /** How the connection ended that the dial had made: in TLS 1.3 a client certificate is judged after that. */
  readonly ended?: string
  /** Why a listener refused. */
  readonly refused?: string
  readonly code?: string
}

/** Dials, says hello and waits for an answer. */
export async function dialled(options: TlsOptions, to: Address): Promise<Outcome> {
  let connection: Connection
  try {
    connection = await firstValueFrom(tls(options).dial(to))
  } catch (failure) {
    return { failed: essence(failure, to), ...codeOf(failure) }
  }
  return new Promise((resolve) => {
    connection.incoming.subscribe({
      next() {
        connection.close()
        resolve({ peer: connection.peer })
      },
      error: (failure) => resolve({ ended: essence(failure, to), ...codeOf(failure) }),
      complete: () => resolve({ ended: 'without a word' }),
    })
    connection.write(Buffer.from('hello\n'))
  })
}

export interface Door {
  readonly address: Address
  /** What the next client comes to. */
  next(): Promise<Outcome>
  close(): Promise<void>
}

/** Listens; a client that says something is let in. */
export async function door(options: TlsOptions): Promise<Door> {
  const outcomes: Outcome[] = []
  const awaited: ((outcome: Outcome) => void)[] = []
  const connections: Connection[] = []
  const tell = (outcome: Outcome) => {
    const first = awaited.shift()
    if (first === undefined) outcomes.push(outcome)
    else first(outcome)
  }
  const listener = await tls(options).listen(
    { host: '127.0.0.1', port: 0 },
    (connection) => {
      connections.push(connection)
      connection.incoming.subscribe({
        next(bytes) {
          connection.write(bytes)
          tell({ peer: connection.peer })
        },
        error: (failure) => tell({ ended: essence(failure, connection.peer), ...codeOf(failure) }),
        complete: () => tell({ ended: 'without a word' }),
      })
    },
    (peer, reason) => tell({ refused: essence(reason, peer) }),
  )
  return {
    address: listener.address,
    next: async () =>
      outcomes.shift() ?? new Promise<Outcome>((resolve) => void awaited.push(resolve)),
    async close() {
      for (const connection of connections) connection.close()
      await listener.close()
    },
  }
}

function codeOf(failure: unknown) {
  return failure instanceof ConnectionError ? { code: failure.code } : {}
}

/** A message has the peer's real address in front and the system's code behind: demanded here, so tables can omit it. */
function essence(said: unknown, peer: Address): string {
  const text = said instanceof Error ? said.message : String(said)
  const [, address, core] = text.match(/^127\.0\.0\.1:(\d+) (.*?)( \(\S+\))?$/) ?? []
  return address === String(peer.port) ? (core ?? '') : `no address in front: ${text}`
}

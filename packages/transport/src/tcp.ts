import { createConnection, createServer } from 'node:net'
import type { Transport } from '@goldfix/core'
import { connectionError } from './connection-error.js'
import { type SocketOptions, socketSettings, socketTransport } from './socket-transport.js'

/** How TCP connections are made. */
export type TcpOptions = SocketOptions

/**
 * TCP over Node's sockets. A dial fails with `refused`, `timeout`, `unreachable` or `address-invalid` (a name that
 * nobody knows is one), a listen with `address-in-use` or `address-invalid`, a connection with `reset`, `timeout`
 * or `unreachable`; every message names the address.
 *
 * @throws UsageError `invalid-option`
 */
export function tcp(options: TcpOptions = {}): Transport {
  const settings = socketSettings(options)
  const { connectTimeoutMs, noDelay, keepAlive, highWaterMark } = settings
  const buffers = highWaterMark === undefined ? {} : { highWaterMark }

  return socketTransport(settings, {
    connect: ({ host, port }) => ({
      ready: 'connect',
      socket: createConnection({
        host,
        port,
        noDelay,
        keepAlive,
        ...buffers,
        // A name may have several addresses. Node gives each 250 ms, too little for another continent.
        autoSelectFamilyAttemptTimeout: Math.max(Math.ceil(connectTimeoutMs / 4), 10),
      }),
    }),
    serve: (accept) => createServer({ noDelay, keepAlive, ...buffers }, accept),
    explain: connectionError,
  })
}

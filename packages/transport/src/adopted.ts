import type { Socket } from 'node:net'
import type { Connection } from '@goldfix/core'
import { connectionError } from './connection-error.js'
import { SocketConnection } from './socket-connection.js'
import { peerOf, socketSettings } from './socket-transport.js'
import type { TcpOptions } from './tcp.js'

/**
 * A connection over a TCP socket that is connected already, such as one that another process has accepted. From now on
 * nobody else reads it; bytes that were read before belong back first: `socket.unshift(bytes)`.
 *
 * @returns nothing where the peer has gone already
 * @throws UsageError `invalid-option`
 */
export function adopted(socket: Socket, options: TcpOptions = {}): Connection | undefined {
  const { lingerMs, clock, noDelay, keepAlive } = socketSettings(options)
  const peer = peerOf(socket)
  if (peer === undefined) {
    socket.on('error', () => undefined)
    socket.destroy()
    return undefined
  }
  socket.setNoDelay(noDelay)
  socket.setKeepAlive(keepAlive)
  return new SocketConnection(socket, {
    peer,
    lingerMs,
    clock,
    explain: (cause) => connectionError(cause, peer),
  })
}

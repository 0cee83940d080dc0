import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'

/** Listens on this machine alone, without keeping the process. @returns the port, for 0 one that is free */
export async function listening(port: number, onSocket: (socket: Socket) => void): Promise<number> {
  const server = createServer({ noDelay: true }, onSocket)
  await once(server.listen({ port, host: '127.0.0.1', backlog: 1_024 }), 'listening')
  server.unref()
  return (server.address() as AddressInfo).port
}

/** A connection to this machine. */
export async function dialled(port: number): Promise<Socket> {
  const socket = createConnection({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  return socket
}

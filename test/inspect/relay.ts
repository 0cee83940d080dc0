import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

/** Passes what one socket says to all others, as the vendor's server does, on loopback alone; keeps every frame. */
export interface Relay {
  readonly url: string
  /** The raw text of every frame that came, oldest first. */
  readonly frames: readonly string[]
  /** How many sockets are connected. */
  readonly connected: number
  close(): void
}

export async function openRelay(): Promise<Relay> {
  const frames: string[] = []
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('connection', (socket) =>
    socket.on('message', (data) => {
      const frame = data.toString()
      frames.push(frame)
      for (const other of server.clients) if (other !== socket) other.send(frame)
    }),
  )
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    frames,
    get connected() {
      return server.clients.size
    },
    close() {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

import { createServer, type Server, type Socket } from 'node:net'
import type { Address } from '@goldfix/core'
import { addressee } from './first-message.js'
import type { ShardKey } from './shard-of.js'

/** From the connection to the whole first message, however slowly it drips in. */
const LOGON_WITHIN_MS = 5_000
/** Connections that have not shown a first message yet; more are turned away. */
const MAX_WAITING = 1_024

/** What can be had of a socket only from inside Node: to stop reading at once, for good. */
interface Handle {
  readStop(): number
}

export interface FrontDoorEvents {
  /** @param read what was read of the socket; it is read no further */
  readonly onAddressee: (key: ShardKey, socket: Socket, read: Buffer) => void
  readonly onTurnedAway: (peer: Address, reason: string) => void
}

/** The one port: reads the first message of each connection, and nothing after it. */
export class FrontDoor {
  readonly #events: FrontDoorEvents
  readonly #server: Server
  readonly #waiting = new Set<Socket>()

  constructor(events: FrontDoorEvents) {
    this.#events = events
    this.#server = createServer((socket) => this.#visit(socket))
  }

  /** Resolves to where it listens, rejects with the system's error. */
  open({ host, port }: Address): Promise<Address> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen({ host, port }, () => {
        this.#server.off('error', reject)
        // one that could not be accepted, for want of file descriptors: the peer sees it refused
        this.#server.on('error', () => undefined)
        const bound = this.#server.address()
        resolve({ host, port: typeof bound === 'object' && bound ? bound.port : port })
      })
    })
  }

  close(): void {
    this.#server.close()
    for (const socket of this.#waiting) socket.destroy()
  }

  #visit(socket: Socket): void {
    const peer = { host: socket.remoteAddress ?? '', port: socket.remotePort ?? 0 }
    const turnAway = (reason: string) => {
      socket.destroy()
      this.#events.onTurnedAway(peer, reason)
    }
    socket.on('error', () => undefined)
    if (this.#waiting.size >= MAX_WAITING)
      return turnAway(`${MAX_WAITING} connections have not logged on yet`)
    this.#waiting.add(socket)
    const timer = setTimeout(
      () => turnAway(`no Logon within ${LOGON_WITHIN_MS} ms`),
      LOGON_WITHIN_MS,
    )
    const done = () => {
      clearTimeout(timer)
      this.#waiting.delete(socket)
    }
    socket.once('close', done)
    let read = Buffer.alloc(0)
    const look = (bytes: Buffer) => {
      read = Buffer.concat([read, bytes])
      const key = addressee(read)
      if (key === undefined) return
      done()
      socket.off('data', look)
      if (key === 'none') return turnAway('the first bytes are no FIX message')
      stopReading(socket)
      this.#events.onAddressee(key, socket, read)
    }
    socket.on('data', look)
  }
}

/** `pause()` lets the system's next bytes into a buffer of this process: the shard would miss them. */
function stopReading(socket: Socket): void {
  socket.pause()
  const { _handle: handle } = socket as Socket & { readonly _handle?: Handle | null }
  handle?.readStop()
}

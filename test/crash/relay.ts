import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import type { Role } from './child/settings.js'
import { type Frame, FrameCutter, GarbledBytes, isAdmin } from './frames.js'

/** What one side wrote, as it was on the wire. */
export interface Overheard {
  /** From 1; each connection has both directions. */
  readonly connection: number
  readonly from: Role
  readonly frame: Frame
}

/** What becomes of a side's messages on their way. */
type Way = (frame: Frame) => 'pass' | 'swallow'

export interface RelayInit {
  /** Where the acceptor listens. */
  readonly acceptorPort: number
  readonly onFrame: (overheard: Overheard) => void
  /** What a connection ended in the middle of. */
  readonly onTorn: (from: Role, bytes: Buffer) => void
  readonly onGarbled: (from: Role, what: string) => void
}

/** The wire between the two: hears every byte in both directions, before it is passed on or lost. */
export class Relay {
  readonly #init: RelayInit
  readonly #server: Server
  readonly #lines = new Set<readonly [Socket, Socket]>()
  readonly #ways: Record<Role, Way> = { initiator: pass, acceptor: pass }
  #connections = 0
  #emptied = () => {}

  constructor(init: RelayInit) {
    this.#init = init
    this.#server = createServer({ noDelay: true }, (socket) => this.#connect(socket))
  }

  async open(): Promise<number> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('expected a port')
    return address.port
  }

  /** From now on messages of this side meet this fate; each is told as it is swallowed. */
  swallow(
    from: Role,
    which: (frame: Frame) => boolean,
    onSwallowed: (count: number) => void,
  ): void {
    let count = 0
    this.#ways[from] = (frame) => {
      if (!which(frame)) return 'pass'
      count += 1
      queueMicrotask(() => onSwallowed(count))
      return 'swallow'
    }
  }

  passAll(): void {
    this.#ways.initiator = pass
    this.#ways.acceptor = pass
  }

  /** Breaks every connection. */
  cut(): void {
    for (const line of this.#lines) for (const socket of line) socket.destroy()
  }

  /** Resolves when every connection that one end has left is heard to its end. */
  async silent(): Promise<void> {
    if (this.#lines.size === 0) return
    await new Promise<void>((resolve) => {
      this.#emptied = resolve
    })
  }

  async close(): Promise<void> {
    this.#server.close()
    this.cut()
    await this.silent()
  }

  #connect(near: Socket): void {
    const far = connect({ host: '127.0.0.1', port: this.#init.acceptorPort, noDelay: true })
    const line = [near, far] as const
    this.#lines.add(line)
    this.#connections += 1
    let open = 2
    const closed = () => {
      open -= 1
      if (open > 0) return
      this.#lines.delete(line)
      if (this.#lines.size === 0) this.#emptied()
    }
    this.#carry(near, far, 'initiator', this.#connections, closed)
    this.#carry(far, near, 'acceptor', this.#connections, closed)
  }

  #carry(from: Socket, to: Socket, role: Role, connection: number, closed: () => void): void {
    const { onFrame, onTorn, onGarbled } = this.#init
    const cutter = new FrameCutter()
    from.on('data', (chunk: Buffer) => {
      try {
        for (const frame of cutter.push(chunk)) {
          onFrame({ connection, from: role, frame })
          if (this.#ways[role](frame) === 'swallow') continue
          if (to.writable && !to.write(frame.bytes)) {
            from.pause()
            to.once('drain', () => from.resume())
          }
        }
      } catch (cause) {
        if (!(cause instanceof GarbledBytes)) throw cause
        onGarbled(role, cause.message)
        from.destroy()
      }
    })
    // reset or refused: `close` follows
    from.on('error', () => undefined)
    from.once('end', () => {
      if (to.writable) to.write(cutter.rest)
    })
    from.once('close', () => {
      if (cutter.rest.length > 0) onTorn(role, cutter.rest)
      to.end()
      // a side that was waiting to write would keep the other end for ever
      to.resume()
      closed()
    })
  }
}

function pass(): 'pass' {
  return 'pass'
}

/** A message of the application's on its first way. */
export function isFreshOrder({ msgType, possDup }: Frame): boolean {
  return !isAdmin(msgType) && !possDup
}

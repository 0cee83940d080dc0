import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { LineWitness } from './line-witness.js'

/**
 * `up`: carries bytes. `broken`: in one direction or both, what enters is lost and nobody has noticed yet.
 * `down`: every connection is reset, and every new one.
 */
export type LineStatus = 'up' | 'broken' | 'down'

/** One of the two. */
class Direction {
  readonly witness = new LineWitness()
  isBroken = false
  /** The break went through the middle of what was under way. */
  #isTorn = false

  /** How many of these bytes still come through. */
  take(bytes: Buffer): number {
    const carried = !this.isBroken ? bytes.length : this.#isTorn ? 0 : bytes.length >> 1
    this.#isTorn = this.isBroken
    this.witness.read(bytes.subarray(0, carried), true)
    this.witness.read(bytes.subarray(carried), false)
    return carried
  }
}

/** The line between client and broker: a TCP proxy on the loopback that can be broken. */
export class LineCutter {
  readonly toBroker = new Direction()
  readonly toClient = new Direction()
  readonly #server: Server
  readonly #brokerPort: number
  readonly #sockets = new Set<Socket>()
  #status: LineStatus = 'up'
  #cuts = 0

  private constructor(brokerPort: number) {
    this.#brokerPort = brokerPort
    this.#server = createServer((client) => this.#join(client))
  }

  /** Listens on a free port of the loopback. */
  static async open(brokerPort: number): Promise<LineCutter> {
    const line = new LineCutter(brokerPort)
    line.#server.listen(0, '127.0.0.1')
    await once(line.#server, 'listening')
    return line
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get status(): LineStatus {
    return this.#status
  }

  get cuts(): number {
    return this.#cuts
  }

  /** Stops in the middle of the next message in this direction. */
  breakOff(direction: 'toBroker' | 'toClient'): void {
    if (this.#status === 'up') this.#cuts += 1
    this.#status = 'broken'
    this[direction].isBroken = true
  }

  /** Both sides notice. */
  goDown(): void {
    this.#status = 'down'
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  comeBack(): void {
    this.#status = 'up'
    this.toBroker.isBroken = false
    this.toClient.isBroken = false
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }

  #join(client: Socket): void {
    if (this.#status !== 'up') {
      client.on('error', () => undefined)
      client.resetAndDestroy()
      return
    }
    const broker = connect(this.#brokerPort, '127.0.0.1')
    this.#carry(client, broker, this.toBroker)
    this.#carry(broker, client, this.toClient)
  }

  #carry(from: Socket, to: Socket, direction: Direction): void {
    direction.witness.forgetUnread()
    this.#sockets.add(from)
    from.setNoDelay(true)
    from.on('data', (bytes) => {
      const carried = direction.take(bytes)
      if (carried > 0 && !to.write(bytes.subarray(0, carried))) from.pause()
    })
    to.on('drain', () => from.resume())
    from.on('end', () => to.end())
    from.on('error', () => undefined)
    from.on('close', () => {
      this.#sockets.delete(from)
      to.destroy()
    })
  }
}

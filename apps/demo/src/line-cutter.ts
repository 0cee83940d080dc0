import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { LineWitness } from './line-witness.js'

/**
 * `up`: carries bytes. `silent`: a cable is out, what enters is lost and nobody has noticed yet.
 * `down`: every connection is reset, and every new one.
 */
export type LineStatus = 'up' | 'silent' | 'down'

/** The line between client and broker: a TCP proxy on the loopback that can be broken. */
export class LineCutter {
  readonly toBroker = new LineWitness()
  readonly toClient = new LineWitness()
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

  /** Stops in the middle of the next message of each direction. */
  fallSilent(): void {
    this.#status = 'silent'
    this.#cuts += 1
  }

  /** Both sides notice. */
  goDown(): void {
    this.#status = 'down'
    for (const socket of this.#sockets) socket.resetAndDestroy()
  }

  comeBack(): void {
    this.#status = 'up'
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

  #carry(from: Socket, to: Socket, witness: LineWitness): void {
    let torn = false
    witness.forgetUnread()
    this.#sockets.add(from)
    from.setNoDelay(true)
    from.on('data', (bytes) => {
      const carried = this.#status === 'up' ? bytes.length : torn ? 0 : bytes.length >> 1
      torn = carried < bytes.length
      witness.read(bytes.subarray(0, carried), true)
      witness.read(bytes.subarray(carried), false)
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

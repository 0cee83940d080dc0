import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Address } from '@goldfix/core'
import { Messages } from '../interop/wire-text.js'

/** A connection to an acceptor: what it has said, and whether it has hung up. */
export class Line {
  readonly #socket: Socket
  readonly #messages = new Messages()
  #heard: string[] = []
  #closed = false

  private constructor(socket: Socket, onNews: () => void) {
    this.#socket = socket
    socket.setNoDelay()
    socket.on('data', (bytes) => {
      this.#heard.push(...this.#messages.take(bytes))
      onNews()
    })
    const over = (): void => {
      if (!this.#closed) onNews()
      this.#closed = true
    }
    socket.on('error', over)
    socket.on('end', over)
    socket.on('close', over)
  }

  /** @param onNews is told of everything that comes, before anybody asks for it */
  static async to({ host, port }: Address, onNews: () => void): Promise<Line> {
    const socket = connect(port, host)
    await once(socket, 'connect')
    return new Line(socket, onNews)
  }

  /** Whether the other end has closed it. */
  get closed(): boolean {
    return this.#closed
  }

  say(bytes: Buffer): void {
    if (!this.#closed) this.#socket.write(bytes)
  }

  /** What came since the last time it was asked, as wire text with `|`. */
  heard(): string[] {
    return this.#heard.splice(0)
  }

  hangUp(): void {
    this.#socket.destroy()
  }
}

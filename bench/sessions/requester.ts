import type { Socket } from 'node:net'
import { listening } from '../ends/sockets.js'
import type { YardstickReader } from '../yardstick/codec.js'
import { YardstickSession } from '../yardstick/session.js'

/** An acceptor that is slower than no engine: counts the orders that come, and can ask for them again. */
export class Requester {
  readonly port: number
  #session: YardstickSession | undefined
  #socket: Socket | undefined
  #count = 0
  /** The number that is to come next, of those that are asked for again. */
  #next = 0
  #awaited = Number.POSITIVE_INFINITY
  #onAll = () => {}

  private constructor(port: number) {
    this.port = port
  }

  /** Listens for one session. */
  static async listen(): Promise<Requester> {
    const accept = (socket: Socket) => requester.#accept(socket)
    const requester: Requester = new Requester(await listening(0, accept))
    return requester
  }

  /** Resolves when `count` orders have come since the beginning. */
  orders(count: number): Promise<void> {
    return this.#all(count)
  }

  /**
   * Asks for all from `first` on.
   *
   * @returns milliseconds until `count` orders have come again, each marked PossDup(43) and in order
   */
  async again(first: number, count: number): Promise<number> {
    this.#count = 0
    this.#next = first
    const began = performance.now()
    const request = (this.#session as YardstickSession).begin('2')
    request.int(7, first)
    request.int(16, 0)
    this.#session?.end()
    await this.#all(count)
    return performance.now() - began
  }

  /** Of the engine that is connected, too. */
  close(): void {
    this.#socket?.destroy()
  }

  #accept(socket: Socket): void {
    this.#socket = socket
    this.#session = new YardstickSession(
      socket,
      (message) => {
        if (message.text(35) === 'D') this.#counted()
      },
      { onDuplicate: (message) => this.#takeAgain(message) },
    )
  }

  #takeAgain(message: YardstickReader): void {
    if (message.text(35) !== 'D') return
    const msgSeqNum = message.int(34)
    if (msgSeqNum !== this.#next || message.text(43) !== 'Y')
      throw new Error(`expected ${this.#next} with PossDup(43), but got ${msgSeqNum}`)
    this.#next++
    this.#counted()
  }

  #counted(): void {
    if (++this.#count === this.#awaited) this.#onAll()
  }

  #all(count: number): Promise<void> {
    this.#awaited = count
    if (this.#count >= count) return Promise.resolve()
    return new Promise((resolve) => {
      this.#onAll = resolve
    })
  }
}

import type { Socket } from 'node:net'
import { type Clock, type Connection, ConnectionError, type Peer } from '@goldfix/core'
import { Observable, type Subscriber } from 'rxjs'
import { spelled } from './address.js'

interface SocketConnectionInit {
  readonly peer: Peer
  readonly lingerMs: number
  readonly clock: Clock
  readonly explain: (cause: Error) => ConnectionError
}

/**
 * One connected socket. It reads nothing into our hands before {@link incoming} is subscribed; until then, and
 * while paused, bytes wait in Node's bounded buffer and in the system's.
 */
export class SocketConnection implements Connection {
  readonly peer: Peer
  /**
   * Never emits inside `subscribe`. The end may be told while paused, once no bytes wait. Unsubscribing stops
   * the reading and leaves the connection open.
   */
  readonly incoming: Observable<Buffer>
  readonly #socket: Socket
  readonly #init: SocketConnectionInit
  #reader: Subscriber<Buffer> | undefined
  #subscribed = false
  #paused = false
  #closed = false
  #failure: ConnectionError | undefined
  #waiting: (() => void)[] = []

  /** @param socket connected; from now on nobody else listens to it */
  constructor(socket: Socket, init: SocketConnectionInit) {
    this.#socket = socket
    this.#init = init
    this.peer = init.peer
    this.incoming = new Observable((reader) => this.#read(reader))
    socket.on('error', (cause) => this.#fail(init.explain(cause)))
    socket.on('drain', () => this.#release())
    socket.once('close', () => {
      this.#release()
      if (!socket.readableEnded) this.#fail(this.#brokenOff())
    })
  }

  write(bytes: Buffer): boolean {
    if (this.#closed || !this.#socket.writable) return true // what is closed takes everything and sends nothing
    return this.#socket.write(bytes)
  }

  get unsent(): number {
    return this.#closed ? 0 : this.#socket.writableLength
  }

  drained(): Promise<void> {
    const { writable, writableNeedDrain } = this.#socket
    if (this.#closed || !writable || !writableNeedDrain) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  pause(): void {
    this.#paused = true
    this.#socket.pause()
  }

  resume(): void {
    this.#paused = false
    if (this.#reader !== undefined) this.#socket.resume()
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#reader = undefined
    this.#release()
    this.#linger()
  }

  /**
   * Sends what was written and waits for the peer's end, within bounds. What still comes is read and dropped: to
   * close over unread bytes makes the system reset the connection, and the peer loses what we sent last.
   */
  #linger(): void {
    const socket = this.#socket
    if (socket.destroyed) return
    const { clock, lingerMs } = this.#init
    const timer = clock.setTimeout(() => socket.destroy(), lingerMs)
    socket.once('close', () => clock.clearTimeout(timer))
    socket.end()
    socket.resume()
  }

  #read(reader: Subscriber<Buffer>): () => void {
    if (this.#subscribed)
      throw new Error('expected one subscriber of incoming, but this is another')
    this.#subscribed = true
    if (this.#closed) return () => undefined

    this.#reader = reader
    const socket = this.#socket
    // Through the field, not the argument: the reader may close or leave while it is told.
    socket.on('data', (bytes) => this.#reader?.next(bytes as Buffer))
    socket.once('end', () => this.#finish((told) => told.complete()))
    if (socket.destroyed || socket.readableEnded) queueMicrotask(() => this.#overAlready())
    else if (!this.#paused) socket.resume()
    return () => this.#leave(reader)
  }

  #leave(reader: Subscriber<Buffer>): void {
    if (this.#reader !== reader) return
    this.#reader = undefined
    this.#socket.pause()
  }

  /** It was over before anybody listened. */
  #overAlready(): void {
    if (this.#socket.readableEnded) this.#finish((reader) => reader.complete())
    else this.#fail(this.#failure ?? this.#brokenOff())
  }

  #fail(failure: ConnectionError): void {
    this.#failure ??= failure
    this.#finish((reader) => reader.error(this.#failure))
  }

  #finish(tell: (reader: Subscriber<Buffer>) => void): void {
    const reader = this.#reader
    this.#reader = undefined
    if (reader !== undefined) tell(reader)
  }

  #release(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  #brokenOff(): ConnectionError {
    return new ConnectionError('reset', `${spelled(this.peer)} broke the connection off`)
  }
}

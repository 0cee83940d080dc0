import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Address } from '@goldfix/core'
import { Messages } from './wire-text.js'

/** Who sent it: the one who dialled, or the one who listens. */
export type End = 'dialler' | 'listener'

/** How long it swallows one way, then both, before the ends are told. */
const BLACKOUT_MS = 40

/**
 * A line that can fail: whoever dials it is put through to `far`, and every message is overheard on the way,
 * whether it arrives or not.
 */
export class Line {
  /** Where it leads; for those who dial from now on. */
  far: Address
  /** Messages that were swallowed, by who sent them. */
  readonly lost: Record<End, number> = { dialler: 0, listener: 0 }
  readonly #overhear: (from: End, message: string) => void
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #port = 0
  /** Whose bytes are swallowed. */
  #muted: readonly End[] = []

  private constructor(far: Address, overhear: (from: End, message: string) => void) {
    this.far = far
    this.#overhear = overhear
  }

  /** Opens a line on a free port of this machine. */
  static async to(far: Address, overhear: (from: End, message: string) => void): Promise<Line> {
    const line = new Line(far, overhear)
    await line.mend()
    return line
  }

  /** Where to dial. */
  get address(): Address {
    return { host: '127.0.0.1', port: this.#port }
  }

  /**
   * Breaks every connection after it has lost first only what the listener sent, then what both did: so each
   * has a gap. Nobody gets through until {@link mend}.
   *
   * @param kill ends one of the two before the other is told
   */
  async cut(kill: () => Promise<void> | undefined = () => undefined): Promise<void> {
    this.refuse()
    this.#muted = ['listener']
    await pause(BLACKOUT_MS)
    this.#muted = ['listener', 'dialler']
    await pause(BLACKOUT_MS)
    await kill()
    for (const socket of this.#sockets) socket.destroy()
  }

  /** Lets nobody through any more; connections that stand are left alone. */
  refuse(): void {
    this.#server?.close()
    this.#server = undefined
  }

  /** Puts callers through again, on the same port. */
  async mend(): Promise<void> {
    this.#muted = []
    const server = createServer((near) => this.#putThrough(near))
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    this.#server = server
    this.#port = (server.address() as { port: number }).port
  }

  close(): void {
    this.refuse()
    for (const socket of this.#sockets) socket.destroy()
  }

  #putThrough(near: Socket): void {
    const far = connect(this.far)
    this.#pass(near, far, 'dialler')
    this.#pass(far, near, 'listener')
  }

  #pass(from: Socket, to: Socket, sender: End): void {
    const messages = new Messages()
    this.#sockets.add(from)
    from.setNoDelay()
    from.on('data', (bytes) => {
      const isLost = this.#muted.includes(sender)
      for (const message of messages.take(bytes)) {
        if (isLost) this.lost[sender] += 1
        this.#overhear(sender, message)
      }
      if (isLost || to.write(bytes)) return
      from.pause()
      to.once('drain', () => from.resume())
    })
    from.on('error', () => undefined) // `close` follows
    from.on('close', () => {
      this.#sockets.delete(from)
      to.destroySoon()
    })
  }
}

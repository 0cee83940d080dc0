import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Address } from '@goldfix/core'
import { Messages } from './wire-text.js'

/** Who sent it: the one who dialled, or the one who listens. */
export type End = 'dialler' | 'listener'

type Overhear = (from: End, message: string) => void

/** How long it swallows one way, then both, before the ends are told. */
const BLACKOUT_MS = 40

/** How often it looks whether something was lost. */
const LOOK_MS = 2

/**
 * A line that can fail: whoever dials it is put through to `far`, and every FIX message is overheard on the way,
 * whether it arrives or not.
 */
export class Line {
  /** Where it leads; for those who dial from now on. */
  far: Address
  /** How much was swallowed, by who sent it: messages, or pieces where nobody listens. */
  readonly lost: Record<End, number> = { dialler: 0, listener: 0 }
  readonly #overhear: Overhear | undefined
  readonly #sockets = new Set<Socket>()
  #server: Server | undefined
  #port = 0
  /** Whose bytes are swallowed. */
  #muted: readonly End[] = []

  private constructor(far: Address, overhear: Overhear | undefined) {
    this.far = far
    this.#overhear = overhear
  }

  /**
   * Opens a line on a free port of this machine.
   *
   * @param overhear takes the FIX messages; without it, anything may be spoken
   */
  static async to(far: Address, overhear?: Overhear): Promise<Line> {
    const line = new Line(far, overhear)
    await line.mend()
    return line
  }

  /** Where to dial. */
  get address(): Address {
    return { host: '127.0.0.1', port: this.#port }
  }

  /** Loses first only what the listener sends, then what both do: so each has a gap. Until {@link mend}. */
  async blackout(): Promise<void> {
    this.#muted = ['listener']
    await pause(BLACKOUT_MS)
    this.#muted = ['listener', 'dialler']
    await pause(BLACKOUT_MS)
  }

  /** Loses what one end sends, and returns when something is lost. Until {@link mend}. */
  async lose(sender: End): Promise<void> {
    this.#muted = [sender]
    const before = this.lost[sender]
    while (this.lost[sender] === before && this.#sockets.size > 0) await pause(LOOK_MS)
  }

  /** Breaks every connection. */
  drop(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  /** Lets nobody through any more; connections that stand are left alone. */
  refuse(): void {
    this.#server?.close()
    this.#server = undefined
  }

  /** Loses nothing more, and puts callers through, on the same port. */
  async mend(): Promise<void> {
    this.#muted = []
    if (this.#server !== undefined) return
    const server = createServer((near) => this.#putThrough(near))
    server.listen(this.#port, '127.0.0.1')
    await once(server, 'listening')
    this.#server = server
    this.#port = (server.address() as { port: number }).port
  }

  close(): void {
    this.refuse()
    this.drop()
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
      const heard = this.#overhear === undefined ? undefined : messages.take(bytes)
      if (isLost) this.lost[sender] += heard?.length ?? 1
      for (const message of heard ?? []) this.#overhear?.(sender, message)
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

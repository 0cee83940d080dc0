import { StoreError } from '../errors.js'
import type { Connection } from '../ports.js'
import type { Encoder } from '../wire/encoder.js'
import { gapFill } from './admin.js'
import type { Backlog } from './backlog.js'
import type { Host } from './host.js'
import { MsgType } from './msg-type.js'
import type { Paces } from './pace.js'
import type { Pulse } from './pulse.js'
import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'

/** Resent messages are written in pieces of about this many bytes, each waiting for the peer to take the last. */
const PIECE_BYTES = 65_536

interface Run {
  readonly connection: Connection
}

interface ResenderInit {
  readonly settings: Settings
  readonly sequence: Sequence
  readonly encoder: Encoder
  readonly pulse: Pulse
  readonly pace: Paces
  readonly backlog: Backlog
  readonly host: Host
  readonly owner: {
    /** SendingTime(52) now. */
    sendingTime(): string
    resent(begin: number, end: number): void
    served(): void
  }
}

/**
 * Answers ResendRequest(2): stored messages once more, and one gap fill for each run of numbers that have no
 * bytes. One request after the other; while it is busy nothing newer is written.
 * Source: FIX Session Layer, ResendRequest; test cases 8a to 8c.
 */
export class Resender {
  readonly #init: ResenderInit
  /** What is asked for while another range is under way: more requests widen it, so a peer cannot pile them up. */
  #next: { begin: number; end: number } | undefined
  /** The run of the moment; another object for each, so that one that was stopped knows. */
  #run: Run | undefined
  /** Between two pieces. */
  #pause: { readonly timer: unknown; readonly end: () => void } | undefined

  constructor(init: ResenderInit) {
    this.#init = init
  }

  get busy(): boolean {
    return this.#run !== undefined
  }

  serve(connection: Connection, begin: number, end: number): void {
    const next = this.#next
    this.#next = next
      ? { begin: Math.min(next.begin, begin), end: Math.max(next.end, end) }
      : { begin, end }
    if (this.busy) return
    const run = { connection }
    this.#run = run
    this.#serveAll(run).catch((cause: unknown) => {
      if (this.#run !== run) return
      this.stop()
      this.#init.host.storeFailed(cause)
    })
  }

  /** The peer is gone, or the numbers have begun again: what is left will be asked for again. */
  stop(): void {
    this.#next = undefined
    this.#run = undefined
    this.#init.settings.clock.clearTimeout(this.#pause?.timer)
    this.#pause?.end()
  }

  async #serveAll(run: Run): Promise<void> {
    for (let range = this.#next; range !== undefined; range = this.#next) {
      this.#next = undefined
      if (!(await this.#resend(run, range.begin, range.end))) return
      this.#init.owner.resent(range.begin, range.end)
    }
    this.stop()
    this.#init.owner.served()
  }

  /** @returns whether the run lasted to the end */
  async #resend(run: Run, begin: number, end: number): Promise<boolean> {
    const { settings, encoder, owner } = this.#init
    const { options, store } = settings
    let next = begin
    let piece: Buffer[] = []
    let size = 0
    const put = (bytes: Buffer): void => {
      piece.push(bytes)
      size += bytes.length
    }
    const skipTo = (newSeqNo: number): void => {
      const now = owner.sendingTime()
      put(encoder.encodeAdmin(MsgType.SequenceReset, next, now, gapFill(newSeqNo, now)))
    }
    try {
      for await (const message of store.sent(options.id, begin, end)) {
        if (this.#run !== run) return false
        if (message.msgSeqNum > next) skipTo(message.msgSeqNum)
        put(encoder.repeat(message.bytes, owner.sendingTime()))
        next = message.msgSeqNum + 1
        if (size >= PIECE_BYTES) {
          await this.#write(run, piece)
          piece = []
          size = 0
        }
      }
    } catch (cause) {
      if (!this.#isToBeFilled(cause)) throw cause
      if (this.#run === run) this.#reportUnreadable(next, end)
    }
    if (this.#run !== run) return false
    if (next <= end) skipTo(end + 1)
    await this.#write(run, piece)
    return this.#run === run
  }

  #reportUnreadable(begin: number, end: number): void {
    const { settings, sequence } = this.#init
    const { generation } = sequence
    settings.report({ type: 'in-doubt', generation, begin, end, why: 'unreadable' })
  }

  #isToBeFilled(cause: unknown): boolean {
    const { forceResendWhenCorruptedStore } = this.#init.settings.options
    return forceResendWhenCorruptedStore && cause instanceof StoreError && cause.code === 'corrupt'
  }

  async #write({ connection }: Run, piece: Buffer[]): Promise<void> {
    const { pace, pulse, backlog } = this.#init
    pulse.sent()
    pace.rate?.spend(piece.length)
    const bytes = Buffer.concat(piece)
    const room = connection.write(bytes)
    backlog.wrote(bytes.length, room)
    if (!room) await connection.drained()
    const waitMs = pace.rate?.waitMs ?? 0
    if (waitMs > 0) await this.#rest(waitMs)
  }

  #rest(ms: number): Promise<void> {
    return new Promise((end) => {
      this.#pause = { timer: this.#init.settings.clock.setTimeout(end, ms), end }
    })
  }
}

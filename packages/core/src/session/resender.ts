import type { Connection, SessionId, SessionStore } from '../ports.js'
import type { Encoder } from '../wire/encoder.js'
import { gapFill } from './admin.js'
import { MsgType } from './msg-type.js'
import type { Pulse } from './pulse.js'

/** Resent messages are written in pieces of about this many bytes, each waiting for the peer to take the last. */
const PIECE_BYTES = 65_536

interface ResenderInit {
  readonly id: SessionId
  readonly store: SessionStore
  readonly encoder: Encoder
  readonly pulse: Pulse
  readonly sendingTime: () => string
  readonly onFailure: (cause: unknown) => void
  readonly onResent: (begin: number, end: number) => void
}

/**
 * Answers ResendRequest(2): stored messages once more, and one gap fill for each run of numbers that have no
 * bytes. One request after the other; while it is busy nothing newer is written.
 * Source: FIX Session Layer, ResendRequest; test cases 8a to 8c.
 */
export class Resender {
  readonly #init: ResenderInit
  readonly #done: () => void
  #ranges: { begin: number; end: number }[] = []
  #connection: Connection | undefined

  constructor(init: ResenderInit, done: () => void) {
    this.#init = init
    this.#done = done
  }

  get busy(): boolean {
    return this.#connection !== undefined
  }

  serve(connection: Connection, begin: number, end: number): void {
    this.#ranges.push({ begin, end })
    if (this.busy) return
    this.#connection = connection
    this.#start(connection)
  }

  /** The peer is gone: what is left will be asked for again. */
  stop(): void {
    this.#ranges = []
    this.#connection = undefined
  }

  #start(connection: Connection): void {
    this.#run(connection).then(
      () => {
        if (this.#connection !== connection) return
        if (this.#ranges.length > 0) return this.#start(connection)
        this.stop()
        this.#done()
      },
      (cause: unknown) => {
        if (this.#connection === connection) this.stop()
        this.#init.onFailure(cause)
      },
    )
  }

  async #run(connection: Connection): Promise<void> {
    for (let range = this.#ranges.shift(); range !== undefined; range = this.#ranges.shift()) {
      if (!(await this.#resend(connection, range.begin, range.end))) return
      this.#init.onResent(range.begin, range.end)
    }
  }

  /** @returns whether the connection lasted to the end */
  async #resend(connection: Connection, begin: number, end: number): Promise<boolean> {
    const { id, store, encoder, sendingTime } = this.#init
    let next = begin
    let piece: Buffer[] = []
    let size = 0
    const put = (bytes: Buffer): void => {
      piece.push(bytes)
      size += bytes.length
    }
    const skipTo = (newSeqNo: number): void => {
      const now = sendingTime()
      put(encoder.encodeAdmin(MsgType.SequenceReset, next, now, gapFill(newSeqNo, now)))
    }
    for await (const message of store.sent(id, begin, end)) {
      if (this.#connection !== connection) return false
      if (message.msgSeqNum > next) skipTo(message.msgSeqNum)
      put(encoder.repeat(message.bytes, sendingTime()))
      next = message.msgSeqNum + 1
      if (size >= PIECE_BYTES) {
        await this.#write(connection, piece)
        piece = []
        size = 0
      }
    }
    if (this.#connection !== connection) return false
    if (next <= end) skipTo(end + 1)
    await this.#write(connection, piece)
    return this.#connection === connection
  }

  async #write(connection: Connection, piece: Buffer[]): Promise<void> {
    this.#init.pulse.sent()
    if (this.#connection === connection && !connection.write(Buffer.concat(piece)))
      await connection.drained()
  }
}

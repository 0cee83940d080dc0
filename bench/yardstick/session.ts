import { once } from 'node:events'
import type { Socket } from 'node:net'
import { YardstickReader, YardstickWriter } from './codec.js'

/** As many bytes leave in one write, about. */
const WRITE_BYTES = 65_536
const NOTHING = Buffer.alloc(0)

/** Whose message it is, and what it says until the handler is done. */
export type YardstickHandler = (message: YardstickReader, session: YardstickSession) => void

/** What differs from one to the other. */
export interface YardstickOptions {
  /** Seconds. @default 30 */
  readonly heartBtInt?: number
  /** Takes what has come before. @default that is an error */
  readonly onDuplicate?: YardstickHandler
}

/**
 * The yardstick of the session: about the least that JavaScript can do and still call a FIX session. Logon, sequence
 * numbers, Heartbeats, and all that is sent in one tick in one write. It stores nothing, resends nothing, validates
 * nothing, and throws where a number is missing.
 */
export class YardstickSession {
  readonly #socket: Socket
  readonly #handler: YardstickHandler
  readonly #heartBtInt: number
  readonly #onDuplicate: YardstickHandler
  readonly #reader = new YardstickReader()
  #writer: YardstickWriter | undefined
  #rest: Buffer = NOTHING
  #nextIn = 1
  #nextOut = 1
  #unsent = 0
  #full = false
  #onLogon = () => {}

  constructor(
    socket: Socket,
    handler: YardstickHandler,
    { heartBtInt = 30, onDuplicate = refuse }: YardstickOptions = {},
  ) {
    this.#socket = socket
    this.#handler = handler
    this.#heartBtInt = heartBtInt
    this.#onDuplicate = onDuplicate
    socket.on('data', (bytes) => this.#read(bytes))
    const timer = setInterval(() => this.#heartbeat(), heartBtInt * 1_000)
    socket.once('close', () => clearInterval(timer))
    socket.on('error', () => undefined) // that it is gone is told by what does not come
  }

  /** Resolves when the acceptor has answered our Logon. */
  logOn(senderCompId: string, targetCompId: string): Promise<void> {
    this.#logon(senderCompId, targetCompId)
    return new Promise((resolve) => {
      this.#onLogon = resolve
    })
  }

  /** Sent and received so far. */
  get messages(): number {
    return this.#nextIn + this.#nextOut - 2
  }

  /** More may be sent without a wait. */
  get writable(): boolean {
    return !this.#full && this.#unsent < WRITE_BYTES
  }

  /** Resolves when more may be sent. */
  async ready(): Promise<void> {
    this.#flush()
    if (this.#full) await once(this.#socket, 'drain')
    this.#full = false
  }

  /** Begins a message; its fields are written, and then {@link end} is called. Once logged on. */
  begin(msgType: string): YardstickWriter {
    const writer = this.#writer as YardstickWriter
    writer.begin(msgType, this.#nextOut++, Date.now())
    return writer
  }

  /** The message is whole, and leaves with all others of this tick. */
  end(): void {
    const isFirst = this.#unsent === 0
    this.#unsent = (this.#writer as YardstickWriter).end()
    if (isFirst) queueMicrotask(() => this.#flush())
  }

  #read(bytes: Buffer): void {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    const reader = this.#reader
    let from = 0
    for (let end = reader.take(all, 0); end > 0; end = reader.take(all, from)) {
      from = end
      this.#take(reader)
    }
    this.#rest = from === all.length ? NOTHING : all.subarray(from)
  }

  #take(message: YardstickReader): void {
    const msgSeqNum = message.int(34)
    if (msgSeqNum < this.#nextIn) return this.#onDuplicate(message, this)
    if (msgSeqNum > this.#nextIn)
      throw new Error(`expected MsgSeqNum(34) ${this.#nextIn}, but got ${msgSeqNum}`)
    this.#nextIn++
    const msgType = message.text(35)
    if (msgType === 'A') {
      if (this.#writer === undefined) this.#logon(message.text(56), message.text(49))
      this.#onLogon()
    } else if (msgType !== '0') this.#handler(message, this)
  }

  #logon(senderCompId: string, targetCompId: string): void {
    this.#writer = new YardstickWriter(senderCompId, targetCompId)
    const writer = this.begin('A')
    writer.int(98, 0)
    writer.int(108, this.#heartBtInt)
    this.end()
  }

  #heartbeat(): void {
    if (this.#writer === undefined) return
    this.begin('0')
    this.end()
  }

  #flush(): void {
    if (this.#unsent === 0 || this.#writer === undefined) return
    this.#unsent = 0
    this.#full = !this.#socket.write(this.#writer.flush())
  }
}

function refuse(message: YardstickReader): never {
  throw new Error(`expected a new MsgSeqNum(34), but got ${message.int(34)} again`)
}

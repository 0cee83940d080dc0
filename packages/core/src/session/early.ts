import type { MessageView } from '../wire/message.js'
import type { Arrival } from './pump.js'

/** Beyond these the newest is dropped: the peer will be asked for it once its turn has come. */
const MAX_MESSAGES = 10_000
const MAX_BYTES = 8 * 1024 * 1024

interface Kept {
  readonly bytes: Buffer
  readonly answered: boolean
  /** Its SendingTime(52) is judged by when it came. */
  readonly arrival: Arrival
}

/** Messages that came before their turn, for one connection. A cache: losing one costs a ResendRequest(2). */
export class EarlyMessages {
  /** Made for the first of them: most connections see none. */
  #kept: Map<number, Kept> | undefined
  #size = 0

  /** `answered`: it has been acted on already, only its number still counts. */
  keep(message: MessageView, answered: boolean, arrival: Arrival): void {
    const msgSeqNum = message.msgSeqNum
    this.#kept ??= new Map()
    if (this.#kept.has(msgSeqNum)) return
    const size = message.raw().length
    if (this.#kept.size >= MAX_MESSAGES || this.#size + size > MAX_BYTES) return
    this.#kept.set(msgSeqNum, { bytes: Buffer.from(message.raw()), answered, arrival })
    this.#size += size
  }

  get empty(): boolean {
    return this.#kept === undefined || this.#kept.size === 0
  }

  take(msgSeqNum: number): Kept | undefined {
    const kept = this.#kept?.get(msgSeqNum)
    if (kept !== undefined) this.#drop(msgSeqNum, kept)
    return kept
  }

  /** What a gap fill or reset made obsolete. */
  forgetBelow(msgSeqNum: number): void {
    for (const [number, kept] of this.#kept ?? []) if (number < msgSeqNum) this.#drop(number, kept)
  }

  #drop(msgSeqNum: number, kept: Kept): void {
    this.#kept?.delete(msgSeqNum)
    this.#size -= kept.bytes.length
  }
}

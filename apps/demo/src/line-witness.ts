/** What was seen in one direction. */
export interface WireCounts {
  readonly messages: number
  /** Sent, and swallowed by the line. */
  readonly vanished: number
  /** Marked PossDupFlag(43). */
  readonly resent: number
  /** A MsgSeqNum(34) that had been seen before, without the mark: must not be. */
  readonly unmarkedCopies: number
}

/**
 * Reads along in one direction, over all connections of a session: an opinion on sequence numbers that owes
 * nothing to the engine. Good for messages without data fields and without `|`.
 */
export class LineWitness {
  readonly #seen = new Set<string>()
  readonly #counts = { messages: 0, vanished: 0, resent: 0, unmarkedCopies: 0 }
  #unread = ''

  /** @param passes whether the line carries these bytes to the other side */
  read(bytes: Buffer, passes: boolean): void {
    this.#unread += bytes.toString('latin1').replaceAll(SOH, '|')
    for (let end = TRAILER.exec(this.#unread); end !== null; end = TRAILER.exec(this.#unread)) {
      const size = end.index + end[0].length
      this.#message(this.#unread.slice(0, size), passes)
      this.#unread = this.#unread.slice(size)
    }
  }

  /** What was half read belongs to a connection that is gone. */
  forgetUnread(): void {
    this.#unread = ''
  }

  get counts(): WireCounts {
    return { ...this.#counts }
  }

  #message(text: string, passes: boolean): void {
    const msgSeqNum = MSG_SEQ_NUM.exec(text)?.[1] ?? ''
    const isMarked = POSS_DUP.test(text)
    this.#counts.messages += 1
    if (!passes) this.#counts.vanished += 1
    if (isMarked) this.#counts.resent += 1
    else if (this.#seen.has(msgSeqNum)) this.#counts.unmarkedCopies += 1
    this.#seen.add(msgSeqNum)
  }
}

const SOH = '\x01'
const TRAILER = /\|10=\d{3}\|/
const MSG_SEQ_NUM = /\|34=(\d+)\|/
const POSS_DUP = /\|43=Y\|/

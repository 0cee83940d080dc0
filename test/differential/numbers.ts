import { isGarbled, partOf, type Say } from './conversation.js'

interface Early {
  /** The number that is waited for behind it. */
  readonly follows: number
  readonly answered: boolean
}

/** What a counterparty that counts well knows of its own numbers: which one the acceptor waits for. */
export class Numbers {
  #next = 1
  /** Sent before their turn, by number: the acceptor keeps them. */
  readonly #ahead = new Map<number, Early>()
  /** The last message claimed to be longer than it was: the next one is taken for the rest of it. */
  #swallows = false

  /** The number that the acceptor waits for. */
  get next(): number {
    return this.#next
  }

  /** MsgSeqNum(34) of the message; one that is too high is one that was not used before. */
  numberOf({ offset }: Say): number | undefined {
    if (offset === 'none') return undefined
    if (offset === 'first') return 1
    let number = Math.max(1, this.#next + offset)
    while (offset > 0 && this.#ahead.has(number)) number++
    return number
  }

  /** The message is on its way. */
  said(say: Say): void {
    const swallowed = this.#swallows
    this.#swallows = say.flaw === 'length too long' && !swallowed
    if (swallowed || isGarbled(say)) return
    if (say.msgType === 'A' && say.offset === 'first') return this.#restart()
    if (say.offset === 'first') return
    const newSeqNo = this.#newSeqNo(say)
    if (isReset(say)) {
      if (newSeqNo >= this.#next) this.#goTo(newSeqNo)
      return
    }
    const number = this.numberOf(say)
    if (number === undefined) return
    const follows = Math.max(number + 1, newSeqNo)
    if (number === this.#next) {
      // what waits is lost with the connection, and counts only where it was answered already
      if (say.msgType === '5') this.#forgetUnanswered()
      this.#goTo(follows)
    } else if (number > this.#next)
      this.#ahead.set(number, { follows, answered: say.msgType === 'A' || say.msgType === '2' })
  }

  /** A connection is over: what came before its turn is forgotten. */
  lost(): void {
    this.#ahead.clear()
    this.#swallows = false
  }

  /** Where a SequenceReset leads; 0 where it is none, or not obeyed. */
  #newSeqNo(say: Say): number {
    const newSeqNo = partOf(say, 36)
    const isObeyed = say.msgType === '4' && say.flaw === undefined && typeof newSeqNo === 'number'
    return isObeyed ? this.#next + newSeqNo : 0
  }

  #goTo(next: number): void {
    this.#next = next
    for (let early = this.#ahead.get(next); early; early = this.#ahead.get(this.#next))
      this.#next = early.follows
    for (const number of this.#ahead.keys()) if (number < this.#next) this.#ahead.delete(number)
  }

  #forgetUnanswered(): void {
    for (const [number, { answered }] of this.#ahead) if (!answered) this.#ahead.delete(number)
  }

  #restart(): void {
    this.#next = 2
    this.#ahead.clear()
  }
}

/** SequenceReset-Reset: its own number does not matter. Source: test cases 11a to 11c. */
function isReset(say: Say): boolean {
  return say.msgType === '4' && partOf(say, 123) !== 'Y'
}

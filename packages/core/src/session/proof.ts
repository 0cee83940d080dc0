/** What was written on one connection that was logged on. */
interface Line {
  /** The peer's number that was expected when the Logons had been exchanged: one above it shows that it goes on. */
  readonly expected: number
  /** The lowest number written on it; those below it had come, or the peer would have asked. */
  lowest: number
}

/**
 * Which of our numbers are known to have come to the peer. FIX acknowledges nothing; but after a Logon the peer asks for
 * what it lacks before it says anything else, and who has logged out in order has read everything.
 *
 * Asked only when numbers begin again: what has not come by then is asked for no more.
 */
export class Proof {
  #unproved = 1
  #line: Line | undefined

  /** From this number on nothing is known. */
  get unproved(): number {
    return this.#unproved
  }

  /** The Logons have been exchanged, ours with this number. */
  loggedOn(msgSeqNum: number, expected: number): void {
    this.#line = { lowest: msgSeqNum, expected }
  }

  /** The peer has asked for the numbers from this one on. */
  asked(beginSeqNo: number): void {
    if (this.#line !== undefined) this.#line.lowest = Math.min(this.#line.lowest, beginSeqNo)
  }

  /** The connection is gone: in order, both sides having logged out, or otherwise. */
  ended(inOrder: boolean, expected: number, nextOut: number): void {
    const line = this.#line
    this.#line = undefined
    if (inOrder) this.#unproved = nextOut
    else if (line !== undefined)
      this.#unproved =
        expected > line.expected ? line.lowest : Math.min(this.#unproved, line.lowest)
  }

  /** As an earlier process has left it. */
  restore(unproved: number): void {
    this.#unproved = unproved
  }

  /** The numbers begin again. */
  begin(): void {
    this.#unproved = 1
    if (this.#line !== undefined) this.#line = { lowest: 1, expected: 1 }
  }
}

/** Milliseconds: messages of two processes arrive in another order than things happened, by no more than this. */
const HOLD_MS = 150

/** Puts what several processes tell into the order of its time stamps. */
export class Timeline {
  readonly #print: (line: string) => void
  #held: { readonly at: number; readonly line: string }[] = []

  constructor(print: (line: string) => void) {
    this.#print = print
  }

  /** @param at milliseconds since the epoch */
  add(at: number, line: string): void {
    const later = this.#held.findIndex((entry) => entry.at > at)
    this.#held.splice(later < 0 ? this.#held.length : later, 0, { at, line })
  }

  /** Prints what nothing older can come before any more. */
  flush(now: number): void {
    const held = this.#held.findIndex(({ at }) => at > now - HOLD_MS)
    const due = this.#held.splice(0, held < 0 ? this.#held.length : held)
    for (const { line } of due) this.#print(line)
  }
}

import type { Note } from './journal.js'

/** How often something came for each order: counted once however many copies marked PossDup follow. */
export class Tally {
  readonly #counts = new Map<string, number>()
  readonly #goals: { readonly size: number; readonly resolve: () => void }[] = []
  /** ClOrdID(11) of what came again without PossDupFlag(43). */
  readonly repeated: string[] = []
  /** Copies that came again, marked. */
  copies = 0

  /** True when it is the first of this order. */
  count(clOrdId: string, possDup: boolean): boolean {
    const before = this.#counts.get(clOrdId) ?? 0
    this.#counts.set(clOrdId, before + 1)
    if (before > 0 && possDup) this.copies += 1
    else if (before > 0) this.repeated.push(clOrdId)
    for (const { size, resolve } of this.#goals) if (this.size >= size) resolve()
    return before === 0
  }

  has(clOrdId: string): boolean {
    return this.#counts.has(clOrdId)
  }

  /** How many orders. */
  get size(): number {
    return this.#counts.size
  }

  /** Resolves once something came for this many orders. */
  reached(size: number): Promise<void> {
    if (this.size >= size) return Promise.resolve()
    return new Promise((resolve) => this.#goals.push({ size, resolve }))
  }

  /** Which of these are missing. */
  missing(clOrdIds: Iterable<string>): string[] {
    return [...clOrdIds].filter((clOrdId) => !this.#counts.has(clOrdId))
  }

  /** Which came that are none of these. */
  unknown(clOrdIds: ReadonlySet<string>): string[] {
    return [...this.#counts.keys()].filter((clOrdId) => !clOrdIds.has(clOrdId))
  }
}

/** What our application got, in all its lives. */
export function countGot(notes: readonly Note[]): Tally {
  const got = new Tally()
  for (const note of notes) if (note.what === 'got') got.count(note.clOrdId, note.copy)
  return got
}

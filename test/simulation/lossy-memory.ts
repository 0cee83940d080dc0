import type { Commit, SentMessage, SessionRecord } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'

/** What a simulated store does with what it is told: the real memory store, or a planted one that is careless. */
export interface Memory {
  load(id: string): SessionRecord | undefined
  commit(id: string, commit: Commit): void
  reset(id: string, to: SessionRecord): void
  sent(id: string, begin: number, end: number): Iterable<SentMessage>
}

/**
 * The memory of one session that may lose the latest of its commits, as a failover or a power cut does, and knows that
 * it may have.
 *
 * A reset is never lost: a generation that comes back would give its numbers to other messages than the peer has, and
 * no number of skipped ones helps against that.
 */
export class LossyMemory implements Memory {
  readonly #make: () => Memory
  #inner: Memory
  /** The record with which the generation began, and all commits since, oldest first, each with `nextOut` behind it. */
  #begun: SessionRecord | undefined
  #commits: { readonly commit: Commit; readonly nextOut: number }[] = []
  #mayLack = false
  /** One above the highest number that the generation ever had stored. */
  #highest = 1

  constructor(make: () => Memory = memoryStore) {
    this.#make = make
    this.#inner = make()
  }

  load(id: string): SessionRecord | undefined {
    const record = this.#inner.load(id)
    return record && this.#mayLack ? { ...record, mayLack: true } : record
  }

  commit(id: string, commit: Commit): void {
    this.#inner.commit(id, commit)
    const nextOut = Math.max(this.#nextOut, commit.first + commit.sent.length)
    this.#commits.push({ commit, nextOut })
    this.#highest = Math.max(this.#highest, nextOut)
    if (commit.also?.skippedAhead) this.#mayLack = false
  }

  reset(id: string, to: SessionRecord): void {
    this.#inner.reset(id, to)
    if (this.#begun?.generation === to.generation) return
    this.#begun = to
    this.#commits = []
    this.#highest = to.nextOut
  }

  sent(id: string, begin: number, end: number): Iterable<SentMessage> {
    return this.#inner.sent(id, begin, end)
  }

  /**
   * Of the latest commits as many are gone, however they were answered; fewer where more than `numbersMax` numbers that
   * were ever stored would be gone at once. With 0 nothing is gone, but might be.
   *
   * @returns the record of now
   */
  lose(id: string, commits: number, numbersMax: number): SessionRecord | undefined {
    const begun = this.#begun
    if (begun === undefined) return undefined
    for (let left = commits; left > 0 && this.#commits.length > 0; left--) {
      const nextOut = this.#commits.at(-2)?.nextOut ?? begun.nextOut
      if (this.#highest - nextOut > numbersMax) break
      this.#commits.pop()
    }
    const inner = this.#make()
    inner.reset(id, begun)
    for (const { commit } of this.#commits) inner.commit(id, commit)
    this.#inner = inner
    this.#mayLack = true
    return this.load(id)
  }

  get #nextOut(): number {
    return this.#commits.at(-1)?.nextOut ?? this.#begun?.nextOut ?? 1
  }
}

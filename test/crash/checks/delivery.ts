import type { Role } from '../child/settings.js'
import type { Handled, Promised, SideJournal } from '../side-journal.js'

/** What one side's application was handed, held against the promises made to it. */
export class DeliveryCheck {
  readonly #side: Role
  readonly #violate: (what: string) => void
  readonly #seen = new Map<string, Handled>()
  #looked = 0
  #last: Handled | undefined
  /** Messages that came again, flagged. */
  repeated = 0

  constructor(side: Role, violate: (what: string) => void) {
    this.#side = side
    this.#violate = violate
  }

  /** Looks at what was handed over since. */
  look(journal: SideJournal): void {
    for (const handled of journal.begun.slice(this.#looked)) this.#handed(handled)
    this.#looked = journal.begun.length
  }

  #handed(handled: Handled): void {
    const { id, msgSeqNum, generation, life, possDup } = handled
    const before = this.#seen.get(id)
    const last = this.#last
    this.#last = handled
    if (last?.life === life && last.generation === generation && msgSeqNum <= last.msgSeqNum)
      this.#violate(
        `${this.#side}: the application got ${msgSeqNum} after ${last.msgSeqNum} in one life`,
      )
    if (before === undefined) {
      this.#seen.set(id, handled)
      return
    }
    this.repeated += 1
    if (!possDup) this.#violate(`${this.#side}: ${id} came to the application again, unflagged`)
    if (before.msgSeqNum !== msgSeqNum || before.generation !== generation)
      this.#violate(
        `${this.#side}: ${id} came again with the key ${generation}/${msgSeqNum}, it was ${before.generation}/${before.msgSeqNum}`,
      )
  }
}

/** What was promised, is not handled at the other end, and is not said to be in doubt. */
export function undelivered(
  promised: readonly Promised[],
  from: SideJournal,
  to: SideJournal,
): string[] {
  return promised
    .filter((message) => !to.handledIds.has(message.id) && !from.isInDoubt(message))
    .map(({ id }) => id)
}

/** How many promised messages were lost, and the engine has said so. */
export function inDoubt(from: SideJournal, to: SideJournal): number {
  return from.promised.filter(
    (message) => !to.handledIds.has(message.id) && from.isInDoubt(message),
  ).length
}

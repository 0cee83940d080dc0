/** One call on its way, possibly by way of several nodes. */
export interface Trip {
  /** Higher than that of every call before it. */
  readonly index: number
  /**
   * Sends it once; resolves false when it has to be sent again. Never rejects.
   *
   * @param aside others are under way beside it
   */
  attempt(aside: boolean): Promise<boolean>
}

/**
 * The calls for one slot of a cluster: side by side on the connection to its node, as long as that takes them. From
 * the first that has to be sent again on they go one by one, in the order in which they were made, and none
 * before those have been answered that were under way: otherwise a later one could overtake.
 */
export class Lane {
  /** Sent side by side and not answered yet. */
  #underWay = 0
  /** To be sent one by one, lowest index first. */
  readonly #queue: Trip[] = []
  #diverted = false
  #driving = false

  /** Calls go one by one. */
  get diverted(): boolean {
    return this.#diverted
  }

  /** One has to be sent again: what is made from now on waits behind it. */
  divert(): void {
    this.#diverted = true
  }

  send(trip: Trip): void {
    if (this.#diverted) this.#queue.push(trip)
    else void this.#sendAside(trip)
  }

  async #sendAside(trip: Trip): Promise<void> {
    this.#underWay += 1
    const done = await trip.attempt(true)
    this.#underWay -= 1
    if (!done) this.#insert(trip)
    if (this.#diverted && this.#underWay === 0 && !this.#driving) await this.#drive()
  }

  #insert(trip: Trip): void {
    let at = this.#queue.length
    while (at > 0 && (this.#queue[at - 1]?.index ?? 0) > trip.index) at -= 1
    this.#queue.splice(at, 0, trip)
  }

  async #drive(): Promise<void> {
    this.#driving = true
    for (let trip = this.#queue.shift(); trip !== undefined; trip = this.#queue.shift()) {
      let done = false
      while (!done) done = await trip.attempt(false)
    }
    this.#driving = false
    this.#diverted = false
  }
}

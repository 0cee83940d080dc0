import type { Sequence } from './sequence.js'
import type { Settings } from './settings.js'

/** See `SessionOptions.retention`: a message is kept as long as one of the two keeps it. */
export interface Retention {
  readonly messages?: number
  readonly seconds?: number
}

/** Numbers below `number` were given at `at` or before, on the monotonic clock. */
interface Mark {
  readonly at: number
  readonly number: number
}

/** A store is asked to forget when this many numbers more may go. */
const STEP = 1_024
/** The time for which messages are kept is watched in so many parts. */
const PARTS = 16

/**
 * Has the store forget what is older than the session keeps.
 *
 * How old a message is it knows from when this process saw its number acknowledged: after a restart everything counts
 * as new, and stays for as long again.
 */
export class Retainer {
  readonly #settings: Settings
  readonly #sequence: Sequence
  readonly #messages: number
  readonly #ageMs: number
  /** Oldest first. */
  #marks: Mark[] = []
  /** The last acknowledgement. */
  #latest: Mark = { at: 0, number: 1 }
  #generation = 0
  #pruned = 1

  constructor(settings: Settings, sequence: Sequence) {
    const { messages = 0, seconds = 0 } = settings.options.retention ?? {}
    this.#settings = settings
    this.#sequence = sequence
    this.#messages = messages
    this.#ageMs = seconds * 1_000
  }

  /** The store has everything below `nextOut`; what is `unwritten`, from that number on, it has to keep. */
  acknowledged(nextOut: number, unwritten: number): void {
    const { options, store, clock, report } = this.#settings
    if (options.retention === undefined) return
    const { generation } = this.#sequence
    if (generation !== this.#generation) {
      this.#generation = generation
      this.#marks = []
      this.#latest = { at: clock.monotonic(), number: 1 }
      this.#pruned = 1
    }
    const old = this.#oldEnough(clock.monotonic(), nextOut)
    const below = Math.min(nextOut - this.#messages, old, unwritten)
    if (below - this.#pruned < STEP) return
    this.#pruned = below
    const failed = (cause: unknown) => report({ type: 'store-failed', cause })
    try {
      Promise.resolve(store.prune(options.id, generation, below)).catch(failed)
    } catch (cause) {
      failed(cause)
    }
  }

  /** All numbers below this one are older than messages are kept. */
  #oldEnough(now: number, nextOut: number): number {
    if (this.#ageMs === 0) return nextOut
    const { at } = this.#latest
    const last = this.#marks.at(-1)
    // what was acknowledged before this one: those that come now are younger
    if (at !== now && (last === undefined || now - last.at >= this.#ageMs / PARTS))
      this.#marks.push(this.#latest)
    this.#latest = { at: now, number: nextOut }
    let old = this.#pruned
    for (let mark = this.#marks[0]; mark !== undefined; mark = this.#marks[0]) {
      if (now - mark.at < this.#ageMs) break
      old = mark.number
      this.#marks.shift()
    }
    return old
  }
}

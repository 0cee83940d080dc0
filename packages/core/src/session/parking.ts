import { StoreError, UsageError } from '../errors.js'
import type { SessionId } from '../ports.js'
import type { Parked } from '../session-store.js'
import type { Batch } from './batch.js'
import { parkedBytes, parkedDraft, type Waiting } from './parked-draft.js'
import { Sent } from './sent.js'
import type { Settings } from './settings.js'

/** After a failure of the store, until it is asked again. */
const RETRY_MS = 1_000

interface ParkingInit {
  readonly settings: Settings
  /** Afterwards the session has a record. */
  readonly recorded: () => Promise<void>
}

/** A message of the application's, parked by this process or one before it. */
export interface ParkedMessage extends Waiting {
  readonly place: number
  /** Nothing where another process parked it. */
  readonly sent: Sent | undefined
}

interface Entry extends Waiting {
  readonly sent: Sent
}

/**
 * Where messages wait, in the store, until the session is logged on: in the order in which they were sent, over
 * restarts too. What is parked in one tick is saved together; what cannot be saved now is tried again.
 */
export class Parking {
  readonly #init: ParkingInit
  /** Those of this process, by place, until they are numbered or refused. */
  readonly #ours = new Map<number, Sent>()
  /** Not saved yet. */
  #coming: Entry[] = []
  #nextPlace = 0
  /** What is parked up to this place has left, though the store may not know yet. */
  #left = 0
  /** Resolves to what failed. */
  #saving: Promise<unknown> | undefined
  #retry: unknown
  #over = false

  constructor(init: ParkingInit) {
    this.#init = init
  }

  /** How many of this process's messages are here. */
  get size(): number {
    return this.#ours.size + this.#coming.length
  }

  park(waiting: Waiting, sent = new Sent()): Sent {
    this.#coming.push({ ...waiting, sent })
    this.#save()
    return sent
  }

  /**
   * Everything that is parked and has not left, in order, read from the store: first what is still to be saved is.
   *
   * @throws StoreError what the store throws
   */
  async *all(): AsyncGenerator<ParkedMessage> {
    const { options, store } = this.#init.settings
    await this.#saveNow()
    for await (const { place, bytes } of store.parked(options.id, this.#left + 1))
      yield { ...parkedDraft(bytes, place), place, sent: this.#ours.get(place) }
  }

  /** The message has left the parking, with a number or without; it is back where its number is given up. */
  left({ place, sent }: ParkedMessage, as?: { msgSeqNum: number; batch: Batch }): void {
    this.#left = place
    this.#ours.delete(place)
    as?.batch.whenCommitted().then(
      () => sent?.number(as.msgSeqNum, as.batch),
      (cause: unknown) => {
        this.#left = Math.min(this.#left, place - 1)
        if (sent === undefined) return
        if (this.#over) sent.refuse(cause)
        else this.#ours.set(place, sent)
      },
    )
  }

  /** The session is removed: what is saved stays in the store, and is sent by the next process. */
  close(): void {
    this.#over = true
    this.#init.settings.clock.clearTimeout(this.#retry)
    const cause = new UsageError('session-over', 'the session was removed before it was sent')
    for (const { sent } of this.#coming.splice(0)) sent.refuse(cause)
    for (const sent of this.#ours.values()) sent.refuse(cause)
    this.#ours.clear()
  }

  async #saveNow(): Promise<void> {
    this.#init.settings.clock.clearTimeout(this.#retry)
    this.#retry = undefined
    for (this.#save(); this.#saving !== undefined; ) {
      const failure = await this.#saving
      if (failure !== undefined) throw failure
    }
  }

  #save(): void {
    if (this.#saving !== undefined || this.#over || this.#coming.length === 0) return
    this.#saving = this.#saveAll()
      .catch((cause: unknown) => {
        this.#failed(cause)
        return cause
      })
      .finally(() => {
        this.#saving = undefined
        if (this.#retry === undefined) this.#save()
      })
  }

  async #saveAll(): Promise<void> {
    const { options, store } = this.#init.settings
    await this.#init.recorded()
    if (this.#nextPlace === 0) this.#nextPlace = (await store.load(options.id))?.nextPlace ?? 1
    while (this.#coming.length > 0) {
      const entries = this.#coming.slice()
      const first = this.#nextPlace
      // lower where a store has lost what was parked there
      this.#left = Math.min(this.#left, first - 1)
      const parked = entries.map(
        (entry, index): Parked => ({ place: first + index, bytes: parkedBytes(entry) }),
      )
      await store.park(options.id, parked)
      if (this.#over) return
      this.#nextPlace += entries.length
      this.#coming = this.#coming.slice(entries.length)
      for (const [index, { sent }] of entries.entries()) {
        this.#ours.get(first + index)?.refuse(lost(options.id))
        this.#ours.set(first + index, sent)
        sent.save()
      }
    }
  }

  #failed(cause: unknown): void {
    const { clock, report } = this.#init.settings
    if (this.#over) return
    report({ type: 'store-failed', cause })
    // somebody else has parked here: the same places would be refused for ever
    if (cause instanceof StoreError && cause.code === 'fenced') this.#nextPlace = 0
    this.#retry = clock.setTimeout(() => {
      this.#retry = undefined
      this.#save()
    }, RETRY_MS)
  }
}

function lost(id: SessionId): StoreError {
  return new StoreError('lost', `the store of ${id} has lost it before it was sent`)
}

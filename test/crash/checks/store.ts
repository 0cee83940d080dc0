import type { SessionRecord, SessionStore } from '@goldfix/core'
import type { Role } from '../child/settings.js'
import { contentOf, fieldOf, isAdmin, readable } from '../frames.js'
import type { WireLife } from './wire.js'

/** How many numbers that were read before are read again at each death, to see that they are still the same. */
const READ_AGAIN = 200

/** What a store held at one death. */
export interface Reading {
  readonly record: SessionRecord | undefined
  readonly sent: ReadonlyMap<number, Buffer>
}

/** What a side was heard to say. */
export interface Heard {
  /** By the lives of its numbers, oldest first. */
  readonly lives: readonly WireLife[]
  /** The half of a message in which its last connection ended. */
  readonly torn: Buffer | undefined
}

/** One side's store from death to death, held against itself and against what was on the wire. */
export class StoreCheck {
  readonly #side: Role
  readonly #violate: (what: string) => void
  #last: SessionRecord | undefined
  /** How many lives of the numbers the wire had seen when {@link #last} was read. */
  #livesThen = 1
  /** The generation of {@link #last} had been on the wire. */
  #wasOnWire = true
  /** What each number of the generation was bound to when it was read. */
  #bound = new Map<number, string>()

  constructor(side: Role, violate: (what: string) => void) {
    this.#side = side
    this.#violate = violate
  }

  /** Reads what the next {@link died} compares, and no more: the store of a long run is large. */
  async read(store: SessionStore, id: string): Promise<Reading> {
    const record = await store.load(id)
    const sent = new Map<number, Buffer>()
    if (record === undefined) return { record, sent }
    const last = this.#last?.generation === record.generation ? this.#last.nextOut : 1
    const from = Math.max(1, last - READ_AGAIN)
    for await (const { msgSeqNum, bytes } of store.sent(id, from, record.nextOut - 1))
      sent.set(msgSeqNum, Buffer.from(bytes))
    return { record, sent }
  }

  /**
   * The side is dead, and everything it wrote was heard.
   *
   * @param loggedOnIn the generation in which it was logged on last, as its application was told
   */
  died({ record, sent }: Reading, heard: Heard, loggedOnIn: number): void {
    const { lives, torn } = heard
    const life = lives.at(-1)
    if (record === undefined) {
      if (life !== undefined)
        this.#violate(`${this.#side}: it was on the wire, and its store knows nothing`)
      return
    }
    const last = this.#last
    if (last !== undefined && record.generation < last.generation)
      this.#violate(
        `${this.#side}: generation ${record.generation} is stored, it was ${last.generation}`,
      )
    if (last?.generation === record.generation) this.#continues(last, record)
    else this.#bound = new Map()
    for (const [msgSeqNum, bytes] of sent) this.#bind(msgSeqNum, bytes)
    if (lives.length > record.generation)
      this.#violate(
        `${this.#side}: a reset was on the wire, but not in the store, which is at generation ${record.generation}`,
      )
    const onWire = record.generation === loggedOnIn || this.#hasBegun(record, lives.length)
    if (life !== undefined && onWire) this.#compare(life, record, sent, torn)
    this.#last = record
    this.#livesThen = lives.length
    this.#wasOnWire = onWire
  }

  /** Whether the stored generation has been on the wire: one that has not has nothing to be compared with. */
  #hasBegun(record: SessionRecord, lives: number): boolean {
    const begun = record.generation - (this.#last?.generation ?? 1)
    const heard = lives - this.#livesThen
    if (heard === 0) return begun === 0 && this.#wasOnWire
    return heard === begun + (this.#wasOnWire ? 0 : 1)
  }

  #continues(last: SessionRecord, record: SessionRecord): void {
    if (record.nextOut < last.nextOut)
      this.#violate(
        `${this.#side}: nextOut ${record.nextOut} is stored, it was ${last.nextOut}: number taken back`,
      )
    if (record.nextIn < last.nextIn)
      this.#violate(`${this.#side}: nextIn ${record.nextIn} is stored, it was ${last.nextIn}`)
  }

  #bind(msgSeqNum: number, bytes: Buffer): void {
    const known = this.#bound.get(msgSeqNum)
    const text = bytes.toString('latin1')
    if (known !== undefined && known !== text)
      this.#violate(`${this.#side}: number ${msgSeqNum} is bound to two byte strings in the store`)
    this.#bound.set(msgSeqNum, text)
  }

  #compare(
    life: WireLife,
    record: SessionRecord,
    sent: ReadonlyMap<number, Buffer>,
    torn: Buffer | undefined,
  ): void {
    for (const { msgSeqNum, msgType, possDup, bytes } of life.fresh.splice(0)) {
      const what = `${this.#side}: number ${msgSeqNum} was on the wire, but not in the store`
      if (msgSeqNum >= record.nextOut)
        this.#violate(`${what}, which is at ${record.nextOut}: ${readable(bytes)}`)
      else if (!isAdmin(msgType)) {
        const stored = sent.get(msgSeqNum) ?? this.#boundBytes(msgSeqNum)
        if (stored === undefined) this.#violate(`${what}: ${readable(bytes)}`)
        else if (possDup ? contentOf(stored) !== contentOf(bytes) : !stored.equals(bytes))
          this.#violate(
            `${this.#side}: number ${msgSeqNum} is bound to two byte strings: ${readable(stored)} in the store, ${readable(bytes)} on the wire`,
          )
      }
    }
    if (torn !== undefined) this.#compareTorn(torn, record, sent)
  }

  /** The half of a message that left before the process died. */
  #compareTorn(torn: Buffer, record: SessionRecord, sent: ReadonlyMap<number, Buffer>): void {
    const msgSeqNum = Number(fieldOf(torn, 34) ?? Number.NaN)
    if (Number.isNaN(msgSeqNum)) return
    const stored = sent.get(msgSeqNum)
    const whole = stored?.subarray(0, torn.length)
    const again = torn.includes('\x0143=Y\x01')
    if (msgSeqNum >= record.nextOut || (!again && whole !== undefined && !whole.equals(torn)))
      this.#violate(
        `${this.#side}: half of ${msgSeqNum} was on the wire, but not in the store: ${readable(torn)}`,
      )
  }

  #boundBytes(msgSeqNum: number): Buffer | undefined {
    const text = this.#bound.get(msgSeqNum)
    return text === undefined ? undefined : Buffer.from(text, 'latin1')
  }
}

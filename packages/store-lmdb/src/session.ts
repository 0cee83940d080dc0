import {
  type Also,
  type Commit,
  type Parked,
  type SessionId,
  type SessionRecord,
  StoreError,
} from '@goldfix/core'
import type { Batch } from './batch.js'
import { chunksOf } from './chunk.js'
import { nameKey, parkedKey, receivedKey, recordKey, sentKey } from './keys.js'
import { encodeRecord, type StoredRecord } from './record.js'
import { SEAL } from './sealed.js'
import type { StoredMessages } from './stored-messages.js'

/** Generation and MsgSeqNum(34) of a message of the peer's. */
export type Received = readonly [generation: number, msgSeqNum: number]

/**
 * What is stored of one session, and what the batch that is being put together makes of it. A call is refused before
 * it has changed anything.
 */
export class Session {
  readonly id: SessionId
  readonly messages: StoredMessages
  /** Commits may be acknowledged before they are flushed: the disk knows that they may be. */
  mayBeEarly = false
  #record: StoredRecord | undefined
  /** What is not handled, in order. */
  readonly #received: Received[]
  #firstParked: number
  /** What the last numbers below `nextOut` were given to, by this batch. */
  #fresh: (Buffer | undefined)[] = []

  /**
   * @throws StoreError `corrupt`
   */
  constructor(id: SessionId, messages: StoredMessages, record: StoredRecord | undefined) {
    this.id = id
    this.messages = messages
    this.#record = record
    this.#received = messages.receivedKeys()
    this.#firstParked = messages.firstParked() ?? record?.nextPlace ?? 1
  }

  get record(): StoredRecord | undefined {
    return this.#record
  }

  /** @throws StoreError `fenced` */
  commit(commit: Commit, batch: Batch): void {
    const record = this.#record
    const { generation, first, sent, also } = commit
    if (record?.generation !== generation)
      throw this.#fenced(`expected generation ${generation}`, this.#generation())
    if (first !== record.nextOut) this.#compare(record, commit)

    for (let index = record.nextOut - first; index < sent.length; index += 1) {
      const bytes = sent[index]
      this.#fresh.push(bytes)
      if (bytes !== undefined) batch.bytes += bytes.length
    }
    const nextOut = Math.max(record.nextOut, first + sent.length)
    batch.numbers += nextOut - record.nextOut
    const nextIn = Math.max(record.nextIn, commit.nextIn)
    if (also === undefined) {
      if (nextOut !== record.nextOut || nextIn !== record.nextIn)
        this.#replace({ ...record, nextOut, nextIn }, batch)
      return
    }
    this.#keepReceived(record, also, batch)
    this.#unpark(record, also, batch)
    this.#replace({ ...withAlso(record, also), nextOut, nextIn }, batch)
  }

  /** @throws StoreError `fenced` */
  reset(to: SessionRecord, batch: Batch): void {
    const before = this.#record
    const { generation, createdAt } = to
    if (before?.generation === generation && before.createdAt === createdAt) return
    if (before === undefined ? generation < 1 : before.generation !== generation - 1)
      throw this.#fenced(`expected generation ${generation - 1}`, this.#generation())
    if (before === undefined) batch.put(nameKey(this.id), uint32(this.messages.session))
    else batch.forget(this.messages.session, before.generation, Number.MAX_SAFE_INTEGER)

    this.#fresh = []
    const { nextPlace: wished, mayLack: _never, ...record } = to
    const nextPlace = before === undefined ? wished : before.nextPlace
    if (before === undefined) this.#firstParked = nextPlace ?? 1
    const known = to.nextOut
    const unflushedRun = before?.unflushedRun ?? 0
    const whole = { ...record, ...(nextPlace !== undefined && { nextPlace }), known, unflushedRun }
    this.#replace(whole, batch)
  }

  /** @throws StoreError `fenced` */
  park(parked: readonly Parked[], batch: Batch): void {
    const record = this.#record
    if (record === undefined) throw this.#fenced('expected a record', this.#generation())
    const { nextPlace = 1 } = record
    const first = parked[0]?.place ?? nextPlace
    if (first > nextPlace || parked.some(({ place }, index) => place !== first + index))
      throw this.#fenced(`expected place ${first} and those behind it`, `${nextPlace} is next`)
    const added = parked.filter(({ place }) => place >= nextPlace)
    if (added.length === 0) return
    for (const { place, bytes } of added) batch.put(parkedKey(this.messages.session, place), bytes)
    this.#replace({ ...record, nextPlace: nextPlace + added.length }, batch)
  }

  /** The numbers below `below` have no bytes any more, but for those that share a chunk with it. */
  prune(generation: number, below: number, batch: Batch): void {
    const record = this.#record
    if (record?.generation !== generation) return
    // what this batch adds is in no chunk yet: it stays
    const inChunks = Math.min(below, record.nextOut - this.#fresh.length)
    const known = this.messages.chunkBegin(generation, inChunks)
    if (known <= record.known) return
    batch.forget(this.messages.session, generation, known)
    this.#replace({ ...record, known }, batch)
  }

  /** Says that in this run commits are acknowledged before they are flushed. */
  noteUnflushed(run: number, batch: Batch): void {
    if (this.#record !== undefined && this.#record.unflushedRun !== run)
      this.#replace({ ...this.#record, unflushedRun: run }, batch)
  }

  /** What the batch is to write of it: keys, and values with room for a seal. */
  *takeWrites(): Generator<readonly [key: Buffer, value: Buffer]> {
    const record = this.#record
    if (record === undefined) return
    const { session } = this.messages
    const fresh = this.#fresh
    this.#fresh = []
    for (const { last, value } of chunksOf(record.nextOut - fresh.length, fresh))
      yield [sentKey(session, record.generation, last), value]
    yield [recordKey(session), encodeRecord(record, SEAL)]
  }

  /** Throws unless every number that is given already was given to the same. */
  #compare(record: StoredRecord, { generation, first, sent }: Commit): void {
    const { nextOut, known } = record
    if (first > nextOut) throw this.#fenced(`expected nextOut ${first}`, `it is ${nextOut}`)
    const end = Math.min(first + sent.length, nextOut)
    if (first >= end) return
    const freshFrom = nextOut - this.#fresh.length
    const stored = new Map<number, Buffer>()
    for (const { msgSeqNum, bytes } of this.messages.sent(
      generation,
      first,
      Math.min(end, freshFrom) - 1,
    ))
      stored.set(msgSeqNum, bytes)
    for (let number = first; number < end; number += 1) {
      const bytes = number < freshFrom ? stored.get(number) : this.#fresh[number - freshFrom]
      if (number < known || !same(bytes, sent[number - first]))
        throw this.#fenced(
          `expected nextOut ${number}`,
          `it is ${nextOut}, and other bytes are stored`,
        )
    }
  }

  #keepReceived({ generation, nextIn }: StoredRecord, also: Also, batch: Batch): void {
    const { session } = this.messages
    for (const { msgSeqNum, bytes } of also.received ?? []) {
      if (msgSeqNum < nextIn) continue
      batch.put(receivedKey(session, generation, msgSeqNum), bytes)
      this.#received.push([generation, msgSeqNum])
    }
    const { handled } = also
    if (handled === undefined) return
    const kept = this.#received.findIndex(
      ([of, number]) =>
        of > handled.generation || (of === handled.generation && number > handled.msgSeqNum),
    )
    const done = this.#received.splice(0, kept < 0 ? this.#received.length : kept)
    for (const [of, number] of done) batch.remove(receivedKey(session, of, number))
  }

  #unpark({ nextPlace = 1 }: StoredRecord, { unparked = 0 }: Also, batch: Batch): void {
    const last = Math.min(unparked, nextPlace - 1)
    for (; this.#firstParked <= last; this.#firstParked += 1)
      batch.remove(parkedKey(this.messages.session, this.#firstParked))
  }

  #replace(record: StoredRecord, batch: Batch): void {
    this.#record = record
    batch.sessions.add(this)
  }

  #generation(): string {
    return this.#record === undefined ? 'it was never seen' : `it is ${this.#record.generation}`
  }

  #fenced(expected: string, came: string): StoreError {
    return new StoreError('fenced', `${this.id}: ${expected}, but ${came}`)
  }
}

function withAlso(before: StoredRecord, also: Also): StoredRecord {
  const { resetPending, mayLack, ...record } = before
  const { standing, resetAnswered, skippedAhead } = also
  const isLater = standing !== undefined && standing.at >= (record.standing?.at ?? standing.at)
  return {
    ...record,
    ...(isLater && { standing }),
    ...(resetPending && !resetAnswered && { resetPending }),
    ...(mayLack && !skippedAhead && { mayLack }),
  }
}

function same(stored: Buffer | undefined, came: Buffer | undefined): boolean {
  if (stored === undefined || came === undefined) return stored === came
  return stored.equals(came)
}

function uint32(number: number): Buffer {
  const bytes = Buffer.allocUnsafe(4)
  bytes.writeUInt32LE(number)
  return bytes
}

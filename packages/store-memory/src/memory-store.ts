import {
  type Also,
  type Commit,
  type Parked,
  type ReceivedMessage,
  type SentMessage,
  type SessionId,
  type SessionRecord,
  type SessionStore,
  StoreError,
  UsageError,
} from '@goldfix/core'
import { forgetHandled, keepReceived } from './received-messages.js'
import { SentLog } from './sent-log.js'

/** How much a memory store remembers. */
export interface MemoryStoreOptions {
  /**
   * How many of each session's latest numbers keep their bytes, at least 1 (up to 2,048 more do); older ones are
   * gap-filled when the peer asks for them, and repeating the commit of one is refused (`fenced`).
   * @default Infinity: memory grows with every message until the session is reset
   */
  readonly keep?: number
}

/** A {@link SessionStore} whose every answer is there when the call returns. */
export interface MemoryStore extends SessionStore {
  load(id: SessionId): SessionRecord | undefined
  commit(id: SessionId, commit: Commit): void
  sent(id: SessionId, begin: number, end: number): Iterable<SentMessage>
  reset(id: SessionId, to: SessionRecord): void
  park(id: SessionId, parked: readonly Parked[]): void
  parked(id: SessionId, from?: number): Iterable<Parked>
  received(id: SessionId): Iterable<ReceivedMessage>
  prune(id: SessionId, generation: number, below: number): void
  close(): void
}

/** Record and lists are replaced, never changed: what was read stays as it was. */
interface Session {
  /** Its own `nextOut` and `nextIn` are those it began with. */
  record: SessionRecord
  nextIn: number
  /** Its end is `nextOut`. */
  log: SentLog
  received: readonly ReceivedMessage[]
  parked: readonly Parked[]
}

/**
 * A store in this process's memory: it answers at once, never with a promise, and never fails as `unavailable`.
 * What it knows is gone when the process ends. `close()` does nothing.
 *
 * @throws UsageError `invalid-option`
 */
export function memoryStore({ keep = Infinity }: MemoryStoreOptions = {}): MemoryStore {
  if (!(keep >= 1)) throw new UsageError('invalid-option', `expected keep >= 1, but it is ${keep}`)
  const sessions = new Map<SessionId, Session>()

  return {
    level: 'memory',

    load(id) {
      const session = sessions.get(id)
      return session && { ...session.record, nextOut: session.log.end, nextIn: session.nextIn }
    },

    commit(id, commit) {
      const session = sessions.get(id)
      if (session?.record.generation !== commit.generation)
        throw fenced(id, `expected generation ${commit.generation}`, generationOf(session))
      const { log } = session
      const { first, sent, nextIn, also } = commit
      if (first !== log.end) compare(id, log, commit)
      for (let index = log.end - first; index < sent.length; index += 1) log.append(sent[index])
      if (also !== undefined) saveAlso(session, commit, also)
      if (nextIn > session.nextIn) session.nextIn = nextIn
    },

    sent(id, begin, end) {
      const log = sessions.get(id)?.log
      return log === undefined ? [] : messages(log, begin, end)
    },

    reset(id, to) {
      const session = sessions.get(id)
      const { generation, createdAt } = to
      if (session?.record.generation === generation && session.record.createdAt === createdAt)
        return
      if (session === undefined ? generation < 1 : session.record.generation !== generation - 1)
        throw fenced(id, `expected generation ${generation - 1}`, generationOf(session))
      sessions.set(id, {
        record: beginning(to, session?.record),
        nextIn: to.nextIn,
        log: new SentLog(to.nextOut, keep),
        received: session?.received ?? [],
        parked: session?.parked ?? [],
      })
    },

    park(id, parked) {
      const session = sessions.get(id)
      if (session === undefined) throw fenced(id, 'expected a record', generationOf(session))
      const { nextPlace = 1 } = session.record
      const first = parked[0]?.place ?? nextPlace
      if (first > nextPlace || parked.some(({ place }, index) => place !== first + index))
        throw fenced(id, `expected place ${first} and those behind it`, `${nextPlace} is next`)
      const added = parked.filter(({ place }) => place >= nextPlace)
      session.parked = [...session.parked, ...added]
      session.record = { ...session.record, nextPlace: nextPlace + added.length }
    },

    parked: (id, from = 1) => (sessions.get(id)?.parked ?? []).filter(({ place }) => place >= from),

    received: (id) => sessions.get(id)?.received ?? [],

    prune(id, generation, below) {
      const session = sessions.get(id)
      if (session?.record.generation === generation) session.log.forgetBelow(below)
    },

    close() {},
  }
}

function saveAlso(session: Session, commit: Commit, also: Also): void {
  const { resetAnswered, skippedAhead, standing, received = [], handled, unparked } = also
  const last = session.record.standing
  const isLater = standing !== undefined && standing.at >= (last?.at ?? standing.at)
  session.received = forgetHandled(
    keepReceived(session.received, commit.generation, received, session.nextIn),
    handled,
  )
  if (unparked !== undefined)
    session.parked = session.parked.filter(({ place }) => place > unparked)
  if (isLater) session.record = { ...session.record, standing }
  if (resetAnswered || skippedAhead) session.record = without(session.record, also)
}

/** What is settled is said no more. */
function without(before: SessionRecord, { resetAnswered, skippedAhead }: Also): SessionRecord {
  const { resetPending, forgotten, mayLack, ...record } = before
  return {
    ...record,
    ...(resetPending && !resetAnswered && { resetPending }),
    ...(forgotten && !resetAnswered && { forgotten }),
    ...(mayLack && !skippedAhead && { mayLack }),
  }
}

/** What a generation begins with; the parking places go on where there were any. */
function beginning(to: SessionRecord, before: SessionRecord | undefined): SessionRecord {
  if (before === undefined && to.mayLack === undefined) return to
  const { nextPlace: wished, mayLack: _never, ...record } = to
  const nextPlace = before === undefined ? wished : before.nextPlace
  return { ...record, ...(nextPlace !== undefined && { nextPlace }) }
}

/** Throws unless every number that is given already was given to the same. */
function compare(id: SessionId, log: SentLog, { first, sent }: Commit): void {
  if (first > log.end) throw fenced(id, `expected nextOut ${first}`, `it is ${log.end}`)
  const known = Math.min(sent.length, log.end - first)
  for (let index = 0; index < known; index += 1) {
    const number = first + index
    if (number < log.begin || !same(log.at(number), sent[index]))
      throw fenced(id, `expected nextOut ${number}`, `it is ${log.end}, and other bytes are stored`)
  }
}

function same(stored: Buffer | undefined, came: Buffer | undefined): boolean {
  if (stored === undefined || came === undefined) return stored === came
  return stored.equals(came)
}

/** A reset while it runs gives the session another log: this one keeps to the generation it began with. */
function* messages(log: SentLog, begin: number, end: number): Generator<SentMessage> {
  for (
    let msgSeqNum = Math.max(begin, log.begin);
    msgSeqNum <= end && msgSeqNum < log.end;
    msgSeqNum += 1
  ) {
    const bytes = msgSeqNum < log.begin ? undefined : log.at(msgSeqNum)
    if (bytes !== undefined) yield { msgSeqNum, bytes }
  }
}

function generationOf(session: Session | undefined): string {
  return session === undefined ? 'it was never seen' : `it is ${session.record.generation}`
}

function fenced(id: SessionId, expected: string, came: string): StoreError {
  return new StoreError('fenced', `${id}: ${expected}, but ${came}`)
}

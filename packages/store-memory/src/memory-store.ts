import {
  type Commit,
  type SentMessage,
  type SessionId,
  type SessionRecord,
  type SessionStore,
  StoreError,
  UsageError,
} from '@goldfix/core'
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
  close(): void
}

interface Session {
  generation: number
  nextIn: number
  createdAt: number
  /** Its end is `nextOut`. */
  log: SentLog
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
    load(id) {
      const session = sessions.get(id)
      if (session === undefined) return undefined
      const { generation, nextIn, createdAt, log } = session
      return { generation, nextOut: log.end, nextIn, createdAt }
    },

    commit(id, commit) {
      const session = sessions.get(id)
      if (session?.generation !== commit.generation)
        throw fenced(id, `expected generation ${commit.generation}`, generationOf(session))
      const { log } = session
      const { first, sent, nextIn } = commit
      if (first !== log.end) compare(id, log, commit)
      for (let index = log.end - first; index < sent.length; index += 1) log.append(sent[index])
      if (nextIn > session.nextIn) session.nextIn = nextIn
    },

    sent(id, begin, end) {
      const log = sessions.get(id)?.log
      return log === undefined ? [] : messages(log, begin, end)
    },

    reset(id, { generation, nextOut, nextIn, createdAt }) {
      const session = sessions.get(id)
      if (session?.generation === generation && session.createdAt === createdAt) return
      if ((session?.generation ?? 0) !== generation - 1)
        throw fenced(id, `expected generation ${generation - 1}`, generationOf(session))
      sessions.set(id, { generation, nextIn, createdAt, log: new SentLog(nextOut, keep) })
    },

    close() {},
  }
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
  return session === undefined ? 'it was never seen' : `it is ${session.generation}`
}

function fenced(id: SessionId, expected: string, came: string): StoreError {
  return new StoreError('fenced', `${id}: ${expected}, but ${came}`)
}

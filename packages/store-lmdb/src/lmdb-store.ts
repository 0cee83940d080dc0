import {
  type SessionId,
  type SessionRecord,
  type SessionStore,
  StoreError,
  UsageError,
} from '@goldfix/core'
import { bootId, keepsUnflushed } from './boot.js'
import { Environment } from './environment.js'
import { failure } from './failure.js'
import { Forgetting } from './forgetting.js'
import { type Call, GroupCommit } from './group-commit.js'
import { type Level, type LevelOf, levelOf } from './level.js'
import { sessionRecord } from './record.js'
import { Session } from './session.js'
import { StoredMessages } from './stored-messages.js'

export interface LmdbStoreOptions {
  /**
   * What an acknowledged commit outlives: of every session, or by its name. `committed`: the process; `flushed`: a
   * power cut, too. Sessions of both may share a store. That a session is made or reset is always flushed.
   * @default 'flushed'
   */
  readonly level?: Level | LevelOf
}

/**
 * A store in a folder of this machine, which is made where there is none: no server, for any number of sessions, for one
 * process at a time. Survives the process, also `kill -9`; power cuts at the level `flushed`.
 *
 * Commits of all sessions that are made in one turn of the event loop are one transaction, and cost one flush.
 *
 * @param path of the folder; on a disk of this machine, not on a network file system
 * @throws UsageError `invalid-option`
 * @throws StoreError `unavailable` where another process has it open, or this one, and where the file system refuses;
 *   `corrupt` where the data file cannot be read
 */
export function lmdbStore(path: string, options: LmdbStoreOptions = {}): SessionStore {
  return openLmdbStore(path, options, bootId())
}

/** The same on a boot of the test's choice. */
export function openLmdbStore(
  path: string,
  { level = 'flushed' }: LmdbStoreOptions,
  boot: string,
): SessionStore {
  if (typeof path !== 'string' || path === '')
    throw new UsageError('invalid-option', `expected the path of a folder, but it is '${path}'`)
  const of = remembered(levelOf(level))
  const canBeEarly = keepsUnflushed()
  const environment = new Environment(path, boot)
  const { db, known, numbers } = environment
  const sessions = new Map<SessionId, Session>()
  const commits = new GroupCommit({
    environment,
    onFailed: (failed) => {
      for (const { id } of failed) sessions.delete(id)
    },
    onVisible: (batch) => forgetting.add(batch.forgotten),
  })
  const forgetting = new Forgetting(environment, commits)
  let closing: Promise<void> | undefined

  /** What is stored of it, or nothing. */
  function stored(id: SessionId): Session | undefined {
    return sessions.get(id) ?? (numbers.has(id) ? opened(id) : undefined)
  }

  function opened(id: SessionId): Session {
    const number = numbers.get(id) ?? numbers.size + 1
    try {
      const messages = new StoredMessages(db, environment.path, id, number)
      const session = new Session(id, messages, environment.record(id, number))
      numbers.set(id, number)
      sessions.set(id, session)
      return session
    } catch (cause) {
      throw failure(environment.path, `cannot be read (${id})`, cause)
    }
  }

  function assertOpen(): void {
    if (commits.broken !== undefined) throw commits.broken
    if (closing !== undefined)
      throw new StoreError('unavailable', `the store at ${environment.path} is closed`)
  }

  async function save(call: Call): Promise<void> {
    assertOpen()
    await commits.submit(call)
  }

  /** What is acknowledged at the session's level. */
  function ofSession(
    id: SessionId,
    write: (session: Session, batch: Parameters<Call['write']>[0]) => void,
  ): Call {
    const isEarly = canBeEarly && of(id) === 'committed'
    let session: Session | undefined
    return {
      write(batch) {
        session = stored(id) ?? neverSeen(id)
        write(session, batch)
        if (isEarly && !session.mayBeEarly) session.noteUnflushed(environment.run, batch)
      },
      isEnough: () => isEarly && session?.mayBeEarly === true,
      onDisk() {
        if (isEarly && session !== undefined) session.mayBeEarly = true
      },
    }
  }

  function neverSeen(id: SessionId): Session {
    const messages = new StoredMessages(db, environment.path, id, 0)
    return new Session(id, messages, undefined)
  }

  async function load(id: SessionId): Promise<SessionRecord | undefined> {
    assertOpen()
    of(id) // throws where it gives no level
    if (!commits.isIdle) await commits.submit({ write: () => undefined, isEnough: () => true })
    const record = stored(id)?.record
    if (record !== undefined) return sessionRecord(record)
    if (!known.has(id)) return undefined
    throw new StoreError(
      'lost',
      `${id} is on the list of sessions in ${environment.path}, but its numbers are gone: restore the data, or reset it`,
    )
  }

  forgetting.resume()

  return {
    level: typeof level === 'function' ? 'committed or flushed, by session' : level,

    load,

    commit: async (id, commit) =>
      save(ofSession(id, (session, batch) => session.commit(commit, batch))),

    *sent(id, begin, end) {
      assertOpen()
      const session = stored(id)
      const generation = session?.record?.generation
      if (session === undefined || generation === undefined) return
      const from = Math.max(begin, session.record?.known ?? begin)
      for (const message of session.messages.sent(generation, from, end)) {
        assertOpen()
        // a reset meanwhile, or a reset that failed and was read again
        if (stored(id)?.record?.generation !== generation) return
        yield message
      }
    },

    reset: (id, to) =>
      save({
        write: (batch) => (stored(id) ?? opened(id)).reset(to, batch),
        isEnough: () => false,
        onDisk() {
          try {
            known.add([id])
          } catch (cause) {
            throw failure(environment.path, `cannot note that ${id} exists`, cause)
          }
        },
      }),

    park: async (id, parked) =>
      save(ofSession(id, (session, batch) => session.park(parked, batch))),

    *parked(id, from = 1) {
      assertOpen()
      const session = stored(id)
      if (session !== undefined) yield* session.messages.parked(from)
    },

    *received(id) {
      assertOpen()
      const session = stored(id)
      if (session !== undefined) yield* session.messages.received()
    },

    prune: (id, generation, below) =>
      save({
        write: (batch) => stored(id)?.prune(generation, below, batch),
        isEnough: () => true,
      }),

    close() {
      closing ??= close()
      return closing
    },
  }

  async function close(): Promise<void> {
    await forgetting.stop()
    await commits.drain()
    try {
      if (commits.broken === undefined) await environment.close()
      else await environment.abandon()
    } catch (cause) {
      throw failure(environment.path, 'cannot be closed properly', cause)
    }
  }
}

/** Asked once for each session: it could not change its mind anyway. */
function remembered(of: LevelOf): LevelOf {
  const levels = new Map<SessionId, Level>()
  return (id) => {
    const level = levels.get(id) ?? of(id)
    levels.set(id, level)
    return level
  }
}

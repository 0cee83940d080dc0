import {
  type Parked,
  type ReceivedMessage,
  type SentMessage,
  type SessionId,
  type SessionStore,
  UsageError,
} from '@goldfix/core'
import { CommitCommand } from './commit-command.js'
import { entries } from './entries.js'
import { knownKey } from './keys.js'
import { type Level, parseLevel, type RedisLevel, type RedisLevelOf } from './level.js'
import { loadScript, parkScript, pruneScript, resetScript } from './record-scripts.js'
import { fenced, lost, overtaken, refusedCommit, refusedPlace, whatIs } from './refused.js'
import { checkedServers, type RedisServers } from './server.js'
import type { Servers } from './servers.js'
import { corrupt, numberIn, readState, stateBeginning } from './state-hash.js'
import { StoredSession } from './stored-session.js'
import { serversOf } from './topology.js'

export interface RedisStoreOptions {
  /**
   * What an acknowledged commit is worth, for all sessions or for each. Sessions of the same level share a
   * connection per server; those of another have another, for a server that waits for replicas does nothing else
   * on that connection meanwhile.
   * @default 'redis'
   */
  readonly level?: RedisLevel | RedisLevelOf
  /**
   * What all keys begin with, so that several systems can share one server; without braces.
   * @default 'gf'
   */
  readonly keyPrefix?: string
  /**
   * How long the server may be silent while a call waits for it, milliseconds, connecting and finding it included;
   * then the call is rejected as `unavailable`, and so is every other that waits. A server that answers, only
   * slowly because much was asked of it, is given its time. Replicas have half of it.
   * @default 2_000
   */
  readonly timeoutMs?: number
  /**
   * Takes a server that may forget what it acknowledged: without an append-only file, or evicting keys.
   * @default false: such a server is refused as `unavailable`
   */
  readonly allowVolatile?: boolean
}

/** With `appendfsync everysec` the server syncs each second, and a replica is told of writes sooner than that. */
const LOSS_WINDOW_MS = 2_000

/**
 * A store on Redis (6.2 or later; tested with 7.0): one server, the primary that Sentinels name, or a Redis Cluster. A
 * connection to a server is shared by all sessions, made at the first call, and made again when a call needs it
 * after it was lost.
 *
 * A call resolves when the server has answered and its level is reached; what that is worth when the server dies is
 * decided by the level and by its `appendfsync`. It rejects with a StoreError when the server has been silent for
 * `timeoutMs`, also when there is none. Repeating a call that was `unavailable` changes nothing.
 *
 * @param server an address `redis://[[user]:password@]host[:port][/db]` (`rediss://` for TLS), or its parts,
 *   `{ sentinels, name }` or `{ cluster }`
 * @throws UsageError `invalid-option`; a function for `level` may throw it at a session's first call
 */
export function redisStore(
  server: string | RedisServers,
  {
    level = 'redis',
    keyPrefix = 'gf',
    timeoutMs = 2_000,
    allowVolatile = false,
  }: RedisStoreOptions = {},
): SessionStore {
  if (!/^[^{}]+$/.test(keyPrefix))
    throw new UsageError(
      'invalid-option',
      `expected a keyPrefix without braces, but it is '${keyPrefix}'`,
    )
  if (!(timeoutMs >= 1 && timeoutMs < 2 ** 31))
    throw new UsageError('invalid-option', `expected timeoutMs >= 1, but it is ${timeoutMs}`)
  const known = knownKey(keyPrefix)
  const where = checkedServers(server)
  const standalone = 'host' in where ? '1' : ''
  const levelOf = levelsOf(level)
  const byLevel = new Map<RedisLevel, Servers>()
  const sessions = new Map<SessionId, StoredSession>()

  function serversAt(at: Level): Servers {
    const open = byLevel.get(at.name)
    if (open !== undefined) return open
    const servers = serversOf(where, { level: at, timeoutMs, allowVolatile })
    byLevel.set(at.name, servers)
    return servers
  }

  function sessionOf(id: SessionId): StoredSession {
    const found = sessions.get(id)
    if (found !== undefined) return found
    const session = new StoredSession(keyPrefix, id, serversAt(levelOf(id)))
    sessions.set(id, session)
    return session
  }

  /** Notes the session where its loss does not take the note along, then that this is done. */
  async function makeKnown({ id, servers, keys }: StoredSession): Promise<void> {
    await servers.call(known, (c) => c.confirmed(c.redis.hset(known, id, Date.now())))
    await servers.call(keys.state, (c) => c.confirmed(c.redis.hdel(keys.state, 'making')))
  }

  async function refuseLost({ id, seen, servers, keys }: StoredSession): Promise<void> {
    if (seen || (await servers.call(known, (c) => c.redis.hexists(known, id))) === 1)
      throw lost(id, keys.state, known)
  }

  return {
    level: typeof level === 'function' ? 'redis, by session' : level,

    lossWindowMs(id) {
      const { guarantee } = sessionOf(id)
      const outlives = (what: string) => guarantee.includes(what)
      return outlives('r') && (standalone !== '' || outlives('f')) ? 0 : LOSS_WINDOW_MS
    },

    async load(id) {
      const session = sessionOf(id)
      const { keys, servers } = session
      const answer = await servers.call(keys.state, (c) => {
        session.guarantee = c.guarantee
        return c.confirmed(c.redis.evalsha(loadScript.sha, 1, keys.state, c.guarantee, standalone))
      })
      session.unsettled.clear()
      const state = readState(keys.state, answer)
      if (state === undefined) {
        await refuseLost(session)
        return undefined
      }
      if (state.making) await makeKnown(session)
      session.seen = true
      return state.record
    },

    async commit(id, commit) {
      const { keys, servers, unsettled } = sessionOf(id)
      let answer: unknown
      try {
        answer = await servers.call(
          keys.state,
          (c) => {
            const command = new CommitCommand(keys, commit, c.guarantee)
            return c.confirmed(c.redis.sendCommand(command) as Promise<unknown>)
          },
          isHole,
        )
      } catch (cause) {
        unsettled.add(commit)
        throw cause
      }
      if (answer === 1) {
        unsettled.settle(commit)
        return
      }
      const [what, stored] = whatIs(answer)
      if (what === 'hole' && unsettled.has(commit.generation, Number(stored))) {
        unsettled.add(commit)
        throw overtaken(id, commit, stored)
      }
      throw refusedCommit(id, keys.state, commit, answer)
    },

    async *sent(id, begin, end): AsyncGenerator<SentMessage> {
      const { keys, servers } = sessionOf(id)
      const generation = await servers.call(keys.state, (c) =>
        c.redis.hget(keys.state, 'generation'),
      )
      if (generation !== null) yield* sentMessages(servers, keys.out(generation), begin, end)
    },

    async reset(id, to) {
      const session = sessionOf(id)
      const { keys, servers } = session
      const { generation, createdAt, nextPlace = '' } = to
      const names = [keys.state, keys.out(generation - 1), keys.out(generation)]
      const ask = (create: '' | '1') =>
        servers.call(keys.state, (c) =>
          c.confirmed(
            c.redis.evalsha(
              ...[resetScript.sha, 3, ...names],
              ...[generation, createdAt, nextPlace, create, c.guarantee],
              ...stateBeginning(to),
            ),
          ),
        )

      let answer = await ask('')
      if (whatIs(answer)[0] === 'unseen') {
        await refuseLost(session)
        answer = await ask('1')
      }
      const [what, stored] = whatIs(answer)
      if (what === 'making') await makeKnown(session)
      else if (answer !== 1) throw fenced(id, `expected generation ${generation - 1}`, stored)
      session.seen = true
      session.unsettled.clear()
    },

    async park(id, parked) {
      const { keys, servers } = sessionOf(id)
      const after = (parked.at(-1)?.place ?? 0) + 1
      const pairs = parked.flatMap(({ place, bytes }) => [place, bytes])
      const answer = await servers.call(keys.state, (c) =>
        c.confirmed(c.redis.evalsha(parkScript.sha, 2, keys.state, keys.parked, after, ...pairs)),
      )
      if (answer !== 1) throw refusedPlace(id, keys.state, parked[0]?.place, answer)
    },

    async *parked(id, from = 1): AsyncGenerator<Parked> {
      const { keys, servers } = sessionOf(id)
      for await (const [at, fields] of entries(servers, keys.parked, `${Math.max(from, 0)}`)) {
        const [place] = numbersOf(keys.parked, at)
        yield { place, bytes: bytesOf(keys.parked, fields) }
      }
    },

    async *received(id): AsyncGenerator<ReceivedMessage> {
      const { keys, servers } = sessionOf(id)
      for await (const [at, fields] of entries(servers, keys.received, '-')) {
        const [generation, msgSeqNum] = numbersOf(keys.received, at)
        yield { generation, msgSeqNum, bytes: bytesOf(keys.received, fields) }
      }
    },

    async prune(id, generation, below) {
      const { keys, servers } = sessionOf(id)
      const names = [keys.state, keys.out(generation)]
      const answer = await servers.call(keys.state, (c) =>
        c.redis.evalsha(pruneScript.sha, 2, ...names, generation, below),
      )
      if (answer !== 1) throw corrupt(keys.state)
    },

    async close() {
      await Promise.all([...byLevel.values()].map((servers) => servers.close()))
    },
  }
}

function levelsOf(level: RedisLevel | RedisLevelOf): (id: SessionId) => Level {
  if (typeof level === 'function') return (id) => parseLevel(level(id), ` for ${id}`)
  const parsed = parseLevel(level)
  return () => parsed
}

function isHole(answer: unknown): boolean {
  return whatIs(answer)[0] === 'hole'
}

/** Entries hold several; a reset meanwhile ends it. */
async function* sentMessages(
  servers: Servers,
  key: string,
  begin: number,
  end: number,
): AsyncGenerator<SentMessage> {
  const first = Math.max(begin, 1)
  // an entry holds one number at least
  for await (const [, fields] of entries(servers, key, `${first}`, end - first + 1)) {
    for (let index = 0; index < fields.length; index += 2) {
      const msgSeqNum = numberIn(key, fields[index]?.toString('latin1'))
      const bytes = fields[index + 1]
      if (msgSeqNum > end) return
      if (msgSeqNum >= first && bytes !== undefined) yield { msgSeqNum, bytes }
    }
  }
}

function numbersOf(key: string, entryId: string): [number, number] {
  const [ms, seq] = entryId.split('-')
  return [numberIn(key, ms), numberIn(key, seq)]
}

function bytesOf(key: string, fields: readonly Buffer[]): Buffer {
  const bytes = fields[1]
  if (bytes === undefined) throw corrupt(key)
  return bytes
}

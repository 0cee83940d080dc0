import {
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
import { Caller } from './caller.js'
import { CommitCommand } from './commit-command.js'
import { entries } from './entries.js'
import { SessionKeys } from './keys.js'
import { parkScript, pruneScript, resetScript } from './scripts.js'
import { parseServer, type RedisServer } from './server.js'
import { corrupt, numberIn, readState, STATE_FIELDS, stateBeginning } from './state-hash.js'

export interface RedisStoreOptions {
  /**
   * What all keys begin with, so that several systems can share one server; without braces.
   * @default 'gf'
   */
  readonly keyPrefix?: string
  /**
   * How long the server may be silent while a call waits for it, milliseconds, connecting included; then the call
   * is rejected as `unavailable`, and so is every other that waits. A server that answers, only slowly because
   * much was asked of it, is given its time.
   * @default 2_000
   */
  readonly timeoutMs?: number
  /**
   * Takes a server that may forget what it acknowledged: without an append-only file, or evicting keys.
   * @default false: such a server is refused as `unavailable`
   */
  readonly allowVolatile?: boolean
}

/**
 * A store on one Redis server (6.2 or later; tested with 7.0), over one connection that all sessions share. It
 * connects at the first call, and again when a call needs it after the connection was lost.
 *
 * A call resolves when the server has answered; what that is worth when the server dies is decided by its
 * `appendfsync`. It rejects with a {@link StoreError} when the server has been silent for `timeoutMs`, also when there is none.
 *
 * @param server an address `redis://[[user]:password@]host[:port][/db]` (`rediss://` for TLS), or its parts
 * @throws UsageError `invalid-option`
 */
export function redisStore(
  server: string | RedisServer,
  { keyPrefix = 'gf', timeoutMs = 2_000, allowVolatile = false }: RedisStoreOptions = {},
): SessionStore {
  if (!/^[^{}]+$/.test(keyPrefix))
    throw new UsageError(
      'invalid-option',
      `expected a keyPrefix without braces, but it is '${keyPrefix}'`,
    )
  if (!(timeoutMs >= 1 && timeoutMs < 2 ** 31))
    throw new UsageError('invalid-option', `expected timeoutMs >= 1, but it is ${timeoutMs}`)
  const address = typeof server === 'string' ? parseServer(server) : server
  const name = `Redis at ${address.host}:${address.port ?? 6379}`
  const caller = new Caller({ server: address, name, timeoutMs, allowVolatile })
  const keysOf = (id: SessionId) => new SessionKeys(keyPrefix, id)

  return {
    level: 'redis',

    async load(id): Promise<SessionRecord | undefined> {
      const { state } = keysOf(id)
      return readState(state, await caller.call((redis) => redis.hmget(state, ...STATE_FIELDS)))
    },

    async commit(id, commit): Promise<void> {
      const keys = keysOf(id)
      const answer = await caller.call(
        (redis) => redis.sendCommand(new CommitCommand(keys, commit)) as Promise<unknown>,
      )
      if (answer !== 1) throw refused(id, keys, commit, answer)
    },

    async *sent(id, begin, end): AsyncGenerator<SentMessage> {
      const keys = keysOf(id)
      const generation = await caller.call((redis) => redis.hget(keys.state, 'generation'))
      if (generation !== null) yield* sentMessages(caller, keys.out(generation), begin, end)
    },

    async reset(id, to): Promise<void> {
      const keys = keysOf(id)
      const { generation, createdAt, nextPlace = '' } = to
      const names = [keys.state, keys.out(generation - 1), keys.out(generation)]
      const numbers = [generation, createdAt, nextPlace]
      const answer = await caller.call((redis) =>
        redis.evalsha(resetScript.sha, 3, ...names, ...numbers, ...stateBeginning(to)),
      )
      if (answer !== 1)
        throw fenced(id, `expected generation ${generation - 1}`, generationIn(answer))
    },

    async park(id, parked): Promise<void> {
      const { state, parked: key } = keysOf(id)
      const after = (parked.at(-1)?.place ?? 0) + 1
      const pairs = parked.flatMap(({ place, bytes }) => [place, bytes])
      const answer = await caller.call((redis) =>
        redis.evalsha(parkScript.sha, 2, state, key, after, ...pairs),
      )
      if (answer !== 1) throw refusedPlace(id, state, parked[0]?.place, answer)
    },

    async *parked(id, from = 1): AsyncGenerator<Parked> {
      const { parked } = keysOf(id)
      for await (const [entryId, fields] of entries(caller, parked, `${Math.max(from, 0)}`)) {
        const [place] = numbersOf(parked, entryId)
        yield { place, bytes: bytesOf(parked, fields) }
      }
    },

    async *received(id): AsyncGenerator<ReceivedMessage> {
      const { received } = keysOf(id)
      for await (const [entryId, fields] of entries(caller, received, '-')) {
        const [generation, msgSeqNum] = numbersOf(received, entryId)
        yield { generation, msgSeqNum, bytes: bytesOf(received, fields) }
      }
    },

    async prune(id, generation, below): Promise<void> {
      const keys = keysOf(id)
      const answer = await caller.call((redis) =>
        redis.evalsha(pruneScript.sha, 2, keys.state, keys.out(generation), generation, below),
      )
      if (answer !== 1) throw corrupt(keys.state)
    },

    close: () => caller.close(),
  }
}

/** Entries hold several; a reset meanwhile ends it. */
async function* sentMessages(
  caller: Caller,
  key: string,
  begin: number,
  end: number,
): AsyncGenerator<SentMessage> {
  const first = Math.max(begin, 1)
  // an entry holds one number at least
  for await (const [, fields] of entries(caller, key, `${first}`, end - first + 1)) {
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

function refused(id: SessionId, keys: SessionKeys, commit: Commit, answer: unknown): StoreError {
  const [what, stored] = Array.isArray(answer) ? answer.map(String) : []
  switch (what) {
    case 'generation':
      return fenced(id, `expected generation ${commit.generation}`, generationIn(answer))
    case 'hole':
      return fenced(id, `expected nextOut ${commit.first}`, `it is ${stored}`)
    case 'bound':
      return fenced(
        id,
        `expected number ${stored} free or the same`,
        'it is bound to something else',
      )
    default:
      return corrupt(keys.state)
  }
}

function refusedPlace(
  id: SessionId,
  key: string,
  first: number | undefined,
  answer: unknown,
): StoreError {
  const [what, next] = Array.isArray(answer) ? answer.map(String) : []
  switch (what) {
    case 'generation':
      return fenced(id, 'expected a record', generationIn(answer))
    case 'place':
      return fenced(id, `expected place ${first} and those behind it`, `${next} is next`)
    default:
      return corrupt(key)
  }
}

function generationIn(answer: unknown): string {
  const stored = Array.isArray(answer) ? String(answer[1]) : ''
  return stored === '' ? 'it was never seen' : `it is ${stored}`
}

function fenced(id: SessionId, expected: string, came: string): StoreError {
  return new StoreError('fenced', `${id}: ${expected}, but ${came}`)
}

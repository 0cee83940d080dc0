import {
  type Commit,
  type SentMessage,
  type SessionId,
  type SessionRecord,
  type SessionStore,
  StoreError,
  UsageError,
} from '@goldfix/core'
import { Caller } from './caller.js'
import { CommitCommand } from './commit-command.js'
import { SessionKeys } from './keys.js'
import { resetScript } from './scripts.js'
import { parseServer, type RedisServer } from './server.js'

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
 * A store on one Redis server (5 or later; tested with 7.0), over one connection that all sessions share. It
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
    async load(id): Promise<SessionRecord | undefined> {
      const { state } = keysOf(id)
      const fields = await caller.call((redis) =>
        redis.hmget(state, 'generation', 'nextOut', 'nextIn', 'createdAt'),
      )
      if (fields.every((field) => field === null)) return undefined
      const [generation, nextOut, nextIn] = fields
        .slice(0, 3)
        .map((field) => numberIn(state, field))
      const createdAt = Number(fields[3] ?? Number.NaN)
      if (generation === undefined || nextOut === undefined || nextIn === undefined)
        throw corrupt(state)
      if (!Number.isFinite(createdAt)) throw corrupt(state, `createdAt is ${fields[3]}`)
      return { generation, nextOut, nextIn, createdAt }
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
      if (generation !== null) yield* messages(caller, keys.out(generation), begin, end)
    },

    async reset(id, { generation, nextOut, nextIn, createdAt }): Promise<void> {
      const keys = keysOf(id)
      const names = [keys.state, keys.out(generation - 1), keys.out(generation)]
      const answer = await caller.call((redis) =>
        redis.evalsha(resetScript.sha, 3, ...names, generation, nextOut, nextIn, createdAt),
      )
      if (answer !== 1)
        throw fenced(id, `expected generation ${generation - 1}`, generationIn(answer))
    },

    close: () => caller.close(),
  }
}

/** What one page of a resend should hold, bytes. */
const PAGE_BYTES = 256 * 1_024
const FIRST_PAGE = 16
const LARGEST_PAGE = 1_024

/** Page by page, never more of them in memory; a reset meanwhile ends it. */
async function* messages(
  caller: Caller,
  key: string,
  begin: number,
  end: number,
): AsyncGenerator<SentMessage> {
  let next = Math.max(begin, 1)
  let count = FIRST_PAGE
  while (next <= end) {
    const limit = Math.min(count, end - next + 1) // an entry holds one number at least
    const entries = await caller.call((redis) => redis.xrangeBuffer(key, next, '+', 'COUNT', limit))
    let size = 0
    for (const [, fields] of entries) {
      for (let index = 0; index + 1 < fields.length; index += 2) {
        const msgSeqNum = numberIn(key, fields[index]?.toString('latin1'))
        const bytes = fields[index + 1]
        if (msgSeqNum > end) return
        if (msgSeqNum < next || bytes === undefined) continue
        size += bytes.length
        next = msgSeqNum + 1
        yield { msgSeqNum, bytes }
      }
    }
    if (entries.length < limit) return
    if (size > PAGE_BYTES) count = Math.max(1, count >> 1)
    else if (size < PAGE_BYTES / 4) count = Math.min(LARGEST_PAGE, count * 2)
  }
}

function numberIn(key: string, text: string | null | undefined): number {
  const number = Number(text ?? Number.NaN)
  if (!Number.isSafeInteger(number) || number < 0) throw corrupt(key, `a number is '${text}'`)
  return number
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

function generationIn(answer: unknown): string {
  const stored = Array.isArray(answer) ? String(answer[1]) : ''
  return stored === '' ? 'it was never seen' : `it is ${stored}`
}

function fenced(id: SessionId, expected: string, came: string): StoreError {
  return new StoreError('fenced', `${id}: ${expected}, but ${came}`)
}

function corrupt(key: string, what = 'fields are missing'): StoreError {
  return new StoreError('corrupt', `the Redis key ${key} does not hold what it should: ${what}`)
}

import { type Awaitable, type Commit, type SessionStore, StoreError } from '@goldfix/core'
import { expect, onTestFinished } from 'vitest'
import {
  type RedisServers,
  type RedisStoreOptions,
  redisStore,
} from '../../packages/store-redis/src/index.js'
import { type RealRedis, type RedisConfig, startRedis } from '../support/redis-server.js'

export const ID = 'FIX.4.4:CLIENT1->BROKER1'
export const FIRST = { generation: 1, nextOut: 1, nextIn: 1, createdAt: 1_000 }

/** A server for the length of one test. */
export async function given(config: RedisConfig = {}): Promise<RealRedis> {
  const redis = await startRedis(config)
  onTestFinished(() => redis.stop())
  return redis
}

/** A store for the length of one test. */
export function connect(to: string | RedisServers, options?: RedisStoreOptions): SessionStore {
  const store = redisStore(to, options)
  onTestFinished(async () => store.close())
  return store
}

export function commit(first: number, texts: readonly (string | undefined)[], nextIn = 1): Commit {
  const sent = texts.map((text) => (text === undefined ? undefined : Buffer.from(text)))
  return { generation: 1, first, sent, nextIn }
}

export function tenFrom(first: number, count = 10): string[] {
  return Array.from({ length: count }, (_, index) => `message ${first + index} ${'x'.repeat(200)}`)
}

export async function all(messages: ReturnType<SessionStore['sent']>): Promise<string[]> {
  const found: string[] = []
  for await (const { msgSeqNum, bytes } of messages) found.push(`${msgSeqNum} ${bytes}`)
  return found
}

export async function failureOf(call: unknown): Promise<StoreError> {
  try {
    await call
  } catch (cause) {
    if (cause instanceof StoreError) return cause
    throw cause
  }
  throw new Error('expected a StoreError')
}

export async function expectFailure(call: unknown, code: string, ...says: string[]): Promise<void> {
  const failure = await failureOf(call)
  expect(failure.code).toBe(code)
  for (const words of says) expect(failure.message).toContain(words)
}

/** What came of {@link trade}. */
export interface Trade {
  /** The number after the last one that was acknowledged. */
  readonly acknowledged: number
  /** What each call that failed said. */
  readonly failures: readonly StoreError[]
}

/**
 * Commits as the engine does, one message each with its number for a text, 32 of them under way, until `isOver`:
 * what failed is repeated, in order, when all answers are there. Resolves when everything went through.
 */
export async function trade(
  store: SessionStore,
  id: string,
  isOver: (acknowledged: number) => boolean,
  createdAt = FIRST.createdAt,
): Promise<Trade> {
  await insist(() => store.reset(id, { ...FIRST, createdAt }))
  const failures: StoreError[] = []
  let acknowledged = 1
  while (!isOver(acknowledged)) {
    const numbers = Array.from({ length: 32 }, (_, index) => acknowledged + index)
    const answers = await Promise.allSettled(
      numbers.map(async (number) => store.commit(id, commit(number, [`${number}`], number))),
    )
    const failed = answers.findIndex(({ status }) => status === 'rejected')
    for (const answer of answers)
      if (answer.status === 'rejected') failures.push(answer.reason as StoreError)
    for (const number of failed < 0 ? [] : numbers.slice(failed))
      await insist(() => store.commit(id, commit(number, [`${number}`], number)))
    acknowledged += numbers.length
  }
  return { acknowledged, failures }
}

/** Every number below `acknowledged` has its own text. */
export async function expectWhole(
  store: SessionStore,
  id: string,
  acknowledged: number,
): Promise<void> {
  expect((await insist(() => store.load(id)))?.nextOut).toBe(acknowledged)
  const texts = await insist(() => all(store.sent(id, 1, acknowledged)))
  expect(texts).toEqual(Array.from({ length: acknowledged - 1 }, (_, at) => `${at + 1} ${at + 1}`))
}

/** Repeats what is unavailable; a failover takes seconds, on a busy machine many. */
export async function insist<T>(call: () => Awaitable<T>): Promise<T> {
  const end = performance.now() + 30_000
  for (;;) {
    try {
      return await call()
    } catch (cause) {
      const again = cause instanceof StoreError && cause.code === 'unavailable'
      if (!again || performance.now() > end) throw cause
    }
  }
}

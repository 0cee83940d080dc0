import { StoreError } from '@goldfix/core'
import type { Redis } from 'ioredis'
import { client, destroy } from './client.js'
import { isReply, refusal, unreachable } from './failure.js'
import { type RedisServer, textOf } from './server.js'

/**
 * Asks all of `servers` the same at the same time, and takes the answer that ranks highest among those that are
 * there when most have answered, all have answered or failed, or half of the time is over. One that was cut off
 * for a while knows less than most of the others.
 *
 * Rejects with a StoreError of what went wrong with each when there is no answer at all.
 */
export async function askAll<T>(
  what: string,
  servers: readonly RedisServer[],
  timeoutMs: number,
  question: (redis: Redis, server: RedisServer) => Promise<T>,
  rank: (answer: T) => number,
): Promise<T> {
  const answers: T[] = []
  const failures: string[] = []
  const clients: Redis[] = []
  const ask = async (server: RedisServer) => {
    const redis = client(server, timeoutMs)
    clients.push(redis)
    let error: Error | undefined
    redis.on('error', (cause: Error) => {
      error ??= cause
    })
    try {
      await redis.connect()
      answers.push(await question(redis, server))
    } catch (cause) {
      failures.push(inWords(`${what} at ${textOf(server)}`, error ?? (cause as Error)))
    }
  }

  await new Promise<void>((resolve) => {
    const isEnough = (late: boolean) =>
      answers.length > (late ? 0 : servers.length / 2) ||
      answers.length + failures.length === servers.length
    let late = false
    const halfTime = setTimeout(() => {
      late = true
      if (isEnough(late)) finish()
    }, timeoutMs / 2)
    const end = setTimeout(finish, timeoutMs)
    function finish(): void {
      clearTimeout(halfTime)
      clearTimeout(end)
      resolve()
    }
    for (const server of servers)
      void ask(server).then(() => {
        if (isEnough(late)) finish()
      })
  })
  for (const redis of clients) destroy(redis)

  const best = answers.reduce<T | undefined>(
    (highest, answer) => (highest === undefined || rank(answer) > rank(highest) ? answer : highest),
    undefined,
  )
  if (best !== undefined) return best
  const why =
    failures.length > 0 ? failures.join('; ') : `no ${what} answered within ${timeoutMs} ms`
  throw new StoreError('unavailable', why)
}

function inWords(name: string, cause: Error): string {
  if (cause.name === 'StoreError') return cause.message
  return (
    isReply(cause) ? refusal(name, cause).error : unreachable(name, 'cannot be reached', cause)
  ).message
}

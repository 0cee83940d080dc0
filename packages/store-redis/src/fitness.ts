import { StoreError } from '@goldfix/core'
import type { Redis } from 'ioredis'
import { isReply } from './failure.js'
import type { Level } from './level.js'

/** What is asked of a server. */
export interface Demands {
  readonly level: Level
  /** It may forget what it acknowledged. */
  readonly allowVolatile: boolean
}

/** What a server says of itself; nothing of what we may not ask. */
export interface Facts {
  /** Whether what it acknowledges is on its disk, whatever else it is doing: `appendfsync always`. */
  readonly syncsAlways: boolean
}

/**
 * Refuses a server that cannot take writes or may forget them: a replica, one without an append-only file, one
 * that evicts keys; one that is too old for the scripts or the level, or has too few replicas for it. A server
 * that does not let us ask (INFO) is taken as it is.
 *
 * Snapshots alone do not count: when such a server dies, the numbers of the last minutes are given again.
 */
export async function checkFitness(redis: Redis, name: string, demands: Demands): Promise<Facts> {
  const text = await whereAllowed(redis.info())
  if (text === undefined) return { syncsAlways: false }
  const info = read(text)
  const unfit =
    whyUnfit(info) ??
    whyTooOld(info, demands.level) ??
    (demands.allowVolatile ? undefined : whyVolatile(info)) ??
    whyAlone(text, demands.level)
  if (unfit !== undefined) throw new StoreError('unavailable', `${name} ${unfit}`)
  if (info.get('aof_enabled') === '0') return { syncsAlways: false }
  return { syncsAlways: await syncsAlways(redis) }
}

/**
 * With `no-appendfsync-on-rewrite`, `always` is not always. Names and values come in turn, and older ones take one
 * pattern only.
 */
async function syncsAlways(redis: Redis): Promise<boolean> {
  const answer = await whereAllowed(redis.config('GET', '*appendfsync*'))
  const flat: unknown[] = Array.isArray(answer) ? answer : []
  const is = (name: string, value: string) => flat[flat.indexOf(name) + 1] === value
  return is('appendfsync', 'always') && is('no-appendfsync-on-rewrite', 'no')
}

type Info = ReadonlyMap<string, string>

async function whereAllowed<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (cause) {
    if (isReply(cause) && /^NOPERM|unknown command/i.test(cause.message)) return undefined
    throw cause
  }
}

function read(text: string): Info {
  return new Map(text.split('\r\n').map((line) => line.split(':', 2) as [string, string]))
}

function whyUnfit(info: Info): string | undefined {
  if (info.get('loading') === '1')
    return 'is still loading its data: it will answer when that is done'
  if (info.get('role') === 'slave')
    return `is a read-only replica: point the store at the primary, ${info.get('master_host')}:${info.get('master_port')}`
  return undefined
}

function whyTooOld(info: Info, level: Level): string | undefined {
  const version = info.get('redis_version') ?? ''
  if (isBefore(version, 6, 2)) return `is Redis ${version}, and this store needs 6.2 (XTRIM MINID)`
  if (level.by === 'aof' && isBefore(version, 7, 2))
    return `is Redis ${version}, and level ${level.name} needs 7.2 (WAITAOF): take redis+wait(k) or a newer one`
  return undefined
}

function whyVolatile(info: Info): string | undefined {
  if (info.get('aof_enabled') === '0')
    return 'is not persistent: set appendonly yes, or allowVolatile where numbers may be lost'
  const policy = info.get('maxmemory_policy') ?? ''
  // volatile-* policies spare keys that do not expire, as ours
  if (policy.startsWith('allkeys-') && Number(info.get('maxmemory')) > 0)
    return `may evict our keys: set maxmemory-policy noeviction (it is ${policy}), or allowVolatile where numbers may be lost`
  return undefined
}

/** Asked beforehand, or the first commit would wait for replicas that are not there. */
function whyAlone(text: string, level: Level): string | undefined {
  const online = text.match(/^slave\d+:.*state=online/gm)?.length ?? 0
  return online < level.replicas
    ? `has ${online} replicas in touch, and level ${level.name} needs ${level.replicas}`
    : undefined
}

function isBefore(version: string, major: number, minor: number): boolean {
  const [ours = 0, its = 0] = version.split('.').map(Number)
  return ours < major || (ours === major && its < minor)
}

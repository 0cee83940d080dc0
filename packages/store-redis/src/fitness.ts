import { StoreError } from '@goldfix/core'
import type { Redis } from 'ioredis'
import { isReply } from './failure.js'

/**
 * Refuses a server that cannot take writes or may forget them: a replica, one without an append-only file, one
 * that evicts keys. A server that does not let us ask (INFO) is taken as it is.
 *
 * Snapshots alone do not count: when such a server dies, the numbers of the last minutes are given again.
 */
export async function checkFitness(
  redis: Redis,
  name: string,
  allowVolatile: boolean,
): Promise<void> {
  const info = await readInfo(redis)
  if (info === undefined) return
  const unfit = whyUnfit(info) ?? (allowVolatile ? undefined : whyVolatile(info))
  if (unfit !== undefined) throw new StoreError('unavailable', `${name} ${unfit}`)
}

type Info = ReadonlyMap<string, string>

async function readInfo(redis: Redis): Promise<Info | undefined> {
  try {
    const lines = (await redis.info()).split('\r\n')
    return new Map(lines.map((line) => line.split(':', 2) as [string, string]))
  } catch (cause) {
    if (isReply(cause) && /^NOPERM|unknown command/i.test(cause.message)) return undefined
    throw cause
  }
}

function whyUnfit(info: Info): string | undefined {
  if (info.get('loading') === '1')
    return 'is still loading its data: it will answer when that is done'
  if (info.get('role') === 'slave')
    return `is a read-only replica: point the store at the primary, ${info.get('master_host')}:${info.get('master_port')}`
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

import { Redis } from 'ioredis'
import type { RedisServer } from './server.js'

/**
 * An ioredis client of one server that is not connected yet, connects once and sends nothing twice.
 *
 * ioredis by itself would reconnect and send again what had no answer, or with that switched off leave its
 * promise open for ever. With no reconnecting at all it rejects whatever is open when the connection ends.
 */
export function client({ port = 6379, ...server }: RedisServer, timeoutMs: number): Redis {
  return new Redis({
    ...server,
    port,
    protocol: 2, // RESP3 begins with HELLO, which an older server or a narrow ACL refuses
    connectionName: 'goldfix',
    disableClientInfo: true,
    lazyConnect: true,
    connectTimeout: timeoutMs,
    retryStrategy: null,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    enableReadyCheck: false, // checkFitness asks the same and more
  })
}

/** Ends it at once: ioredis would wait for the other side to close too. */
export function destroy(redis: Redis): void {
  redis.disconnect()
  redis.stream?.destroy()
}

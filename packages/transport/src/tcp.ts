import { createConnection, createServer, type Server, type Socket } from 'node:net'
import {
  type Address,
  type Clock,
  type Connection,
  ConnectionError,
  type Listener,
  type Transport,
  UsageError,
} from '@goldfix/core'
import { Observable } from 'rxjs'
import { spelled, wrongAddress } from './address.js'
import { connectionError } from './connection-error.js'
import { systemClock } from './system-clock.js'
import { TcpConnection } from './tcp-connection.js'

/** How TCP connections are made. */
export interface TcpOptions {
  /**
   * How long a dial may take, name look-up included, in milliseconds, at least 1.
   * @default 10_000
   */
  readonly connectTimeoutMs?: number
  /**
   * Sends small messages at once (TCP_NODELAY) instead of waiting for more to send with them.
   * @default true
   */
  readonly noDelay?: boolean
  /**
   * Lets the system probe connections that are silent (SO_KEEPALIVE); FIX heartbeats are sooner.
   * @default false
   */
  readonly keepAlive?: boolean
  /**
   * How long a closed connection may go on to send what was written, in milliseconds; 0 drops it.
   * @default 1_000
   */
  readonly lingerMs?: number
  /**
   * For the time-outs above.
   * @default systemClock()
   */
  readonly clock?: Clock
}

type Settings = Required<TcpOptions>

/**
 * TCP over Node's sockets. A dial fails with `refused`, `timeout`, `unreachable` or `address-invalid` (a name that
 * nobody knows is one), a listen with `address-in-use` or `address-invalid`, a connection with `reset`, `timeout`
 * or `unreachable`; every message names the address.
 *
 * @throws UsageError `invalid-option`
 */
export function tcp(options: TcpOptions = {}): Transport {
  const settings: Settings = {
    connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    noDelay: options.noDelay ?? true,
    keepAlive: options.keepAlive ?? false,
    lingerMs: options.lingerMs ?? 1_000,
    clock: options.clock ?? systemClock(),
  }
  requireMs('connectTimeoutMs', settings.connectTimeoutMs, 1)
  requireMs('lingerMs', settings.lingerMs, 0)

  return {
    clock: settings.clock,
    dial: (to) => dial(to, settings),
    listen: (at, onConnection) => listen(at, settings, onConnection),
  }
}

function requireMs(name: string, ms: number, min: number): void {
  if (ms >= min && Number.isFinite(ms)) return
  throw new UsageError('invalid-option', `expected ${name} >= ${min} milliseconds, but it is ${ms}`)
}

function dial(to: Address, settings: Settings): Observable<Connection> {
  const { connectTimeoutMs, noDelay, keepAlive, lingerMs, clock } = settings
  return new Observable((subscriber) => {
    const wrong = wrongAddress(to, 1)
    if (wrong !== undefined) return subscriber.error(wrong)

    let connected = false
    const socket = createConnection({
      host: to.host,
      port: to.port,
      noDelay,
      keepAlive,
      // A name may have several addresses. Node gives each 250 ms, too little for another continent.
      autoSelectFamilyAttemptTimeout: Math.max(Math.ceil(connectTimeoutMs / 4), 10),
    })
    const timer = clock.setTimeout(() => {
      const text = `${spelled(to)} did not answer within ${connectTimeoutMs} ms`
      subscriber.error(new ConnectionError('timeout', text))
    }, connectTimeoutMs)
    const onError = (cause: Error) => subscriber.error(connectionError(cause, to))
    socket.on('error', onError)
    socket.once('connect', () => {
      connected = true
      const peer = peerOf(socket) ?? to
      const connection = new TcpConnection(socket, { peer, lingerMs, clock })
      socket.off('error', onError)
      subscriber.next(connection)
      subscriber.complete()
    })

    return () => {
      clock.clearTimeout(timer)
      if (!connected) socket.destroy()
    }
  })
}

function listen(
  at: Address,
  { noDelay, keepAlive, lingerMs, clock }: Settings,
  onConnection: (connection: Connection) => void,
): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const wrong = wrongAddress(at, 0)
    if (wrong !== undefined) return reject(wrong)

    const server = createServer({ noDelay, keepAlive }, (socket) => {
      const peer = peerOf(socket)
      if (peer === undefined) destroyQuietly(socket)
      else onConnection(new TcpConnection(socket, { peer, lingerMs, clock }))
    })
    // Once it listens: a connection that could not be accepted, for want of file descriptors. The peer sees it
    // refused and tries again.
    server.on('error', (cause) => reject(connectionError(cause, at)))
    server.listen({ host: at.host, port: at.port }, () => resolve(listener(server, at)))
  })
}

function listener(server: Server, at: Address): Listener {
  const bound = server.address()
  const address = { host: at.host, port: typeof bound === 'object' && bound ? bound.port : at.port }
  return {
    address,
    // Node's callback would wait for every connection to end; the door itself shuts at once.
    async close() {
      if (server.listening) server.close()
    },
  }
}

/** Nothing when the peer has gone already. IPv4 addresses are written as such, also where we listen on IPv6. */
function peerOf({ remoteAddress, remotePort }: Socket): Address | undefined {
  if (remoteAddress === undefined || remotePort === undefined) return undefined
  return { host: remoteAddress.replace(/^::ffff:(?=\d+\.)/, ''), port: remotePort }
}

function destroyQuietly(socket: Socket): void {
  socket.on('error', () => undefined)
  socket.destroy()
}

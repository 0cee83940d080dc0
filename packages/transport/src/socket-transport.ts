import type { Server, Socket } from 'node:net'
import {
  type Address,
  type Clock,
  type Connection,
  ConnectionError,
  type Listener,
  type PeerCertificate,
  type Transport,
  UsageError,
} from '@goldfix/core'
import { Observable } from 'rxjs'
import { spelled, wrongAddress } from './address.js'
import { SocketConnection } from './socket-connection.js'
import { systemClock } from './system-clock.js'

/** What every connection over sockets has, with TLS or without. */
export interface SocketOptions {
  /**
   * How long a dial may take, name look-up and TLS handshake included, in milliseconds, at least 1.
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
   * How much is read ahead and written ahead of the peer, in bytes, 1,024 to 16,777,216. Connections accepted over
   * TLS keep Node's.
   * @default Node's: 16,384 or 65,536, by version
   */
  readonly bufferSize?: number
  /**
   * For the time-outs above.
   * @default systemClock()
   */
  readonly clock?: Clock
}

/** The options with their defaults, as the sockets are made with them. */
export interface SocketSettings {
  readonly connectTimeoutMs: number
  /** For each address of a name that has several. Node's 250 ms are too few for another continent. */
  readonly attemptTimeoutMs: number
  readonly noDelay: boolean
  readonly keepAlive: boolean
  readonly lingerMs: number
  readonly highWaterMark: number | undefined
  readonly clock: Clock
}

/** What was under way when something failed. */
export type Stage = 'dial' | 'listen' | 'connection'

/** What differs from one kind of socket to another. */
export interface SocketKind {
  /** A socket on its way, and the event that says it can be used. */
  connect(to: Address): { readonly socket: Socket; readonly ready: 'connect' | 'secureConnect' }
  /** A server that hands over each socket that can be used, and tells of each that could not be. */
  serve(accept: (socket: Socket) => void, refuse: (peer: Address, reason: string) => void): Server
  /** What the peer has proved, where it was asked to. */
  identify?(socket: Socket): PeerCertificate | undefined
  /** What the system said, in our words; the system's own are the `cause`. */
  explain(cause: Error, address: Address, during: Stage): ConnectionError
}

/** @throws UsageError `invalid-option` */
export function socketSettings(options: SocketOptions): SocketSettings {
  const connectTimeoutMs = options.connectTimeoutMs ?? 10_000
  const settings: SocketSettings = {
    connectTimeoutMs,
    attemptTimeoutMs: Math.max(Math.ceil(connectTimeoutMs / 4), 10),
    noDelay: options.noDelay ?? true,
    keepAlive: options.keepAlive ?? false,
    lingerMs: options.lingerMs ?? 1_000,
    highWaterMark: options.bufferSize,
    clock: options.clock ?? systemClock(),
  }
  requireMs('connectTimeoutMs', settings.connectTimeoutMs, 1)
  requireMs('lingerMs', settings.lingerMs, 0)
  const { bufferSize } = options
  if (bufferSize !== undefined && !(bufferSize >= 1_024 && bufferSize <= 16_777_216))
    throw new UsageError(
      'invalid-option',
      `expected bufferSize from 1,024 to 16,777,216 bytes, but it is ${bufferSize}`,
    )
  return settings
}

/** A Transport whose connections are sockets of this kind. */
export function socketTransport(settings: SocketSettings, kind: SocketKind): Transport {
  return {
    clock: settings.clock,
    dial: (to) => dial(to, settings, kind),
    listen: (at, onConnection, onRefused) => listen(at, settings, kind, onConnection, onRefused),
  }
}

export function requireMs(name: string, ms: number, min: number): void {
  if (ms >= min && Number.isFinite(ms)) return
  throw new UsageError('invalid-option', `expected ${name} >= ${min} milliseconds, but it is ${ms}`)
}

function dial(to: Address, settings: SocketSettings, kind: SocketKind): Observable<Connection> {
  const { connectTimeoutMs, clock } = settings
  return new Observable((subscriber) => {
    const wrong = wrongAddress(to, 1)
    if (wrong !== undefined) return subscriber.error(wrong)

    let connected = false
    const { socket, ready } = kind.connect(to)
    const timer = clock.setTimeout(() => {
      const omits = ready === 'connect' || socket.connecting ? 'answer' : 'finish the TLS handshake'
      const text = `${spelled(to)} did not ${omits} within ${connectTimeoutMs} ms`
      subscriber.error(new ConnectionError('timeout', text))
    }, connectTimeoutMs)
    const onError = (cause: Error) => subscriber.error(kind.explain(cause, to, 'dial'))
    socket.on('error', onError)
    socket.once(ready, () => {
      connected = true
      const connection = connectionOf(socket, peerOf(socket) ?? to, settings, kind)
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
  settings: SocketSettings,
  kind: SocketKind,
  onConnection: (connection: Connection) => void,
  onRefused: (peer: Address, reason: string) => void = () => undefined,
): Promise<Listener> {
  return new Promise((resolve, reject) => {
    const wrong = wrongAddress(at, 0)
    if (wrong !== undefined) return reject(wrong)

    const server = kind.serve((socket) => {
      const peer = peerOf(socket)
      if (peer === undefined) destroyQuietly(socket)
      else onConnection(connectionOf(socket, peer, settings, kind))
    }, onRefused)
    // Once it listens: a connection that could not be accepted, for want of file descriptors. The peer sees it
    // refused and tries again.
    server.on('error', (cause) => reject(kind.explain(cause, at, 'listen')))
    server.listen({ host: at.host, port: at.port }, () => resolve(listener(server, at)))
  })
}

function connectionOf(
  socket: Socket,
  peer: Address,
  { lingerMs, clock }: SocketSettings,
  kind: SocketKind,
): Connection {
  const certificate = kind.identify?.(socket)
  return new SocketConnection(socket, {
    peer: certificate === undefined ? peer : { ...peer, certificate },
    lingerMs,
    clock,
    explain: (cause) => kind.explain(cause, peer, 'connection'),
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
export function peerOf({ remoteAddress, remotePort }: Socket): Address | undefined {
  if (remoteAddress === undefined || remotePort === undefined) return undefined
  return { host: remoteAddress.replace(/^::ffff:(?=\d+\.)/, ''), port: remotePort }
}

function destroyQuietly(socket: Socket): void {
  socket.on('error', () => undefined)
  socket.destroy()
}

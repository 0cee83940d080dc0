import { constants } from 'node:crypto'
import { isIP, type Socket } from 'node:net'
import {
  type ConnectionOptions,
  checkServerIdentity,
  connect,
  createServer,
  type Server,
  type TLSSocket,
} from 'node:tls'
import { type Address, type PeerCertificate, type Transport, UsageError } from '@goldfix/core'
import { type CredentialFiles, proveCipherSuites, readCredentials } from './credentials.js'
import {
  peerOf,
  requireMs,
  type SocketOptions,
  socketSettings,
  socketTransport,
} from './socket-transport.js'
import { tlsError } from './tls-error.js'

/** How TLS connections are made, dialled and accepted. */
export interface TlsOptions extends SocketOptions, CredentialFiles {
  /**
   * Whether the peer has to prove who it is. `required`: a certificate that `caFile` vouches for (without it: the
   * authorities that Node knows), for the name that was dialled. `optional`: a client may come without one; one that
   * it shows must be good. `off`: anybody is believed, with a warning: for development alone.
   * @default when dialling 'required'; when listening 'required' with a caFile, else clients are not asked
   */
  readonly verifyPeer?: 'required' | 'optional' | 'off'
  /**
   * The name that the acceptor's certificate must be for, also sent to it (SNI).
   * @default the host that is dialled
   */
  readonly serverName?: string
  /**
   * The oldest version that is spoken.
   * @default 'TLSv1.3'
   */
  readonly minVersion?: 'TLSv1.2' | 'TLSv1.3'
  /**
   * Cipher suites in OpenSSL's notation, the best first, joined by colons: at least one of each version that is
   * spoken; those of TLS 1.3 begin with `TLS_`.
   * @default Node's
   */
  readonly cipherSuites?: string
  /**
   * How long a client may take for the handshake, in milliseconds, at least 1.
   * @default 5_000
   */
  readonly handshakeTimeoutMs?: number
}

/** Handshakes that may be under way at one door, as many as the engine lets wait for their Logon. */
const HANDSHAKES_MAX = 256

/** Nobody resumes and nobody renegotiates: each connection proves its certificate, once, at its beginning. */
const SECURE_OPTIONS = constants.SSL_OP_NO_TICKET | constants.SSL_OP_NO_RENEGOTIATION

/**
 * TLS over Node's sockets. Beyond the errors of {@link tcp} a dial fails with `tls`: the message names the peer, what
 * is wrong, and the file that could change it. A client that is refused is reported by the engine as turned away.
 *
 * In TLS 1.3 a dial succeeds before the acceptor has looked at our certificate: that it refuses it is how the
 * connection ends.
 *
 * @throws UsageError `invalid-option`, also for a file that cannot be read or used: it is named
 */
export function tls(options: TlsOptions = {}): Transport {
  const settings = socketSettings(options)
  const { noDelay, keepAlive, highWaterMark, attemptTimeoutMs } = settings
  const { verifyPeer, serverName, minVersion = 'TLSv1.3', cipherSuites } = options
  const handshakeTimeout = options.handshakeTimeoutMs ?? 5_000
  requireMs('handshakeTimeoutMs', handshakeTimeout, 1)
  requireOneOf('verifyPeer', verifyPeer, ['required', 'optional', 'off'])
  requireOneOf('minVersion', minVersion, ['TLSv1.2', 'TLSv1.3'])
  if (cipherSuites !== undefined) proveCipherSuites(cipherSuites, minVersion)
  const credentials = readCredentials(options)
  if (verifyPeer === 'off')
    process.emitWarning(
      "verifyPeer is 'off': whoever answers or dials is believed, passwords included. For development alone.",
      { type: 'GoldFixWarning', code: 'GOLDFIX_TLS_UNVERIFIED' },
    )

  const common = {
    ...credentials,
    minVersion,
    secureOptions: SECURE_OPTIONS,
    ...(cipherSuites !== undefined && { ciphers: cipherSuites }),
    ...(highWaterMark !== undefined && { highWaterMark }),
  }
  // missing in Node's types of tls, not in tls
  const attempts = { autoSelectFamilyAttemptTimeout: attemptTimeoutMs }
  const clients = verifyPeer ?? (credentials.ca === undefined ? 'off' : 'required')

  return socketTransport(settings, {
    connect({ host, port }) {
      const socket = connect({
        ...common,
        ...attempts,
        host,
        port,
        rejectUnauthorized: verifyPeer !== 'off',
        ...(serverName !== undefined && expecting(serverName)),
      })
      // Not before: of a name with several addresses each has a handle of its own.
      socket.once('connect', () => {
        socket.setNoDelay(noDelay)
        socket.setKeepAlive(keepAlive)
      })
      return { socket, ready: 'secureConnect' }
    },

    serve(accept, refuse) {
      if (credentials.cert === undefined || credentials.key === undefined)
        throw new UsageError('invalid-option', 'expected certFile and keyFile to listen with TLS')
      const server = createServer({
        ...common,
        noDelay,
        keepAlive,
        handshakeTimeout,
        requestCert: clients !== 'off',
        rejectUnauthorized: clients === 'required',
      })
      const refuseFor = (peer: Address, cause: Error) =>
        refuse(peer, tlsError(cause, peer, options, 'listen').message)
      reportRefusals(server, refuseFor)
      server.on('secureConnection', (socket) => {
        const peer = peerOf(socket)
        const refusal = clients !== 'optional' || showsNone(socket) ? undefined : unproved(socket)
        if (refusal === undefined && server.listening) return accept(socket)
        if (refusal !== undefined && peer !== undefined) refuseFor(peer, refusal)
        socket.destroy()
      })
      return server
    },

    identify: (socket) => certificateOf(socket as TLSSocket),
    explain: (cause, address, during) => tlsError(cause, address, options, during),
  })
}

function requireOneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value as string)) return
  throw new UsageError(
    'invalid-option',
    `expected ${name} to be one of '${allowed.join("', '")}', but it is ${String(value)}`,
  )
}

/** An address is looked for in the certificate; as a server name it may not be sent. Source: RFC 6066, section 3. */
function expecting(name: string): ConnectionOptions {
  if (isIP(name) === 0) return { servername: name }
  return { checkServerIdentity: (_host, certificate) => checkServerIdentity(name, certificate) }
}

/** Tells of each handshake that fails, and lets no more than a bounded number be under way. */
function reportRefusals(server: Server, refuse: (peer: Address, cause: Error) => void): void {
  const peers = new WeakMap<Socket, Address>()
  const surplus = new WeakSet<Socket>()
  let underWay = 0
  server.on('connection', (below) => {
    const peer = peerOf(below)
    if (peer !== undefined) peers.set(below, peer)
    underWay += 1
    if (underWay <= HANDSHAKES_MAX) return
    surplus.add(below)
    below.destroy()
  })
  server.on('secureConnection', () => {
    underWay -= 1
  })
  server.on('tlsClientError', (cause, socket) => {
    underWay -= 1
    // Of a socket that is gone Node knows no address; it has no public name for the one below, which we have asked.
    const below = (socket as { _parent?: Socket })._parent
    const known = below && peers.get(below)
    const peer = known ?? peerOf(socket) ?? { host: 'a peer that is gone', port: 0 }
    const isSurplus = below !== undefined && surplus.has(below)
    refuse(peer, isSurplus ? tooMany() : (unproved(socket) ?? cause))
    socket.destroy()
  })
}

function tooMany(): Error {
  const message = `${HANDSHAKES_MAX} TLS handshakes are under way already`
  return Object.assign(new Error(message), { code: 'ERR_TLS_TOO_MANY' })
}

/** Why the certificate that was shown is not good, if it is not. Node's types say Error, what it holds is a code. */
function unproved(socket: TLSSocket): Error | undefined {
  const code: unknown = socket.authorizationError
  return code ? Object.assign(new Error(String(code)), { code }) : undefined
}

function showsNone(socket: TLSSocket): boolean {
  return Object.keys(socket.getPeerCertificate()).length === 0
}

function certificateOf(socket: TLSSocket): PeerCertificate | undefined {
  if (!socket.authorized) return undefined
  const { subject, subjectaltname, fingerprint256 } = socket.getPeerCertificate()
  if (fingerprint256 === undefined) return undefined
  const name = subject?.CN
  return {
    subject: (Array.isArray(name) ? name[0] : name) ?? '',
    altNames: subjectaltname ?? '',
    fingerprint256,
  }
}

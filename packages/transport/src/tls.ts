import { constants } from 'node:crypto'
import { connect, createServer, type Server, type TLSSocket } from 'node:tls'
import { type Address, type PeerCertificate, type Transport, UsageError } from '@goldfix/core'
import { spelled } from './address.js'
import { type CredentialFiles, readCredentials } from './credentials.js'
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
   * Cipher suites in OpenSSL's notation, the best first, joined by colons.
   * @default Node's
   */
  readonly cipherSuites?: string
  /**
   * How long a client may take for the handshake, in milliseconds, at least 1.
   * @default 5_000
   */
  readonly handshakeTimeoutMs?: number
}

/**
 * TLS over Node's sockets. Beyond the errors of {@link tcp} a dial fails with `tls`: the message names the peer, what
 * is wrong, and the file that could change it. A client that is refused is reported by the engine as turned away.
 *
 * @throws UsageError `invalid-option`, also for a file that cannot be read or used: it is named
 */
export function tls(options: TlsOptions = {}): Transport {
  const settings = socketSettings(options)
  const { noDelay, keepAlive, highWaterMark } = settings
  const { verifyPeer, serverName, minVersion = 'TLSv1.3', cipherSuites } = options
  const handshakeTimeout = options.handshakeTimeoutMs ?? 5_000
  requireMs('handshakeTimeoutMs', handshakeTimeout, 1)
  if (verifyPeer !== undefined && !['required', 'optional', 'off'].includes(verifyPeer))
    throw new UsageError(
      'invalid-option',
      `expected verifyPeer 'required', 'optional' or 'off', but it is ${String(verifyPeer)}`,
    )
  if (verifyPeer === 'off')
    process.emitWarning(
      "verifyPeer is 'off': whoever answers or dials is believed, passwords included. For development alone.",
      { type: 'GoldFixWarning', code: 'GOLDFIX_TLS_UNVERIFIED' },
    )

  const credentials = readCredentials(options)
  const common = {
    ...credentials,
    minVersion,
    ...(cipherSuites !== undefined && { ciphers: cipherSuites }),
    ...(highWaterMark !== undefined && { highWaterMark }),
  }
  const clients = verifyPeer ?? (credentials.ca === undefined ? 'off' : 'required')

  return socketTransport(settings, {
    connect({ host, port }) {
      const socket = connect({
        ...common,
        host,
        port,
        rejectUnauthorized: verifyPeer !== 'off',
        ...(serverName !== undefined && { servername: serverName }),
      })
      socket.setNoDelay(noDelay)
      socket.setKeepAlive(keepAlive)
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
        // each connection proves its certificate anew: a resumed one would prove only that it was here before
        secureOptions: constants.SSL_OP_NO_TICKET,
      })
      server.on('secureConnection', (socket) => {
        const reason = clients === 'optional' ? unproved(socket) : undefined
        if (reason === undefined) return accept(socket)
        tellRefused(socket, reason, refuse)
        socket.destroy()
      })
      reportRefusals(server, options, refuse)
      return server
    },

    identify: (socket) => certificateOf(socket as TLSSocket),
    explain: (cause, address) => tlsError(cause, address, options),
  })
}

function reportRefusals(
  server: Server,
  options: TlsOptions,
  refuse: (peer: Address, reason: string) => void,
): void {
  server.on('tlsClientError', (cause, socket) => {
    // a socket that has failed may tell no address any more
    const peer = peerOf(socket) ?? { host: 'a peer that is gone', port: 0 }
    refuse(peer, tlsError(cause, peer, options).message)
    socket.destroy()
  })
}

function tellRefused(
  socket: TLSSocket,
  reason: string,
  refuse: (peer: Address, reason: string) => void,
): void {
  const peer = peerOf(socket)
  if (peer !== undefined) refuse(peer, `${spelled(peer)} ${reason}`)
}

/** Why a certificate that was shown is not good; nothing where none was shown. */
function unproved(socket: TLSSocket): string | undefined {
  if (socket.authorized || Object.keys(socket.getPeerCertificate()).length === 0) return undefined
  return `shows a certificate that is not good (${String(socket.authorizationError)})`
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

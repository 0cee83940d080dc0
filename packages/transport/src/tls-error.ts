import { type Address, ConnectionError } from '@goldfix/core'
import { spelled } from './address.js'
import { connectionError } from './connection-error.js'
import type { Stage } from './socket-transport.js'
import type { TlsOptions } from './tls.js'

/**
 * What a failed handshake or a broken TLS connection means, and which file or option could change it.
 *
 * @param during with 'listen' the peer is a client whose handshake failed
 */
export function tlsError(
  cause: Error,
  address: Address,
  options: TlsOptions,
  during: Stage,
): ConnectionError {
  const code = 'code' in cause ? String(cause.code) : ''
  const says = SYSTEM.test(code)
    ? brokenOff(code, options, during)
    : wording(code, cause, options, during)
  if (says === undefined) return connectionError(cause, address)
  return new ConnectionError('tls', `${spelled(address)} ${says} (${code})`, { cause })
}

/** ECONNRESET, EAI_AGAIN, none at all; those of TLS are ERR_SSL_..., ERR_TLS_..., or X.509's such as CERT_REVOKED. */
const SYSTEM = /^(E[A-Z0-9]+|EAI_[A-Z]+|)$/

/** Sides that dislike what they were shown often leave without a word, Node's among them. */
function brokenOff(code: string, { certFile }: TlsOptions, during: Stage): string | undefined {
  if (during === 'connection' || (code !== 'ECONNRESET' && code !== 'EPIPE')) return undefined
  if (during === 'listen')
    return `broke off the TLS handshake: it may not believe our certificate ${certFile}, for the name that it dialled`
  const ours = certFile === undefined ? 'require a client certificate' : `not believe ${certFile}`
  return `broke off the TLS handshake: it may not speak TLS, or ${ours}`
}

function wording(code: string, cause: Error, options: TlsOptions, during: Stage): string {
  const { caFile, certFile, minVersion = 'TLSv1.3', handshakeTimeoutMs = 5_000 } = options
  // OpenSSL 3.2 renamed its alerts from "sslv3 alert" to "ssl/tls alert"
  switch (code.replace('_SSL/TLS_ALERT_', '_SSLV3_ALERT_')) {
    case 'CERT_HAS_EXPIRED':
      return 'has a certificate that has expired'
    case 'CERT_NOT_YET_VALID':
      return 'has a certificate that is not valid yet'
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'CERT_SIGNATURE_FAILURE':
      return caFile === undefined
        ? 'has a certificate that no authority that Node knows vouches for: set caFile'
        : `has a certificate that caFile ${caFile} does not vouch for`
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return otherName(cause)
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_HTTP_REQUEST':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
    case 'ERR_SSL_BAD_RECORD_TYPE':
      return 'does not speak TLS'
    case 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION':
    case 'ERR_SSL_UNSUPPORTED_PROTOCOL':
    case 'ERR_SSL_NO_PROTOCOLS_AVAILABLE':
      return `speaks no TLS version that both sides allow, minVersion here is ${minVersion}`
    case 'ERR_SSL_NO_SHARED_CIPHER':
    case 'ERR_SSL_NO_SHARED_SIGNATURE_ALGORITHMS':
      return 'has no cipher suite in common with us'
    case 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE':
      return certFile === undefined
        ? 'has no cipher suite in common with us, or requires a client certificate: set certFile and keyFile'
        : 'has no cipher suite in common with us'
    case 'ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE':
      return 'shows no certificate, and verifyPeer requires one'
    case 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED':
      return 'requires a client certificate: set certFile and keyFile'
    case 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA':
    case 'ERR_SSL_TLSV1_ALERT_DECRYPT_ERROR':
    case 'ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE':
    case 'ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN':
      return certFile === undefined
        ? 'wants a client certificate: set certFile and keyFile'
        : `does not believe our certificate ${certFile}`
    case 'ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED':
      return `says that our certificate ${certFile} has expired`
    case 'ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED':
      return `says that our certificate ${certFile} is revoked`
    case 'ERR_TLS_HANDSHAKE_TIMEOUT':
      return `did not finish the TLS handshake within ${handshakeTimeoutMs} ms`
    case 'ERR_TLS_TOO_MANY':
      return `is one too many: ${cause.message}`
    default:
      return /^ERR_/.test(code)
        ? `failed in TLS${during === 'connection' ? '' : ' during the handshake'}: ${reasonOf(cause)}`
        : `has a certificate that is not good: ${cause.message}`
  }
}

function otherName(cause: Error): string {
  const { host, cert } = cause as { host?: string; cert?: { subjectaltname?: string } }
  const names = cert?.subjectaltname ?? 'no name'
  return `has a certificate for ${names}, not for ${host}: set serverName if another is meant`
}

/** OpenSSL's own words without its source files. */
function reasonOf(cause: Error): string {
  return 'reason' in cause ? String(cause.reason) : cause.message
}

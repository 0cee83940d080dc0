import { type Address, ConnectionError } from '@goldfix/core'
import { spelled } from './address.js'
import { connectionError } from './connection-error.js'
import type { TlsOptions } from './tls.js'

/** What a failed handshake or a broken TLS connection means, and which file or option could change it. */
export function tlsError(cause: Error, address: Address, options: TlsOptions): ConnectionError {
  const code = 'code' in cause ? String(cause.code) : ''
  const says = wording(code, cause, options)
  if (says === undefined) return connectionError(cause, address)
  return new ConnectionError('tls', `${spelled(address)} ${says} (${code})`, { cause })
}

function wording(code: string, cause: Error, options: TlsOptions): string | undefined {
  const { caFile, certFile, minVersion = 'TLSv1.3' } = options
  const authorities =
    caFile === undefined ? 'no authority that Node knows' : `caFile ${caFile} does not`
  const ours =
    certFile === undefined
      ? 'our certificate (there is no certFile)'
      : `our certificate ${certFile}`
  switch (code) {
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
      return `has a certificate that ${authorities} ${caFile === undefined ? 'vouches' : 'vouch'} for`
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return `has a certificate for another name: ${(cause as { reason?: string }).reason ?? cause.message}`
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_HTTP_REQUEST':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
      return 'does not speak TLS'
    case 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION':
    case 'ERR_SSL_UNSUPPORTED_PROTOCOL':
    case 'ERR_SSL_NO_PROTOCOLS_AVAILABLE':
      return `speaks no TLS version that both sides allow, minVersion here is ${minVersion}`
    case 'ERR_SSL_NO_SHARED_CIPHER':
    case 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE':
    case 'ERR_SSL_NO_SHARED_SIGNATURE_ALGORITHMS':
      return 'has no cipher suite in common with us'
    case 'ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE':
      return 'shows no certificate, and verifyPeer requires one'
    case 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED':
      return 'requires a client certificate: set certFile and keyFile'
    case 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA':
    case 'ERR_SSL_TLSV1_ALERT_DECRYPT_ERROR':
    case 'ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE':
    case 'ERR_SSL_SSLV3_ALERT_CERTIFICATE_UNKNOWN':
      return `does not believe ${ours}`
    case 'ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED':
      return `says that ${ours} has expired`
    case 'ERR_TLS_HANDSHAKE_TIMEOUT':
      return 'did not finish the TLS handshake in time'
    default:
      return code.startsWith('ERR_SSL_') || code.startsWith('ERR_TLS_')
        ? `failed in TLS: ${cause.message}`
        : undefined
  }
}

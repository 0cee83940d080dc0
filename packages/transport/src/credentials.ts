import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { messageOf, UsageError } from '@goldfix/core'

/** Files in PEM. */
export interface CredentialFiles {
  /** Our certificate, with the intermediate ones behind it. Required to listen. */
  readonly certFile?: string
  /** The private key of that certificate. */
  readonly keyFile?: string
  /** The authorities whose certificates we believe, instead of those that Node knows. */
  readonly caFile?: string
}

export interface Credentials {
  readonly cert?: Buffer
  readonly key?: Buffer
  readonly ca?: Buffer
}

/**
 * Reads each file once and proves that it can be used, so that a wrong one is named now and not by a handshake.
 *
 * @throws UsageError `invalid-option` that names option, file and reason
 */
export function readCredentials({ certFile, keyFile, caFile }: CredentialFiles): Credentials {
  if ((certFile === undefined) !== (keyFile === undefined))
    throw new UsageError(
      'invalid-option',
      `expected certFile and keyFile together, but got ${certFile ?? keyFile} alone`,
    )
  const ca = caFile === undefined ? undefined : read('caFile', caFile)
  const cert = certFile === undefined ? undefined : read('certFile', certFile)
  const key = keyFile === undefined ? undefined : read('keyFile', keyFile)
  if (ca !== undefined) prove(`caFile ${caFile}`, () => readAuthorities(ca))
  if (cert !== undefined) prove(`certFile ${certFile}`, () => createSecureContext({ cert }))
  if (key !== undefined) prove(`keyFile ${keyFile}`, () => createSecureContext({ key }))
  if (cert !== undefined && key !== undefined)
    prove(`keyFile ${keyFile} with certFile ${certFile}`, () => createSecureContext({ cert, key }))
  return { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) }
}

/**
 * Of a version for which a list has no suite, Node takes its own suites (1.3) or speaks it no more (1.2), and says
 * neither. @throws UsageError `invalid-option`
 */
export function proveCipherSuites(ciphers: string, minVersion: 'TLSv1.2' | 'TLSv1.3'): void {
  prove(`cipherSuites ${ciphers}`, () => createSecureContext({ ciphers, minVersion }))
  const suites = ciphers.split(':')
  const isNew = (suite: string) => suite.startsWith('TLS_')
  if (!suites.some(isNew)) lacks('TLS 1.3, which begin with TLS_')
  if (minVersion === 'TLSv1.2' && suites.every(isNew)) lacks('TLS 1.2, as minVersion allows it')

  function lacks(what: string): never {
    const text = `expected cipherSuites with one of ${what}, but they are ${ciphers}`
    throw new UsageError('invalid-option', text)
  }
}

function read(option: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    const text = `${option} ${file} cannot be read: ${messageOf(cause)}`
    throw new UsageError('invalid-option', text, { cause })
  }
}

/** Node itself takes a file without a certificate for no authority at all, and says nothing. */
function readAuthorities(pem: Buffer): void {
  const found = pem.toString('latin1').match(CERTIFICATE) ?? []
  if (found.length === 0) throw new Error('it holds no certificate in PEM')
  for (const one of found) new X509Certificate(one)
}

const CERTIFICATE =
  /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g

function prove(what: string, attempt: () => unknown): void {
  try {
    attempt()
  } catch (cause) {
    const code = (cause as { code?: string }).code ?? ''
    const text = `${what} cannot be used: ${REASONS[code] ?? messageOf(cause)}`
    throw new UsageError('invalid-option', text, { cause })
  }
}

/** What OpenSSL means. */
const REASONS: Readonly<Record<string, string>> = {
  ERR_OSSL_PEM_NO_START_LINE: 'it holds no certificate in PEM',
  ERR_OSSL_BAD_DECRYPT: 'it is encrypted, and no passphrase is known here',
  ERR_OSSL_UNSUPPORTED: 'it holds no private key in PEM',
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: 'the key is another certificate’s',
  ERR_SSL_NO_CIPHER_MATCH: 'OpenSSL knows no such suite',
}

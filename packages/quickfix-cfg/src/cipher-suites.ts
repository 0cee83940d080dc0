import { getCiphers } from 'node:tls'

/** Suites of TLS 1.2 and of TLS 1.3 by OpenSSL's names, the best first. */
export interface CipherSuites {
  readonly tls12: readonly string[]
  readonly tls13: readonly string[]
}

/**
 * Suites by the names that Java and IANA give them, such as `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`, or by OpenSSL's.
 * Undefined: this OpenSSL has not all of them.
 */
export function cipherSuites(names: readonly string[]): CipherSuites | undefined {
  const suites = names.map(inOpenSsl)
  if (!suites.every((suite) => known.has(suite.toLowerCase()))) return undefined
  return {
    tls12: suites.filter((suite) => !isTls13(suite)),
    tls13: suites.filter(isTls13),
  }
}

const known = new Set(getCiphers())

/** Those of TLS 1.3 name no key exchange. */
function isTls13(suite: string): boolean {
  return suite.startsWith('TLS_')
}

function inOpenSsl(name: string): string {
  const [, exchange, cipher] = /^(?:TLS|SSL)_(.+)_WITH_(.+)$/.exec(name) ?? []
  if (exchange === undefined || cipher === undefined) return name
  const short = cipher
    .replace(/^AES_(128|256)_/, 'AES$1_')
    .replace(/_CBC_/, '_')
    .replace(/^CHACHA20_POLY1305_SHA256$/, 'CHACHA20_POLY1305')
  return `${exchange === 'RSA' ? '' : `${exchange}_`}${short}`.replaceAll('_', '-')
}

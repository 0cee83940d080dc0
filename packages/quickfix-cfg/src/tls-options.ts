import { DEFAULT_CIPHERS } from 'node:tls'
import type { SocketSays, TlsSays } from './setting.js'

/** Options for `tcp()` of `@goldfix/transport`. */
export type CfgTcp = SocketSays

/** Options for `tls()` of `@goldfix/transport`. */
export interface CfgTls extends CfgTcp {
  readonly certFile?: string
  readonly keyFile?: string
  readonly caFile?: string
  readonly verifyPeer?: 'required' | 'optional' | 'off'
  readonly serverName?: string
  readonly minVersion: 'TLSv1.2' | 'TLSv1.3'
  readonly cipherSuites?: string
}

/**
 * What the file says about TLS as options. Without a version TLS 1.2 is spoken too, as QuickFIX does.
 *
 * @returns options; or what is wrong with the settings together
 */
export function tlsOptions(
  role: 'initiator' | 'acceptor',
  says: TlsSays,
  socket: SocketSays,
): CfgTls | { readonly wrong: string } {
  const { certFile, keyFile, caFile, serverName } = says
  if (certFile === undefined && role === 'acceptor')
    return { wrong: 'expected a certificate and its key with TLS, an acceptor has to prove itself' }
  if ((certFile === undefined) !== (keyFile === undefined))
    return {
      wrong: `expected a certificate and its key together, but got ${certFile ?? keyFile} alone`,
    }
  const suites = suitesOf(says)
  if (typeof suites === 'object') return suites
  const verifyPeer = verifying(role, says)
  return {
    ...socket,
    minVersion: minVersionOf(says),
    ...(certFile !== undefined && { certFile }),
    ...(keyFile !== undefined && { keyFile }),
    ...(caFile !== undefined && { caFile }),
    ...(verifyPeer !== undefined && { verifyPeer }),
    ...(serverName !== undefined && { serverName }),
    ...(suites !== undefined && { cipherSuites: suites }),
  }
}

function verifying(role: 'initiator' | 'acceptor', says: TlsSays): CfgTls['verifyPeer'] {
  if (role === 'initiator') return says.believesAnybody ? 'off' : undefined
  if (says.clients === undefined || says.clients === 'off') return undefined
  return says.believesAnybody ? 'off' : says.clients
}

function minVersionOf({ minVersion, ciphers12, ciphers13 }: TlsSays): CfgTls['minVersion'] {
  if (minVersion !== undefined) return minVersion
  return ciphers12 === '' && ciphers13 !== undefined ? 'TLSv1.3' : 'TLSv1.2'
}

/** The list covers each version that is spoken: where the file names suites of one alone, the other's are Node's. */
function suitesOf(says: TlsSays): string | undefined | { readonly wrong: string } {
  const { ciphers12, ciphers13 } = says
  if (ciphers12 === undefined && ciphers13 === undefined) return undefined
  if (ciphers13 === '')
    return {
      wrong:
        'expected a cipher suite of TLS 1.3 too, such as TLS_AES_256_GCM_SHA384: it is always spoken',
    }
  if (ciphers12 === '' && minVersionOf(says) === 'TLSv1.2')
    return { wrong: 'expected a cipher suite of TLS 1.2 too, as the file allows it' }
  const nodes = DEFAULT_CIPHERS.split(':')
  const of13 = ciphers13 ?? nodes.filter((suite) => suite.startsWith('TLS_')).join(':')
  const of12 = ciphers12 ?? nodes.filter((suite) => !suite.startsWith('TLS_')).join(':')
  return minVersionOf(says) === 'TLSv1.3' || of12 === '' ? of13 : `${of13}:${of12}`
}

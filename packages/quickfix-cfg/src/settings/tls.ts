import { cipherSuites } from '../cipher-suites.js'
import {
  acceptors,
  honoured,
  initiators,
  noEffect,
  notHonoured,
  refused,
  type Says,
  type Setting,
  type Surroundings,
  type TlsSays,
} from '../setting.js'
import { coded, flag, optionalText, type Parser, text, word } from '../value.js'

const server = { audience: acceptors }
const client = { audience: initiators }

const PEM = /\.(pem|crt|cer)$/i

/** What to do with a store of Java's or Microsoft's, which Node's TLS is not given. */
function convert(file: string, what: 'key' | 'trust'): string {
  const isJks = /\.(jks|keystore|ks)$/i.test(file)
  const from = isJks ? `${file.replace(/\.\w+$/, '')}.p12` : file
  const first = isJks
    ? `keytool -importkeystore -srckeystore ${file} -destkeystore ${from} -deststoretype PKCS12 && `
    : ''
  const isTrust = what === 'trust'
  const second = isTrust
    ? `openssl pkcs12 -in ${from} -nokeys -out ca.pem`
    : `openssl pkcs12 -in ${from} -nokeys -out cert.pem && openssl pkcs12 -in ${from} -nocerts -nodes -out key.pem`
  const instead = isTrust
    ? 'SocketCAFile=ca.pem'
    : 'SocketCertificateFile=cert.pem and SocketPrivateKeyFile=key.pem'
  return `expected files in PEM, but got '${file}'. Convert it: ${first}${second}; then write ${instead} in its place.`
}

/** A certificate with its key in one file. */
function keyStore(file: string): Says {
  if (!PEM.test(file)) return { refused: convert(file, 'key') }
  return { tls: { certFile: file, keyFile: file } }
}

function withKey(certFile: string, keyFile = certFile): Says {
  return { tls: { implied: true, certFile, keyFile } }
}

/** Where nothing else is said, QuickFIX/n takes the certificate for the switch, and clients have to show theirs. */
function netCertificate(file: string, { role, value }: Surroundings): Says {
  const { tls, ...rest } = keyStore(file)
  const demands = role === 'acceptor' && value('NeedClientAuth') === undefined
  const implied = value('SocketUseSSL') === undefined
  return {
    ...rest,
    tls: { ...tls, ...(implied && { implied }), ...(demands && { clients: 'required' }) },
  }
}

function goCertificate(certFile: string, { role, value }: Surroundings): Says {
  const isTold = ['SocketUseSSL', 'NeedClientAuth'].some((name) => value(name) !== undefined)
  const demands = role === 'acceptor' && !isTold
  return { tls: { implied: true, certFile, ...(demands && { clients: 'required' }) } }
}

function trustStore(file: string, session: Surroundings): Says {
  return PEM.test(file) ? authorities(file, session) : { refused: convert(file, 'trust') }
}

/** Read by a listener only where clients are asked: what is not used is told. */
function authorities(caFile: string, session: Surroundings, unlessTold = 'N'): Says {
  const said = session.value('NeedClientAuth') ?? session.value('CertificateVerifyLevel')
  if (session.role === 'initiator' || !/^[N0]$/i.test(said ?? unlessTold))
    return { tls: { caFile } }
  const text = 'No client is asked for a certificate, as nothing else in the file demands one.'
  return { notice: { kind: 'no-effect', text } }
}

const clientsAsked = coded({ 0: 'off', 1: 'required', 2: 'optional' } as const)

function verifyLevel(clients: 'required' | 'optional' | 'off', { role }: Surroundings): Says {
  const tls = { implied: true, clients }
  if (role === 'acceptor' || clients !== 'off') return { tls }
  return { tls, notice: { kind: 'not-honoured', text: 'Whom we dial is verified in any case.' } }
}

const VERSIONS = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
type Version = (typeof VERSIONS)[number]

/** `TLSv1.2,TLSv1.3` of Java, `Tls12, Tls13` of .NET, `all -SSLv2 -TLSv1_1` of C++, as a list of those that are meant. */
const protocolList: Parser<readonly Version[]> = {
  expects: 'TLS versions, such as TLSv1.2,TLSv1.3',
  parse(value) {
    const meant = new Set<Version>()
    for (const part of value.split(/[\s,|]+/).filter(Boolean)) {
      const [, sign, name = ''] = /^([+-]?)(.+)$/.exec(part) ?? []
      const versions = /^all$/i.test(name) ? VERSIONS : [versionOf(name)]
      for (const version of versions) {
        if (version === undefined) return undefined
        if (sign === '-') meant.delete(version)
        else meant.add(version)
      }
    }
    return meant.size === 0 ? undefined : [...meant]
  },
}

function versionOf(name: string): Version | undefined {
  const bare = name.toLowerCase().replace(/[._v]/g, '')
  const known = {
    ssl2: 'SSLv2',
    ssl3: 'SSLv3',
    ssl30: 'SSLv3',
    tls: 'TLSv1',
    tls1: 'TLSv1',
  } as const
  const newer = { tls10: 'TLSv1', tls11: 'TLSv1.1', tls12: 'TLSv1.2', tls13: 'TLSv1.3' } as const
  return { ...known, ...newer }[bare as keyof typeof known & keyof typeof newer]
}

function protocols(versions: readonly Version[]): Says {
  const has12 = versions.includes('TLSv1.2')
  const has13 = versions.includes('TLSv1.3')
  if (!has12 && !has13) return { refused: 'Only TLS 1.2 and 1.3 are spoken.' }
  const tls = { minVersion: has12 ? 'TLSv1.2' : 'TLSv1.3' } as const
  if (!has13)
    return {
      tls,
      notice: { kind: 'not-honoured', text: 'TLS 1.3 is spoken too, where the peer can.' },
    }
  if (versions.length > (has12 ? 2 : 1))
    return { tls, notice: { kind: 'not-honoured', text: 'Nothing older than TLS 1.2 is spoken.' } }
  return { tls }
}

const oldest = word('SSL30', 'TLS10', 'TLS11', 'TLS12', 'TLS13')

function minimum(version: string): Says {
  if (version === 'TLS12' || version === 'TLS13')
    return { tls: { minVersion: version === 'TLS12' ? 'TLSv1.2' : 'TLSv1.3' } }
  return {
    tls: { minVersion: 'TLSv1.2' },
    notice: { kind: 'not-honoured', text: 'Nothing older than TLS 1.2 is spoken.' },
  }
}

/** Java's list. */
const suites: Parser<Pick<TlsSays, 'ciphers12' | 'ciphers13'>> = {
  expects: 'cipher suites that OpenSSL has, between commas',
  parse(value) {
    const found = cipherSuites(value.split(',').map((name) => name.trim()))
    if (found === undefined) return undefined
    return { ciphers12: found.tls12.join(':'), ciphers13: found.tls13.join(':') }
  },
}

const REVOKED =
  'Revoked certificates are not recognised: with this line left out they are believed.'
const IN_FILES = 'Certificates and keys are read from files: write it to one, and name that.'
const PASSPHRASE =
  'With files in PEM no password is used: the key in them has to be unencrypted, and readable for this process alone.'

export const tlsSettings: readonly Setting[] = [
  honoured(
    { SocketUseSSL: 'JG', SSLEnable: 'N' },
    flag,
    '`Y`: `tls` in place of `tcp`; to be given with any of the following, unless a certificate of QuickFIX C++, /n or /Go says it already',
    (enabled) => ({ tls: { enabled } }),
  ),
  honoured(
    { SocketCertificateFile: 'G' },
    text,
    '`certFile`, in PEM; without `SocketUseSSL` an acceptor demands certificates, as there',
    goCertificate,
  ),
  honoured({ SocketPrivateKeyFile: 'G' }, text, '`keyFile`, in PEM', (keyFile) => ({
    tls: { implied: true, keyFile },
  })),
  honoured(
    { SocketCAFile: 'G' },
    text,
    '`caFile`, in PEM; an acceptor with `SocketUseSSL=Y` asks for certificates with `NeedClientAuth=Y`',
    (caFile, session) => authorities(caFile, session, session.value('SocketUseSSL') ? 'N' : 'Y'),
  ),
  ...['SocketPrivateKeyBytes', 'SocketCertificateBytes', 'SocketCABytes'].map((name) =>
    refused({ [name]: 'G' }, text, IN_FILES, { extra: { secret: true } }),
  ),
  honoured(
    { SocketKeyStore: 'J' },
    text,
    '`certFile` and `keyFile`, both in one file in PEM; any other store is refused, with the lines that convert it',
    keyStore,
  ),
  honoured(
    { SSLCertificate: 'N' },
    text,
    'the same; without `SSLEnable` it says `Y`, and an acceptor demands certificates, as there',
    netCertificate,
  ),
  noEffect({ SocketKeyStorePassword: 'J', SSLCertificatePassword: 'N' }, optionalText, PASSPHRASE),
  honoured(
    { SocketTrustStore: 'J' },
    text,
    '`caFile`, in PEM; an acceptor asks for certificates with `NeedClientAuth=Y`; any other store is refused, with the lines that convert it',
    trustStore,
  ),
  honoured(
    { SSLCACertificate: 'N' },
    text,
    '`caFile`, in PEM; an acceptor demands certificates of it, unless `SSLRequireClientCertificate=N`',
    (file, session) =>
      PEM.test(file) ? authorities(file, session, 'Y') : { refused: convert(file, 'trust') },
  ),
  noEffect(
    { SocketTrustStorePassword: 'J' },
    optionalText,
    'Certificates in PEM have no password.',
  ),
  ...[
    'KeyManagerFactoryAlgorithm',
    'KeyStoreType',
    'TrustManagerFactoryAlgorithm',
    'TrustStoreType',
  ].map((name) => noEffect({ [name]: 'J' }, text, 'It is Java’s: Node reads PEM.')),
  honoured(
    { NeedClientAuth: 'J', SSLRequireClientCertificate: 'N' },
    flag,
    "`verifyPeer`: `Y` `'required'`, `N` clients are not asked",
    (on) => ({ tls: { clients: on ? 'required' : 'off' } }),
    server,
  ),
  honoured(
    { ServerCertificateFile: 'C' },
    text,
    '`certFile`, in PEM; its key may be in the same file',
    (certFile, session) => withKey(certFile, session.value('ServerCertificateKeyFile')),
    server,
  ),
  honoured(
    { ServerCertificateKeyFile: 'C' },
    text,
    '`keyFile`, in PEM',
    (keyFile) => ({ tls: { implied: true, keyFile } }),
    server,
  ),
  honoured(
    { ClientCertificateFile: 'C' },
    text,
    '`certFile`, in PEM; its key may be in the same file',
    (certFile, session) => withKey(certFile, session.value('ClientCertificateKeyFile')),
    client,
  ),
  honoured(
    { ClientCertificateKeyFile: 'C' },
    text,
    '`keyFile`, in PEM',
    (keyFile) => ({ tls: { implied: true, keyFile } }),
    client,
  ),
  honoured(
    { CertificationAuthoritiesFile: 'C' },
    text,
    '`caFile`, in PEM; an acceptor asks for certificates by `CertificateVerifyLevel`',
    (caFile, session) => {
      const { tls, ...rest } = authorities(caFile, session)
      return { ...rest, tls: { implied: true, ...tls } }
    },
  ),
  honoured(
    { CertificateVerifyLevel: 'C' },
    clientsAsked,
    "`verifyPeer` of a listener: 0 clients are not asked, 1 `'required'`, 2 `'optional'`; whom we dial is verified in any case",
    verifyLevel,
  ),
  refused(
    { CertificationAuthoritiesDirectory: 'C' },
    text,
    'Authorities are read from one file: write them into it, one behind the other, for CertificationAuthoritiesFile.',
  ),
  refused({ CertificateRevocationListFile: 'C' }, text, REVOKED),
  refused({ CertificateRevocationListDirectory: 'C' }, text, REVOKED),
  refused({ SSLCheckCertificateRevocation: 'N' }, flag, REVOKED, { same: (on) => !on }),
  honoured(
    { SSLValidateCertificates: 'N' },
    flag,
    "`N`: `verifyPeer: 'off'`, with a warning when it starts",
    (on) => (on ? {} : { tls: { believesAnybody: true } }),
  ),
  honoured(
    { SocketInsecureSkipVerify: 'G' },
    flag,
    "`Y`: `verifyPeer: 'off'`, with a warning when it starts",
    (on) => (on ? { tls: { believesAnybody: true } } : {}),
    client,
  ),
  honoured(
    { EnabledProtocols: 'J', SSLProtocols: 'N', SSLProtocol: 'C' },
    protocolList,
    '`minVersion`; without it TLS 1.2, as there; what is older is not spoken',
    protocols,
  ),
  honoured({ SocketMinimumTLSVersion: 'G' }, oldest, '`minVersion`', minimum),
  honoured(
    { CipherSuites: 'J' },
    suites,
    "`cipherSuites`, by Java's names or OpenSSL's",
    (tls) => ({ tls }),
  ),
  honoured(
    { SSLCipherSuite: 'C' },
    text,
    '`cipherSuites` of TLS 1.2, in OpenSSL’s notation; those of TLS 1.3 stay Node’s',
    (ciphers12) => ({ tls: { implied: true, ciphers12 } }),
  ),
  honoured(
    { TLSCipherSuites: 'C' },
    text,
    '`cipherSuites` of TLS 1.3; those of TLS 1.2 stay Node’s',
    (ciphers13) => ({ tls: { implied: true, ciphers13 } }),
  ),
  notHonoured(
    { EndpointIdentificationAlgorithm: 'J' },
    optionalText,
    'Only `HTTPS` is honoured: the name that is dialled is looked for in the certificate in any case.',
    { same: (name) => name.toUpperCase() === 'HTTPS', extra: client },
  ),
  notHonoured(
    { UseSNI: 'J' },
    flag,
    'Only `Y` is honoured: the name that is dialled is sent in any case.',
    {
      same: (on) => on,
      extra: client,
    },
  ),
  honoured(
    { SNIHostName: 'J', SSLServerName: 'N', SocketServerName: 'G' },
    text,
    '`serverName`, which the certificate must be for',
    (serverName) => ({ tls: { serverName } }),
    client,
  ),
]

import type { AcceptorOptions, Message, Peer } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { readQuickFixCfg } from './quickfix-cfg.js'
import { type LineOptions, readLine } from './testing/read-line.js'

const client = { as: 'initiator', beside: ['SocketUseSSL=Y'] } as const
const refusal = (line: string, options: LineOptions = {}) => {
  try {
    readLine(line, options)
  } catch (cause) {
    return (cause as Error).message
  }
  return 'nothing was refused'
}

describe('a store that Node cannot read', () => {
  test('of keys is refused with the lines that convert it', () => {
    expect(refusal('SocketKeyStore=keys.jks', client)).toBe(
      "x.cfg:11: SocketKeyStore: expected files in PEM, but got 'keys.jks'. Convert it: " +
        'keytool -importkeystore -srckeystore keys.jks -destkeystore keys.p12 -deststoretype PKCS12 && ' +
        'openssl pkcs12 -in keys.p12 -nokeys -out cert.pem && openssl pkcs12 -in keys.p12 -nocerts -nodes -out key.pem; ' +
        'then write SocketCertificateFile=cert.pem and SocketPrivateKeyFile=key.pem in its place.',
    )
    expect(refusal('SSLCertificate=keys.pfx', client)).toContain(
      'openssl pkcs12 -in keys.pfx -nokeys -out cert.pem',
    )
  })

  test('of authorities, likewise', () => {
    expect(refusal('SocketTrustStore=trust.jks', client)).toMatch(
      /keytool .* && openssl pkcs12 -in trust\.p12 -nokeys -out ca\.pem; then write SocketCAFile=ca\.pem/,
    )
    expect(refusal('SSLCACertificate=ca.p12', client)).not.toContain('keytool')
  })

  test('does not matter where TLS is switched off', () => {
    const { tls, notices } = readLine('SocketKeyStore=keys.jks', { beside: ['SocketUseSSL=N'] })

    expect(tls).toBeUndefined()
    expect(notices).toMatchObject([
      { key: 'SocketKeyStore', kind: 'no-effect', text: 'TLS is switched off.' },
    ])
  })
})

describe('what the file closes is not left open', () => {
  test.each<[string, LineOptions, string]>([
    ['CertificateRevocationListFile=crl.pem', client, 'Revoked certificates are not recognised'],
    ['SSLCheckCertificateRevocation=Y', client, 'Revoked certificates are not recognised'],
    ['CipherSuites=TLS_NONE', client, 'expected cipher suites that OpenSSL has'],
    ['CipherSuites=TLS_RSA_WITH_RC4_128_MD5', client, 'expected cipher suites that OpenSSL has'],
    [
      'CipherSuites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
      client,
      'expected a cipher suite of TLS 1.3 too',
    ],
    ['EnabledProtocols=TLSv1', client, 'Only TLS 1.2 and 1.3 are spoken.'],
    [
      'SocketKeyStore=x.pem',
      {},
      'expected SocketUseSSL=Y or SocketUseSSL=N with it, but there is none',
    ],
    [
      'SocketCertificateFile=x.pem',
      { beside: ['SocketUseSSL=N'] },
      'expected SocketUseSSL=Y with it',
    ],
    ['SocketUseSSL=Y', {}, 'an acceptor has to prove itself'],
    ['SocketCertificateFile=x.pem', client, 'expected a certificate and its key together'],
    ['AllowedRemoteAddresses=example.org', {}, 'expected IP addresses, between commas'],
    ['ProxyHost=proxy', { as: 'initiator' }, 'Connections go through no proxy'],
    ['AcceptorTemplate=Y', {}, 'There are no templates'],
  ])('%s', (line, options, text) => {
    expect(refusal(line, options)).toMatch(/^x\.cfg:\d+: \w+: /)
    expect(refusal(line, options)).toContain(text)
  })

  test('a cipher list for TLS 1.2 and 1.3 has suites of both', () => {
    const options = { ...client, beside: [...client.beside, 'EnabledProtocols=TLSv1.2,TLSv1.3'] }

    expect(refusal('CipherSuites=TLS_AES_128_GCM_SHA256', options)).toContain(
      'expected a cipher suite of TLS 1.2 too',
    )
  })

  test.each([
    ['EnabledProtocols=TLSv1.1,TLSv1.2,TLSv1.3', 'Nothing older than TLS 1.2 is spoken.'],
    ['SSLProtocol=all -SSLv2', 'Nothing older than TLS 1.2 is spoken.'],
    ['SocketMinimumTLSVersion=TLS10', 'Nothing older than TLS 1.2 is spoken.'],
    ['EnabledProtocols=TLSv1.2', 'TLS 1.3 is spoken too, where the peer can.'],
    ['CertificateVerifyLevel=0', 'Whom we dial is verified in any case.'],
  ])('%s is closed further than it says, and told', (line, text) => {
    const { tls, notices } = readLine(line, client)

    expect(tls).toEqual({ minVersion: 'TLSv1.2' })
    expect(notices).toMatchObject([{ kind: 'not-honoured', text }])
  })

  test.each([
    'SocketTrustStore=ca.pem',
    'CertificationAuthoritiesFile=ca.pem',
    'SocketCAFile=ca.pem',
  ])('%s of a listener that asks nobody is told', (line) => {
    const beside = ['SocketUseSSL=Y', 'SocketKeyStore=x.pem']

    const { tls, notices } = readLine(line, { beside })

    expect(tls).toEqual({ certFile: 'x.pem', keyFile: 'x.pem', minVersion: 'TLSv1.2' })
    expect(notices).toMatchObject([
      { kind: 'no-effect', text: expect.stringContaining('No client is asked') },
    ])
  })
})

describe('AllowedRemoteAddresses', () => {
  const logon = {} as Message
  const from = (host: string): Peer => ({ host, port: 1 })
  const judge = (line: string, authenticate?: AcceptorOptions['authenticate']) =>
    (readLine(line, authenticate && { authenticate }).sessions[0] as AcceptorOptions).authenticate

  test('lets those in and no other', () => {
    const authenticate = judge('AllowedRemoteAddresses=10.0.0.1, ::1')

    expect(authenticate?.(logon, from('10.0.0.1'))).toBe(true)
    expect(authenticate?.(logon, from('0:0:0:0:0:0:0:1'))).toBe(true)
    expect(authenticate?.(logon, from('10.0.0.2'))).toBe(
      '10.0.0.2 is not one of AllowedRemoteAddresses',
    )
    expect(authenticate?.(logon, from('localhost'))).toContain('is not one of')
  })

  test('stands in front of what the application judges', () => {
    const asked: string[] = []
    const authenticate = judge('AllowedRemoteAddresses=10.0.0.1', (_, { host }) => {
      asked.push(host)
      return 'wrong password'
    })

    expect(authenticate?.(logon, from('10.0.0.1'))).toBe('wrong password')
    expect(authenticate?.(logon, from('10.0.0.2'))).toContain('is not one of')
    expect(asked).toEqual(['10.0.0.1'])
  })

  test('is not needed for the application to judge', () => {
    expect(judge('', () => 'no')?.(logon, from('10.0.0.1'))).toBe('no')
    expect(judge('')).toBeUndefined()
  })
})

describe('an engine has one transport', () => {
  const session = (target: string, ...lines: string[]) =>
    ['[SESSION]', `TargetCompID=${target}`, ...lines].join('\n')
  const file = (...sessions: string[]) =>
    ['[DEFAULT]', 'BeginString=FIX.4.4', 'SenderCompID=US', 'HeartBtInt=30', ...sessions].join('\n')
  const dial = ['SocketConnectHost=x', 'SocketConnectPort=1']

  test('sessions that want different ones are refused with both lines', () => {
    const text = file(session('A', ...dial), session('B', ...dial, 'SocketUseSSL=Y'))

    expect(() => readQuickFixCfg(text, { file: 'x.cfg' })).toThrow(
      'x.cfg:9: [SESSION]: expected FIX.4.4:US->B to be connected as FIX.4.4:US->A in line 5, but TLS or socket options differ',
    )
  })

  test('acceptors and initiators with certificates of their own are read by role', () => {
    const text = file(
      'ServerCertificateFile=server.pem',
      'ClientCertificateFile=client.pem',
      session('A', ...dial),
      session('B', 'SocketAcceptPort=1'),
    )

    expect(() => readQuickFixCfg(text)).toThrow('an engine has one transport; read them by role')
    expect(readQuickFixCfg(text, { role: 'acceptor' }).tls).toMatchObject({
      certFile: 'server.pem',
    })
    expect(readQuickFixCfg(text, { role: 'initiator' }).tls).toMatchObject({
      certFile: 'client.pem',
    })
  })

  test('an acceptor does not mind how long a dial may take', () => {
    const text = file(
      'SocketConnectTimeout=5',
      session('A', 'SocketAcceptPort=1'),
      session('B', ...dial),
    )

    expect(readQuickFixCfg(text).tcp).toEqual({ connectTimeoutMs: 5_000 })
    const other = session('C', ...dial, 'SocketConnectTimeout=6')
    expect(() => readQuickFixCfg(`${text}\n${other}`)).toThrow('an engine has one transport')
  })
})

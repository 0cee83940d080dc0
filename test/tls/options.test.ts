import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { createConnection } from 'node:net'
import { UsageError } from '@goldfix/core'
import { configuredTransport, type TransportConfig, tls } from '@goldfix/transport'
import { afterAll, describe, expect, test } from 'vitest'
import { makeCertificates } from '../support/certificates.js'
import { plainServer } from './counterparts.js'
import { dialled, door } from './outcomes.js'

const certificates = makeCertificates()
const { server, client, caFile, otherCaFile, stranger } = certificates
afterAll(() => certificates.remove())

function failureOf(attempt: () => unknown): UsageError {
  try {
    attempt()
  } catch (failure) {
    expect(failure).toBeInstanceOf(UsageError)
    expect(failure).toMatchObject({ code: 'invalid-option' })
    return failure as UsageError
  }
  throw new Error('expected a UsageError, but nothing was thrown')
}

describe('what tls() cannot use, it names', () => {
  const missing = `${certificates.directory}/missing.pem`
  const junk = certificates.file('junk.pem', 'no PEM at all')
  const empty = certificates.file('empty.pem', '')
  const broken = certificates.file(
    'broken.pem',
    '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
  )

  test.each([
    [{ caFile: missing }, `caFile ${missing} cannot be read: ENOENT`],
    [{ ...server, certFile: missing }, `certFile ${missing} cannot be read: ENOENT`],
    [{ ...server, keyFile: missing }, `keyFile ${missing} cannot be read: ENOENT`],
    [{ caFile: certificates.directory }, `caFile ${certificates.directory} cannot be read: EISDIR`],
    [{ caFile: junk }, `caFile ${junk} cannot be used: it holds no certificate in PEM`],
    [{ caFile: empty }, `caFile ${empty} cannot be used: it holds no certificate in PEM`],
    [
      { caFile: server.keyFile },
      `caFile ${server.keyFile} cannot be used: it holds no certificate in PEM`,
    ],
    [{ caFile: broken }, `caFile ${broken} cannot be used: `],
    [
      { ...server, certFile: junk },
      `certFile ${junk} cannot be used: it holds no certificate in PEM`,
    ],
    [{ ...server, certFile: broken }, `certFile ${broken} cannot be used: `],
    [
      { ...server, keyFile: server.certFile },
      `keyFile ${server.certFile} cannot be used: it holds no private key in PEM`,
    ],
    [
      { ...server, keyFile: client.keyFile },
      `keyFile ${client.keyFile} with certFile ${server.certFile} cannot be used: the key is another certificate’s`,
    ],
    [
      { certFile: server.certFile },
      `expected certFile and keyFile together, but got ${server.certFile} alone`,
    ],
    [{ cipherSuites: 'ROT13' }, 'cipherSuites ROT13 cannot be used: OpenSSL knows no such suite'],
    [
      { cipherSuites: 'ECDHE-ECDSA-AES256-GCM-SHA384' },
      'expected cipherSuites with one of TLS 1.3, which begin with TLS_, but they are ECDHE',
    ],
    [
      { cipherSuites: 'ECDHE-ECDSA-AES256-GCM-SHA384', minVersion: 'TLSv1.2' as const },
      'expected cipherSuites with one of TLS 1.3, which begin with TLS_, but they are ECDHE',
    ],
    [
      { cipherSuites: 'TLS_AES_128_GCM_SHA256', minVersion: 'TLSv1.2' as const },
      'expected cipherSuites with one of TLS 1.2, as minVersion allows it, but they are TLS_AES',
    ],
    [{ handshakeTimeoutMs: 0 }, 'expected handshakeTimeoutMs >= 1 milliseconds, but it is 0'],
    [
      { minVersion: 'TLSv1.1' as 'TLSv1.2' },
      "expected minVersion to be one of 'TLSv1.2', 'TLSv1.3', but it is TLSv1.1",
    ],
    [
      { verifyPeer: false as unknown as 'off' },
      "expected verifyPeer to be one of 'required', 'optional', 'off', but it is false",
    ],
  ])('%o', (options, message) => {
    expect(failureOf(() => tls(options)).message).toContain(message)
  })

  test('an encrypted key', () => {
    const { privateKey } = generateKeyPairSync('ec', {
      namedCurve: 'P-256',
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
    })
    const encrypted = certificates.file('encrypted.key', privateKey)

    const failure = failureOf(() => tls({ ...server, keyFile: encrypted }))

    expect(failure.message).toBe(
      `keyFile ${encrypted} cannot be used: it is encrypted, and no passphrase is known here`,
    )
  })

  test('listening without a certificate', async () => {
    const listening = tls({ caFile }).listen({ host: '127.0.0.1', port: 0 }, () => undefined)

    await expect(listening).rejects.toThrow('expected certFile and keyFile to listen with TLS')
  })
})

describe('an unverified peer', () => {
  test('is warned of once for each tls(), however often it dials and listens', () => {
    const source = `
      import { tls } from '@goldfix/transport'
      process.on('warning', ({ name, code, message }) => console.log(name, code, message))
      const transport = tls({ verifyPeer: 'off' })
      for (const port of [1, 2, 3])
        transport.dial({ host: '127.0.0.1', port }).subscribe({ error: () => undefined })
    `
    const node = [`--conditions=@goldfix/source`, '--import', 'tsx', '--no-warnings']

    const output = execFileSync(
      process.execPath,
      [...node, '--input-type=module', '--eval', source],
      { cwd: new URL('..', import.meta.url), encoding: 'utf8' },
    )

    expect(output).toBe(
      "GoldFixWarning GOLDFIX_TLS_UNVERIFIED verifyPeer is 'off': whoever answers or dials is believed, passwords included. For development alone.\n",
    )
  })
})

describe('the names of configuration files', () => {
  /** The dial of one configuration to the door of another. */
  async function between(theirs: TransportConfig, ours: TransportConfig) {
    const listener = await configuredTransport(theirs).listen(
      { host: '127.0.0.1', port: 0 },
      (connection) => connection.incoming.subscribe((bytes) => connection.write(bytes)),
    )
    const said = await new Promise<string>((resolve) => {
      configuredTransport(ours)
        .dial(listener.address)
        .subscribe({
          next(connection) {
            connection.incoming.subscribe({
              next(bytes) {
                resolve(bytes.toString())
                connection.close()
              },
              error: (failure) => resolve(failure.message),
              complete: () => resolve('closed'),
            })
            connection.write(Buffer.from('hello'))
          },
          error: (failure) => resolve(failure.message),
        })
    })
    await listener.close()
    return said
  }

  const venue = { useSsl: true, ...server }

  test.each<[string, TransportConfig, TransportConfig, string]>([
    ['plain', {}, { bufferSize: 4_096, connectionTimeout: 2 }, 'hello'],
    ['TLS', venue, { useSsl: true, caFile, bufferSize: 4_096, connectionTimeout: 2 }, 'hello'],
    ['another caFile', venue, { useSsl: true, caFile: otherCaFile }, 'does not vouch for'],
    ['verified', venue, { useSsl: true, caFile: otherCaFile, verifyPeer: true }, 'not vouch for'],
    ['unverified', venue, { useSsl: true, caFile: otherCaFile, verifyPeer: false }, 'hello'],
    ['mutual', { ...venue, caFile }, { useSsl: true, caFile, ...client }, 'hello'],
    [
      'mutual, nothing shown',
      { ...venue, caFile },
      { useSsl: true, caFile },
      'requires a client certificate: set certFile and keyFile',
    ],
    [
      'mutual, unverified',
      { ...venue, caFile, verifyPeer: false },
      { useSsl: true, caFile, ...stranger },
      'hello',
    ],
  ])('%s', async (_title, theirs, ours, said) => {
    expect(await between(theirs, ours)).toContain(said)
  })

  test('files without useSsl are no plain connection', () => {
    const failure = failureOf(() => configuredTransport({ caFile }))

    expect(failure.message).toBe(`expected useSsl with the file ${caFile}, but it is missing`)
    expect(() => configuredTransport({ caFile, useSsl: false })).not.toThrow()
  })

  test.each([
    [{ bufferSize: 1 }, 'expected bufferSize from 1,024 to 16,777,216 bytes, but it is 1'],
    [{ connectionTimeout: 0 }, 'expected connectTimeoutMs >= 1 milliseconds, but it is 0'],
  ])('%o is refused', (config, message) => {
    expect(failureOf(() => configuredTransport(config)).message).toBe(message)
  })
})

describe('TLS here, none there', () => {
  test.each([
    ['talks', () => '8=FIX.4.4\x01', 'does not speak TLS', 'tls'],
    [
      'hangs up',
      () => 'end' as const,
      'broke off the TLS handshake: it may not speak TLS, or require a client certificate',
      'tls',
    ],
    [
      'says nothing',
      () => 'silence' as const,
      'did not finish the TLS handshake within 150 ms',
      'timeout',
    ],
  ])('a plain server that %s', async (_title, answer, failed, code) => {
    const plain = await plainServer(answer)

    const outcome = await dialled({ caFile, connectTimeoutMs: 150 }, plain.address)
    plain.stop()

    expect(outcome).toEqual({ failed, code })
  })

  test.each([
    ['8=FIX.4.4\x019=5\x01', 'does not speak TLS'],
    ['GET / HTTP/1.1\r\n\r\n', 'does not speak TLS'],
  ])('a plain client that says %o', async (text, refused) => {
    const venue = await door(server)
    const socket = createConnection(venue.address).on('error', () => undefined)
    socket.write(text)

    expect(await venue.next()).toEqual({ refused })
    socket.destroy()
    await venue.close()
  })
})

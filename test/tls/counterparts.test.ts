import type { TlsOptions } from '@goldfix/transport'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { makeCertificates } from '../support/certificates.js'
import { hasOpenSsl, node, openSsl, type Setting } from './counterparts.js'
import { dialled, door, type Outcome } from './outcomes.js'

const certificates = makeCertificates()
const { caFile, otherCaFile, server, client, expired, notYetValid, wrongHost } = certificates
const { stranger, impostor, selfSigned } = certificates
afterAll(() => certificates.remove())

let cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanUp.reverse()) await clean()
  cleanUp = []
})

const counterparts = [node, ...(hasOpenSsl() ? [openSsl] : [])]
const AES_128 = 'TLS_AES_128_GCM_SHA256'
const AES_256 = 'TLS_AES_256_GCM_SHA384'
const NO_VERSION = 'speaks no TLS version that both sides allow, minVersion here is TLSv1.3'
const UNKNOWN = `has a certificate that caFile ${caFile} does not vouch for`
/** Node's servers close without an alert where a client certificate is not good. */
const HANG_UP = `broke off the TLS handshake: it may not speak TLS, or not believe ${expired.certFile}`

interface Dial {
  readonly title: string
  readonly server: Setting
  readonly dial: TlsOptions
  /** Left out: accepted. */
  readonly is?: Outcome
  /** Where OpenSSL, which sends alerts, tells more. */
  readonly isWithOpenSsl?: Outcome
}

const bad = (failed: string): Outcome => ({ failed, code: 'tls' })

const dials: Dial[] = [
  { title: '1.3', server: { identity: server, version: '1.3' }, dial: { caFile } },
  {
    title: '1.2, by default',
    server: { identity: server, version: '1.2' },
    dial: { caFile },
    is: bad(NO_VERSION),
  },
  {
    title: '1.2, opted in',
    server: { identity: server, version: '1.2' },
    dial: { caFile, minVersion: 'TLSv1.2' },
  },
  {
    title: '1.3, with 1.2 opted in',
    server: { identity: server, version: '1.3' },
    dial: { caFile, minVersion: 'TLSv1.2' },
  },
  {
    title: 'an expired certificate',
    server: { identity: expired },
    dial: { caFile },
    is: bad('has a certificate that has expired'),
  },
  {
    title: 'an expired certificate, of 1.2',
    server: { identity: expired, version: '1.2' },
    dial: { caFile, minVersion: 'TLSv1.2' },
    is: bad('has a certificate that has expired'),
  },
  {
    title: 'a certificate of tomorrow',
    server: { identity: notYetValid },
    dial: { caFile },
    is: bad('has a certificate that is not valid yet'),
  },
  {
    title: 'an unknown authority',
    server: { identity: stranger },
    dial: { caFile },
    is: bad(UNKNOWN),
  },
  {
    title: 'an authority with a borrowed name',
    server: { identity: impostor },
    dial: { caFile },
    is: bad(UNKNOWN),
  },
  {
    title: 'a self-signed certificate',
    server: { identity: selfSigned },
    dial: { caFile },
    is: bad(UNKNOWN),
  },
  {
    title: 'our authority, without a caFile',
    server: { identity: server },
    dial: {},
    is: bad('has a certificate that no authority that Node knows vouches for: set caFile'),
  },
  {
    title: 'a self-signed certificate that is the caFile',
    server: { identity: selfSigned },
    dial: { caFile: selfSigned.certFile },
  },
  {
    title: 'another host',
    server: { identity: wrongHost },
    dial: { caFile },
    is: bad(
      'has a certificate for DNS:other.example, not for 127.0.0.1: set serverName if another is meant',
    ),
  },
  {
    title: 'another host that is expected',
    server: { identity: wrongHost },
    dial: { caFile, serverName: 'other.example' },
  },
  {
    title: 'the host that is dialled where another is expected',
    server: { identity: server },
    dial: { caFile, serverName: 'other.example' },
    is: bad(
      'has a certificate for DNS:venue.example, DNS:localhost, IP Address:127.0.0.1, not for other.example: set serverName if another is meant',
    ),
  },
  {
    title: 'an address that is expected',
    server: { identity: server },
    dial: { caFile, serverName: '127.0.0.1' },
  },
  {
    title: 'an address that the certificate has not',
    server: { identity: wrongHost },
    dial: { caFile, serverName: '127.0.0.1' },
    is: bad(
      'has a certificate for DNS:other.example, not for 127.0.0.1: set serverName if another is meant',
    ),
  },
  {
    title: 'no suite in common',
    server: { identity: server, suite: AES_128 },
    dial: { caFile, cipherSuites: AES_256 },
    is: bad(
      'has no cipher suite in common with us, or requires a client certificate: set certFile and keyFile',
    ),
  },
  {
    title: 'one suite in common',
    server: { identity: server, suite: AES_128 },
    dial: { caFile, cipherSuites: `${AES_256}:${AES_128}` },
  },
  {
    title: 'our certificate required and shown',
    server: { identity: server, caFile, clients: 'required' },
    dial: { caFile, ...client },
  },
  {
    title: 'our certificate required and not shown',
    server: { identity: server, caFile, clients: 'required' },
    dial: { caFile },
    is: {
      ended: 'requires a client certificate: set certFile and keyFile',
      code: 'tls',
    },
  },
  {
    title: 'our certificate required and not shown, of 1.2',
    server: { identity: server, caFile, clients: 'required', version: '1.2' },
    dial: { caFile, minVersion: 'TLSv1.2' },
    is: bad(
      'has no cipher suite in common with us, or requires a client certificate: set certFile and keyFile',
    ),
  },
  {
    title: 'our certificate required and expired',
    server: { identity: server, caFile, clients: 'required' },
    dial: { caFile, ...expired },
    is: { ended: 'without a word' },
    isWithOpenSsl: {
      ended: `says that our certificate ${expired.certFile} has expired`,
      code: 'tls',
    },
  },
  {
    title: 'our certificate required and expired, of 1.2',
    server: { identity: server, caFile, clients: 'required', version: '1.2' },
    dial: { caFile, ...expired, minVersion: 'TLSv1.2' },
    is: bad(HANG_UP),
    isWithOpenSsl: bad(`says that our certificate ${expired.certFile} has expired`),
  },
  {
    title: 'our certificate required and of an unknown authority',
    server: { identity: server, caFile, clients: 'required' },
    dial: { caFile, ...stranger },
    is: { ended: 'without a word' },
    isWithOpenSsl: { ended: `does not believe our certificate ${stranger.certFile}`, code: 'tls' },
  },
  {
    title: 'our certificate optional and not shown',
    server: { identity: server, caFile, clients: 'optional' },
    dial: { caFile },
  },
  {
    title: 'an unknown authority, unverified',
    server: { identity: stranger },
    dial: { caFile, verifyPeer: 'off' },
  },
  {
    title: 'an unknown authority, required in so many words',
    server: { identity: stranger },
    dial: { caFile, verifyPeer: 'required' },
    is: bad(UNKNOWN),
  },
  {
    title: 'an unknown authority, optional: a server always shows its certificate',
    server: { identity: stranger },
    dial: { caFile, verifyPeer: 'optional' },
    is: bad(UNKNOWN),
  },
]

interface Visit {
  readonly title: string
  readonly client: Setting
  readonly door: TlsOptions
  /** Left out: accepted. */
  readonly refused?: string
  /** Where OpenSSL, which sends alerts, tells more. */
  readonly refusedWithOpenSsl?: string
}

const MUTUAL = { ...server, caFile }
const OPTIONAL = { ...MUTUAL, verifyPeer: 'optional' } as const

const visits: Visit[] = [
  { title: '1.3', client: { caFile, version: '1.3' }, door: server },
  {
    title: '1.2, by default',
    client: { caFile, version: '1.2' },
    door: server,
    refused: NO_VERSION,
  },
  {
    title: '1.2, opted in',
    client: { caFile, version: '1.2' },
    door: { ...server, minVersion: 'TLSv1.2' },
  },
  { title: 'a good certificate', client: { caFile, identity: client }, door: MUTUAL },
  {
    title: 'a good certificate, of 1.2',
    client: { caFile, identity: client, version: '1.2' },
    door: { ...MUTUAL, minVersion: 'TLSv1.2' },
  },
  {
    title: 'no certificate',
    client: { caFile },
    door: MUTUAL,
    refused: 'shows no certificate, and verifyPeer requires one',
  },
  {
    title: 'no certificate, of 1.2',
    client: { caFile, version: '1.2' },
    door: { ...MUTUAL, minVersion: 'TLSv1.2' },
    refused: 'shows no certificate, and verifyPeer requires one',
  },
  {
    title: 'an expired certificate',
    client: { caFile, identity: expired },
    door: MUTUAL,
    refused: 'has a certificate that has expired',
  },
  {
    title: 'a certificate of tomorrow',
    client: { caFile, identity: notYetValid },
    door: MUTUAL,
    refused: 'has a certificate that is not valid yet',
  },
  {
    title: 'an unknown authority',
    client: { caFile, identity: stranger },
    door: MUTUAL,
    refused: UNKNOWN,
  },
  {
    title: 'an unknown authority, of 1.2',
    client: { caFile, identity: stranger, version: '1.2' },
    door: { ...MUTUAL, minVersion: 'TLSv1.2' },
    refused: UNKNOWN,
  },
  {
    title: 'a good certificate where it is optional',
    client: { caFile, identity: client },
    door: OPTIONAL,
  },
  { title: 'no certificate where it is optional', client: { caFile }, door: OPTIONAL },
  {
    title: 'an expired certificate where it is optional',
    client: { caFile, identity: expired },
    door: OPTIONAL,
    refused: 'has a certificate that has expired',
  },
  {
    title: 'an unknown authority where it is optional',
    client: { caFile, identity: stranger },
    door: OPTIONAL,
    refused: UNKNOWN,
  },
  {
    title: 'an unknown authority, unverified',
    client: { caFile, identity: stranger },
    door: { ...MUTUAL, verifyPeer: 'off' },
  },
  {
    title: 'no suite in common',
    client: { caFile, suite: AES_128 },
    door: { ...server, cipherSuites: AES_256 },
    refused: 'has no cipher suite in common with us',
  },
  {
    title: 'a client that knows another authority',
    client: { caFile: otherCaFile },
    door: server,
    refused: `broke off the TLS handshake: it may not believe our certificate ${server.certFile}, for the name that it dialled`,
    refusedWithOpenSsl: `does not believe our certificate ${server.certFile}`,
  },
  {
    title: 'a client that finds our certificate expired',
    client: { caFile },
    door: expired,
    refused: `broke off the TLS handshake: it may not believe our certificate ${expired.certFile}, for the name that it dialled`,
    refusedWithOpenSsl: `says that our certificate ${expired.certFile} has expired`,
  },
  {
    title: 'a client that means another host',
    client: { caFile, name: 'other.example' },
    door: server,
    refused: `broke off the TLS handshake: it may not believe our certificate ${server.certFile}, for the name that it dialled`,
    refusedWithOpenSsl: `does not believe our certificate ${server.certFile}`,
  },
]

describe.each(counterparts)('with $name', (counterpart) => {
  test.each(dials)('as a server, dialled: $title', async ({ server, dial, is, isWithOpenSsl }) => {
    const venue = await counterpart.serve(server)
    cleanUp.push(() => venue.stop())

    const outcome = await dialled(dial, venue.address)

    const expected = (counterpart === openSsl ? isWithOpenSsl : undefined) ?? is
    if (expected === undefined) expect(outcome).toMatchObject({ peer: venue.address })
    else expect(outcome).toEqual(expected)
  })

  test.each(visits)('as a client, accepted: $title', async (visit) => {
    const venue = await door(visit.door)
    cleanUp.push(() => venue.close())

    const guest = counterpart.dial(venue.address, visit.client)
    cleanUp.push(() => guest.stop())

    const refused =
      (counterpart === openSsl ? visit.refusedWithOpenSsl : undefined) ?? visit.refused
    const expected = refused === undefined ? { peer: { host: '127.0.0.1' } } : { refused }
    expect(await venue.next()).toMatchObject(expected)
  })
})

import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  createEngine,
  type Engine,
  type EngineEvent,
  type Peer,
  type SessionOptions,
  type Transport,
} from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { type TlsOptions, tcp, tls } from '@goldfix/transport'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { makeCertificates } from '../support/certificates.js'
import { node } from './counterparts.js'

const certificates = makeCertificates()
const { server, client, caFile, otherCaFile, expired, wrongHost } = certificates
afterAll(() => certificates.remove())

const running: Engine[] = []
afterEach(async () => {
  for (const engine of running.splice(0).reverse()) await engine.stop()
})

const VENUE = { beginString: 'FIX.4.4', senderCompId: 'VENUE', targetCompId: 'DESK' } as const
const DESK = { beginString: 'FIX.4.4', senderCompId: 'DESK', targetCompId: 'VENUE' } as const
const MUTUAL = { ...server, caFile }

/** An engine with one session, and its events as they come. */
async function run(transport: Transport, session: SessionOptions) {
  const events: EngineEvent[] = []
  const awaited = new Set<() => void>()
  const messages: string[] = []
  const engine = createEngine({
    transport,
    store: memoryStore(),
    sessions: [session],
    onEvent(event) {
      events.push(event)
      for (const look of awaited) look()
    },
    onMessage: (message) => void messages.push(message.msgType),
  })
  running.push(engine)
  await engine.start()
  const heard = <Type extends EngineEvent['type']>(type: Type) =>
    new Promise<Extract<EngineEvent, { type: Type }>>((resolve) => {
      const look = () => {
        const found = events.find((event) => event.type === type)
        if (found === undefined) return
        awaited.delete(look)
        resolve(found as Extract<EngineEvent, { type: Type }>)
      }
      awaited.add(look)
      look()
    })
  return { engine, events, heard, messages }
}

async function venueWith(options: TlsOptions, judge?: (peer: Peer) => true | string) {
  const venue = await run(tls(options), {
    ...VENUE,
    role: 'acceptor',
    listen: { host: '127.0.0.1', port: 0 },
    ...(judge && { authenticate: (_logon, peer) => judge(peer) }),
  })
  const at = await venue.engine.address('FIX.4.4:VENUE->DESK')
  return { ...venue, at }
}

function deskWith(transport: Transport, at: { host: string; port: number }) {
  return run(transport, {
    ...DESK,
    role: 'initiator',
    connect: at,
    logonFields: [
      [553, 'desk'],
      [554, 'canary-secret'],
    ],
    reconnect: { min: 3_600, max: 3_600 },
  })
}

describe('two engines over TLS', () => {
  test('log on and trade', async () => {
    const venue = await venueWith(server)
    const desk = await deskWith(tls({ caFile }), venue.at)
    const session = desk.engine.session('FIX.4.4:DESK->VENUE')
    await session.ready()

    await session.send({ msgType: 'D', fields: [[11, 'order-1']] }).committed
    await session.logout()

    expect(venue.messages).toEqual(['D'])
  })

  test('the certificate that the desk has proved is there for authenticate', async () => {
    const peers: Peer[] = []
    const venue = await venueWith(MUTUAL, (peer) => {
      peers.push(peer)
      return peer.certificate?.subject === 'DESK' ? true : 'not the desk'
    })
    const desk = await deskWith(tls({ caFile, ...client }), venue.at)

    await desk.engine.session('FIX.4.4:DESK->VENUE').ready()

    const { fingerprint256 } = new X509Certificate(readFileSync(client.certFile))
    expect(peers).toEqual([
      {
        host: '127.0.0.1',
        port: expect.any(Number),
        certificate: { subject: 'DESK', altNames: 'DNS:desk.example', fingerprint256 },
      },
    ])
  })

  test('a good certificate of somebody else is refused by authenticate', async () => {
    const venue = await venueWith(MUTUAL, (peer) =>
      peer.certificate?.subject === 'DESK' ? true : `not the desk, ${peer.certificate?.subject}`,
    )
    await deskWith(tls({ caFile, ...wrongHost }), venue.at)

    expect(await venue.heard('logon-refused')).toMatchObject({ reason: 'not the desk, OTHER' })
  })

  test.each<[string, TlsOptions, object]>([
    ['not asked', server, {}],
    ['asked in vain', { ...MUTUAL, verifyPeer: 'optional' }, {}],
    ['shown, but believed unseen', { ...MUTUAL, verifyPeer: 'off' }, client],
  ])('authenticate sees no certificate that was %s', async (_title, theirs, ours) => {
    const peers: Peer[] = []
    const venue = await venueWith(theirs, (peer) => {
      peers.push(peer)
      return true
    })
    const desk = await deskWith(tls({ caFile, ...ours }), venue.at)

    await desk.engine.session('FIX.4.4:DESK->VENUE').ready()

    expect(peers).toEqual([{ host: '127.0.0.1', port: expect.any(Number) }])
  })
})

describe('a refused handshake is an event with its reason', () => {
  test('the desk does not believe the venue: nothing of a Logon was made', async () => {
    const venue = await venueWith(server)
    const desk = await deskWith(tls({ caFile: otherCaFile }), venue.at)

    expect(await desk.heard('connection-failed')).toMatchObject({
      reason: `127.0.0.1:${venue.at.port} has a certificate that caFile ${otherCaFile} does not vouch for (UNABLE_TO_VERIFY_LEAF_SIGNATURE)`,
    })
    expect(desk.engine.session('FIX.4.4:DESK->VENUE').numbers.nextOut).toBe(1)
    const { peer, reason } = await venue.heard('turned-away')
    expect(peer).toEqual({ host: '127.0.0.1', port: expect.any(Number) })
    expect(reason).toBe(
      `127.0.0.1:${peer.port} broke off the TLS handshake: it may not believe our certificate ${server.certFile}, for the name that it dialled (ECONNRESET)`,
    )
  })

  // In TLS 1.3 the dial succeeds before the venue has judged the desk's certificate; Node's servers send no alert for
  // one that is not good.
  test.each<[string, object, string, string]>([
    [
      'no certificate',
      {},
      'shows no certificate, and verifyPeer requires one (ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE)',
      'requires a client certificate: set certFile and keyFile',
    ],
    [
      'an expired one',
      expired,
      'has a certificate that has expired (CERT_HAS_EXPIRED)',
      'the peer closed the connection',
    ],
  ])('the venue refuses %s, and reads no Logon', async (_title, ours, reason, told) => {
    const venue = await venueWith(MUTUAL)
    const desk = await deskWith(tls({ caFile, ...ours }), venue.at)

    const refused = await venue.heard('turned-away')
    const lost = await desk.heard('connection-lost')

    expect(refused.reason).toBe(`127.0.0.1:${refused.peer.port} ${reason}`)
    expect(lost.reason).toContain(told)
    expect(venue.events.map(({ type }) => type)).not.toContain('logon-refused')
    expect(venue.engine.session('FIX.4.4:VENUE->DESK').numbers.nextIn).toBe(1)
    expect(JSON.stringify([...venue.events, ...desk.events])).not.toContain('canary-secret')
  })

  test('of TLS 1.2, the venue refuses before there is a Logon', async () => {
    const venue = await node.serve({
      identity: server,
      caFile,
      clients: 'required',
      version: '1.2',
    })
    const desk = await deskWith(tls({ caFile, ...expired, minVersion: 'TLSv1.2' }), venue.address)

    expect(await desk.heard('connection-failed')).toMatchObject({
      reason: `127.0.0.1:${venue.address.port} broke off the TLS handshake: it may not speak TLS, or not believe ${expired.certFile} (ECONNRESET)`,
    })
    expect(desk.engine.session('FIX.4.4:DESK->VENUE').numbers.nextOut).toBe(1)
    venue.stop()
  })

  test('the desk forgot TLS', async () => {
    const venue = await venueWith(server)
    const desk = await deskWith(tcp(), venue.at)

    const { peer, reason } = await venue.heard('turned-away')
    expect(reason).toMatch(`127.0.0.1:${peer.port} does not speak TLS`)
    await desk.heard('connection-lost')
  })
})

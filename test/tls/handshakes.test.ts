import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { makeCertificates } from '../support/certificates.js'
import { hasOpenSsl } from './counterparts.js'
import { dialled, door } from './outcomes.js'

const certificates = makeCertificates()
const { server, client, caFile, otherCaFile } = certificates
afterAll(() => certificates.remove())

let cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanUp.reverse()) await clean()
  cleanUp = []
})

async function opened(options: Parameters<typeof door>[0]) {
  const venue = await door(options)
  cleanUp.push(() => venue.close())
  return venue
}

/** Connects and says nothing. */
async function silentClient(to: { host: string; port: number }) {
  const socket = createConnection(to).on('error', () => undefined)
  cleanUp.push(() => socket.destroy())
  await once(socket, 'connect')
  return socket
}

describe('handshakes', () => {
  test('a client that is silent is refused after handshakeTimeoutMs, and named', async () => {
    const venue = await opened({ ...server, handshakeTimeoutMs: 60 })

    await silentClient(venue.address)

    expect(await venue.next()).toEqual({
      refused: 'did not finish the TLS handshake within 60 ms',
    })
  })

  test('a client that leaves in the middle is refused, and named', async () => {
    const venue = await opened(server)
    const socket = await silentClient(venue.address)

    socket.write(Buffer.of(0x16, 3, 1))
    socket.end()

    expect(await venue.next()).toEqual({
      refused: expect.stringContaining('broke off the TLS handshake'),
    })
  })

  test('half of one keeps nobody else out', async () => {
    const venue = await opened(server)
    const half = await silentClient(venue.address)
    half.write(Buffer.of(0x16, 3, 1, 1, 0))

    expect(await dialled({ caFile }, venue.address)).toMatchObject({ peer: venue.address })
  })

  test('256 halves keep the next one out, not the one after they are gone', async () => {
    const venue = await opened(server)
    const halves = []
    for (let count = 0; count < 256; count += 1) halves.push(await silentClient(venue.address))

    expect(await dialled({ caFile }, venue.address)).toMatchObject({ code: 'tls' })
    expect(await venue.next()).toEqual({
      refused: 'is one too many: 256 TLS handshakes are under way already',
    })

    for (const half of halves) half.destroy()
    for (const _ of halves) await venue.next()
    expect(await dialled({ caFile }, venue.address)).toMatchObject({ peer: venue.address })
  })

  test('200 that failed leave nothing behind', async () => {
    const warnings: Error[] = []
    const note = (warning: Error) => warnings.push(warning)
    process.on('warning', note)
    cleanUp.push(() => process.off('warning', note))
    const venue = await opened({ ...server, caFile })
    await dialled({ caFile, ...client }, venue.address)
    await venue.next()
    const before = handles()

    for (let count = 0; count < 50; count += 1) {
      await dialled({ caFile: otherCaFile }, venue.address)
      await venue.next()
      await dialled({ caFile }, venue.address)
      await venue.next()
      await dialled({ caFile, ...certificates.expired }, venue.address)
      await venue.next()
      const plain = await silentClient(venue.address)
      plain.write('8=FIX.4.4\x01')
      await venue.next()
      plain.destroy()
    }

    while (handles().length > before.length) await new Promise((resolve) => setImmediate(resolve))
    expect(handles().length).toBeLessThanOrEqual(before.length)
    expect(warnings).toEqual([])
  })

  test('one that is not finished when the listener closes comes to nothing', async () => {
    const venue = await opened(server)
    const socket = await silentClient(venue.address)
    await venue.close()

    const client = connect({ socket, ca: readFileSync(caFile), host: '127.0.0.1' })
    client.on('error', () => undefined)
    client.resume()

    await once(client, 'close')
  })
})

describe.each(['TLSv1.2', 'TLSv1.3'] as const)('%s', (minVersion) => {
  test('a session is not resumed', async () => {
    const venue = await opened({ ...server, minVersion })
    const visit = async (session?: Buffer) => {
      const socket: TLSSocket = connect({
        ...venue.address,
        ca: readFileSync(caFile),
        maxVersion: minVersion,
        ...(session && { session }),
      })
      let saved: Buffer | undefined
      socket.on('session', (bytes) => {
        saved = bytes
      })
      await once(socket, 'secureConnect')
      saved ??= socket.getSession()
      socket.write('hello')
      await once(socket, 'data')
      const reused = socket.isSessionReused()
      socket.destroy()
      return { reused, saved }
    }

    const first = await visit()

    expect(first.saved).toBeInstanceOf(Buffer)
    expect(await visit(first.saved)).toMatchObject({ reused: false })
  })
})

describe.runIf(hasOpenSsl())('openssl s_client', () => {
  let child: ChildProcess | undefined
  afterEach(() => child?.kill())

  test('may not renegotiate', async () => {
    const venue = await opened({ ...server, minVersion: 'TLSv1.2' })
    const { host, port } = venue.address
    child = spawn('openssl', ['s_client', '-connect', `${host}:${port}`, '-tls1_2'])
    let said = ''
    const end = new Promise((resolve) => child?.once('close', resolve))
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes) => {
        said += bytes
        if (said.includes('Verify return code') && !said.includes('RENEGOTIATING'))
          child?.stdin?.write('R\n')
      })

    await end

    expect(said).toContain('no renegotiation')
  })
})

function handles(): string[] {
  return process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Timeout/.test(name))
}

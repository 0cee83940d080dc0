import { once } from 'node:events'
import {
  type AddressInfo,
  createConnection,
  createServer,
  type Server,
  type Socket,
} from 'node:net'
import { type Clock, type Connection, ConnectionError, UsageError } from '@goldfix/core'
import { firstValueFrom } from 'rxjs'
import { afterEach, describe, expect, test } from 'vitest'
import { connectionError } from './connection-error.js'
import { systemClock } from './system-clock.js'
import { tcp } from './tcp.js'

// What it has in common with every transport is in test/contract/tcp.test.ts.

const ANYWHERE = { host: '127.0.0.1', port: 0 }

let cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanUp.reverse()) await clean()
  cleanUp = []
})

/** Timers that go off only when told to. */
function heldClock() {
  const timers = new Set<{ run: () => void; ms: number }>()
  const clock: Clock = {
    ...systemClock(),
    setTimeout(run, ms) {
      const timer = { run, ms }
      timers.add(timer)
      return timer
    },
    clearTimeout: (timer) => void timers.delete(timer as { run: () => void; ms: number }),
  }
  const fire = () => {
    for (const timer of timers) {
      timers.delete(timer)
      timer.run()
    }
  }
  return { clock, timers, fire }
}

/** A peer that does with its socket what no transport would. */
async function rawServer(options: { allowHalfOpen?: boolean } = {}) {
  const server: Server = createServer(options)
  const accepted = once(server, 'connection') as Promise<[Socket]>
  server.listen(ANYWHERE)
  await once(server, 'listening')
  cleanUp.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const socket = accepted.then(([socket]) => {
    cleanUp.push(() => socket.destroy())
    return socket
  })
  return { address: { host: '127.0.0.1', port }, socket }
}

async function dialled(transport = tcp(), options: { allowHalfOpen?: boolean } = {}) {
  const { address, socket } = await rawServer(options)
  const connection = await firstValueFrom(transport.dial(address))
  cleanUp.push(() => connection.close())
  return { address, connection, raw: await socket }
}

/** How `incoming` ends, and what came before. */
function ending(connection: Connection): Promise<{ size: number; failure?: ConnectionError }> {
  return new Promise((resolve) => {
    let size = 0
    connection.incoming.subscribe({
      next: (bytes) => {
        size += bytes.length
      },
      error: (failure: ConnectionError) => resolve({ size, failure }),
      complete: () => resolve({ size }),
    })
  })
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

describe('tcp', () => {
  test('a dial that is not answered fails with timeout, and what was tried is named', async () => {
    const { clock, timers, fire } = heldClock()
    const { address } = await rawServer()
    const transport = tcp({ connectTimeoutMs: 2_500, clock })

    const dialling = firstValueFrom(transport.dial(address))
    expect([...timers].map(({ ms }) => ms)).toEqual([2_500])
    fire()

    await expect(dialling).rejects.toMatchObject({
      name: 'ConnectionError',
      code: 'timeout',
      message: `127.0.0.1:${address.port} did not answer within 2500 ms`,
    })
  })

  test('a peer that resets fails incoming with reset', async () => {
    const { connection, raw } = await dialled()
    const ended = ending(connection)

    raw.resetAndDestroy()

    const { failure } = await ended
    expect(failure).toBeInstanceOf(ConnectionError)
    expect(failure?.code).toBe('reset')
    expect(failure?.cause).toMatchObject({ code: 'ECONNRESET' })
  })

  test('a reset that came before incoming was subscribed is told to whoever subscribes', async () => {
    const { connection, raw } = await dialled()
    while (connection.write(Buffer.alloc(1_000_000)));
    raw.resetAndDestroy()
    await connection.drained()

    const { failure } = await ending(connection)

    expect(failure?.code).toBe('reset')
    expect(failure?.cause).toMatchObject({ code: 'ECONNRESET' })
  })

  test('an end that came before incoming was subscribed completes whoever subscribes', async () => {
    const { connection, raw } = await dialled()
    raw.resume().end()
    await once(raw, 'close')

    expect(await ending(connection)).toEqual({ size: 0 })
  })

  test('a reset frees whoever waits for drained, and harms nobody who writes on', async () => {
    const { connection, raw } = await dialled()
    while (connection.write(Buffer.alloc(1_000_000)));
    const drained = connection.drained()

    raw.resetAndDestroy()

    await drained
    connection.write(Buffer.from('too late'))
    connection.close()
    await turn()
  })

  test('a reset after close is nobody’s business', async () => {
    const { connection, raw } = await dialled(tcp(), { allowHalfOpen: true })
    connection.close()

    raw.resetAndDestroy()

    await once(raw, 'close')
    await turn()
  })

  test('a peer that does not answer the end is left after lingerMs', async () => {
    const { clock, timers, fire } = heldClock()
    const { connection, raw } = await dialled(tcp({ lingerMs: 700, clock }), {
      allowHalfOpen: true,
    })
    const failed = once(raw, 'error')
    raw.resume()
    connection.write(Buffer.from('last words'))

    connection.close()
    await once(raw, 'end')
    expect([...timers].map(({ ms }) => ms)).toEqual([700])
    fire()

    const talking = setInterval(() => raw.write('still talking'), 1)
    cleanUp.push(() => clearInterval(talking))
    const [cause] = await failed
    expect(['EPIPE', 'ECONNRESET']).toContain(cause.code)
  })

  test('bytes we did not read do not cost the peer our last ones', async () => {
    const { connection, raw } = await dialled()
    connection.pause()
    raw.write(Buffer.alloc(500_000))
    const received: Buffer[] = []
    raw.on('data', (bytes) => received.push(bytes))
    const ended = once(raw, 'end')

    connection.write(Buffer.from('logout'))
    connection.close()

    await ended
    expect(Buffer.concat(received).toString()).toBe('logout')
  })

  test('200 connections leave no socket, no timer and no warning behind', async () => {
    const { clock, timers } = heldClock()
    const warnings: Error[] = []
    const onWarning = (warning: Error) => warnings.push(warning)
    process.on('warning', onWarning)
    cleanUp.push(() => process.off('warning', onWarning))
    const transport = tcp({ clock })
    const before = openSockets()
    const far: Connection[] = []
    const listener = await transport.listen(ANYWHERE, (connection) => far.push(connection))

    for (let count = 0; count < 200; count += 1) {
      const near = await firstValueFrom(transport.dial(listener.address))
      const ended = ending(near)
      while (far.length === 0) await turn()
      const other = far.pop()
      other?.write(Buffer.from('hello'))
      other?.close()
      expect(await ended).toEqual({ size: 5 })
      near.close()
    }
    await listener.close()

    while (openSockets() > before || timers.size > 0) await turn()
    expect(warnings).toEqual([])
  })

  test('a listener at an address that is not ours is refused', async () => {
    const listening = tcp().listen({ host: '192.0.2.1', port: 0 }, () => undefined)

    await expect(listening).rejects.toMatchObject({
      code: 'address-invalid',
      message: expect.stringContaining('192.0.2.1:0'),
    })
  })

  test('a client that is gone before it is accepted is not handed over, or ends as reset', async () => {
    const transport = tcp()
    const ends: Promise<{ failure?: ConnectionError }>[] = []
    const listener = await transport.listen(ANYWHERE, (connection) => {
      ends.push(ending(connection))
    })
    cleanUp.push(() => listener.close())
    const socket = createConnection(listener.address)
    await once(socket, 'connect')
    socket.resetAndDestroy()
    const last = await firstValueFrom(transport.dial(listener.address))
    last.close()

    while (ends.length === 0) await turn()
    for (const end of await Promise.all(ends))
      expect([undefined, 'reset']).toContain(end.failure?.code)
  })

  test.each([{ connectTimeoutMs: 0 }, { connectTimeoutMs: Number.NaN }, { lingerMs: -1 }])(
    'refuses %o',
    (options) => {
      expect(() => tcp(options)).toThrow(UsageError)
    },
  )
})

describe('connectionError', () => {
  test.each([
    { system: 'ECONNREFUSED', code: 'refused', text: '10.0.0.1:80 refused the connection' },
    { system: 'ECONNRESET', code: 'reset', text: '10.0.0.1:80 reset the connection' },
    { system: 'EPIPE', code: 'reset', text: '10.0.0.1:80 reset the connection' },
    { system: 'ETIMEDOUT', code: 'timeout', text: '10.0.0.1:80 does not answer' },
    { system: 'EHOSTUNREACH', code: 'unreachable', text: '10.0.0.1:80 cannot be reached' },
    { system: 'EAI_AGAIN', code: 'unreachable', text: '10.0.0.1:80 cannot be reached' },
    {
      system: 'ENOTFOUND',
      code: 'address-invalid',
      text: '10.0.0.1:80 is a name that nobody knows',
    },
    { system: 'EADDRINUSE', code: 'address-in-use', text: '10.0.0.1:80 is in use already' },
  ])('$system is $code', ({ system, code, text }) => {
    const cause = Object.assign(new Error('from the system'), { code: system })

    const failure = connectionError(cause, { host: '10.0.0.1', port: 80 })

    expect(failure).toMatchObject({ code, message: `${text} (${system})`, cause })
  })

  test('an IPv6 address is written in brackets', () => {
    const failure = connectionError(new Error('odd'), { host: '::1', port: 80 })

    expect(failure.message).toBe('[::1]:80 cannot be reached (odd)')
  })
})

function openSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length
}

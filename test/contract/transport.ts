import { type Address, type Connection, ConnectionError, type Transport } from '@goldfix/core'
import fc from 'fast-check'
import { firstValueFrom } from 'rxjs'
import { afterEach, describe, expect, test } from 'vitest'

const ANYWHERE: Address = { host: '127.0.0.1', port: 0 }

/**
 * What every transport keeps: the sentences of `Transport`, `Connection` and `Listener` in `core/ports.ts`.
 *
 * @param make a transport whose time passes by itself
 */
export function describeTransport(name: string, make: () => Transport): void {
  describe(`${name} as a Transport`, () => {
    let cleanUp: (() => unknown)[] = []

    afterEach(async () => {
      for (const clean of cleanUp.reverse()) await clean()
      cleanUp = []
    })

    async function listen(transport: Transport, at = ANYWHERE) {
      const arrived: Connection[] = []
      const awaited: ((connection: Connection) => void)[] = []
      const listener = await transport.listen(at, (connection) => {
        cleanUp.push(() => connection.close())
        const first = awaited.shift()
        if (first === undefined) arrived.push(connection)
        else first(connection)
      })
      cleanUp.push(() => listener.close())
      const next = async () =>
        arrived.shift() ?? new Promise<Connection>((resolve) => void awaited.push(resolve))
      return { listener, next }
    }

    async function dial(transport: Transport, to: Address): Promise<Connection> {
      const connection = await firstValueFrom(transport.dial(to))
      cleanUp.push(() => connection.close())
      return connection
    }

    /** Two ends of one connection: the one that dialled, and the one that was reached. */
    async function connected(transport = make()) {
      const { listener, next } = await listen(transport)
      const near = await dial(transport, listener.address)
      const far = await next()
      return { transport, listener, near, far }
    }

    /**
     * A byte there and back on a connection of its own: whatever was on its way before it has arrived by then.
     */
    async function roundTrip(): Promise<void> {
      const { near, far } = await connected()
      const there = take(far, 1)
      const back = take(near, 1)
      near.write(Buffer.from('?'))
      await there
      far.write(Buffer.from('!'))
      await back
    }

    describe('dial and listen', () => {
      test('port 0 gives the port that was found free', async () => {
        const { listener } = await listen(make())

        expect(listener.address.host).toBe('127.0.0.1')
        expect(listener.address.port).toBeGreaterThan(0)
      })

      test('the peer of a dialled connection is the listener; the listener learns where from', async () => {
        const { listener, near, far } = await connected()

        expect(near.peer).toMatchObject(listener.address)
        expect(far.peer.host).toBe('127.0.0.1')
        expect(far.peer.port).toBeGreaterThan(0)
      })

      test('nothing is dialled before somebody subscribes, and each subscriber gets a connection', async () => {
        const transport = make()
        const { listener, next } = await listen(transport)
        const dialling = transport.dial(listener.address)

        const first = await firstValueFrom(dialling)
        const second = await firstValueFrom(dialling)
        cleanUp.push(() => first.close())
        cleanUp.push(() => second.close())

        expect(first).not.toBe(second)
        await next()
        await next()
      })

      test('a dial emits one connection and completes', async () => {
        const transport = make()
        const { listener } = await listen(transport)
        const told: unknown[] = []

        await new Promise<void>((resolve) => {
          transport.dial(listener.address).subscribe({
            next(connection) {
              cleanUp.push(() => connection.close())
              told.push('connection')
            },
            complete() {
              told.push('complete')
              resolve()
            },
          })
        })

        expect(told).toEqual(['connection', 'complete'])
      })

      test('refused where nobody listens, and the address is named', async () => {
        const transport = make()
        const { listener } = await listen(transport)
        await listener.close()

        const failure = await failureOf(firstValueFrom(transport.dial(listener.address)))

        expect(failure.code).toBe('refused')
        expect(failure.message).toContain(
          `127.0.0.1:${listener.address.port} refused the connection`,
        )
      })

      test('address-in-use where somebody listens already, and the address is named', async () => {
        const transport = make()
        const { listener } = await listen(transport)

        const failure = await failureOf(transport.listen(listener.address, () => undefined))

        expect(failure.code).toBe('address-in-use')
        expect(failure.message).toContain(`127.0.0.1:${listener.address.port}`)
      })

      test.each([
        { host: '127.0.0.1', port: 65_536 },
        { host: '127.0.0.1', port: 1.5 },
        { host: '', port: 80 },
      ])('address-invalid for $host:$port', async (address) => {
        const transport = make()

        const dialled = await failureOf(firstValueFrom(transport.dial(address)))
        const listened = await failureOf(transport.listen(address, () => undefined))

        expect([dialled.code, listened.code]).toEqual(['address-invalid', 'address-invalid'])
      })

      test('address-invalid for a dial to port 0', async () => {
        const failure = await failureOf(firstValueFrom(make().dial(ANYWHERE)))

        expect(failure.code).toBe('address-invalid')
      })

      test('unsubscribing abandons the attempt', async () => {
        const transport = make()
        const { listener, next } = await listen(transport)
        const told: unknown[] = []

        transport
          .dial(listener.address)
          .subscribe({ next: () => told.push('connection'), error: (cause) => told.push(cause) })
          .unsubscribe()
        const later = await dial(transport, listener.address) // the attempt would have come before it
        later.close()
        const reached = await next()

        await completion(reached)
        expect(told).toEqual([])
      })

      test('a closed listener takes no more, leaves connections alone and frees the port', async () => {
        const { transport, listener, near, far } = await connected()

        await listener.close()
        await listener.close()

        const failure = await failureOf(firstValueFrom(transport.dial(listener.address)))
        expect(failure.code).toBe('refused')
        const received = bytesOf(far)
        near.write(Buffer.from('still here'))
        near.close()
        expect((await received).toString()).toBe('still here')
        const again = await listen(transport, listener.address)
        expect(again.listener.address).toEqual(listener.address)
      })
    })

    describe('incoming', () => {
      test('every byte arrives, in order, both ways, however it was cut', async () => {
        const transport = make()
        const { listener, next } = await listen(transport)
        const writes = fc.array(fc.uint8Array({ maxLength: 3_000 }), { maxLength: 60 })

        await fc.assert(
          fc.asyncProperty(writes, writes, async (out, back) => {
            const near = await firstValueFrom(transport.dial(listener.address))
            const far = await next()
            const there = take(far, sum(out))
            const here = take(near, sum(back))
            for (const bytes of out) near.write(Buffer.from(bytes))
            for (const bytes of back) far.write(Buffer.from(bytes))
            const [arrivedThere, arrivedHere] = await Promise.all([there, here])
            near.close()
            far.close()
            expect(arrivedThere.equals(Buffer.concat(out))).toBe(true)
            expect(arrivedHere.equals(Buffer.concat(back))).toBe(true)
          }),
          { numRuns: 40 },
        )
      })

      test('nothing is emitted inside write', async () => {
        const { near, far } = await connected()
        let emitted = false
        const first = new Promise<void>((resolve) => {
          far.incoming.subscribe(() => {
            emitted = true
            resolve()
          })
        })

        near.write(Buffer.from('a'))

        expect(emitted).toBe(false)
        await first
      })

      test('nothing is emitted inside subscribe, neither bytes nor the end', async () => {
        const { near, far } = await connected()
        near.write(Buffer.from('early'))
        near.close()
        await roundTrip()
        const told: string[] = []

        const ended = new Promise<void>((resolve) => {
          far.incoming.subscribe({
            next: (bytes) => told.push(bytes.toString()),
            complete: resolve,
          })
        })

        expect(told).toEqual([])
        await ended
        expect(told.join('')).toBe('early')
      })

      test('bytes that came before it was subscribed are not lost', async () => {
        const { near, far } = await connected()
        near.write(Buffer.from('8=FIX.4.4|'))
        near.write(Buffer.from('9=5|'))
        near.close()
        await roundTrip()

        expect((await bytesOf(far)).toString()).toBe('8=FIX.4.4|9=5|')
      })

      test('may be subscribed once', async () => {
        const { near } = await connected()
        near.incoming.subscribe()

        await expect(firstValueFrom(near.incoming)).rejects.toThrow('expected one subscriber')
      })

      test('completes for the other side after everything that was written', async () => {
        const { near, far } = await connected()
        const received = bytesOf(far)
        const large = Buffer.alloc(3_000_000, 'x')

        near.write(large)
        near.write(Buffer.from('last'))
        near.close()

        const bytes = await received
        expect(bytes.length).toBe(3_000_004)
        expect(bytes.subarray(-4).toString()).toBe('last')
      })

      test('an unsubscribed connection can still be written to and closed', async () => {
        const { near, far } = await connected()
        near.incoming.subscribe().unsubscribe()
        far.write(Buffer.from('to nobody'))
        const received = bytesOf(far)

        near.write(Buffer.from('bye'))
        near.close()

        expect((await received).toString()).toBe('bye')
      })
    })

    describe('pause and resume', () => {
      test('nothing is emitted while paused, and everything after', async () => {
        const { near, far } = await connected()
        const received: Buffer[] = []
        const ended = completion(far, received)
        far.pause()

        near.write(Buffer.from('held'))
        near.close()
        await roundTrip()
        expect(received).toEqual([])

        far.resume()
        await ended
        expect(Buffer.concat(received).toString()).toBe('held')
      })

      test('paused and resumed before it was subscribed', async () => {
        const { near, far } = await connected()
        near.write(Buffer.from('a'))
        far.pause()
        far.resume()
        await roundTrip()
        far.pause()
        const received: Buffer[] = []
        const ended = completion(far, received)
        near.write(Buffer.from('b'))
        near.close()
        await roundTrip()
        expect(received).toEqual([])

        far.resume()
        await ended
        expect(Buffer.concat(received).toString()).toBe('ab')
      })

      test('a reader that pauses at every chunk gets one at a time and loses nothing', async () => {
        const { near, far } = await connected()
        const sent = Buffer.from(Array.from({ length: 1_000_000 }, (_, index) => index % 251))
        const received: Buffer[] = []
        let paused = false
        const ended = new Promise<void>((resolve, reject) => {
          far.incoming.subscribe({
            next(bytes) {
              if (paused) reject(new Error('expected nothing while paused, but bytes came'))
              received.push(bytes)
              paused = true
              far.pause()
              setImmediate(() => {
                paused = false
                far.resume()
              })
            },
            complete: resolve,
          })
        })

        for (let at = 0; at < sent.length; at += 9_999) near.write(sent.subarray(at, at + 9_999))
        near.close()

        await ended
        expect(Buffer.concat(received).equals(sent)).toBe(true)
      })

      test('50 MB to a paused reader: write says false, drained waits, and all of it arrives', async () => {
        const { near, far } = await connected()
        const chunk = Buffer.alloc(1_000_000, 'm')
        let size = 0
        const ended = new Promise<void>((resolve) => {
          far.incoming.subscribe({
            next: (bytes) => {
              size += bytes.length
            },
            complete: resolve,
          })
        })
        far.pause()

        // more than systems take for a peer that does not read
        let written = 0
        for (; written < 40; written += 1) near.write(chunk)
        expect(near.write(chunk)).toBe(false)
        written += 1
        let isDrained = false
        const drained = near.drained().then(() => {
          isDrained = true
        })
        await roundTrip()
        expect(isDrained).toBe(false)
        expect(near.unsent).toBeGreaterThan(0)
        expect(near.unsent).toBeLessThanOrEqual(written * chunk.length)

        far.resume()
        await drained
        expect(near.unsent).toBe(0)
        for (; written < 50; written += 1) if (!near.write(chunk)) await near.drained()
        near.close()
        await ended
        expect(size).toBe(50_000_000)
      })

      test('drained at once when nothing waits', async () => {
        const { near } = await connected()

        near.write(Buffer.from('little'))

        await near.drained()
      })
    })

    describe('close', () => {
      test('twice is as good as once, on both sides', async () => {
        const { near, far } = await connected()
        const ended = completion(far)

        near.close()
        near.close()
        await ended
        far.close()
        far.close()
      })

      test('after it nothing is emitted, not even the end', async () => {
        const { near, far } = await connected()
        const told: unknown[] = []
        near.incoming.subscribe({
          next: (bytes) => told.push(bytes),
          error: (cause) => told.push(cause),
          complete: () => told.push('complete'),
        })
        const ended = completion(far)
        far.write(Buffer.from('on its way'))

        near.close()

        await ended
        far.close()
        await roundTrip()
        expect(told).toEqual([])
      })

      test('from inside a read it stops the rest of that read', async () => {
        const { near, far } = await connected()
        let chunks = 0
        far.incoming.subscribe(() => {
          chunks += 1
          far.close()
        })
        const ended = completion(near)

        near.write(Buffer.alloc(500_000))
        near.write(Buffer.alloc(500_000))

        await ended
        expect(chunks).toBe(1)
      })

      test('writes after it go nowhere and harm nothing', async () => {
        const { near, far } = await connected()
        const received = bytesOf(far)
        near.write(Buffer.from('before'))

        near.close()

        expect(near.write(Buffer.from('after'))).toBe(true)
        await near.drained()
        expect((await received).toString()).toBe('before')
      })

      test('writes to a peer that has closed harm nothing', async () => {
        const { near, far } = await connected()
        const ended = completion(near)
        far.close()
        await ended

        for (let index = 0; index < 10; index += 1) near.write(Buffer.from('too late'))
        await near.drained()
        near.close()
      })

      test('it frees whoever waits for drained', async () => {
        const { near, far } = await connected()
        far.incoming.subscribe()
        far.pause()
        while (near.write(Buffer.alloc(1_000_000)));
        const drained = near.drained()

        near.close()

        await drained
        await near.drained()
        expect(near.unsent).toBe(0)
      })

      test('a peer that closes frees whoever waits for drained', async () => {
        const { near, far } = await connected()
        near.incoming.subscribe({ error: () => undefined })
        far.pause()
        while (near.write(Buffer.alloc(1_000_000)));
        const drained = near.drained()

        far.close()

        await drained
      })
    })
  })
}

/** Everything until the peer closes. */
async function bytesOf(connection: Connection): Promise<Buffer> {
  const received: Buffer[] = []
  await completion(connection, received)
  return Buffer.concat(received)
}

function completion(connection: Connection, received: Buffer[] = []): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.incoming.subscribe({
      next: (bytes) => received.push(bytes),
      error: reject,
      complete: resolve,
    })
  })
}

/** The first `size` bytes. */
function take(connection: Connection, size: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const received: Buffer[] = []
    let left = size
    connection.incoming.subscribe({
      next(bytes) {
        received.push(bytes)
        left -= bytes.length
        if (left <= 0) resolve(Buffer.concat(received))
      },
      error: reject,
    })
    if (left === 0) resolve(Buffer.alloc(0))
  })
}

async function failureOf(promise: Promise<unknown>): Promise<ConnectionError> {
  const failure = await promise.then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(failure).toBeInstanceOf(ConnectionError)
  return failure as ConnectionError
}

function sum(parts: readonly Uint8Array[]): number {
  return parts.reduce((size, part) => size + part.length, 0)
}

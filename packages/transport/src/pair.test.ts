import type { Clock, Connection } from '@goldfix/core'
import { describe, expect, test } from 'vitest'
import { pair } from './pair.js'

// What it has in common with every transport is in test/contract/pair.test.ts.

const DOOR = { host: 'broker', port: 8_000 }

/** Time stands still; `run` runs what is due, and what that makes due. */
function heldClock(): Clock & { run(): void } {
  const due: (() => void)[] = []
  return {
    now: () => 0,
    monotonic: () => 0,
    setTimeout: (run) => due.push(run),
    clearTimeout: () => undefined,
    run() {
      for (let next = due.shift(); next !== undefined; next = due.shift()) next()
    },
  }
}

async function connected() {
  const clock = heldClock()
  const transport = pair({ clock })
  let far: Connection | undefined
  await transport.listen(DOOR, (connection) => {
    far = connection
  })
  let near: Connection | undefined
  transport.dial(DOOR).subscribe((connection) => {
    near = connection
  })
  clock.run()
  if (near === undefined || far === undefined) throw new Error('expected a connection')
  return { clock, near, far }
}

describe('pair on a clock of its own', () => {
  test('lives in that time', () => {
    const clock = heldClock()

    expect(pair({ clock }).clock).toBe(clock)
  })

  test('connects only when the clock runs', async () => {
    const clock = heldClock()
    const transport = pair({ clock })
    const told: string[] = []
    await transport.listen(DOOR, () => told.push('reached'))
    transport.dial(DOOR).subscribe({ next: () => told.push('open') })
    transport.dial({ ...DOOR, port: 1 }).subscribe({ error: (cause) => told.push(cause.message) })
    expect(told).toEqual([])

    clock.run()

    expect(told).toEqual([
      'reached',
      'open',
      'broker:1 refused the connection: nobody listens there',
    ])
  })

  test('delivers and ends only when the clock runs, without a copy', async () => {
    const { clock, near, far } = await connected()
    const told: unknown[] = []
    far.incoming.subscribe({
      next: (bytes) => told.push(bytes),
      complete: () => told.push('complete'),
    })
    const bytes = Buffer.from('8=FIX.4.4|')
    near.write(bytes)
    near.close()
    expect(told).toEqual([])

    clock.run()

    expect(told[0]).toBe(bytes)
    expect(told).toEqual([bytes, 'complete'])
  })

  test('what was written before close waits for its reader as long as it takes', async () => {
    const { clock, near, far } = await connected()
    near.write(Buffer.alloc(1_000_000))
    near.close()
    clock.run()
    let size = 0

    far.incoming.subscribe((bytes) => {
      size += bytes.length
    })
    clock.run()

    expect(size).toBe(1_000_000)
  })

  test('what a reader writes while it is told has a turn of its own', async () => {
    const { clock, near, far } = await connected()
    const told: string[] = []
    far.incoming.subscribe((bytes) => {
      told.push(`far begins ${bytes}`)
      far.write(Buffer.from(`answer to ${bytes}`))
      told.push(`far ends ${bytes}`)
    })
    near.incoming.subscribe((bytes) => told.push(`near ${bytes}`))

    near.write(Buffer.from('1'))
    near.write(Buffer.from('2'))
    clock.run()

    expect(told).toEqual([
      'far begins 1',
      'far ends 1',
      'far begins 2',
      'far ends 2',
      'near answer to 1',
      'near answer to 2',
    ])
  })

  test('every dialling end has a port of its own', async () => {
    const clock = heldClock()
    const transport = pair({ clock })
    const ports = new Set<number>()
    await transport.listen(DOOR, ({ peer }) => ports.add(peer.port))

    for (let count = 0; count < 100; count += 1) transport.dial(DOOR).subscribe()
    clock.run()

    expect(ports.size).toBe(100)
  })
})

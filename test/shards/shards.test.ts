import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, type Engine, type EngineEvent, type Session } from '@goldfix/core'
import { type Shards, type ShardsEvent, shard, shardOf, startShards } from '@goldfix/shards'
import { memoryStore } from '@goldfix/store-memory'
import { tcp } from '@goldfix/transport'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Encoder } from '../../packages/core/src/wire/encoder.js'
import { utcTimestamp } from '../../packages/core/src/wire/utc-timestamp.js'
import { brokerId, clients } from './clients.js'

const COUNT = 2
const source = ['--conditions=@goldfix/source', '--import', 'tsx']
const program = new URL('./broker.ts', import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'goldfix-shards-'))
const ofShard = (index: number) =>
  clients.filter((client) => shardOf(brokerId(client), COUNT) === index)
const told: ShardsEvent[] = []
const events: EngineEvent[] = []
/** Which process answered which order, by its ClOrdID(11). */
const answers = new Map<string, number>()
let shards: Shards
let desk: Engine

beforeAll(async () => {
  shards = await startShards({
    listen: { host: '127.0.0.1', port: 0 },
    count: COUNT,
    program,
    execArgv: source,
    env: { STORE: folder },
    onEvent: (event) => told.push(event),
  })
  desk = createEngine({
    transport: tcp(),
    store: memoryStore(),
    sessions: clients
      .filter((client) => client !== 'THETA')
      .map((client) => ({
        role: 'initiator',
        beginString: 'FIX.4.4',
        senderCompId: client,
        targetCompId: 'BROKER',
        connect: shards.address,
        reconnect: { min: 0.05, max: 0.1 },
      })),
    onMessage: (report) => void answers.set(report.text(11) ?? '', Number(report.text(58))),
    onEvent: (event) => events.push(event),
  })
  await desk.start()
  await Promise.all(desk.sessions.map((session) => session.ready()))
}, 30_000)

afterAll(async () => {
  await desk?.stop()
  await shards?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 30_000)

describe('shards', () => {
  test('each session is served by the process that owns it', async () => {
    for (const session of desk.sessions) order(session, 'first')
    await until(() => answers.size === desk.sessions.length)

    for (const index of [0, 1]) {
      const served = ofShard(index).filter((client) => client !== 'THETA')
      expect(served.length).toBeGreaterThan(0)
      for (const client of served) expect(answers.get(`${client}-first`)).toBe(shards.pids[index])
    }
  })

  test('what comes right behind the Logon goes to the owner, too, in pieces or not', async () => {
    const orders = 2_000
    const socket = connect(shards.address.port, '127.0.0.1')
    await once(socket, 'connect')
    const encoder = new Encoder({
      beginString: 'FIX.4.4',
      senderCompId: 'THETA',
      targetCompId: 'BROKER',
    })
    const now = utcTimestamp(Date.now(), 'millis')
    const logon = Buffer.from(
      encoder.encodeAdmin('A', 1, now, [
        [98, 0],
        [108, 30],
      ]),
    )
    let read = ''
    socket.on('data', (bytes) => {
      read += bytes.toString('latin1')
    })

    socket.write(logon.subarray(0, 20))
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
    socket.write(logon.subarray(20))
    for (let n = 2; n < orders + 2; n++) {
      socket.write(Buffer.from(encoder.encode('D', n, now, [[11, `THETA-${n}`]])))
      if (n % 7 === 0) await new Promise((resolve) => setImmediate(resolve))
    }

    const last = `\x0111=THETA-${orders + 1}\x01`
    await until(() => read.includes(last))
    expect(read.split('\x0135=8\x01')).toHaveLength(orders + 1)
    expect(read).not.toContain('\x0135=2\x01')
    socket.destroy()
  })

  test('one that is killed is started again, and its sessions go on where they were; the others do not notice', async () => {
    const [dead, other] = [0, 1]
    const pids = [...shards.pids]
    const before = events.length
    const numbers = desk.sessions.map(({ numbers: { nextIn } }) => nextIn)

    process.kill(pids[dead] as number, 'SIGKILL')
    await until(() => told.some(({ type }) => type === 'shard-ended'))
    for (const session of desk.sessions) order(session, 'second')
    await until(() => desk.sessions.every(({ id }) => answers.has(`${clientOf(id)}-second`)))

    expect(shards.pids[other]).toBe(pids[other])
    expect(shards.pids[dead]).not.toBe(pids[dead])
    for (const client of clients.filter((name) => name !== 'THETA')) {
      const index = shardOf(brokerId(client), COUNT)
      expect(answers.get(`${client}-second`)).toBe(shards.pids[index])
    }
    const touched = new Set(
      events
        .slice(before)
        .flatMap((event) => ('session' in event ? [clientOf(event.session)] : [])),
    )
    expect([...touched].sort()).toEqual(
      ofShard(dead)
        .filter((client) => client !== 'THETA')
        .sort(),
    )
    // no numbers begin again
    for (const [n, session] of desk.sessions.entries())
      expect(session.numbers.nextIn).toBeGreaterThan(numbers[n] as number)
    expect(events.some(({ type }) => type === 'sequence-reset')).toBe(false)
    expect(told.filter(({ type }) => type === 'shard-ready')).toHaveLength(COUNT + 1)
  })

  test('whoever does not speak FIX is turned away at the door', async () => {
    const socket = connect(shards.address.port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.write('GET / HTTP/1.1\r\n\r\n')

    await once(socket, 'close')

    expect(told.at(-1)).toMatchObject({
      type: 'turned-away',
      reason: 'the first bytes are no FIX message',
    })
  })
})

describe('starting', () => {
  test('a program that ends before it is ready is an error', async () => {
    const starting = startShards({
      listen: { host: '127.0.0.1', port: 0 },
      count: 1,
      program: new URL('./clients.ts', import.meta.url),
      execArgv: source,
    })

    await expect(starting).rejects.toThrow('shard 0 ended before it was ready: code 0')
  })

  test('no shards at all, and a shard by itself, are refused', async () => {
    await expect(
      startShards({ listen: { host: '127.0.0.1', port: 0 }, count: 0, program }),
    ).rejects.toMatchObject({ code: 'invalid-option' })
    expect(() => shard()).toThrow('expected a process that startShards has started')
  })
})

describe('shardOf', () => {
  test('is the same for ever', () => {
    expect(clients.map((client) => shardOf(brokerId(client), 1_000))).toEqual([
      843, 431, 730, 377, 125, 911, 399, 323,
    ])
  })

  test('spreads sessions evenly', () => {
    const sizes = new Array<number>(8).fill(0)
    for (let n = 0; n < 8_000; n++) {
      const index = shardOf(brokerId(`CLIENT${n}`), 8)
      sizes[index] = (sizes[index] ?? 0) + 1
    }

    expect(Math.min(...sizes)).toBeGreaterThan(850)
    expect(Math.max(...sizes)).toBeLessThan(1_150)
  })
})

function order(session: Session, name: string): void {
  session.send({ msgType: 'D', fields: [[11, `${clientOf(session.id)}-${name}`]] })
}

function clientOf(id: string): string {
  return id.slice('FIX.4.4:'.length).split('->')[0] ?? ''
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve))
}

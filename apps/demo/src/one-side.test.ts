import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { hasRedis, startRedis } from '../../../test/support/redis-server.js'
import { start } from './testing/processes.js'

const timeout = 60_000

/** A broker on a port of its own, and where it listens. */
async function startBroker(...args: string[]) {
  const broker = start('broker', '--port', '0', ...args)
  const [, port] = await broker.says(/listens on 127\.0\.0\.1:(\d+)/)
  return { broker, port: String(port) }
}

describe('a broker and a client, each by itself', () => {
  test.each(['FIX.4.0', 'FIX.5.0SP2'])('trade %s', { timeout }, async (version) => {
    const { broker, port } = await startBroker('--version', version)
    const client = start(
      'client',
      '--port',
      port,
      '--version',
      version,
      '--orders',
      '40',
      '--rate',
      '200',
    )

    expect(await client.ended, client.text()).toBe(0)
    broker.child.kill('SIGTERM')
    expect(await broker.ended, broker.text()).toBe(0)

    expect(client.figure('orders')).toBe(40)
    expect(client.figure('acknowledged')).toBe(40)
    expect(client.text()).toContain('✓ Every request was answered, and every fill adds up.')
    expect(broker.figure('requests taken')).toBe(client.figure('requests sent'))
    expect(broker.figure('filled')).toBe(client.figure('filled'))
  })

  test('go on until they are stopped', { timeout }, async () => {
    const { broker, port } = await startBroker()
    const client = start('client', '--port', port, '--rate', '50')
    await client.says(/Connected\.Sequence\.InSync/)
    await delay(500)
    client.child.kill('SIGINT')

    expect(await client.ended, client.text()).toBe(0)
    expect(client.figure('requests sent')).toBeGreaterThan(0)
    expect(client.figure('unanswered')).toBe(0)
    await broker.says(/the peer logged out/)
    broker.child.kill('SIGINT')
    expect(await broker.ended, broker.text()).toBe(0)
  })

  test('a client that was never answered says so, and ends when it is told', {
    timeout,
  }, async () => {
    const client = start('client', '--port', '1')
    await client.says(/connection failed/)
    client.child.kill('SIGTERM')

    expect(await client.ended, client.text()).toBe(0)
    expect(client.figure('requests sent')).toBe(0)
  })

  test('with numbers that begin again, what was under way is in doubt', { timeout }, async () => {
    const first = await startBroker('--reset')
    const client = start('client', '--port', first.port, '--reset', '--rate', '100')
    await client.says(/Connected\.Sequence\.InSync/)
    first.broker.child.kill('SIGSTOP') // takes what is sent, answers nothing
    await delay(500)
    first.broker.child.kill('SIGKILL')
    await first.broker.ended
    const second = start('broker', '--port', first.port, '--reset')
    await client.says(/logged on.*logged on/s)
    client.child.kill('SIGINT')
    second.child.kill('SIGTERM')

    expect(await client.ended, client.text()).toBe(0)
    expect(client.figure('in doubt')).toBeGreaterThan(0)
    expect(client.text()).toMatch(
      /✗ in doubt, the numbers began again before an answer came: \w+-\d/,
    )
    expect(await second.ended, second.text()).toBe(0)
  })
})

describe('with a settings file of QuickFIX', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldfix-demo-cfg-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function file(name: string, ...lines: string[]): string {
    const path = join(folder, name)
    writeFileSync(path, lines.join('\n'))
    return path
  }

  function clientFile(name: string, port: string, version: readonly string[]): string {
    return file(
      `${name}.cfg`,
      '[SESSION]',
      'ConnectionType=initiator',
      ...version,
      `SenderCompID=${name}`,
      'TargetCompID=BROKER1',
      'SocketConnectHost=127.0.0.1',
      `SocketConnectPort=${port}`,
      'HeartBtInt=5',
    )
  }

  const fix42 = ['BeginString=FIX.4.2']
  const fix50 = ['BeginString=FIXT.1.1', 'DefaultApplVerID=FIX.5.0SP2']

  test('a broker takes the orders of every session in it', { timeout }, async () => {
    const cfg = file(
      'broker.cfg',
      '[DEFAULT]',
      'ConnectionType=acceptor',
      'SenderCompID=BROKER1',
      'SocketAcceptAddress=127.0.0.1',
      'SocketAcceptPort=0',
      'FileStorePath=store',
      '[SESSION]',
      ...fix42,
      'TargetCompID=ONE',
      '[SESSION]',
      ...fix50,
      'TargetCompID=TWO',
    )
    const broker = start('broker', '--cfg', cfg)
    const [told, port = ''] = await broker.says(/[\s\S]*listens on 127\.0\.0\.1:(\d+)/)
    expect(told).toContain(`${cfg}:6: [DEFAULT] FileStorePath: There is no file store`)
    const clients = [clientFile('ONE', port, fix42), clientFile('TWO', port, fix50)].map((path) =>
      start('client', '--cfg', path, '--orders', '20', '--rate', '200'),
    )

    for (const client of clients) expect(await client.ended, client.text()).toBe(0)
    broker.child.kill('SIGTERM')
    expect(await broker.ended, broker.text()).toBe(0)

    for (const client of clients) expect(client.figure('acknowledged')).toBe(20)
    expect(broker.figure('orders')).toBe(40)
    expect(broker.text()).toContain('FIXT.1.1:BROKER1->TWO  logged on')
  })
})

test('an option that nobody knows is refused', { timeout }, async () => {
  const run = start('broker', '--prot', '9001')

  expect(await run.ended).toBe(2)
  expect(run.text()).toContain('expected one of --port, --host, ')
  expect(run.text()).toContain("but got '--prot'")
})

test('so is a file that is not there', { timeout }, async () => {
  const run = start('client', '--cert', '/nowhere', '--key', '/nowhere')

  expect(await run.ended).toBe(2)
  expect(run.text()).toContain('/nowhere cannot be read')
})

test('--help', { timeout }, async () => {
  const run = start('--help')

  expect(await run.ended).toBe(0)
  expect(run.text()).toContain('npm start -- broker [options]')
})

describe.runIf(hasRedis())('with Redis', () => {
  test('both go on where their earlier processes ended', { timeout }, async () => {
    const redis = await startRedis()
    try {
      for (const run of [1, 2]) {
        const { broker, port } = await startBroker('--store', redis.url)
        const client = start(
          'client',
          '--port',
          port,
          '--store',
          redis.url,
          '--orders',
          '5',
          '--rate',
          '50',
        )
        expect(await client.ended, client.text()).toBe(0)
        broker.child.kill('SIGTERM')
        expect(await broker.ended, broker.text()).toBe(0)
        const [, nextOut] = await client.says(/logged on: next out (\d+)/)
        if (run === 1) expect(nextOut).toBe('2')
        else expect(Number(nextOut)).toBeGreaterThan(7)
      }
    } finally {
      await redis.stop()
    }
  })

  test('a server that cannot be reached is told at once', { timeout }, async () => {
    const run = start('broker', '--store', 'redis://127.0.0.1:1')

    expect(await run.ended).toBe(1)
    expect(run.text()).toContain('Redis at 127.0.0.1:1 cannot be reached')
  })
})

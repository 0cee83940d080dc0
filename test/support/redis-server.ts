import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { realPart } from './real-parts.js'

/** Lines of a redis.conf: `{ appendonly: 'yes' }`. */
export type RedisConfig = Readonly<Record<string, string>>

const DURABLE: RedisConfig = { appendonly: 'yes', appendfsync: 'everysec', save: '' }

/** None outlives the tests, however they end. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** How often another port is tried when somebody takes the free one first. */
const ATTEMPTS = 5

/** Whether tests against a real Redis run. */
export function hasRedis(): boolean {
  const found = ['redis-server', 'redis-cli'].every((program) => runs(program, '--version'))
  const why = 'no redis-server and redis-cli in the path'
  return realPart('Redis', { found, why, how: 'on Debian, apt-get install redis-server' })
}

/** Whether tests that need a certificate run. */
export function hasOpenssl(): boolean {
  const how = 'on Debian, apt-get install openssl'
  return realPart('OpenSSL', { found: runs('openssl', 'version'), how })
}

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0
}

/**
 * A redis-server of the test's own, on a free port of the loopback interface, with its data in a directory of its
 * own; resolves when it answers. Unless `config` says otherwise it keeps an append-only file, written each second.
 */
export async function startRedis(config: RedisConfig = {}): Promise<RealRedis> {
  for (let attempt = 1; ; attempt += 1) {
    const redis = new RealRedis(await freePort(), { ...DURABLE, ...config })
    try {
      await redis.start()
      return redis
    } catch (cause) {
      await redis.stop()
      if (attempt === ATTEMPTS || !String(cause).includes('in use')) throw cause
    }
  }
}

/** Use {@link startRedis}. */
export class RealRedis {
  readonly port: number
  readonly #config: RedisConfig
  readonly #directory = mkdtempSync(join(tmpdir(), 'goldfix-redis-'))
  #process: ChildProcess | undefined

  constructor(port: number, config: RedisConfig) {
    this.port = port
    this.#config = config
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  /** As it was when it ended: same port, same data. */
  async start(): Promise<void> {
    const options = {
      ...this.#config,
      port: `${this.port}`,
      bind: '127.0.0.1',
      dir: this.#directory,
    }
    const lines = Object.entries(options).map(([name, value]) => `${name} ${value || '""'}\n`)
    const child = spawn('redis-server', ['-'], { stdio: ['pipe', 'pipe', 'ignore'] })
    this.#process = child
    running.add(child)
    child.once('exit', () => running.delete(child))
    child.stdin.end(lines.join(''))
    await new Promise<void>((resolve, reject) => {
      let log = ''
      child.stdout.on('data', (bytes: Buffer) => {
        if (log.length < 100_000) log += bytes.toString()
        if (log.includes('Ready to accept connections')) resolve()
      })
      child.once('error', reject)
      child.once('exit', () => reject(new Error(`redis-server did not start: ${log}`)))
    })
  }

  /** `redis-cli`, as the default user, whatever the server makes of it. */
  async command(...args: string[]): Promise<string> {
    const env = { ...process.env, REDISCLI_AUTH: this.#config.requirepass ?? '' }
    const given = ['-h', '127.0.0.1', '-p', `${this.port}`, '-e', ...args]
    const { stdout } = await promisify(execFile)('redis-cli', given, { env })
    return stdout.trimEnd()
  }

  /** Ends it as a crash of its process does. */
  async kill(): Promise<void> {
    const child = this.#process
    this.#process = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGCONT')
    child.kill('SIGKILL')
    await gone
  }

  /** Stands still: takes connections and bytes (the system does), answers nothing. */
  pause(): void {
    this.#process?.kill('SIGSTOP')
  }

  resume(): void {
    this.#process?.kill('SIGCONT')
  }

  /** Ends it and forgets its data. */
  async stop(): Promise<void> {
    await this.kill()
    rmSync(this.#directory, { recursive: true, force: true })
  }
}

/** Free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('expected a port')
  return address.port
}

import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { realPart } from './real-parts.js'

/** Lines of a redis.conf: `{ appendonly: 'yes' }`. */
export type RedisConfig = Readonly<Record<string, string>>

const DURABLE: RedisConfig = {
  appendonly: 'yes',
  appendfsync: 'everysec',
  save: '',
  'repl-diskless-sync-delay': '0', // else it would wait five seconds for more replicas
  'repl-ping-replica-period': '1', // else nothing tells for ten seconds whether one follows
}

/** Another Redis than the one in the path: `GOLDFIX_REDIS_SERVER=/opt/redis-8/bin/redis-server`. */
const PROGRAM = process.env.GOLDFIX_REDIS_SERVER ?? 'redis-server'

/** None outlives the tests, however they end. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** How often another port is tried when somebody takes the free one first. */
const ATTEMPTS = 5

/** Whether tests against a real Redis run. */
export function hasRedis(): boolean {
  const found = [PROGRAM, 'redis-cli'].every((program) => runs(program, '--version'))
  const why = 'no redis-server and redis-cli in the path'
  return realPart('Redis', { found, why, how: 'on Debian, apt-get install redis-server' })
}

/** Whether the tests' Redis is at least this one. */
export function isRedis(major: number, minor: number): boolean {
  const text = spawnSync(PROGRAM, ['--version']).stdout?.toString() ?? ''
  // Valkey begins where Redis 7.2 ended
  const [, ours = 0, its = 0] = /v=(\d+)\.(\d+)/.exec(text)?.map(Number) ?? []
  return ours > major || (ours === major && its >= minor)
}

function runs(program: string, ...args: string[]): boolean {
  return spawnSync(program, args).status === 0
}

/**
 * A redis-server of the test's own, on a free port of the loopback interface, with its data in a directory of its
 * own; resolves when it answers. Unless `config` says otherwise it keeps an append-only file, written each second.
 */
export function startRedis(config: RedisConfig = {}): Promise<RealRedis> {
  return started((port) => new RealRedis(port, { ...DURABLE, ...config }))
}

/** The same as a Sentinel, which keeps nothing but what it is told to watch. */
export function startSentinel(config: RedisConfig): Promise<RealRedis> {
  return started((port) => new RealRedis(port, config, 'sentinel'))
}

async function started(make: (port: number) => RealRedis): Promise<RealRedis> {
  for (let attempt = 1; ; attempt += 1) {
    const redis = make(await freePort())
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

  constructor(
    port: number,
    config: RedisConfig,
    private readonly as: 'server' | 'sentinel' = 'server',
  ) {
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
    const file = join(this.#directory, 'redis.conf') // a Sentinel writes into it
    writeFileSync(file, lines.join(''), { mode: 0o600 })
    const args = this.as === 'sentinel' ? [file, '--sentinel'] : [file]
    const child = spawn(PROGRAM, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    this.#process = child
    running.add(child)
    child.once('exit', () => running.delete(child))
    await new Promise<void>((resolve, reject) => {
      let log = ''
      child.stdout.on('data', (bytes: Buffer) => {
        if (log.length < 100_000) log += bytes.toString()
        if (/Ready to accept connections|Sentinel ID is/.test(log)) resolve()
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

  /** Whether `command` answers with all of `words`. */
  async says(command: string, ...words: (string | RegExp)[]): Promise<boolean> {
    const answer = await this.command(...command.split(' ')).catch(() => '')
    return words.every((word) =>
      typeof word === 'string' ? answer.includes(word) : word.test(answer),
    )
  }

  /**
   * Ends it as a crash of its process does. With `appendfsync everysec` that may cost what it acknowledged: while its
   * disk is busy it puts off writing for up to two seconds.
   */
  kill(): Promise<void> {
    return this.#end('SIGKILL')
  }

  /** Ends it as an operator does: it writes what it has acknowledged. */
  shutDown(): Promise<void> {
    return this.#end('SIGTERM')
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#process
    this.#process = undefined
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGCONT')
    child.kill(signal)
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
    // a child of it that was saving outlives it by a moment, and may leave a file where all were removed
    await until('its directory to be empty', async () => {
      try {
        rmSync(this.#directory, { recursive: true, force: true })
        return true
      } catch {
        return false
      }
    })
  }
}

/** Asks again and again until `isSo`, within the time of one test; `what` is for when it never is. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 15_000
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`expected ${what}, within 15 s`)
    await pause(20)
  }
}

/** Until `count` replicas have said how far they are: one that is only `online` has not begun to follow. */
export function untilFollowed(primary: RealRedis, count: number): Promise<void> {
  const following = new RegExp(`(state=online,offset=[1-9][^]*){${count}}`)
  return until('replicas that follow', () => primary.says('INFO replication', following))
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

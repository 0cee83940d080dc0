import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Address } from '@goldfix/core'
import type { Scenario } from './scenarios.js'

/** Where the programs and their data lie. */
export interface Installation {
  /** The directory of the executables `acceptor` and `initiator`. */
  readonly programs: string
  /** The directory of QuickFIX's data dictionaries, `FIX44.xml` and the others. */
  readonly dictionaries: string
}

/** One of the two programs while it runs, and what it said. */
export class Program {
  /** What it printed. */
  output = ''
  readonly #name: string
  readonly #child: ChildProcess
  readonly #ended: Promise<void>
  #errors = ''
  #onOutput = () => {}

  constructor(
    { programs }: Installation,
    name: 'acceptor' | 'initiator',
    options: readonly string[],
  ) {
    const child = spawn(join(programs, name), options, { stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    this.#name = name
    this.#child = child
    this.#ended = new Promise((resolve) => {
      child.on('error', (cause) => {
        this.#errors += cause.message
        running.delete(child)
        resolve()
      })
      child.on('close', () => {
        running.delete(child)
        resolve()
      })
    })
    child.stderr?.on('data', (text) => {
      this.#errors += text
    })
    child.stdout?.on('data', (text) => {
      this.output += text
      this.#onOutput()
    })
  }

  /** Resolves when it has printed this; rejects if it ends before. */
  async said(text: string): Promise<void> {
    const heard = new Promise<void>((resolve) => {
      this.#onOutput = () => {
        if (this.output.includes(text)) resolve()
      }
      this.#onOutput()
    })
    const over = this.#ended.then(() => {
      throw new Error(`QuickFIX ${this.#name} ended without saying ${text}: ${this.#words}`)
    })
    await Promise.race([heard, over])
  }

  /** Kills it at once, as a crash would; resolves when it is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#ended
  }

  /** Asks it to end. */
  stop(): void {
    this.#child.kill('SIGTERM')
  }

  /** The line with its figures, printed as it ends. */
  async summary(): Promise<Figures> {
    await this.#ended
    const line = /^\{.*\}$/m.exec(this.output)?.[0]
    if (line === undefined)
      throw new Error(`QuickFIX ${this.#name} ended without its figures: ${this.#words}`)
    return JSON.parse(line) as Figures
  }

  get #words(): string {
    const { exitCode, signalCode } = this.#child
    return `${signalCode ?? `code ${exitCode}`} ${this.#errors || this.output.slice(-500)}`
  }
}

/** What a program counted; `acceptor.cpp` and `initiator.cpp` say how, each counts only some of it. */
export interface Figures {
  readonly ok?: boolean
  readonly orders?: number
  readonly duplicates?: number
  readonly sent?: number
  readonly acked?: number
  readonly reports?: number
  readonly duplicateReports?: number
  readonly rejects?: number
}

/** A QuickFIX that answers orders, on a port of its own choice. */
export async function startAcceptor(
  quickfix: Installation,
  { version, store }: { version: Scenario['version']; store: string },
): Promise<{ program: Program; address: Address }> {
  const address = { host: '127.0.0.1', port: await freePort() }
  const program = new Program(quickfix, 'acceptor', [
    ...['--spec', quickfix.dictionaries, '--store', store],
    ...['--version', version, '--port', `${address.port}`],
  ])
  await program.said('READY')
  return { program, address }
}

/** A QuickFIX that dials, sends orders and prints every message. Their ClOrdID(11) is prefix and number. */
export function startInitiator(
  quickfix: Installation,
  options: {
    readonly version: Scenario['version']
    readonly store: string
    readonly to: Address
    readonly orders: number
    readonly rate: number
    readonly prefix: string
  },
): Program {
  const { version, store, to, orders, rate, prefix } = options
  return new Program(quickfix, 'initiator', [
    ...['--spec', quickfix.dictionaries, '--store', store, '--version', version],
    ...['--host', to.host, '--port', `${to.port}`, '--reconnect', '1', '--heartbeat', '5'],
    ...['--orders', `${orders}`, '--rate', `${rate}`, '--prefix', prefix, '--verbose'],
  ])
}

/**
 * The messages that a program printed. By their text, not by lines: it prints from two threads, and the mark
 * for the direction may stand before another's message.
 */
export function messagesIn(output: string): string[] {
  return output.match(/8=FIX[^\n]*?\|10=\d{3}\|/g) ?? []
}

const running = new Set<ChildProcess>()

process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { SessionOptions, Transport } from '@goldfix/core'
import { withValidators } from '@goldfix/dictionary'
import { noticeText, readQuickFixCfg } from '@goldfix/quickfix-cfg'
import { tcp, tls } from '@goldfix/transport'

/** What a test program was started with; its sessions validate what their file asks for. */
export interface Program {
  readonly sessions: readonly SessionOptions[]
  readonly transport: Transport
  /** In place of the file's. */
  readonly port: number | undefined
  /** Where to listen for whoever sets numbers from outside. */
  readonly control: number | undefined
}

/**
 * Reads `--cfg FILE [--port N] [--control N]`, and tells on standard error what of the file is not as in QuickFIX.
 * Ends the process with 2 and a usage line where they make no sense.
 *
 * @param role whose sessions are run; those of the other are left alone
 */
export async function readProgram(name: string, role: SessionOptions['role']): Promise<Program> {
  try {
    const { cfg, port, control } = argumentsOf()
    const text = withPort(readFileSync(cfg, 'utf8'), role, port)
    const read = readQuickFixCfg(text, { file: cfg, role })
    for (const notice of read.notices) console.error(noticeText(notice))
    const sessions = await withValidators(read)
    return { sessions, transport: read.tls ? tls(read.tls) : tcp(read.tcp), port, control }
  } catch (cause) {
    console.error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
    console.error(`usage: npx tsx test/conformance/${name} --cfg FILE [--port N] [--control N]`)
    process.exit(2)
  }
}

/** A file may leave it to whoever starts the program where to listen or dial. */
function withPort(text: string, role: SessionOptions['role'], port = 0): string {
  const keys =
    role === 'acceptor' ? ['SocketAcceptPort'] : ['SocketConnectHost', 'SocketConnectPort']
  const missing = keys.filter((key) => !new RegExp(`^\\s*${key}\\s*=`, 'im').test(text))
  const values = missing.map((key) => `${key}=${key.endsWith('Host') ? '127.0.0.1' : port}`)
  if (missing.length === 0) return text
  const header = /^\s*\[default\].*$/im
  return header.test(text)
    ? text.replace(header, (found) => [found, ...values].join('\n'))
    : ['[DEFAULT]', ...values, text].join('\n')
}

function argumentsOf() {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { cfg: text, port: text, control: text } })
  const { cfg, port, control } = values
  if (cfg === undefined) throw new Error('expected --cfg FILE, but there is none')
  return { cfg, port: portOf('port', port), control: portOf('control', control) }
}

function portOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new Error(`expected --${name} to be a port, but got '${text}'`)
}

/** Resolves when the process is told to end. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

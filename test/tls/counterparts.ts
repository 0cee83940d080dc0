import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer as createPlainServer, type Server } from 'node:net'
import { connect, createServer, type SecureVersion } from 'node:tls'
import type { Address } from '@goldfix/core'
import type { Identity } from '../support/certificates.js'
import { realPart } from '../support/real-parts.js'

/** What either side of TLS can be told, whoever implements it. */
export interface Setting {
  readonly identity?: Identity
  readonly caFile?: string
  /** The only version that it speaks. */
  readonly version?: '1.2' | '1.3'
  /** Of TLS 1.3. */
  readonly suite?: string
  /** A server's: whether clients have to show a certificate. */
  readonly clients?: 'required' | 'optional'
  /** A client's: the name that it asks for and expects. */
  readonly name?: string
}

/** A TLS implementation that is not ours. A server echoes what it reads; a client says hello. */
export interface Counterpart {
  readonly name: string
  serve(setting: Setting): Promise<{ address: Address; stop(): void }>
  dial(to: Address, setting: Setting): { stop(): void }
}

export const node: Counterpart = {
  name: 'Node',

  async serve(setting) {
    const server = createServer(
      {
        ...nodeOptions(setting),
        requestCert: setting.clients !== undefined,
        rejectUnauthorized: setting.clients === 'required',
      },
      (socket) => socket.on('error', () => undefined).pipe(socket),
    )
    return listening(server)
  },

  dial({ host, port }, setting) {
    const socket = connect({
      ...nodeOptions(setting),
      host,
      port,
      ...(setting.name !== undefined && { servername: setting.name }),
      rejectUnauthorized: setting.caFile !== undefined,
    })
    socket.on('error', () => undefined)
    socket.on('secureConnect', () => socket.write('hello\n'))
    return { stop: () => socket.destroy() }
  },
}

export const openSsl: Counterpart = {
  name: 'OpenSSL',

  async serve(setting) {
    const { clients } = setting
    const child = spawn('openssl', [
      's_server',
      ...['-accept', '127.0.0.1:0', '-rev', '-no_dhe'],
      ...openSslOptions(setting),
      ...(clients === 'required' ? ['-Verify', '2', '-verify_return_error'] : []),
      ...(clients === 'optional' ? ['-verify', '2', '-verify_return_error'] : []),
    ])
    const [, port] = await output(child, /^ACCEPT \S+:(\d+)/m)
    return { address: { host: '127.0.0.1', port: Number(port) }, stop: () => child.kill() }
  },

  dial({ host, port }, setting) {
    const child = spawn('openssl', [
      's_client',
      ...['-connect', `${host}:${port}`, '-quiet', '-no_ign_eof'],
      ...openSslOptions(setting),
      ...(setting.caFile === undefined ? [] : ['-verify_return_error', '-verify', '2']),
      ...(setting.name === undefined
        ? ['-noservername']
        : ['-servername', setting.name, '-verify_hostname', setting.name]),
    ])
    child.stdin.on('error', () => undefined)
    child.stdin.write('hello\n')
    return { stop: () => child.kill() }
  },
}

export function hasOpenSsl(): boolean {
  let found = true
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
  } catch {
    found = false
  }
  return realPart('OpenSSL', { found, how: 'on Debian, apt-get install openssl' })
}

/** A server without TLS. */
export function plainServer(answer: (bytes: Buffer) => string | 'end' | 'silence') {
  const server = createPlainServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      const text = answer(bytes)
      if (text === 'end') socket.end()
      else if (text !== 'silence') socket.write(text)
    })
  })
  return listening(server)
}

async function listening(server: Server): Promise<{ address: Address; stop(): void }> {
  const sockets = new Set<{ destroy(): void }>()
  server.on('connection', (socket) => sockets.add(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    stop() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

function nodeOptions({ identity, caFile, version, suite }: Setting) {
  const only = version && (`TLSv${version}` as SecureVersion)
  return {
    ...(identity && {
      cert: readFileSync(identity.certFile),
      key: readFileSync(identity.keyFile),
    }),
    ...(caFile && { ca: readFileSync(caFile) }),
    ...(only && { minVersion: only, maxVersion: only }),
    ...(suite && { ciphers: suite }),
  }
}

function openSslOptions({ identity, caFile, version, suite }: Setting): string[] {
  return [
    ...(identity ? ['-cert', identity.certFile, '-key', identity.keyFile] : []),
    ...(caFile ? ['-CAfile', caFile] : []),
    ...(version ? [`-tls${version.replace('.', '_')}`] : []),
    ...(suite ? ['-ciphersuites', suite] : []),
  ]
}

function output(child: ChildProcess, pattern: RegExp): Promise<RegExpMatchArray> {
  return new Promise((resolve, reject) => {
    let text = ''
    const read = (bytes: Buffer) => {
      text += bytes
      const found = text.match(pattern)
      if (found) resolve(found)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`openssl ended: ${text}`)))
  })
}

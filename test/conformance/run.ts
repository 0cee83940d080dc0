/**
 * Plays the acceptance definitions against the two test programs: the acceptor with the built-in tables, then with QuickFIX's
 * data dictionaries, and the initiator.
 *
 *     GOLDFIX_CONFORMANCE=<folder with run.mjs> GOLDFIX_DICTIONARIES=<folder with FIX44.xml> npx tsx test/conformance/run.ts
 *
 * Prints `conformance: N passed, M failed` last.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Program } from '../interop/program.js'
import { acceptorCfg, initiatorCfg } from './settings.js'

const folder = variable('GOLDFIX_CONFORMANCE', 'run.mjs')
const dictionaries = variable('GOLDFIX_DICTIONARIES', 'FIX44.xml')

let passed = 0
let failed = 0
const scratch = mkdtempSync(join(tmpdir(), 'goldfix-conformance-'))
try {
  await playAcceptor('the built-in tables', acceptorCfg())
  await playAcceptor('the data dictionaries', acceptorCfg(resolve(dictionaries)))
  await playInitiator(
    'FIX.4.4',
    ['HeartBtInt=2', 'ResetOnLogon=Y'],
    ['--mode', 'spec', 'initiator'],
  )
  await playInitiator(
    'FIX.4.2',
    ['HeartBtInt=30'],
    ['--mode', 'loose', 'definitions/quickfix-cpp/client'],
  )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
console.log(`conformance: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function variable(name: string, content: string): string {
  const value = process.env[name]
  if (value !== undefined) return value
  console.error(`expected ${name} to name the folder with ${content}, but it is not set`)
  process.exit(2)
}

async function playAcceptor(title: string, cfg: string): Promise<void> {
  console.log(`the acceptor with ${title}:`)
  const acceptor = start('acceptor', cfg, ['--port', '0'])
  await acceptor.said('READY')
  const port = /READY (\d+)/.exec(acceptor.output)?.[1] ?? ''
  await play([
    ...['--host', '127.0.0.1', '--port', port, '--parallel', '--mode', 'loose'],
    ...['fix42', 'fix44', 'fix50sp2', 'validate'].map((set) => `definitions/quickfix-cpp/${set}`),
  ])
  acceptor.stop()
  await acceptor.done()
}

async function playInitiator(
  beginString: string,
  lines: readonly string[],
  definitions: readonly string[],
): Promise<void> {
  const listening = await freePort()
  const initiator = start('initiator', initiatorCfg(beginString, listening, lines), [])
  await play(['--listen', String(listening), ...definitions])
  initiator.stop()
  await initiator.done()
}

function start(name: string, cfg: string, options: readonly string[]): Program {
  const file = join(scratch, `${name}.cfg`)
  writeFileSync(file, cfg)
  return new Program({
    name,
    command: process.execPath,
    options: ['--import', 'tsx', `test/conformance/${name}.ts`, '--cfg', file, ...options],
  })
}
/** One run of the runner; its own count decides. */
function play(args: readonly string[]): Promise<void> {
  const runner = spawn(process.execPath, ['run.mjs', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  runner.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  return new Promise((resolve) => {
    runner.once('close', () => {
      const counts = /(\d+) passed, (\d+) failed\s*$/.exec(output)
      passed += Number(counts?.[1] ?? 0)
      failed += Number(counts?.[2] ?? 1)
      for (const line of output.split('\n')) if (!line.startsWith('PASS')) console.log(line)
      resolve()
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

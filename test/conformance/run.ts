/**
 * Plays the acceptance definitions that need no data dictionary against this engine, as acceptor and as initiator.
 *
 *     GOLDFIX_CONFORMANCE=<folder with run.mjs> tsx --conditions=@goldfix/source test/conformance/run.ts
 *
 * Prints `conformance: N passed, M failed` last.
 */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { tcp } from '@goldfix/transport'
import { startAcceptor } from './acceptor.js'
import { startInitiator } from './initiator.js'

/** Validation (14, 2q, 21), application rejects (2r) and routing need what the engine has not yet. */
const needsDictionary = '/(14|2q_|2r_|21_|RejectResent|ReverseRoute)'
/** It wants a good message behind a bad BodyLength to be lost with it; here it is not. */
const wantsLoss = '/2m_'

const folder = process.env.GOLDFIX_CONFORMANCE
if (folder === undefined) {
  console.error('expected GOLDFIX_CONFORMANCE to name the folder with run.mjs, but it is not set')
  process.exit(2)
}

let passed = 0
let failed = 0

const { engine, port } = await startAcceptor(tcp())
await play([
  ...['--host', '127.0.0.1', '--port', String(port), '--parallel', '--mode', 'loose'],
  ...['--exclude', `${needsDictionary}|${wantsLoss}`],
  ...['fix42', 'fix44', 'fix50sp2'].map((version) => `definitions/quickfix-cpp/${version}`),
])
await engine.stop()

await playInitiator({ beginString: 'FIX.4.4', heartBtInt: 2, resetOnLogon: true }, [
  ...['--mode', 'spec', 'initiator'],
])
await playInitiator({ beginString: 'FIX.4.2', heartBtInt: 30 }, [
  ...['--mode', 'loose', 'definitions/quickfix-cpp/client'],
])

console.log(`conformance: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

async function playInitiator(
  options: Parameters<typeof startInitiator>[1],
  definitions: readonly string[],
): Promise<void> {
  const listening = await freePort()
  const initiator = await startInitiator(tcp(), options, listening)
  await play(['--listen', String(listening), ...definitions])
  await initiator.stop()
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

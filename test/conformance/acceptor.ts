/**
 * The acceptor that acceptance definitions are played against.
 *
 *     npx tsx test/conformance/acceptor.ts --cfg FILE [--port N] [--control N]
 *
 * Sessions and options are those of a QuickFIX settings file; it listens on the loopback address, on the file's port or
 * the one given, 0 for any free one. Prints `READY PORT` once it listens, and `CONTROL PORT` before where numbers
 * can be set from outside. Runs until SIGTERM.
 */
import { createEngine, type SessionOptions } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { startControl } from './control.js'
import { EchoApplication } from './echo.js'
import { readProgram, stopSignal } from './program.js'

const HOST = '127.0.0.1'

const program = await readProgram('acceptor.ts', 'acceptor')
const application = new EchoApplication(program.sessions)
const store = memoryStore()
const engine = createEngine({
  transport: program.transport,
  store,
  sessions: program.sessions.map(onLoopback),
  onMessage: (message, session) => application.onMessage(message, session),
  onEvent(event) {
    if (event.type === 'state' && !event.state.startsWith('Connected'))
      application.forget(event.session)
    if (event.type === 'failed' || event.type === 'broken') console.error(event)
  },
})
const stopped = stopSignal()
await engine.start()
const control =
  program.control === undefined
    ? undefined
    : await startControl({ engine, store, host: HOST, port: program.control })
if (control !== undefined) console.log(`CONTROL ${control.port}`)
const [first] = engine.sessions
console.log(`READY ${first === undefined ? '' : (await engine.address(first.id)).port}`)
await stopped
await control?.close()
await engine.stop()

function onLoopback(options: SessionOptions): SessionOptions {
  if (options.role !== 'acceptor') return options
  return { ...options, listen: { host: HOST, port: program.port ?? options.listen.port } }
}

/**
 * The initiator that acceptance definitions are played against: dials until SIGTERM.
 *
 *     npx tsx test/conformance/initiator.ts --cfg FILE [--port N]
 *
 * Sessions and options are those of a QuickFIX settings file; the port given is dialled in place of the file's. Prints
 * `READY` once it dials.
 */
import { createEngine, type SessionOptions } from '@goldfix/core'
import { memoryStore } from '@goldfix/store-memory'
import { EchoApplication } from './echo.js'
import { readProgram, stopSignal } from './program.js'

const program = await readProgram('initiator.ts', 'initiator')
const application = new EchoApplication(program.sessions)
const engine = createEngine({
  transport: program.transport,
  store: memoryStore(),
  sessions: program.sessions.map(toPort),
  onMessage: (message, session) => application.onMessage(message, session),
  onEvent(event) {
    if (event.type === 'failed' || event.type === 'broken') console.error(event)
  },
})
const stopped = stopSignal()
await engine.start()
console.log('READY')
await stopped
await engine.stop()

function toPort(options: SessionOptions): SessionOptions {
  if (options.role !== 'initiator' || program.port === undefined) return options
  return { ...options, connect: { ...options.connect, port: program.port } }
}

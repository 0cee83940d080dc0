/**
 * One side of a session as a process that can be killed anywhere and started again:
 *
 *     node main.js <ChildSettings as JSON>
 *
 * Told what to do over IPC; what happens is in its journal.
 */
import { createEngine, type EngineEvent, sessionIdOf } from '@goldfix/core'
import { tcp } from '@goldfix/transport'
import { application } from './application.js'
import { faultyHandler } from './faulty-handler.js'
import { faultyStore } from './faulty-store.js'
import { faultyTransport } from './faulty-transport.js'
import { Fuse } from './fuse.js'
import { hookedStore } from './hooked-store.js'
import { hookedTransport } from './hooked-transport.js'
import { Journal } from './journal.js'
import { Load, order } from './load.js'
import { openStore } from './open-store.js'
import { Progress } from './progress.js'
import type { ChildSettings, Command } from './settings.js'

const settings = JSON.parse(process.argv[2] ?? '') as ChildSettings
const { role, port, parties, planted } = settings
const address = { host: '127.0.0.1', port }

const journal = new Journal(settings.journal)
journal.note('start', settings.life)
const fuse = new Fuse(journal)
const progress = new Progress()
const store = hookedStore(faultyStore(await openStore(settings.store), planted), fuse, progress)
const transport = hookedTransport(faultyTransport(tcp(), planted), fuse, progress)

const common = {
  beginString: 'FIX.4.4',
  ...parties,
  logonTimeout: 3,
  resendTimeout: 3,
  // our own kills shall not be waited for
  reconnect: { min: 0.03, max: 0.25 },
} as const

let generation = (await store.load(sessionIdOf(common)))?.generation ?? 1
const handle = application({ settings, journal, fuse, progress, generation: () => generation })
const engine = createEngine({
  transport,
  store,
  onMessage: faultyHandler(handle, planted),
  onEvent: note,
})
const session = engine.add(
  role === 'initiator'
    ? { ...common, role, connect: address, heartBtInt: 1 }
    : { ...common, role, listen: address },
)
const load = new Load({
  settings,
  session,
  generation: () => generation,
  journal,
  fuse,
  progress,
  draft: (id, n) => order(id, n, progress),
})

process.on('message', (command: Command) => {
  switch (command.do) {
    case 'arm':
      progress.forget()
      return fuse.arm(command.point, command.skip)
    case 'load':
      return load.resume()
    case 'hush':
      return load.hush(() => journal.note('quiet', command.word))
    case 'reset':
      session.reset().catch((cause: unknown) => journal.note('unreset', String(cause)))
      return
    case 'logout':
      session.logout().then(
        () => session.start(),
        () => undefined,
      )
      return
    case 'stop':
      void stop()
  }
})
// whoever started us is gone
process.once('disconnect', () => process.exit(1))

await engine.start()
if (settings.application !== 'broker') load.run()

async function stop(): Promise<void> {
  load.hush(() => undefined)
  await engine.stop()
  journal.note('end')
  process.exit(0)
}

function note(event: EngineEvent): void {
  if (event.type === 'sequence-reset') {
    generation = event.generation
    journal.note('generation', generation)
  } else if (event.type === 'in-doubt') journal.note('doubt', event.begin, event.end, generation)
  else if (event.type === 'logged-on') journal.note('on', generation, event.nextOut, event.nextIn)
  else if (event.type === 'state') {
    if (!event.state.startsWith('Connected')) journal.note('off', event.state, event.reason ?? '')
  } else
    journal.note(
      'event',
      JSON.stringify(event, (_name, value: unknown) =>
        value instanceof Error ? `${value}` : value,
      ),
    )
}

import { createEngine, type Engine, type SessionStore, sessionIdOf } from '@goldfix/core'
import { brokerAlone } from './one-broker.js'
import { clientAlone } from './one-client.js'
import type { SideOptions } from './options.js'
import { type Plan, planOf } from './plan.js'
import { openStore } from './session-store.js'
import { type Side, SideView } from './side-view.js'

/** Milliseconds: whatever hangs, a side that was stopped ends. */
const ENDS_WITHIN_MS = 10_000

/**
 * A broker or a client alone, against anybody, until it is stopped.
 *
 * @returns 0 when it was stopped, or has done what it was asked for; else 1
 * @throws UsageError, CommandError for an option that makes no sense
 */
export async function runOneSide(options: SideOptions): Promise<number> {
  const plan = await planOf(options)
  const [first] = plan.sessions
  const store = await openStore(options.store, sessionIdOf(first))
  const side = options.name === 'broker' ? brokerAlone(plan.sessions) : clientAlone(first, options)
  try {
    return await run({ name: options.name, plan, side, store })
  } catch (cause) {
    await store.close()
    throw cause
  }
}

interface Parts {
  readonly name: SideOptions['name']
  readonly plan: Plan
  readonly side: Side
  readonly store: SessionStore
}

async function run({ name, plan, side, store }: Parts): Promise<number> {
  const view = new SideView(name, plan.sessions, side)
  for (const notice of plan.notices) view.note(notice)
  const engine = createEngine({
    transport: plan.transport,
    store,
    sessions: plan.sessions,
    onMessage: side.onMessage,
    onEvent(event) {
      side.onEvent(event)
      view.narrate(event)
      if (event.type === 'logged-on') view.watch(engine.session(event.session))
    },
  })
  const stop = stopSignal()
  const session = engine.session(sessionIdOf(plan.sessions[0]))
  try {
    await engine.start()
    for (const address of await addresses(engine, plan)) view.note(address)
    view.watch(session)
    await side.run(session, stop)
    await Promise.all(engine.sessions.map((each) => each.logout('the demo ends')))
    view.watch(session)
    await engine.stop()
  } finally {
    await view.close()
  }
  view.sumUp()
  return stop.aborted || side.problems.length === 0 ? 0 : 1
}

/** Where the sessions listen, each place once, or whom they dial. */
async function addresses(engine: Engine, { sessions }: Plan): Promise<Iterable<string>> {
  const found = new Set<string>()
  for (const session of sessions) {
    const listens = session.role === 'acceptor'
    const { host, port } = listens ? await engine.address(sessionIdOf(session)) : session.connect
    found.add(`${listens ? 'listens on' : 'dials'} ${host}:${port}`)
  }
  return found
}

/** Ctrl-C may arrive more than once: from the terminal, and from each process between it and this one. */
function stopSignal(): AbortSignal {
  const stopping = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => {
      if (stopping.signal.aborted) return
      setTimeout(() => process.exit(1), ENDS_WITHIN_MS).unref()
      stopping.abort()
    })
  return stopping.signal
}

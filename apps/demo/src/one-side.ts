import { createEngine, type SessionOptions, type SessionStore, sessionIdOf } from '@goldfix/core'
import { tcp, tls } from '@goldfix/transport'
import { brokerAlone } from './one-broker.js'
import { clientAlone } from './one-client.js'
import type { SideOptions } from './options.js'
import { openStore } from './session-store.js'
import { type Side, SideView } from './side-view.js'
import { sessionVersion } from './version.js'

/** Milliseconds: whatever hangs, a side that was stopped ends. */
const ENDS_WITHIN_MS = 10_000

/**
 * A broker or a client alone, against anybody, until it is stopped.
 *
 * @returns 0 when it was stopped, or has done what it was asked for; else 1
 * @throws UsageError for an option that makes no sense
 */
export async function runOneSide(options: SideOptions): Promise<number> {
  const session = sessionOptions(options)
  const transport = options.tls === undefined ? tcp() : tls(options.tls)
  const store = await openStore(options.store, sessionIdOf(session))
  const side = options.name === 'broker' ? brokerAlone(options) : clientAlone(options)
  try {
    return await run({ options, session, side, transport, store })
  } catch (cause) {
    await store.close()
    throw cause
  }
}

interface Parts {
  readonly options: SideOptions
  readonly session: SessionOptions
  readonly side: Side
  readonly transport: ReturnType<typeof tcp>
  readonly store: SessionStore
}

async function run({ options, session: wanted, side, transport, store }: Parts): Promise<number> {
  const view = new SideView(options, side)
  const engine = createEngine({
    transport,
    store,
    sessions: [wanted],
    onMessage: side.onMessage,
    onEvent(event) {
      side.onEvent(event)
      view.narrate(event)
    },
  })
  const stop = stopSignal()
  const session = engine.session(sessionIdOf(wanted))
  try {
    await engine.start()
    const { host, port } = options.name === 'broker' ? await engine.address(session.id) : options
    view.note(`${options.name === 'broker' ? 'listens on' : 'dials'} ${host}:${port}`)
    view.watch(session)
    await side.run(session, stop)
    await session.logout('the demo ends')
    view.watch(session)
    await engine.stop()
  } finally {
    await view.close()
  }
  view.sumUp()
  return stop.aborted || side.problems.length === 0 ? 0 : 1
}

function sessionOptions(options: SideOptions): SessionOptions {
  const { host, port, version, sender, target, reset } = options
  const common = {
    ...sessionVersion(version),
    senderCompId: sender,
    targetCompId: target,
    resetOnLogon: reset,
    // what is sent just after the end of a session goes out with the next logon
    whenLoggedOff: 'queue' as const,
  }
  if (options.name === 'client')
    return {
      ...common,
      role: 'initiator',
      connect: { host, port },
      heartBtInt: options.heartbeat,
      reconnect: { min: 0.5, max: 5 },
    }
  return {
    ...common,
    role: 'acceptor',
    listen: { host, port },
    onHandlerError: { retries: 0, outcome: 'reject' },
  }
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

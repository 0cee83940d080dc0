import {
  type ConnectionError,
  createEngine,
  type Engine,
  type Message,
  type Session,
  type SessionOptions,
  type SessionStore,
  sessionIdOf,
} from '@goldfix/core'
import { tcp, tls } from '@goldfix/transport'
import { roleView, updateRole } from './board.js'
import { type Happening, narrator } from './happening.js'
import { brokerAlone } from './one-broker.js'
import { clientAlone } from './one-client.js'
import type { SideOptions } from './options.js'
import { soloPicture, stateColour } from './panel.js'
import { Sparkline } from './rate-meter.js'
import { openScreen } from './screen.js'
import { openStore } from './session-store.js'
import { sessionVersion } from './version.js'

/** What one side does with its session. */
export interface Role {
  onMessage(message: Message, session: Session): void
  /** The numbers began again at 1. */
  onReset(): void
  /** In a few words, for the screen. */
  readonly counts: string
  /** Works until it is stopped, or has nothing left to do. */
  run(session: Session, stop: AbortSignal): Promise<void>
  /** A line for each figure, and what did not go well. */
  readonly summary: readonly (readonly [what: string, count: number])[]
  readonly problems: readonly string[]
}

/** Milliseconds: whatever hangs, a side that was stopped ends. */
const ENDS_WITHIN_MS = 10_000
const SPARKLINE_WIDTH = 60

/**
 * A broker or a client alone, against anybody, until it is stopped.
 *
 * @returns 0 when it was stopped, or has done what it was asked for; else 1
 * @throws UsageError for an option that makes no sense
 */
export async function runOneSide(options: SideOptions): Promise<number> {
  const role = options.name === 'broker' ? brokerAlone(options) : clientAlone(options)
  const transport = options.tls === undefined ? tcp() : tls(options.tls)
  const store = await openStore(options.store, sessionIdOf(sessionOptions(options)))
  const stop = stopSignal()
  const show = openShow(options, role)
  const engine = createEngine({
    transport,
    store,
    sessions: [sessionOptions(options)],
    onMessage: role.onMessage,
    onEvent(event) {
      if (event.type === 'sequence-reset') role.onReset()
      show.narrate(event)
    },
  })
  const session = engine.sessions[0] as Session
}

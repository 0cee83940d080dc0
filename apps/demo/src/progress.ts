import type { Session } from '@goldfix/core'
import type { BlotterCounts } from './blotter.js'
import { type Happening, narrator } from './happening.js'
import type { Ledger } from './ledger.js'

export type RoleName = 'client' | 'broker'

/** What the broker's and the client's process tell the main process. */
export type FromRole =
  /** The broker takes connections. */
  | { readonly type: 'listening'; readonly port: number }
  /** The client is logged on and sends. */
  | { readonly type: 'trading' }
  | { readonly type: 'progress'; readonly progress: Progress }
  /** For the viewer, as it happens. `at`: milliseconds since the epoch. */
  | { readonly type: 'happened'; readonly at: number; readonly happening: Happening }
  /** The last word. */
  | { readonly type: 'ledger'; readonly ledger: Ledger }

/** What the main process tells them. */
export type ToRole = { readonly type: 'stop' }

export interface Progress {
  /** Of the statechart. */
  readonly state: string
  readonly nextOut: number
  readonly expected: number
  /** The client's. */
  readonly counts?: BlotterCounts
}

/** Milliseconds. */
const PROGRESS_EVERY = 100

/** Sends to the main process; does nothing in a process that was not started by it. */
export function tellMain(message: FromRole): void {
  if (process.connected) process.send?.(message)
}

/** Tells state and numbers regularly until stopped. */
export function reportProgress(session: Session, counts?: () => BlotterCounts): { stop(): void } {
  const tell = () => {
    const { nextOut, expected } = session.numbers
    const progress = { state: session.state, nextOut, expected }
    tellMain({ type: 'progress', progress: counts ? { ...progress, counts: counts() } : progress })
  }
  const timer = setInterval(tell, PROGRESS_EVERY)
  return {
    stop() {
      clearInterval(timer)
      tell()
    },
  }
}

/** Passes on what a session reports. */
export const reportEvent = narrator(tellHappened)

function tellHappened(at: number, happening: Happening): void {
  tellMain({ type: 'happened', at, happening })
}

export function note(text: string): void {
  tellHappened(Date.now(), { what: 'note', text })
}

/**
 * A process of the demo lives no longer than the main one. Ctrl-C reaches all three: the main process decides.
 */
export function endWithMain(): void {
  if (!process.connected) return
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => process.exit(1))
}

/** The last word: with it said, the process ends by itself. */
export function handOver(ledger: Ledger): void {
  process.removeAllListeners('disconnect')
  process.send?.({ type: 'ledger', ledger } satisfies FromRole, undefined, undefined, () =>
    process.disconnect(),
  )
}

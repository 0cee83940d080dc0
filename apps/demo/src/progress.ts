import type { EngineEvent, Session } from '@goldfix/core'
import type { BlotterCounts } from './blotter.js'
import { figure } from './figure.js'
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

export interface Happening {
  readonly what: EngineEvent['type'] | 'note'
  readonly text: string
  /** Where `what` is `state`. */
  readonly state?: string
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

/** Passes on what a session reports; states that follow each other at once as one line. */
export function reportEvent(event: EngineEvent): void {
  if (event.type === 'state') {
    if (passed.length === 0) setImmediate(tellPassed)
    passed.push(event)
    return
  }
  const text = describe(event)
  if (text === undefined) return
  tellPassed()
  tellHappened(event.at, { what: event.type, text })
}

type StateEvent = Extract<EngineEvent, { type: 'state' }>
const passed: StateEvent[] = []

function tellPassed(): void {
  const events = passed.splice(0)
  const last = events.at(-1)
  if (last === undefined) return
  const path = events.map(({ state }) => state).join(' → ')
  const text = isEnding(last) && last.reason ? `${path}: ${last.reason}` : path
  tellHappened(last.at, { what: 'state', text, state: last.state })
}

/** There the reason is news; elsewhere it has been told. */
function isEnding({ state }: StateEvent): boolean {
  return state === 'Error' || state.startsWith('Disconnect')
}

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

/** In words; nothing for what would only be noise here. */
function describe(event: EngineEvent): string | undefined {
  switch (event.type) {
    case 'logged-on':
      return `logged on: next out ${figure(event.nextOut)}, expects ${figure(event.nextIn)}`
    case 'gap':
      return `gap: ${range(event)} did not arrive, asks for ${event.end > event.begin ? 'them' : 'it'} again`
    case 'gap-closed':
      return 'gap closed: everything has arrived, in order'
    case 'resent':
      return `resent ${range(event)}, marked PossDup`
    case 'logon-refused':
      return `logon refused by ${event.by}: ${event.reason}`
    case 'connection-lost':
    case 'connection-failed':
      return `${event.type.replace('-', ' ')}: ${event.reason}`
    case 'logout-received':
      return `logout received${event.text ? `: ${event.text}` : ''}`
    case 'reject-received':
    case 'reject-sent':
      return `${event.type.replace('-', ' ')}: ${event.text}`
    case 'handler-failed':
    case 'store-failed':
    case 'broken':
      return `${event.type.replace('-', ' ')}: ${String(event.cause)}`
    case 'garbled':
      return `garbled: ${event.reason}`
    default:
      return undefined
  }
}

function range({ begin, end }: { readonly begin: number; readonly end: number }): string {
  return begin === end ? figure(begin) : `${figure(begin)} to ${figure(end)}`
}

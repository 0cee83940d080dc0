import type { EngineEvent } from '@goldfix/core'
import { figure } from './figure.js'

/** Something that a viewer wants to know. */
export interface Happening {
  readonly what: EngineEvent['type'] | 'note'
  readonly text: string
  /** Where `what` is `state`. */
  readonly state?: string
}

type StateEvent = Extract<EngineEvent, { type: 'state' }>

/** Puts what an engine reports into words; states that follow each other at once are told as one. */
export function narrator(
  tell: (at: number, happening: Happening) => void,
): (event: EngineEvent) => void {
  const passed: StateEvent[] = []

  const tellPassed = () => {
    const events = passed.splice(0)
    const last = events.at(-1)
    if (last === undefined) return
    const path = events.map(({ state }) => state).join(' → ')
    const text = isEnding(last) && last.reason ? `${path}: ${last.reason}` : path
    tell(last.at, { what: 'state', text, state: last.state })
  }

  return (event) => {
    if (event.type === 'state') {
      if (passed.length === 0) setImmediate(tellPassed)
      passed.push(event)
      return
    }
    const text = describe(event)
    if (text === undefined) return
    tellPassed()
    tell(event.at, { what: event.type, text })
  }
}

/** There the reason is news; elsewhere it has been told. */
function isEnding({ state }: StateEvent): boolean {
  return state === 'Error' || state.startsWith('Disconnect')
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
    case 'turned-away':
      return `turned away ${event.peer.host}:${event.peer.port}: ${event.reason}`
    case 'sequence-reset':
      return 'both numbers begin again at 1'
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
